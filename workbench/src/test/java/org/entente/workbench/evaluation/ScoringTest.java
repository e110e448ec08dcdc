package org.entente.workbench.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which coded and marked statements are compared. */
class ScoringTest {

  @ParameterizedTest(name = "{0}: [{1} > {2}] marked, [{3} > {4}] coded: {5} ({6})")
  @CsvSource({
    "transfer, AAA, BBB, AAA, BBB, true, as marked",
    "transfer, AAA, BBB, BBB, AAA, false, the wrong way round",
    "trade, AAA, BBB, BBB, AAA, false, trade with exporter and importer has a direction",
    "trade, AAA BBB, AAA BBB, AAA, BBB, true, undirected trade has none",
    "meeting, AAA, BBB, BBB, AAA, true, who with whom",
    "benefit, AAA, BBB, CCC, BBB, true, of a benefit only who gains is asked",
    "casualty, AAA, , AAA, BBB, true, of a loss only whose it is",
    "position, AAA, BBB CCC, AAA, CCC, true, towards whom may be named in part",
    "position, AAA, , AAA, CCC, true, nobody marked: anybody will do",
    "position, AAA, BBB, AAA, , false, towards whom is missing",
    "sanction, WORLD, BBB, UNSPECIFIED, BBB, true, loose collectives agree with each other",
    "sanction, WORLD, BBB, AAA, BBB, false, and with nobody else",
    "transfer, SUN, BBB, RUS, BBB, true, a former state counts as the one that followed",
  })
  void comparesSides(
      String kind,
      String from,
      String to,
      String codedFrom,
      String codedTo,
      boolean right,
      String why) {
    assertThat(
            new SidesRule(SameState.load())
                .holds(
                    statement(kind, from, to, 0, 50), statement(kind, codedFrom, codedTo, 0, 50)))
        .as(why)
        .isEqualTo(right);
  }

  @ParameterizedTest(name = "{0} to {1} marked, {2} to {3} coded: {4} ({5})")
  @CsvSource({
    "100, 100, 100, 100, true, the same",
    "100, 100, 101, 101, true, within one in a hundred",
    "100, 100, 103, 103, false, beyond it",
    ", 100, , 100, true, both open below",
    ", 100, 100, 100, false, only one is open",
    "90, 110, 95, 105, true, the same middle and both narrow",
    "50, 150, 95, 105, false, the same middle and one wide",
  })
  void comparesFigures(
      Double low, Double high, Double codedLow, Double codedHigh, boolean same, String why) {
    assertThat(
            new Figure(low, high, null, null)
                .says(new Figure(codedLow, codedHigh, null, null), false))
        .as(why)
        .isEqualTo(same);
  }

  @Test
  void asksForTheCurrencyAndTheRateOfMoneyOnly() {
    Figure dollars = new Figure(5.0, 5.0, "USD", null);
    Figure euros = new Figure(5.0, 5.0, "EUR", null);
    assertThat(dollars.says(euros, true)).isFalse();
    assertThat(dollars.says(euros, false)).isTrue();
    assertThat(dollars.says(new Figure(5.0, 5.0, "usd", "year"), true)).isFalse();
  }

  @Test
  void losesNoPairToGreed() {
    MarkedStatement first = statement("transfer", "AAA", "BBB", 0, 40);
    MarkedStatement second = statement("transfer", "AAA", "BBB", 0, 40);
    MarkedStatement both = statement("transfer", "AAA", "BBB", 0, 40);
    MarkedStatement trade =
        new MarkedStatement(
            "x",
            "d",
            new Span(0, 40),
            "",
            "trade",
            Set.of("transfer"),
            List.of("AAA"),
            List.of("BBB"),
            "",
            null,
            null,
            null,
            null,
            "asserted",
            "affirmed");
    assertThat(
            Pairing.of(
                List.of(trade, first),
                List.of(both, statement("trade", "AAA", "BBB", 0, 40)),
                (g, c) -> true,
                false))
        .as("the transfer goes to the one that can be nothing else")
        .hasSize(2);
    assertThat(Pairing.of(List.of(first, second), List.of(both), (g, c) -> true, false)).hasSize(1);
  }

  @Test
  void pairsAsManyAsAnySearchWould() {
    long seed = System.nanoTime();
    System.err.println("pairsAsManyAsAnySearchWould: seed " + seed);
    Random random = new Random(seed);
    List<String> kinds = List.of("transfer", "trade", "benefit");
    for (int round = 0; round < 200; round++) {
      List<MarkedStatement> gold = some(random, kinds);
      List<MarkedStatement> coded = some(random, kinds);
      assertThat(Pairing.of(gold, coded, (g, c) -> true, false).size())
          .as("round %s of seed %s", round, seed)
          .isEqualTo(most(gold, coded, 0, new boolean[coded.size()]));
    }
  }

