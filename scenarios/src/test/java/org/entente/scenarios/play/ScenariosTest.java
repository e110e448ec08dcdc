package org.entente.scenarios.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.measures.flows.Direction;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Channel;
import org.entente.model.EventType;
import org.entente.scenarios.drivers.Choice;
import org.entente.scenarios.drivers.DriverFile;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.hindcast.CountSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenariosTest {
  private static final LocalDate AS_OF = LocalDate.parse("2025-09-30");
  private static final double MILLION = 1e6;

  private final Path folder;
  private final Scenarios scenarios = new Scenarios(PriceBook.load());

  ScenariosTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** 24 million in the 24 months before: one million a month, and so it goes on. */
  @Test
  void carriesThePaceOfTheLedgerForward() throws IOException {
    Play play =
        play(
            Given.NO_DRIFT,
            new Given()
                .forth(
                    Channel.MILITARY,
                    24 * MILLION,
                    24 * MILLION,
                    Given.during("2023-10-01", "2025-09-30")));
    Fan fan = play.carriedForward().get(0);

    assertThat(play.window()).isEqualTo(new Window(LocalDate.parse("2023-10-01"), AS_OF));
    assertThat(fan.base().mid()).isCloseTo(MILLION, within(MILLION * 0.001));
    assertThat(fan.months()).hasSize(12);
    assertThat(fan.first()).isEqualTo(YearMonth.of(2025, 10));
    assertThat(fan.total().p50()).isCloseTo(12 * MILLION, within(12 * MILLION * 0.001));
    assertThat(fan.baseBasis()).isEqualTo(Basis.DATA);
    assertThat(fan.basis()).as("nothing assumed: no drift, no effect").isEqualTo(Basis.DATA);
    assertThat(fan.inputs()).extracting(input -> input.source()).containsExactly("e-0");
  }

  @Test
  void aRangeStaysARange() throws IOException {
    Play play =
        play(
            Given.NO_DRIFT,
            new Given()
                .forth(
                    Channel.MILITARY,
                    12 * MILLION,
                    48 * MILLION,
                    Given.during("2023-10-01", "2025-09-30")));
    Points first = play.carriedForward().get(0).months().get(0);

    assertThat(first.p5()).isCloseTo(0.5 * MILLION, within(0.05 * MILLION));
    assertThat(first.p50()).as("the geometric middle").isCloseTo(MILLION, within(0.05 * MILLION));
    assertThat(first.p95()).isCloseTo(2 * MILLION, within(0.15 * MILLION));
  }

  @Test
  void aStateStopsAFlowFromItsMonthOnAndIsMarked() throws IOException {
    String drivers =
        Given.NO_DRIFT
            + "effect war=ends A>B military stops from 4 | over | assumption\n"
            + "effect war=ends B>A * 2 until 3 | a gift | assumption\n";
    Play play =
        play(
            drivers,
            new Given()
                .forth(Channel.MILITARY, 24 * MILLION, 24 * MILLION, twoYears())
                .back(Channel.ECONOMIC, 24 * MILLION, 24 * MILLION, twoYears()));

    assertThat(play.outcomes()).hasSize(2);
    Outcome ends =
        play.outcomes().stream()
            .filter(o -> o.combination().holds(new Choice("war", "ends")))
            .findFirst()
            .orElseThrow();
    Fan forth = ends.fans().get(0);
    Fan back = ends.fans().get(1);
    assertThat(forth.months().get(2).p50()).isPositive();
    assertThat(forth.months().get(3)).isEqualTo(new Points(0, 0, 0, 0, 0));
    assertThat(forth.baseBasis()).isEqualTo(Basis.DATA);
    assertThat(forth.basis()).isEqualTo(Basis.BOTH);
    assertThat(back.direction()).isEqualTo(Direction.B_TO_A);
    assertThat(back.months().get(2).p50() / back.months().get(3).p50()).isCloseTo(2, within(1e-9));
    Outcome on = play.outcomes().stream().filter(o -> !o.equals(ends)).findFirst().orElseThrow();
    assertThat(on.fans().get(0).months()).isEqualTo(play.carriedForward().get(0).months());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2023-10-01; 2025-09-30; 1.0  ; all of it lies in the two years
          2021-10-01; 2025-09-30; 0.5  ; half of its days do
          2025-09-30; 2025-09-30; 1.0  ; a single day counts in full
          1990-01-01; 1991-12-31;      ; long over
          """)
  void onlyWhatFallsIntoTheWindowGivesThePace(String from, String to, Double millions, String why)
      throws IOException {
    Play play =
        play(
            Given.NO_DRIFT + "roles order\n",
            new Given()
                .rate(Channel.LABOUR, 1, "month", null) // undated: keeps the window at two years
                .rate(Channel.MILITARY, 24 * MILLION, null, Given.during(from, to)));
    List<Fan> military =
        play.carriedForward().stream().filter(f -> f.target().equals("military")).toList();

    if (millions == null) {
      assertThat(military).as(why).isEmpty();
      assertThat(play.leftOut()).as(why).anyMatch(line -> line.contains("ended before"));
    } else {
      double window = play.window().months() / 24;
      assertThat(military.get(0).base().mid() * window)
          .as(why)
          .isCloseTo(millions * MILLION, within(0.01 * MILLION));
    }
  }

  @Test
  void whatHadToBeAssumedForThePaceIsSaid() throws IOException {
    Play play =
        play(
            Given.NO_DRIFT,
            new Given()
                .forth(Channel.MILITARY, null, 24 * MILLION, twoYears())
                .back(Channel.ECONOMIC, 24 * MILLION, 24 * MILLION, null)
                .rate(Channel.LABOUR, 12 * MILLION, "year", null)
                .trade(6 * MILLION, Given.during("2024-01-01", "2024-12-31")));

    Fan open = fan(play, "military");
    assertThat(open.baseBasis()).isEqualTo(Basis.BOTH);
    assertThat(open.assumptions()).anyMatch(line -> line.contains("open end"));
    assertThat(fan(play, "economic").assumptions()).anyMatch(line -> line.contains("undated"));
    assertThat(fan(play, "labour").base().mid()).isCloseTo(MILLION, within(1.0));
    assertThat(fan(play, "trade").base().mid()).isCloseTo(0.5 * MILLION, within(0.01 * MILLION));
    assertThat(fan(play, "trade").baseBasis()).isEqualTo(Basis.BOTH);
  }

  @Test
  void theSameSeedGivesTheSameAndFansWidenByDrift() throws IOException {
    String drift = Given.NO_DRIFT.replace("drift 0 ", "drift 0.1 ");
    Given given = new Given().forth(Channel.MILITARY, MILLION, MILLION, twoYears());
    Play play = play(drift, given);
    List<Points> months = play.carriedForward().get(0).months();

    assertThat(play(drift, given)).isEqualTo(play);
    double first = Math.log(months.get(0).p95() / months.get(0).p5());
    double last = Math.log(months.get(11).p95() / months.get(11).p5());
    assertThat(first).as("2 · 1.645 · 0.1").isCloseTo(0.329, within(0.02));
    assertThat(last).as("√12 times as wide").isCloseTo(0.329 * Math.sqrt(12), within(0.06));
  }

  @Test
  void countsOfEventsArePlayedWithWhatReachesThem() throws IOException {
    int[] counts = new int[36];
    java.util.Arrays.fill(counts, 10);
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      steps.add("m" + i);
    }
    EventCounts events =
        new EventCounts(
            "icews",
            YearMonth.of(2025, 6),
            List.of(
                new EventCounts.Directed(
                    Direction.A_TO_B,
                    EventType.Quad.VERBAL_COOPERATION,
                    new CountSeries("x", steps, counts)),
                new EventCounts.Directed(
                    Direction.A_TO_B,
                    EventType.Quad.MATERIAL_CONFLICT,
                    new CountSeries("rare", steps, new int[36]))));
    DriverSet drivers =
        read(Given.NO_DRIFT + "effect war=ends both verbal-cooperation 0.5 | less | assumption\n");
    Play play =
        scenarios.play(
            new Given().dossier(),
            AS_OF,
            Optional.of(events),
            new PlayRequest(drivers, List.of(), 12, 1));
    Fan usual = play.carriedForward().get(0);

    assertThat(usual.first()).isEqualTo(YearMonth.of(2025, 7));
    assertThat(usual.months().get(5).p50()).isEqualTo(10);
    assertThat(usual.basis()).isEqualTo(Basis.DATA);
    assertThat(play.leftOut()).anyMatch(line -> line.contains("rare"));
    Fan halved =
        play.outcomes().stream()
            .filter(o -> o.combination().holds(new Choice("war", "ends")))
            .map(o -> o.fans().get(0))
            .findFirst()
            .orElseThrow();
    assertThat(halved.months().get(5).p50()).isEqualTo(5);
    assertThat(halved.basis()).isEqualTo(Basis.BOTH);
  }

  @Test
  void aCombinationThatIsSetAgainstAllJudgementIsPlayedAndSaidToFail() throws IOException {
    DriverSet drivers = read(Given.NO_DRIFT);
    PlayRequest request =
        new PlayRequest(drivers, List.of(new Choice("war", "on"), new Choice("pay", "no")), 6, 1);
    Play play = scenarios.play(new Given().dossier(), AS_OF, Optional.empty(), request);

    assertThat(play.outcomes()).hasSize(1);
    assertThat(play.outcomes().get(0).combination().words()).isEqualTo("war=on, pay=no");
    assertThat(play.outcomes().get(0).combination().balances())
        .allMatch(balance -> balance.margin() == -1);
  }

  private static Fan fan(Play play, String target) {
    return play.carriedForward().stream()
        .filter(fan -> fan.target().equals(target))
        .findFirst()
        .orElseThrow();
  }

  private static org.entente.model.Period twoYears() {
    return Given.during("2023-10-01", "2025-09-30");
  }

  private DriverSet read(String drivers) throws IOException {
    return DriverFile.read(Files.writeString(folder.resolve("test.drivers"), drivers));
  }

  private Play play(String drivers, Given given) throws IOException {
    return scenarios.play(
        given.dossier(), AS_OF, Optional.empty(), new PlayRequest(read(drivers), List.of(), 12, 1));
  }
}
