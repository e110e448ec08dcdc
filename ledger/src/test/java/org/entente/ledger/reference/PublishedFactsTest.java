package org.entente.ledger.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.ledger.Ledger;
import org.entente.ledger.SharedData;
import org.entente.ledger.importing.ImportOutcome;
import org.entente.model.ActorCode;
import org.entente.model.Problem.Severity;
import org.entente.model.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of published files, found again after they were imported. */
class PublishedFactsTest {

  private static final ActorCode RUS = new ActorCode("RUS");
  private static final ActorCode PRK = new ActorCode("PRK");
  private static final ActorCode SUN = new ActorCode("SUN");

  private final Ledger ledger;
  private final ReferenceTables tables;

  PublishedFactsTest(@TempDir Path folder) {
    this.ledger = Ledger.open(folder.resolve("facts.entente"));
    this.tables = ledger.reference();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private ImportOutcome take(String type, String name) {
    ImportOutcome outcome = ledger.imports().run(type, SharedData.get(name), rows -> true);
    assertThat(outcome.status()).as(outcome.toString()).isEqualTo(ImportOutcome.Status.TAKEN);
    return outcome;
  }

  @Test
  void obligationsOfSpells() {
    take("atop", "alliances_atop/atop_spells_19states.csv");
    assertThat(obligations())
        .isEqualTo(
            Map.of(
                "1961-1996", "defence 1, offence 0, neutrality 0, non-aggression 1, consultation 0",
                "2000-2007", "defence 0, offence 0, neutrality 0, non-aggression 0, consultation 1",
                "2008-2018",
                    "defence 0, offence 0, neutrality 0, non-aggression 1, consultation 1"));
  }

  @Test
  void obligationsByYear() {
    ImportOutcome outcome =
        take("atop", "alliances_atop/atop_undirected_dyad_year_1815_2018.csv.gz");
    assertThat(outcome.records()).isGreaterThan(250_000);
    assertThat(outcome.records() + outcome.leftOut()).as("each row once").isEqualTo(273_126);
    assertThat(outcome.problems())
        .as("all codes are known")
        .allMatch(p -> p.severity() == Severity.NOTE);
    assertThat(obligations().keySet()).containsExactly("1961-1996", "2000-2007", "2008-2018");
    assertThat(tables.values("atop/defence", PRK, RUS))
        .as("a pair without direction is found from both ends")
        .isEqualTo(tables.values("atop/defence", RUS, PRK));
  }

  /** Spells of years in which the whole vector is the same. */
  private Map<String, String> obligations() {
    Map<Integer, StringBuilder> years = new TreeMap<>();
    for (String what :
        List.of("defence", "offence", "neutrality", "non-aggression", "consultation")) {
      for (ReferenceTables.Value value : tables.values("atop/" + what, RUS, PRK)) {
        StringBuilder of = years.computeIfAbsent(value.year(), year -> new StringBuilder());
        of.append(of.isEmpty() ? "" : ", ").append(what).append(' ').append((int) value.value());
      }
    }
    Map<String, String> spells = new TreeMap<>();
    int from = 0;
    int last = 0;
    String current = "";
    for (Map.Entry<Integer, StringBuilder> year : years.entrySet()) {
      String vector = year.getValue().toString();
      if (year.getKey() != last + 1 || !vector.equals(current)) {
        from = year.getKey();
      } else {
        spells.remove(from + "-" + last);
      }
      last = year.getKey();
      current = vector;
      spells.put(from + "-" + last, vector);
    }
    return spells;
  }

  @Test
  void armsInTrendIndicatorValues() {
    ImportOutcome outcome = take("sipri", "sipri_arms/tiv_dyad_year_1950_2021.csv");
    assertThat(outcome.problems())
        .as("all names are known")
        .allMatch(p -> p.severity() == Severity.NOTE);
    assertThat(sum("arms-delivered", SUN, PRK, 1950, 1991)).isEqualTo(18_300);
    assertThat(sum("arms-delivered", RUS, PRK, 1992, 2010)).isEqualTo(482);
    assertThat(sum("arms-delivered", RUS, PRK, 2011, 2021)).isZero();
    assertThat(tables.values("arms-delivered", PRK, RUS)).isEmpty();
    ReferenceTables.Series series = tables.findSeries("arms-delivered").orElseThrow();
    assertThat(series.unit()).contains("TIV").doesNotContain("dollar");
    assertThat(series.trap()).contains("TIV is no money");
  }

  private double sum(String series, ActorCode from, ActorCode to, int first, int last) {
    return tables.values(series, from, to).stream()
        .filter(value -> value.year() >= first && value.year() <= last)
        .mapToDouble(ReferenceTables.Value::value)
        .sum();
  }

  @Test
  void tradeOf2012() {
    ImportOutcome outcome = take("trade-itpd-e", "trade/itpd_e_dyad_year_2000_2016.csv.gz");
    assertThat(outcome.records() + outcome.leftOut()).isEqualTo(425_845);
    assertThat(outcome.problems()).isEmpty();
    assertThat(sum("exports-2010", RUS, PRK, 2012, 2012) / 1e6).isCloseTo(174.0, within(0.05));
    assertThat(sum("exports-2010", PRK, RUS, 2012, 2012) / 1e6).isCloseTo(15.5, within(0.05));
    assertThat(tables.from("exports-2010", RUS, 2012)).hasSizeGreaterThan(100);
    assertThat(tables.to("exports-2010", PRK, 2012))
        .extracting(ReferenceTables.Value::a)
        .contains(RUS);
  }

  @Test
  void agreementInTheGeneralAssembly() {
    take("un-votes", "un_votes/votes_all_states_1946_2019.csv.gz");
    assertThat(tables.jointVotes(new Tie(RUS, PRK))).as("days are in another file").isEmpty();
    take("un-votes", "un_votes/roll_calls_1946_2019.csv");
    ImportOutcome last = take("un-votes", "un_votes/votes_all_states_2020_2021.csv");
    assertThat(last.problems()).as("all names are known").isEmpty();
    Map<Integer, Double> agreement = new TreeMap<>();
    Map<Integer, Integer> counted = new TreeMap<>();
    for (JointVotes year : tables.jointVotes(new Tie(RUS, PRK))) {
      agreement.put(year.year(), agreement(year));
      counted.put(year.year(), year.bothVoted());
    }
    Map<Integer, Double> published =
        Map.of(1991, .741, 2000, .842, 2010, .766, 2015, .806, 2019, .857, 2021, .878);
    published.forEach(
        (year, value) ->
            assertThat(agreement.get(year)).as("" + year).isCloseTo(value, within(.002)));
    assertThat(counted).containsEntry(2021, 74);
  }

  /** Mean of 1 - |a - b| where yes is 1, abstaining one half, no 0. */
  private static double agreement(JointVotes year) {
    double sum = 0;
    for (JointVotes.Cell cell : year.cells()) {
      if (cell.a().isCast() && cell.b().isCast()) {
        sum += cell.count() * (1 - Math.abs(worth(cell.a()) - worth(cell.b())));
      }
    }
    return sum / year.bothVoted();
  }

  private static double worth(Vote vote) {
    return vote == Vote.YES ? 1 : vote == Vote.NO ? 0 : .5;
  }

  @Test
  void idealPointsAndListings() {
    take("un-ideal-points", "un_votes/ideal_points_1946_2019.csv");
    assertThat(tables.values("un-ideal-point/All", RUS)).hasSizeGreaterThan(50);
    ImportOutcome outcome = take("un-sanctions", "sanctions/un_sc_consolidated_list.csv");
    assertThat(outcome.records()).isEqualTo(1_003);
    List<Listing> listings = tables.listings(new ActorCode("UN"), PRK);
    assertThat(listings).hasSize(155);
    assertThat(listings.stream().filter(l -> l.kind().equals("individual"))).hasSize(80);
  }
}