  private static List<MarkedStatement> some(Random random, List<String> kinds) {
    return random
        .ints(random.nextInt(6), 0, kinds.size())
        .mapToObj(k -> statement(kinds.get(k), "AAA", "BBB", 10 * random.nextInt(3), 20))
        .toList();
  }

  /** The largest number of pairs, by trying every way. */
  private static int most(
      List<MarkedStatement> gold, List<MarkedStatement> coded, int at, boolean[] used) {
    if (at == gold.size()) {
      return 0;
    }
    int best = most(gold, coded, at + 1, used);
    for (int j = 0; j < coded.size(); j++) {
      MarkedStatement g = gold.get(at);
      int from = Math.max(g.sentence().start(), coded.get(j).sentence().start());
      boolean over =
          g.sentence().start() + 20 - from >= 10
              && coded.get(j).sentence().start() + 20 - from >= 10;
      if (!used[j] && over && g.kind().equals(coded.get(j).kind())) {
        used[j] = true;
        best = Math.max(best, 1 + most(gold, coded, at + 1, used));
        used[j] = false;
      }
    }
    return best;
  }

  @Test
  void saysWhatIsWrongWithALineAndGoesOn(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id": "1", "document": "d", "sentence": {"start": 0, "end": 9}, "kind": "transfer", "from": ["AAA"], "to": []}
            not json

            {"id": "2", "document": "d", "sentence": {"start": 0, "end": 9}, "kind": "gift"}
            {"id": "3", "document": "d", "sentence": {"start": 0}, "kind": "trade"}
            {"id": "4", "text": "A hit B.", "events": [{"from": "AAA", "to": "BBB", "types": ["HIT"]}]}
            {"id": "5", "text": "A hit B.", "events": [{"from": "AAA", "to": "BBB", "types": ["ASSAULT"]}]}
            {"id": "6"}
            """);
    GoldReader reader = new GoldReader();
    assertThat(reader.isGold(file)).isTrue();
    Gold gold = reader.read(file);
    assertThat(gold.statements()).hasSize(1);
    assertThat(gold.sentences().get("gold.jsonl")).hasSize(1);
    assertThat(gold.problems().stream().map(p -> p.place() + ": " + p.message()))
        .hasSize(5)
        .anyMatch(m -> m.startsWith("line 2") && m.contains("no JSON"))
        .anyMatch(m -> m.startsWith("line 4") && m.contains("gift"))
        .anyMatch(m -> m.startsWith("line 5") && m.contains("\"end\""))
        .anyMatch(m -> m.startsWith("line 6") && m.contains("HIT"))
        .anyMatch(m -> m.startsWith("line 8"));
  }

  @Test
  void takesACorpusForADocument(@TempDir Path folder) throws IOException {
    Path corpus =
        Files.writeString(folder.resolve("c.jsonl"), "{\"id\": \"1\", \"text\": \"A hit B.\"}\n");
    assertThat(new GoldReader().isGold(corpus)).isFalse();
    assertThat(new GoldReader().isGold(folder)).isFalse();
  }

  @Test
  void measuresReliability() {
    Reliability reliability =
        Reliability.ofCases(
            List.of(
                new Reliability.Case(0.8, true),
                new Reliability.Case(0.8, false),
                new Reliability.Case(0.2, false),
                new Reliability.Case(1.0, true)));
    assertThat(reliability.bins()).hasSize(3);
    assertThat(reliability.bins().get(1).right()).isEqualTo(0.5);
    assertThat(reliability.brier()).isCloseTo((0.04 + 0.64 + 0.04 + 0) / 4, within(1e-12));
    assertThat(reliability.ece()).isCloseTo((2 * 0.3 + 0.2 + 0) / 4, within(1e-12));
  }

  private static MarkedStatement statement(
      String kind, String from, String to, int start, int length) {
    return new MarkedStatement(
        "x",
        "d",
        new Span(start, start + length),
        "",
        kind,
        Set.of(),
        codes(from),
        codes(to),
        "",
        null,
        null,
        null,
        null,
        "asserted",
        "affirmed");
  }

  private static List<String> codes(String codes) {
    return List.of(Objects.requireNonNullElse(codes, "").split(" ")).stream()
        .filter(c -> !c.isEmpty())
        .toList();
  }
}
