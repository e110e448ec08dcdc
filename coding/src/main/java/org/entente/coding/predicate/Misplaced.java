package org.entente.coding.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;

/** Puts back what the parser hangs on the wrong word of a verb's clause. */
final class Misplaced {

  /** What a container does: nobody does it to anybody. */
  private static final Set<String> HOLDING =
      Set.of("hold", "carry", "contain", "fit", "accommodate", "seat", "store");

  private static final Set<String> TOWARDS = Set.of("to", "into");

  private final Tree tree;

  Misplaced(Tree tree) {
    this.tree = tree;
  }

  /** "The oil that Chile gave Peru": Peru was given, and the oil is the thing. */
  void turnRelative(Token verb, List<Token> objects, List<Token> recipients) {
    boolean turned =
        objects.size() == 1
            && recipients.size() == 1
            && objects.get(0).is("dobj")
            && objects.get(0).isProperNoun()
            && objects.get(0).index() > verb.index()
            && recipients.get(0).index() < verb.index()
            && !recipients.get(0).isProperNoun()
            && tree.children(verb, "dative").stream().anyMatch(d -> d.tag().equals("WDT"));
    if (turned) {
      objects.set(0, recipients.set(0, objects.get(0)));
    }
  }

  /** "Shipped containers able to hold 900 tonnes to Peru": the shipping goes there. */
  void bringBack(Token verb, List<Token> objects, Map<String, List<Token>> behind) {
    if (TOWARDS.stream().anyMatch(behind::containsKey)) {
      return;
    }
    for (Token below : tree.subtree(verb)) {
      if (below.index() <= verb.index() || !below.isVerb() || !HOLDING.contains(below.lemma())) {
        continue;
      }
      for (Token preposition : deep(below)) {
        String word = preposition.form().toLowerCase(Locale.ROOT);
        objects.removeIf(o -> objects.size() > 1 && tree.dominates(o, below) && !o.isNoun());
        tree.children(preposition, "pobj").stream()
            .filter(Token::isProperNoun)
            .forEach(to -> behind.computeIfAbsent(word, w -> new ArrayList<>()).add(to));
      }
    }
  }

  /** "Denounced as illegal the raid": the raid, which the parser hangs on "as". */
  void bringObject(List<Token> objects, Map<String, List<Token>> behind) {
    List<Token> as = behind.getOrDefault("as", List.of());
    if (objects.isEmpty() && as.size() == 2 && as.get(0).tag().equals("JJ") && as.get(1).isNoun()) {
      objects.add(as.get(1));
      behind.put("as", List.of(as.get(0)));
    }
  }

  /** The words of direction behind what holds, or behind what it holds. */
  private List<Token> deep(Token holding) {
    return tree.subtree(holding).stream()
        .filter(t -> t.is("prep") && TOWARDS.contains(t.form().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
