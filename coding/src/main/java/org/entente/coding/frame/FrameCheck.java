package org.entente.coding.frame;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coding.items.ItemClass;
import org.entente.coding.words.Vocabulary;

/**
 * Knows the words that a frame may be written in and refuses all others, so that a slip of the pen
 * stops the program at its line instead of silently meaning nothing. What the words do stands in
 * {@code docs/frames.md}.
 */
final class FrameCheck {

  private static final Set<String> SELECTORS =
      Set.of(
          "agent",
          "patient",
          "recipient",
          "mod",
          "self",
          "clause",
          "clause-agent",
          "clause-patient",
          "clause-parties",
          "clause-with",
          "patient-if-with",
          "patient-or-with",
          "agent-of-item",
          "subject-giver",
          "subject-taker",
          "subject-parties",
          "object-giver",
          "object-taker",
          "source",
          "victim",
          "admitter",
          "owner",
          "said-of",
          "purpose",
          "condition",
          "governor-agent",
          "adder",
          "governor-object",
          "imposer",
          "of-imposer",
          "sanction-from",
          "sanction-to",
          "flow-from",
          "flow-to",
          "for-if-clause",
          "region",
          "tie",
          "mod-party",
          "of-party");

  private static final Set<String> NEEDS =
      Set.of(
          "alone",
          "judgement",
          "thing",
          "at",
          "joining",
          "from",
          "to",
          "two",
          "money",
          "no-money",
          "after-trade",
          "undirected",
          "after-transfer",
          "clause",
          "figure",
          "quantity",
          "trade-words",
          "acted",
          "anothers",
          "both-act",
          "placed",
          "obliged",
          "official-agent",
          "one-object",
          "party-object",
          "there",
          "undone",
          "unsaid",
          "wont");

  private static final Set<String> FLAGS =
      Set.of(
          "leaves-object",
          "lone",
          "spoken",
          "unevoked",
          "addressed",
          "anybody",
          "aside",
          "by-direction",
          "clause-must",
          "copular",
          "counterpart",
          "definite-target",
          "flow",
          "future-only",
          "judged",
          "named-only",
          "no-text",
          "passing",
          "possible",
          "own-class",
          "negated",
          "goes-on",
          "apiece",
          "make-up",
          "own-givers",
          "of-both",
          "open",
          "pair",
          "planned",
          "relation",
          "section",
          "share",
          "trade",
          "unless-told",
          "world",
          "world-or-flow");

  private final Vocabulary words;

  FrameCheck(Vocabulary words) {
    this.words = words;
  }

  /** Throws an IllegalArgumentException that says which word of the value is unknown. */
  void check(String key, List<String> values) {
    switch (key) {
      case "from", "to", "both", "item" -> values.forEach(this::selector);
      case "needs" -> values.forEach(value -> oneOf("need", value, NEEDS));
      case "flags" -> values.forEach(value -> oneOf("flag", value, FLAGS));
      case "object", "subject" -> values.forEach(this::term);
      default -> {}
    }
  }

  private void selector(String written) {
    String base = written.replaceFirst("[~!*]$", "");
    if (!SELECTORS.contains(base) && !words.has("prepositions", base)) {
      throw new IllegalArgumentException(
          "\""
              + written
              + "\" is no selector; known are "
              + String.join(", ", new TreeSet<>(SELECTORS))
              + " and the prepositions of the vocabulary");
    }
  }

  private void term(String written) {
    String term = written.replaceFirst("^-?[>=+]?", "");
    if (term.startsWith("#")) {
      Set<String> sorts = new TreeSet<>(Set.of("arms", "number"));
      for (ItemClass.Sort sort : ItemClass.Sort.values()) {
        sorts.add(sort.word());
      }
      oneOf("sort of thing", term.substring(1), sorts);
    } else if (term.startsWith("@") && !words.hasList(term.replaceFirst("^@~?", ""))) {
      throw new IllegalArgumentException("the vocabulary has no list for \"" + term + "\"");
    }
  }

  private static void oneOf(String what, String value, Set<String> known) {
    if (!known.contains(value)) {
      throw new IllegalArgumentException(
          "\""
              + value
              + "\" is no "
              + what
              + "; known are "
              + String.join(", ", new TreeSet<>(known)));
    }
  }
}
