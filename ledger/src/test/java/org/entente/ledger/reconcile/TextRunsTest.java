package org.entente.ledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages find what two texts have in common, and tell it from formulas. */
class TextRunsTest {
  private static final long SEED = 2_003;

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append('w').append(random.nextInt(1_000_000)).append(' ');
    }
    return words.toString();
  }

  @Test
  void twelveWordsInCommonAlwaysGiveAPassage() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      String common = words(random, TextRuns.RUN + TextRuns.WINDOW - 1);
      TextRuns one =
          new TextRuns(words(random, 5 + random.nextInt(80)) + common + words(random, 40));
      TextRuns other =
          new TextRuns(words(random, 5 + random.nextInt(80)) + common + words(random, 40));
      long[] passages = other.passages();
      assertThat(Arrays.stream(one.passages()))
          .as("round %d, seed %d", round, SEED)
          .anyMatch(passage -> Arrays.binarySearch(passages, passage) >= 0);
    }
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "60, 40, true, a passage of sixty words is taken over",
    "20, 40, false, twenty words may be a title or a closing formula",
    "20, 0, true, of a text of twenty words they are all",
  })
  void onlyLongPassagesTell(int shared, int own, boolean tells, String why) {
    Random random = new Random(SEED);
    String common = words(random, shared);
    TextRuns one = new TextRuns(common + words(random, own));
    TextRuns other = new TextRuns(words(random, own) + common);
    assertThat(one.sharedWith(other).inPassages() > 0).as(why).isEqualTo(tells);
    assertThat(one.shareIn(other)).isGreaterThan(0.3);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "64 trips with 15,809 boxes and 4.2 tons|they made 64 trips, 15,809 boxes, 4.2 tons|true"
            + "|three numbers of three",
        "36 J-10s, 22 K-31s since 2005-11|36 K-31s with J-10s, 22 in 2005-11|false"
            + "|names and dates are no numbers",
        "64 trips with 15,809 boxes|they made 64 trips, 15,809 boxes|false|two are too few",
        "in 2023, 2024 and 2025|of 2023, 2024 and 2025|false|years are no figures",
        "64 trips, 15,809 boxes, 4.2 tons|64, 15,809, 4.2, 77, 78, 79, 80 and 81|true"
            + "|the teller leaves some out",
      })
  void aRetellingHasTheNumbers(String later, String earlier, boolean retold, String why) {
    assertThat(new TextRuns(later).hasNumbersOf(new TextRuns(earlier))).as(why).isEqualTo(retold);
  }
}
