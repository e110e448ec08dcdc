package org.entente.coding.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.model.Period;
import org.entente.model.Range;
import org.junit.jupiter.api.Test;

/** Numbers and days, written in many ways from a printed seed, are read back as they were. */
class RandomAmountTest {

  private static final AmountTagger TAGGER = AmountTagger.shipped();
  private static final int ROUNDS = 500;
  private static final List<String> UNITS =
      List.of(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void readsNumbersBack() {
    for (int i = 0; i < ROUNDS; i++) {
      int value = 2 + random.nextInt(random.nextBoolean() ? 200 : 999_000);
      String number =
          switch (random.nextInt(3)) {
            case 0 -> String.format(Locale.ROOT, "%,d", value);
            case 1 -> String.format(Locale.ROOT, "%,d", value).replace(',', '\u202f');
            default -> words(value);
          };
      String text = "Chad sent " + number + " soldiers.";
      List<Mention> found = Written.find(TAGGER, text, DocumentTime.unknown());
      assertThat(found).as("seed %s, %s", seed, text).hasSize(1);
      assertThat(found.get(0))
          .isInstanceOfSatisfying(
              QuantityMention.class,
              q -> {
                assertThat(q.range()).as("seed %s, %s", seed, text).isEqualTo(Range.exactly(value));
                assertThat(q.text()).isEqualTo(number);
              });
    }
  }

  @Test
  void readsSumsBack() {
    List<String> scales = List.of("m", " million", "bn", " billion", " trillion");
    List<Double> factors = List.of(1e6, 1e6, 1e9, 1e9, 1e12);
    for (int i = 0; i < ROUNDS; i++) {
      int scale = random.nextInt(scales.size());
      BigDecimal digits = BigDecimal.valueOf(10 + random.nextInt(9_990), 1 + random.nextInt(2));
      String number = digits.toPlainString() + scales.get(scale);
      String sum = random.nextBoolean() ? "$" + number : "EUR " + number;
      double expected = digits.multiply(BigDecimal.valueOf(factors.get(scale))).doubleValue();
      String text = "Chad lent " + sum + " to Mali.";
      List<Mention> found = Written.find(TAGGER, text, DocumentTime.unknown());
      assertThat(found).as("seed %s, %s", seed, text).hasSize(1);
      assertThat(found.get(0))
          .isInstanceOfSatisfying(
              MoneyMention.class,
              m -> {
                assertThat(m.range().low())
                    .as("seed %s, %s", seed, text)
                    .isCloseTo(expected, org.assertj.core.data.Percentage.withPercentage(1e-9));
                assertThat(m.text()).isEqualTo(sum);
              });
    }
  }

  @Test
  void readsDaysBack() {
    List<String> patterns =
        List.of(
            "d MMMM yyyy",
            "MMMM d, yyyy",
            "yyyy-MM-dd",
            "d MMM. yyyy",
            "MMM. d, yyyy",
            "dd MMMM, yyyy");
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(50_000));
      String pattern = patterns.get(random.nextInt(patterns.size()));
      String written =
          DateTimeFormatter.ofPattern(pattern, Locale.US).format(day).replace("May.", "May");
      String text = "Chad sent 5 ships on " + written + ".";
      List<Mention> found = Written.find(TAGGER, text, DocumentTime.unknown());
      assertThat(found).as("seed %s, %s", seed, text).hasSize(2);
      assertThat(found.get(1))
          .isInstanceOfSatisfying(
              TimeMention.class,
              t -> assertThat(t.period()).as("seed %s, %s", seed, text).isEqualTo(Period.day(day)));
    }
  }

  @Test
  void neverOverlapsNorFailsOnAnyText() {
    String[] pieces = {
      "$",
      "5",
      "-",
      "million",
      "from",
      "to",
      "between",
      "and",
      "2014",
      "June",
      "the",
      "%",
      "about",
      "half",
      "a",
      "of",
      "tens",
      "first",
      "quarter",
      ",",
      ".",
      "since",
      "Rs",
      "in",
      "last",
      "year",
      "\u2013",
      "/",
      "7",
      "F-16",
      "dozen",
      "per",
      "day",
      "(",
      ")",
      "won",
      "war",
      "1990s",
      "99999999999999999999"
    };
    for (int i = 0; i < ROUNDS * 5; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      String all = text.toString();
      int end = 0;
      for (Mention mention :
          Written.find(TAGGER, all, DocumentTime.of(LocalDate.of(2024, 5, 15)))) {
        assertThat(mention.span().start()).as("seed %s, %s", seed, all).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().length()).as("seed %s, %s", seed, all).isPositive();
        end = mention instanceof TimeMention t ? t.phrase().end() : mention.span().end();
      }
    }
  }

  /** British words for a number below a million. */
  private static String words(int value) {
    if (value >= 1000) {
      String rest =
          value % 1000 == 0 ? "" : " " + (value % 1000 < 100 ? "and " : "") + words(value % 1000);
      return words(value / 1000) + " thousand" + rest;
    }
    if (value >= 100) {
      return UNITS.get(value / 100)
          + " hundred"
          + (value % 100 == 0 ? "" : " and " + words(value % 100));
    }
    return value < 20
        ? UNITS.get(value)
        : TENS.get(value / 10) + (value % 10 == 0 ? "" : "-" + UNITS.get(value % 10));
  }
}
