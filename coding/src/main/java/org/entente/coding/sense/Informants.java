package org.entente.coding.sense;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.coding.parse.Token;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * On whose word the sentences before stood: whom "he added", "the agency says" or "it goes on"
 * mean. One for each document, told of every sentence in order.
 */
public final class Informants {

  /** For so many sentences an informant is taken up by a word that does not name him. */
  private static final int REACH = 3;

  /** What sort of source it is. */
  enum Sort {
    PERSON,
    SEVERAL,
    BODY
  }

  /** A source that the text named. */
  record Named(Attribution source, Sort sort) {}

  private final Vocabulary words;
  private final Map<Sort, Attribution> last = new TreeMap<>();
  private final Map<Sort, Integer> when = new TreeMap<>();
  private int sentence;

  public Informants(Vocabulary words) {
    this.words = words;
  }

  /** A sentence is over that named these, by where they stand in it. */
  void heard(Map<Token, Named> named) {
    sentence++;
    named.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> e.getKey().index()))
        .map(Map.Entry::getValue)
        .forEach(
            n -> {
              last.put(n.sort(), n.source());
              when.put(n.sort(), sentence);
            });
  }

  /** Whom a word without a name means; empty where it names somebody, or nobody is meant. */
  Optional<Attribution> meant(Token word, List<Token> phrase) {
    String form = word.form().toLowerCase(Locale.ROOT);
    if (form.equals("he") || form.equals("she")) {
      return of(Sort.PERSON);
    }
    if (form.equals("they")) {
      return of(Sort.SEVERAL);
    }
    if (form.equals("it")) {
      return of(Sort.BODY);
    }
    boolean bare =
        phrase.stream().noneMatch(Token::isProperNoun)
            && phrase.stream().noneMatch(t -> t.is("poss") || t.is("prep"))
            && phrase.stream()
                .anyMatch(t -> words.has("definite", t.form().toLowerCase(Locale.ROOT)));
    return bare && words.has("informants", word.lemma()) ? of(Sort.BODY) : Optional.empty();
  }

  private Optional<Attribution> of(Sort sort) {
    @Nullable Integer at = when.get(sort);
    return at != null && sentence - at < REACH
        ? Optional.ofNullable(last.get(sort))
        : Optional.empty();
  }
}
