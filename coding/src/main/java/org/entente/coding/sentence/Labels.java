package org.entente.coding.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.parse.RawToken;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Span;

/**
 * Takes off the words before a colon that only say who speaks or what comes: "The Minister of
 * Health: …", "RESULT: …". They lead the parser astray, and whoever speaks is the source.
 */
final class Labels {

  private static final int LONGEST = 9;

  /** So few words are no clause. */
  private static final int SHORT = 3;

  private static final Set<String> JOINS = Set.of("of", "for", "the", "and", "in", "a", "an", "to");

  /** Words of a clause: what has one of them is said and no label. */
  private static final Set<String> CLAUSE =
      Set.of(
          "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "may", "can",
          "could", "said", "says", "say", "told", "tells", "wrote", "writes", "added", "adds",
          "asked", "asks", "not", "that", "which", "who");

  private Labels() {}

  /** The number of words up to and with the colon, 0 where the sentence has no label. */
  static int length(List<RawToken> words, List<ActorMention> actors, Vocabulary vocabulary) {
    int colon = 1;
    while (colon < words.size() && !words.get(colon).form().equals(":")) {
      colon++;
    }
    if (colon > LONGEST || colon + 2 >= words.size()) {
      return 0;
    }
    Span label = new Span(words.get(0).span().start(), words.get(colon).span().end());
    char first = words.get(0).form().charAt(0);
    char next = words.get(colon + 1).form().charAt(0);
    boolean open = Character.isUpperCase(next) || Character.isDigit(next);
    boolean clause =
        words.subList(0, colon).stream()
            .anyMatch(w -> CLAUSE.contains(w.form().toLowerCase(Locale.ROOT)));
    boolean named = actors.stream().anyMatch(a -> a.span().overlaps(label));
    boolean fits = colon <= SHORT || isOffice(words.subList(0, colon), vocabulary);
    return Character.isUpperCase(first) && open && !clause && !named && fits ? colon + 1 : 0;
  }

  /** Names, titles and what joins them, and nothing else: no clause such as "the study lists". */
  private static boolean isOffice(List<RawToken> words, Vocabulary vocabulary) {
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      boolean joined = i > 0 && JOINS.contains(words.get(i - 1).form().toLowerCase(Locale.ROOT));
      boolean fits =
          joined
              || Character.isUpperCase(form.charAt(0))
              || !Character.isLetter(form.charAt(0))
              || JOINS.contains(form)
              || vocabulary.has("speakers", form)
              || vocabulary.has("officials", form)
              || vocabulary.has("briefed", form)
              || vocabulary.has("ranks", form);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Who speaks, by a label that is somebody or an office. */
  static Optional<Span> speaker(List<RawToken> label, Vocabulary words) {
    boolean speaks =
        label.stream()
            .map(w -> w.form().toLowerCase(Locale.ROOT))
            .anyMatch(
                w ->
                    words.has("speakers", w)
                        || words.has("officials", w)
                        || words.has("briefed", w));
    if (!speaks || label.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Span(label.get(0).span().start(), label.get(label.size() - 2).span().end()));
  }
}
