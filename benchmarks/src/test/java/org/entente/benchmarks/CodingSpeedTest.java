package org.entente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the benchmark runs and counts; how fast anything is is not for a test to say. */
class CodingSpeedTest {

  @Test
  void measuresASmallCorpus(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), "Norway shipped oil to Chile. The weather was mild.");
    Files.writeString(folder.resolve("b.txt"), "Kenya lent Somalia $5 million. Nobody was there.");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    double kept =
        new CodingSpeed(new PrintStream(out, true, StandardCharsets.UTF_8), 2)
            .run(folder.toString(), 1, 0);
    assertThat(kept).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("(1 found)", "documents 2", "statements 2", "peak heap");
  }
}
