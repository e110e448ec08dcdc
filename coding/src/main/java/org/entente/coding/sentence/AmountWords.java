package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.TimeMention;
import org.entente.coding.parse.RawToken;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes each amount one word, which the parser reads as a plain number. */
final class AmountWords {

  private AmountWords() {}

  static List<RawToken> join(List<RawToken> words, List<Mention> amounts) {
    List<RawToken> joined = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      RawToken word = words.get(i);
      @Nullable Span amount = amountAt(word.span(), amounts);
      int j = i;
      while (amount != null && j + 1 < words.size() && amount.overlaps(words.get(j + 1).span())) {
        j++;
      }
      if (amount != null && (j > i || hasDigit(word.form()))) {
        joined.add(
            new RawToken(
                standIn(amount, amounts),
                new Span(word.span().start(), words.get(j).span().end())));
      } else {
        for (int k = i; k <= j; k++) {
          joined.add(words.get(k));
        }
      }
      i = j + 1;
    }
    return joined;
  }

  private static @Nullable Span amountAt(Span word, List<Mention> amounts) {
    for (Mention amount : amounts) {
      boolean wordy = amount instanceof TimeMention && !hasDigit(amount.text());
      if (!wordy && amount.span().overlaps(word)) {
        return amount.span();
      }
    }
    return null;
  }

  private static String standIn(Span span, List<Mention> amounts) {
    for (Mention amount : amounts) {
      if (amount.span().equals(span)) {
        return amount instanceof TimeMention ? "2015" : "25";
      }
    }
    return "25";
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
