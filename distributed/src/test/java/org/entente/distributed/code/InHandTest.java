package org.entente.distributed.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.entente.distributed.SparkStart;
import org.entente.distributed.input.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that takes its process down, as far as it can be told without taking one down. */
class InHandTest {

  @Test
  void whatTookTwoNotedAttemptsDownIsPassedOver(@TempDir Path folder) throws IOException {
    try (SparkSession spark = SparkStart.session("local[1]", java.util.Map.of())) {
      assertThat(spark.version()).isNotEmpty();
      Files files = Files.here();
      String note = folder.resolve("piece.hand").toUri().toString();

      InHand first = new InHand(files, note, 0);
      assertThat(first.take("a") && first.take("bad")).as("nobody is suspected yet").isTrue();
      assertThat(files.exists(note)).as("and nothing is noted").isFalse();

      for (int attempt = 1; attempt <= 2; attempt++) {
        InHand noted = new InHand(files, note, attempt); // each ends with "bad" in hand
        assertThat(noted.take("a") && noted.take("bad")).as("attempt " + attempt).isTrue();
      }
      InHand last = new InHand(files, note, 3);
      assertThat(last.take("a")).isTrue();
      assertThat(last.take("bad")).as("two noted attempts ended with it in hand").isFalse();
      assertThat(last.take("c")).isTrue();
      last.done();
      assertThat(files.exists(note)).isFalse();
    }
  }

  @Test
  void aMachineThatGoesAwayByChanceCostsNoDocument(@TempDir Path folder) throws IOException {
    try (SparkSession spark = SparkStart.session("local[1]", java.util.Map.of())) {
      assertThat(spark.version()).isNotEmpty();
      Files files = Files.here();
      String note = folder.resolve("piece.hand").toUri().toString();

      for (String inHand : new String[] {"a", "b", "c", "b"}) {
        InHand hand = new InHand(files, note, 1); // another document each time
        for (String path : new String[] {"a", "b", "c"}) {
          assertThat(hand.take(path)).as(path + " before " + inHand).isTrue();
          if (path.equals(inHand)) {
            break;
          }
        }
      }
    }
  }
}
