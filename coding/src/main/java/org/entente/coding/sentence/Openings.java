package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.TimeMention;
import org.entente.coding.parse.RawToken;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Span;

/**
 * Puts a comma behind a time that opens a sentence ("In February Saudi Arabia placed"), which the
 * parser else takes for a part of the name behind it; so too where it closes an occasion that opens
 * the sentence ("At the talks in February Saudi Arabia").
 */
final class Openings {

  /** So many words tell on what occasion something was done, before they tell when. */
  private static final int LONGEST = 5;

  private Openings() {}

  static List<RawToken> parted(List<RawToken> words, List<Mention> amounts, Vocabulary vocabulary) {
    List<RawToken> parted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      parted.add(words.get(i));
      if (i + 1 < words.size()
          && endsOpening(words, i, amounts, vocabulary)
          && !words.get(i + 1).form().equals(",")
          && !vocabulary.has("goes-on-after-time", lower(words.get(i + 1)))) {
        int end = words.get(i).span().end();
        parted.add(new RawToken(",", new Span(end, end)));
      }
    }
    return parted;
  }

  /** Whether the word is the last of a time before which the sentence, or its part, begins. */
  private static boolean endsOpening(
      List<RawToken> words, int last, List<Mention> amounts, Vocabulary vocabulary) {
    for (Mention amount : amounts) {
      if (amount instanceof TimeMention time
          && time.phrase().overlaps(words.get(last).span())
          && !time.phrase().overlaps(words.get(last + 1).span())) {
        int first = last;
        while (first > 0 && time.phrase().overlaps(words.get(first - 1).span())) {
          first--;
        }
        boolean begins =
            first == 0
                || words.get(first - 1).form().equals(";")
                || (isJoined(words, first, vocabulary)
                    && Character.isUpperCase(words.get(last + 1).form().charAt(0)))
                || (isOccasion(words.subList(0, first), vocabulary)
                    && Character.isUpperCase(words.get(last + 1).form().charAt(0)));
        return begins && vocabulary.has("opens-time", lower(words.get(first)));
      }
    }
    return false;
  }

  /** "But in May Chile's minister said", "…, and in May Chile's minister said". */
  private static boolean isJoined(List<RawToken> words, int first, Vocabulary vocabulary) {
    return vocabulary.has("opens-clause", lower(words.get(first - 1)))
        && (first == 1 || words.get(first - 2).form().equals(","));
  }

  /** "At the Lima talks" of "At the Lima talks in May Chile's minister said". */
  private static boolean isOccasion(List<RawToken> before, Vocabulary vocabulary) {
    return before.size() <= LONGEST
        && vocabulary.has("opens-time", lower(before.get(0)))
        && before.stream().noneMatch(word -> word.form().equals(","));
  }

  private static String lower(RawToken word) {
    return word.form().toLowerCase(Locale.ROOT);
  }
}
