package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.measures.EntryMaker.A;
import static org.entente.measures.EntryMaker.B;
import static org.entente.measures.EntryMaker.TIE;
import static org.entente.measures.EntryMaker.dossier;
import static org.entente.measures.EntryMaker.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.measures.hypotheses.HypothesisFile;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Channel;
import org.entente.model.Dossier;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hypotheses and the two columns of Snyder. */
class HypothesesTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  /** The worked example of the catalogue of measures (M9): three hypotheses, six pieces. */
  private static final String WORKED =
      """
      hypothesis formal-alliance: formal alliance
      hypothesis barter: barter of convenience
      hypothesis not-allies: not allies
      evidence E1: treaty of 2024
        kind: agreement
        words: treaty
        since: 2024-01-01
        marks: formal-alliance +, barter 0, not-allies -
      evidence E2: 15,000 soldiers
        kind: deployment
        marks: formal-alliance +, barter +, not-allies -
      evidence E3: no currency, small returns
        unequal: 0.5
        marks: formal-alliance 0, barter -, not-allies 0
      evidence E4: rejected proposals
        kind: position
        event: reject
        marks: formal-alliance -, barter 0, not-allies +
      evidence E5: veto of 2024
        kind: position
        event: support
        marks: formal-alliance +, barter +, not-allies -
      evidence E6: fear of tougher sanctions
        kind: risk
        marks: formal-alliance 0, barter 0, not-allies 0
      evidence E7: a loan
        kind: transfer
        words: loan
        marks: formal-alliance -, barter -, not-allies -
      """;

  private static Dossier dossierOfTheExample() {
    return dossier(
        entry("e1")
            .kind(Kind.AGREEMENT)
            .sides(List.of(A, B), List.of(A, B))
            .item("partnership treaty")
            .during(Period.day(LocalDate.of(2024, 6, 19))),
        entry("e2").kind(Kind.DEPLOYMENT).item("soldiers").during(Period.year(2024)),
        entry("e3").item("arms").money(5.6e9, 9.8e9),
        entry("e4").back().item("food").channel(Channel.ECONOMIC).money(457e6, 1.19e9),
        entry("e5").kind(Kind.POSITION).item("proposals").event(new Event(EventType.REJECT, null)),
        entry("e6")
            .kind(Kind.POSITION)
            .back()
            .item("resolution")
            .event(new Event(EventType.SUPPORT, null)),
        entry("e7").kind(Kind.RISK).item("tougher sanctions"));
  }

  private static Found measured(Dossier dossier, HypothesisFile file) {
    return new Found(
        new Measures()
            .measure(
                dossier,
                TODAY,
                PriceBook.load(),
                MeasureOptions.standard().hypotheses(file).only("hypotheses"))
            .get(0));
  }

  @Test
  void workedExample(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("worked.txt"), WORKED);
    Found found = measured(dossierOfTheExample(), HypothesisFile.read(file));
    assertThat(found.mid("formal-alliance: formal alliance")).isEqualTo(1);
    assertThat(found.mid("barter: barter of convenience")).isEqualTo(1);
    assertThat(found.mid("not-allies: not allies")).isEqualTo(3);
    assertThat(found.labels().subList(0, 3))
        .as("ranked, equals in the order of the file")
        .containsExactly(
            "formal-alliance: formal alliance",
            "barter: barter of convenience",
            "not-allies: not allies");
    assertThat(found.measure().note())
        .contains("Least contradicted: formal-alliance and barter")
        .contains("Without \"rejected proposals\" it would be formal-alliance.");
    assertThat(
            found.mid(
                "evidence, fear of tougher sanctions (formal-alliance 0, barter 0, not-allies 0,"
                    + " entries: 1)"))
        .as("fits all alike: not diagnostic")
        .isZero();
    assertThat(
            found.mid(
                "evidence, treaty of 2024 (formal-alliance +, barter 0, not-allies -, entries: 1)"))
        .isEqualTo(1);
    assertThat(found.measure().notValued()).containsExactly("no evidence of: a loan");
  }

  @Test
  void theShippedFileWeighsAnyTie() {
    Found found = measured(dossierOfTheExample(), HypothesisFile.load());
    assertThat(found.labels().get(0)).startsWith("patronage: ");
    assertThat(found.measure().inputs()).allMatch(Measure.Input::assumed).isNotEmpty();
    Found empty = measured(dossier(), HypothesisFile.load());
    assertThat(empty.measure().note()).contains("nothing is ranked");
  }

  @Test
  void everyMistakeOfAFileIsNamedWithItsLine(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.txt"),
            """
            hypothesis one: the only one
            evidence a: something
              colour: red
              marks: two +
            evidence b: something else
              kind: gift
              marks: one +
            """);
    assertThatThrownBy(() -> HypothesisFile.read(file))
        .hasMessageContaining("own.txt, line 3: no field is called \"colour\"")
        .hasMessageContaining("line 2: marks has \"two +\"")
        .hasMessageContaining("line 5: No kind is called gift")
        .hasMessageContaining("fewer than two hypotheses");
  }

  @Test
  void snydersDilemmaHasTwoColumnsAndNoNumber() {
    Dossier dossier =
        dossier(
            entry("e1")
                .kind(Kind.AGREEMENT)
                .sides(List.of(A, B), List.of(A, B))
                .item("treaty")
                .quote("The fourth article obliges each to help the other if it is attacked."),
            entry("e2").kind(Kind.DEPLOYMENT).item("soldiers"),
            entry("e3")
                .kind(Kind.POSITION)
                .back()
                .item("request for jets")
                .event(new Event(EventType.REJECT, null)));
    Found found = Found.of("snyder-dilemma", dossier, Imported.none(), TODAY);
    assertThat(found.labels())
        .contains(
            "abandonment, AAA: the other refuses, accuses, demands or restricts: request for jets",
            "entrapment, AAA: its own people are in the other's service: soldiers",
            "entrapment, AAA: it is bound by a pledge of help: treaty",
            "entrapment, BBB: it is bound by a pledge of help: treaty")
        .noneMatch(label -> label.contains("no pledge"));
    assertThat(found.measure().values()).allMatch(v -> v.low() == null && v.mid() == null);
    assertThat(Found.of("snyder-dilemma", TIE, Imported.none(), TODAY).labels())
        .contains("abandonment, AAA: no pledge of help by the other is reported");
  }

  @Test
  void benefitsHaveEvidenceForAndAgainst() {
    EntryMaker benefit = entry("e1").kind(Kind.BENEFIT).item("combat experience");
    Dossier dossier = dossier(benefit.against(entry("x").negated().statement()));
    Found found = Found.of("benefits-and-risks", dossier, Imported.none(), TODAY);
    assertThat(found.mid("benefit to BBB: combat experience")).isEqualTo(1);
    assertThat(found.mid("benefit to BBB: combat experience, evidence against")).isEqualTo(1);
  }

  /** The worked example of M10: 0.106, 0.42, 0.12 and 0.106; mean 0.19 against 0.25. */
  @Test
  void brierScoreOfTheWorkedExample() {
    BrierScore score =
        new BrierScore(
            List.of(
                new BrierScore.Resolved(0.55, 0.80, true),
                new BrierScore.Resolved(0.35, 0.35, true),
                new BrierScore.Resolved(0.35, 0.35, false),
                new BrierScore.Resolved(0.55, 0.80, true)));
    assertThat(score.score()).isCloseTo(0.19, within(0.003));
    assertThat(score.half()).isEqualTo(0.25);
    assertThat(score.baseRate()).as("3 of 4: 0.75 · 0.25").isCloseTo(0.1875, within(1e-12));
    assertThat(score.best()).isLessThan(score.score());
    assertThat(score.worst()).isGreaterThan(score.score());
  }
}
