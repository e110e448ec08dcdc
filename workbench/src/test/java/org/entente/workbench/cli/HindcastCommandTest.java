package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.workbench.scenario.IcewsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hindcasts on the command line, of event files made for the test and imported as published. */
class HindcastCommandTest {

  private final Path folder;
  private final String ledger;

  HindcastCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("h.entente").toString();
  }

  private void take(IcewsFile file) throws IOException {
    Path path = Files.writeString(folder.resolve("events.tab"), file.text());
    Run run = Run.of("import", "icews", path.toString(), "--ledger", ledger);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void holdsTheLastFifthOfTheMonthsOut() throws IOException {
    IcewsFile file = new IcewsFile();
    for (int month = 0; month < 40; month++) {
      for (int n = 0; n < 3 + month % 2; n++) {
        LocalDate day = LocalDate.of(2015, 1, 1 + n).plusMonths(month);
        file.row(day, "Zambia", "040", "Zimbabwe");
      }
      file.row(LocalDate.of(2015, 1, 9).plusMonths(month), "Norway", "040", "Sweden");
    }
    file.row(LocalDate.of(1999, 5, 5), "Zambia", "040", "Zimbabwe");
    take(file);

    Run run =
        Run.of(
            "scenario", "hindcast", "--between", "ZMB,ZWE", "--ledger", ledger, "--format", "json");
    JsonNode table = new ObjectMapper().readTree(run.out()).get(0);

    assertThat(table.path("source").asText()).isEqualTo("icews");
    assertThat(table.path("by").asText()).isEqualTo("month");
    assertThat(table.path("covers").asText())
        .as("a stray of 1999 does not make sixteen years of files")
        .isEqualTo("2015-01 to 2018-04 (40 months)");
    JsonNode series = table.at("/series/0");
    assertThat(series.path("label").asText()).isEqualTo("ZMB → ZWE, all");
    assertThat(series.path("training").asInt()).isEqualTo(32);
    assertThat(series.path("held").asInt()).isEqualTo(8);
    assertThat(series.path("events").asInt()).isEqualTo(140);
    assertThat(series.path("held_from").asText()).isEqualTo("2017-09");
    JsonNode persistence = series.at("/scores/1");
    assertThat(persistence.path("model").asText()).isEqualTo("persistence");
    assertThat(persistence.path("crps").asDouble()).as("3, 4, 3, 4: always one off").isEqualTo(1);
    assertThat(table.path("not_scored")).anyMatch(n -> n.asText().contains("no event"));
    assertThat(table.path("verdict").asText()).contains("best baseline").contains("of 2 series");
  }

  @Test
  void takesAShorterStepWhereTheFilesCoverFewMonthsAndSaysSo() throws IOException {
    IcewsFile file = new IcewsFile();
    for (int day = 0; day < 60; day++) {
      file.row(LocalDate.of(2018, 1, 1).plusDays(day), "Zambia", "040", "Zimbabwe");
    }
    take(file);

    Run run = Run.of("scenario", "hindcast", "--between", "ZMB,ZWE", "--ledger", ledger);
    assertThat(run.out())
        .contains("icews by day: 2018-01-01 to 2018-03-01 (60 days)")
        .contains("cover only 2018-01 to 2018-02 (2 months)");
    Run months =
        Run.of("scenario", "hindcast", "--between", "ZMB,ZWE", "--by", "month", "--ledger", ledger);
    assertThat(months.exitCode()).isZero();
    assertThat(months.out()).contains("only 2 steps, fewer than 10").contains("--by");
    Run all = Run.of("scenario", "hindcast", "--ledger", ledger, "--format", "csv");
    assertThat(all.lines().get(0)).startsWith("source,by,series");
    assertThat(all.lines()).anyMatch(line -> line.contains("mean of all series"));
  }

  @Test
  void importedEventsThatCoverAYearArePlayedForward() throws IOException {
    IcewsFile file = new IcewsFile();
    for (int month = 0; month < 36; month++) {
      file.row(LocalDate.of(2015, 1, 1).plusMonths(month), "Zambia", "040", "Zimbabwe");
    }
    take(file);

    Run run = Run.of("scenario", "--between", "ZMB,ZWE", "--ledger", ledger, "--format", "csv");

    List<String> rows =
        run.lines().stream().filter(line -> line.startsWith("carried forward")).toList();
    assertThat(rows).hasSize(24);
    assertThat(rows.get(0)).contains("verbal-cooperation,events per month (icews),data,2018-01,");
  }
}
