package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong now = new AtomicLong();

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void drawsOneLineOverItselfOnATerminal() {
    ProgressLine line = new ProgressLine(err, true, 100, now::get);
    now.set(10 * SECOND);
    line.at(250, 1000, 20, 3000);
    assertThat(printed())
        .isEqualTo(
            "\r\033[K 25% █████░░░░░░░░░░░░░░░ 20 documents, 2.0 a second, 3,000 statements, 30.0 s"
                + " to go");
    line.end();
    assertThat(printed()).endsWith("\r\033[K");
  }

  @Test
  void writesPlainLinesSeldomElsewhere() {
    ProgressLine line = new ProgressLine(err, false, 100, now::get);
    for (int second = 1; second <= 12; second++) {
      now.set(second * SECOND);
      line.at(second, 100, 1, 0);
    }
    line.end();
    assertThat(printed().lines()).hasSize(2);
    assertThat(printed()).doesNotContain("\r").contains("1 document, 12.0 a minute, 0 statements");
  }

  @Test
  void foretellsNothingWhereTheWholeIsUnknown() {
    ProgressLine line = new ProgressLine(err, true, 100, now::get);
    now.set(SECOND);
    line.at(500, 0, 3, 7);
    assertThat(printed()).doesNotContain("%").doesNotContain("to go").contains("3 documents");
  }

  @Test
  void saysWhatIsBeingLoadedUntilTheFirstDocumentIsDone() {
    ProgressLine line = new ProgressLine(err, false, 100, now::get);
    line.stage("Loading the model");
    now.set(6 * SECOND);
    line.at(0, 100, 0, 0);
    now.set(12 * SECOND);
    line.at(50, 100, 1, 2);
    assertThat(printed().lines())
        .containsExactly(
            "Loading the model …",
            "Loading the model … 6.0 s",
            " 50% 1 document, 5.0 a minute, 2 statements, 12.0 s to go");
  }

  @Test
  void neverRunsOverTheEndOfTheLine() {
    ProgressLine line = new ProgressLine(err, true, 40, now::get);
    now.set(SECOND);
    line.at(500, 1000, 3, 7);
    assertThat(printed().replace("\r\033[K", "").length()).isLessThan(40);
  }
}
