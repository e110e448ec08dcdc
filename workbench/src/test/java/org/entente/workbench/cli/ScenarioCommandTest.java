package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.workbench.scenario.ArmsLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios on the command line, from a ledger with 24 million given in two years. */
class ScenarioCommandTest {

  private final Path folder;
  private final String ledger;

  ScenarioCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("s.entente").toString();
  }

  @BeforeEach
  void fill() {
    ArmsLedger.make(Path.of(ledger));
  }

  private Run scenario(String... more) {
    String[] args = new String[more.length + 5];
    args[0] = "scenario";
    System.arraycopy(more, 0, args, 1, more.length);
    args[more.length + 1] = "--ledger";
    args[more.length + 2] = ledger;
    args[more.length + 3] = "--between";
    args[more.length + 4] = "ZMB,ZWE";
    return Run.of(args);
  }

  @Test
  void withoutAWordItTellsTheScenariosToAPerson() {
    Run run = scenario();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Carried forward")
        .contains("Scenario 1: war=on, repayment=rises")
        .contains("Scenario 2: war=ends")
        .contains("[D]")
        .contains("[A] war=ends: A>B military times 0.05 to 0.4 from month 2 to 8")
        .doesNotContain("NaN");
    assertThat(run.lines().stream().filter(line -> line.startsWith("→ military")))
        .as("one line carried forward and one a scenario")
        .hasSize(3)
        .allMatch(line -> line.contains("1 m "));
  }

  @Test
  void theJsonHoldsAllThatAPageWithSlidersNeeds() throws IOException {
    Run run = scenario("play", "--format", "json", "--months", "6", "--set", "war=ends");
    JsonNode json = new ObjectMapper().readTree(run.out());

    assertThat(json.at("/between/0").asText()).isEqualTo("ZMB");
    assertThat(json.at("/as_of").asText()).isEqualTo("2023-12-31");
    assertThat(json.at("/drivers/list/0/states/1/id").asText()).isEqualTo("ends");
    assertThat(json.at("/drivers/list/0/set").asText()).isEqualTo("ends");
    assertThat(json.at("/drivers/list/1/set").isNull()).isTrue();
    assertThat(json.at("/consistency/combinations").asInt()).isEqualTo(24);
    JsonNode fan = json.at("/scenarios/0/fans/0");
    assertThat(fan.at("/months").size()).isEqualTo(6);
    assertThat(fan.at("/months/0").asText()).isEqualTo("2024-01");
    assertThat(fan.at("/p95").size()).isEqualTo(6);
    assertThat(fan.at("/so_far/mid").asDouble()).isBetween(0.99e6, 1.01e6);
    assertThat(fan.at("/so_far/basis").asText()).isEqualTo("data");
    assertThat(fan.at("/basis").asText()).isEqualTo("data and assumption");
    assertThat(fan.at("/effects/0/basis").asText()).isEqualTo("assumption");
    assertThat(fan.at("/inputs/0/source").asText()).startsWith("e-");
    everyFigureSaysOnWhatItRests(json.at("/drivers/judgements"));
    everyFigureSaysOnWhatItRests(json.at("/drivers/effects"));
    assertThat(scenario("play", "--format", "json", "--months", "6", "--set", "war=ends").out())
        .as("the same seed gives the same bytes")
        .isEqualTo(run.out());
    assertThat(
            scenario("--format", "json", "--months", "6", "--set", "war=ends", "--seed", "4").out())
        .isNotEqualTo(run.out());
  }

  private static void everyFigureSaysOnWhatItRests(JsonNode rows) {
    assertThat(rows).isNotEmpty();
    for (JsonNode row : rows) {
      assertThat(row.path("basis").asText()).isEqualTo("assumption");
      assertThat(row.path("reason").asText()).isNotEmpty();
      assertThat(row.path("source").asText()).isEqualTo("assumption");
    }
  }

  @Test
  void csvHasARowForEachScenarioChannelAndMonth() {
    Run run = scenario("--format", "csv", "--months", "6");

    assertThat(run.lines().get(0))
        .isEqualTo("scenario,states,from,to,target,unit,basis,month,p5,p25,p50,p75,p95");
    assertThat(run.lines()).as("a head; carried forward and two scenarios").hasSize(1 + 3 * 6);
    assertThat(run.lines().get(1)).startsWith("carried forward,,ZMB,ZWE,military,USD per month");
  }

  @Test
  void theShippedDriversCanBeTakenOutChangedAndGivenBack() throws IOException {
    String text = Run.of("scenario", "drivers").out();
    Path own = Files.writeString(folder.resolve("own.drivers"), text);

    Run list = Run.of("scenario", "list", "--drivers", own.toString(), "--format", "json");

    assertThat(list.exitCode()).as(list.err()).isZero();
    assertThat(list.out().replace(own.toString(), "any-tie.drivers"))
        .isEqualTo(Run.of("scenario", "list", "--format", "json").out());
    assertThat(Run.of("scenario", "list").out()).contains("Consistent: 2 of 48 combinations");
    assertThat(Run.of("scenario", "list", "--format", "csv").lines()).hasSizeGreaterThan(2);
  }

  @Test
  void mistakesAreSaidWithWhatToDo() throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.drivers"), "driver war | x\nstate war=on | y\neffect war=on\n");
    Run file = scenario("--drivers", bad.toString());
    assertThat(file.exitCode()).isEqualTo(3);
    assertThat(file.err())
        .contains("bad.drivers, line 3: a line of this kind reads: effect")
        .contains("bad.drivers, line 1: the driver war needs two states or more");

    Run set = scenario("--set", "war=maybe");
    assertThat(set.exitCode()).isEqualTo(2);
    assertThat(set.err()).contains("The driver war has no state \"maybe\"; it has on, ends");

    Run months = scenario("--months", "999");
    assertThat(months.exitCode()).isEqualTo(2);
    assertThat(months.err()).contains("Between 1 and 120 months");

    Run missing = scenario("--drivers", folder.resolve("none.drivers").toString());
    assertThat(missing.exitCode()).isEqualTo(3);
    assertThat(missing.err()).contains("There is no file");

    Run nothing = scenario("hindcast");
    assertThat(nothing.exitCode()).isEqualTo(3);
    assertThat(nothing.err()).contains("No events were imported").contains("entente import");
    assertThat(Run.of("scenario", "--ledger", ledger).exitCode()).isEqualTo(2);
  }
}
