package org.entente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the benchmark runs and counts; how fast anything is is not for a test to say. */
class MeasureSpeedTest {

  @Test
  void measuresASmallLedger(@TempDir Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int measures =
        new MeasureSpeed(new PrintStream(out, true, StandardCharsets.UTF_8), 3)
            .run(folder.resolve("made.entente"), 120, 1_000);
    assertThat(measures).isGreaterThan(30);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("1000 draws of 50 items, independent")
        .contains("3 ties with 1");
  }
}
