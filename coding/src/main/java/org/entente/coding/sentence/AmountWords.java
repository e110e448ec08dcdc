package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.TimeMention;
import org.entente.coding.parse.RawToken;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes each amount one word, which the parser reads as a plain number. */
final class AmountWords {

  private static final Set<String> AFTER_SUM =
      Set.of(
          ".", ",", ";", ":", ")", "(", "-", "in", "on", "for", "to", "from", "of", "at", "by",
          "since", "and", "or", "but", "over", "until", "with", "through", "as", "a", "per",
          "between", "during");

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
        String standIn =
            standIn(amount, amounts, j + 1 < words.size() ? words.get(j + 1).form() : ".");
        if (j > i && standIn.equals("dollars")) {
          joined.add(
              new RawToken("25", new Span(word.span().start(), words.get(j - 1).span().end())));
          joined.add(new RawToken(standIn, words.get(j).span()));
        } else {
          joined.add(
              new RawToken(standIn, new Span(word.span().start(), words.get(j).span().end())));
        }
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

  /** A sum that no noun follows stands for itself, and is parsed best as one. */
  private static String standIn(Span span, List<Mention> amounts, String next) {
    for (Mention amount : amounts) {
      if (amount.span().equals(span)) {
        if (amount instanceof TimeMention) {
          return "2015";
        }
        return amount instanceof MoneyMention && AFTER_SUM.contains(next.toLowerCase(Locale.ROOT))
            ? "dollars"
            : "25";
      }
    }
    return "25";
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
