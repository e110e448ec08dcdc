package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, on the examples that come with the program. */
class ExamplesReportTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private Run report(String between, String examples) {
    return Run.of(
        "report",
        "--between",
        between,
        "--ledger",
        folder.resolve("try.entente").toString(),
        "--out",
        folder.toString(),
        EXAMPLES.resolve(examples).toString());
  }

  @Test
  void theFirstTieComesOutWithItsFiguresTheRightWayRound() throws IOException {
    Run run = report("PRK,RUS", "russia-north-korea");
    assertThat(run.exitCode()).as("one document is damaged: %s", run.err()).isEqualTo(1);
    assertThat(run.err()).contains("tidewater-data-note-12.pdf");
    String summary = summary(Files.readString(folder.resolve("report.md")));
    String given = summary.substring(0, summary.indexOf("**From Russia to North Korea.**"));
    String returned = summary.substring(given.length());
    assertThat(given).contains("5.6–9.8 billion").doesNotContain("457 million");
    assertThat(returned)
        .contains("457 million–\\$1.19 billion")
        .containsPattern("losses are put at [^.]*killed");
    assertThat(folder.resolve("report.html")).content().contains("<svg").doesNotContain("<script");
  }

  @Test
  void aRepublishedWireReportIsOneOrigin() throws IOException {
    report("PRK,RUS", "russia-north-korea");
    String origins =
        Run.of("origins", "--ledger", folder.resolve("try.entente").toString(), "--json").out();
    assertThat(origins)
        .contains("\"first\":\"baltic-wire-2025-04-30.txt\"")
        .contains("harbour-gazette-2025-05-01.html")
        .contains("northern-ledger-2025-05-01.html");
  }

  @Test
  void theSecondTieComesOutToo() throws IOException {
    Run run = report("IRN,RUS", "iran-russia");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err())
        .as("the Portuguese text is kept and said not to be coded")
        .contains("tejo");
    assertThat(Files.readString(folder.resolve("report.md"))).contains("# Iran and Russia");
  }

  private static String summary(String report) {
    return report.substring(report.indexOf("## 1. Summary"), report.indexOf("## 2. "));
  }
}
