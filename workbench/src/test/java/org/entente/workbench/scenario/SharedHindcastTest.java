package org.entente.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.ledger.Ledger;
import org.entente.model.ActorCode;
import org.entente.model.Tie;
import org.entente.scenarios.hindcast.SeriesScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of docs/scenarios.md, from real event files beside the checkout. */
class SharedHindcastTest {
  private static final Tie TIE = new Tie(new ActorCode("PRK"), new ActorCode("RUS"));

  private final Path folder;

  SharedHindcastTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void sixtyFourDaysOfIcewsByDay() throws IOException {
    Path file = Files.writeString(folder.resolve("icews18.tab"), converted().text());
    try (Ledger ledger = Ledger.open(folder.resolve("h.entente"))) {
      ledger.imports().run("icews", file, rows -> true);
      HindcastTable tie = new HindcastService().of(ledger, TIE, null).get(0);
      HindcastTable busiest = new HindcastService().of(ledger, null, null).get(0);

      assertThat(tie.coverage().words()).isEqualTo("2018-08-29 to 2018-10-31 (64 days)");
      assertThat(tie.series().get(0).held()).isEqualTo(12);
      check(tie, 5, TIE_FIGURES);
      check(busiest, 421, BUSIEST_FIGURES);
      HindcastTable months = new HindcastService().of(ledger, TIE, Step.MONTH).get(0);
      assertThat(months.series()).as("three months cannot be parted").isEmpty();
    }
  }

  /** Model, CRPS step by step, at once, Brier of anything and of more. */
  private static final Object[][] TIE_FIGURES = {
    {"dynamic mean", 0.498, 0.545, 0.244, 0.244},
    {"persistence", 0.867, 0.900, 0.400, 0.400},
    {"persistence, Poisson", 0.642, 0.792, 0.309, 0.309},
    {"historical mean", 0.464, 0.481, 0.217, 0.217},
    {"all past counts", 0.516, 0.543, 0.280, 0.280},
  };

  private static final Object[][] BUSIEST_FIGURES = {
    {"dynamic mean", 0.275, 0.302, 0.126, 0.124},
    {"persistence", 0.429, 0.515, 0.200, 0.198},
    {"persistence, Poisson", 0.318, 0.379, 0.145, 0.141},
    {"historical mean", 0.302, 0.312, 0.136, 0.132},
    {"all past counts", 0.297, 0.307, 0.136, 0.134},
  };

  private static void check(HindcastTable table, int series, Object[][] figures) {
    assertThat(table.series()).hasSize(series);
    List<SeriesScore.ModelScore> means = table.means();
    for (int i = 0; i < figures.length; i++) {
      SeriesScore.ModelScore mean = means.get(i);
      Object[] row = figures[i];
      assertThat(mean.model()).isEqualTo(row[0]);
      double[] found = {mean.crps(), mean.crpsAhead(), mean.brierAny(), mean.brierMore()};
      for (int n = 0; n < found.length; n++) {
        assertThat(found[n])
            .as("%s, figure %s of %s", row[0], n + 1, mean)
            .isCloseTo((Double) row[n + 1], within(0.0006));
      }
    }
  }

  @Test
  void samplesOfTwoDaysAndOfAQuarterOfAnHourCannotBeScored() throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("h.entente"))) {
      ledger
          .imports()
          .run("icews", shared("events_icews/icews_2018_sample_dataverse_format.tab"), r -> true);
      HindcastTable tie = new HindcastService().of(ledger, TIE, null).get(0);

      assertThat(tie.coverage().words()).isEqualTo("2018-06-01 to 2018-06-02 (2 days)");
      assertThat(tie.series()).isEmpty();
      assertThat(tie.verdict()).isNull();
      assertThat(tie.notScored()).allMatch(line -> line.contains("only 2 steps, fewer than 10"));
    }
    try (Ledger ledger = Ledger.open(folder.resolve("g.entente"))) {
      ledger
          .imports()
          .run("gdelt2", shared("events_gdelt/gdelt2_20161013151500.export.CSV"), r -> true);
      ledger.imports().run("gdelt1", shared("events_gdelt/gdelt1_sample_710rows.tsv"), r -> true);
      for (HindcastTable table : new HindcastService().of(ledger, null, null)) {
        assertThat(table.series()).as(table.coverage().words()).isEmpty();
      }
    }
  }

  /** Quadruples of ICEWS18 in the columns of ICEWS; people without a country stay without one. */
  private static IcewsFile converted() throws IOException {
    Map<String, String> codes = new HashMap<>();
    Path table = shared("events_icews/cameo_codes_descriptions.csv");
    for (String row :
        new String(Files.readAllBytes(table), StandardCharsets.UTF_8).split("\r?\n", -1)) {
      if (row.matches("[0-9]{2,4},.*")) {
        String rest = row.substring(row.indexOf(',') + 1);
        String name =
            rest.startsWith("\"")
                ? rest.substring(1, rest.indexOf('"', 1))
                : rest.substring(0, rest.indexOf(','));
        codes.putIfAbsent(
            name.strip().replaceAll("\\s+", "_").toLowerCase(Locale.ROOT),
            row.substring(0, row.indexOf(',')));
      }
    }
    IcewsFile file = new IcewsFile();
    Path quads = shared("events_icews/icews18_quads_2018-08-29_2018-10-31.tsv.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(quads)), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        String code = codes.getOrDefault(cells[1].toLowerCase(Locale.ROOT), "");
        assertThat(code).as("the code of %s", cells[1]).isNotEmpty();
        file.row(LocalDate.parse(cells[3]), country(cells[0]), code, country(cells[2]));
      }
    }
    assertThat(file.rows()).isEqualTo(95_540);
    return file;
  }

  private static String country(String actor) {
    int open = actor.lastIndexOf('(');
    String name =
        open > 0 && actor.endsWith(")") ? actor.substring(open + 1, actor.length() - 1) : actor;
    return name.replace('_', ' ');
  }

  private static Path shared(String name) {
    Path file = folder().resolve(name);
    assumeTrue(Files.isRegularFile(file), "shared data not here (" + name + "): skipped");
    return file;
  }

  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/data"))) {
        return at.resolve("shared/data");
      }
    }
    String given = System.getenv("ENTENTE_SHARED");
    return given == null ? here.resolve("none") : Path.of(given).resolve("data");
  }
}
