package org.entente.coding.sentence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * How far a source reaches: into the next sentence only where that takes the source up again,
 * spells out its figure or list, or joins a reporting verb without a subject of its own to it.
 */
final class Reach {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** "Of that, …": a part of the figure before. */
  private static final Set<String> PARTED =
      Set.of("that", "this", "these", "those", "which", "it", "them");

  private Reach() {}

  static @Nullable Attribution into(Tree tree, @Nullable Attribution before, Vocabulary words) {
    if (before == null) {
      return null;
    }
    for (Token token : tree.tokens()) {
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean part = token.index() == 1 && tree.token(0).form().equals("Of");
      boolean cue =
          (words.has("continuing", form) && token.index() < 6) || (part && PARTED.contains(form));
      boolean additive = words.has("additive", form) && token.index() == 0;
      boolean expletive =
          token.form().equalsIgnoreCase("it")
              && token.is("nsubjpass")
              && token.head() >= 0
              && words.has("hearsay-verbs", tree.token(token.head()).lemma());
      boolean estimated =
          token.form().equalsIgnoreCase("it")
              && token.head() >= 0
              && tree.token(token.head()).lemma().equals("estimate");
      if (cue
          || (additive && hasHearsay(tree))
          || ((expletive || estimated) && additiveStart(tree, words))) {
        return before;
      }
    }
    return null;
  }

  /**
   * Whether the sentence stands between two that name the same source, and judges nothing itself.
   *
   * @param next the next source that the paragraph names
   */
  static boolean isEnclosed(
      Tree tree, Attribution before, Optional<Attribution> next, Vocabulary words) {
    if (next.isEmpty() || !sharesWord(before.text(), next.get().text(), words)) {
      return false;
    }
    return tree.tokens().stream()
        .noneMatch(
            t ->
                words.has("concluding", t.lemma())
                    && tree.children(t).stream().anyMatch(c -> c.form().equalsIgnoreCase("this")));
  }

  private static boolean sharesWord(String a, String b, Vocabulary words) {
    Set<String> left = words(a, words);
    left.retainAll(words(b, words));
    return !left.isEmpty();
  }

  private static Set<String> words(String phrase, Vocabulary words) {
    Set<String> set = new HashSet<>();
    Matcher matcher = WORD.matcher(phrase.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      if (word.length() > 2 && !words.has("definite", word) && !word.equals("from")) {
        set.add(word);
      }
    }
    return set;
  }

  private static boolean additiveStart(Tree tree, Vocabulary words) {
    return words.has("additive", tree.token(0).form().toLowerCase(Locale.ROOT));
  }

  private static boolean hasHearsay(Tree tree) {
    return tree.tokens().stream().anyMatch(t -> t.lemma().equals("estimate") && t.isVerb());
  }
}
