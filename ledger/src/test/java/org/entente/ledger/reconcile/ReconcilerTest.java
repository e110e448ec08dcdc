package org.entente.ledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.ledger.StatementMaker;
import org.entente.model.Dispute;
import org.entente.model.DisputeStatus;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Origin;
import org.entente.model.Relation;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries, series and origins from made-up statements on made-up dealings. */
class ReconcilerTest extends ReconcileCase {
  @Test
  void aRepublishedTextCountsOnceAndAnotherSourceTwice() {
    Document first = text("a", "2024-05-01", "Wire", REPORT + "40 tonnes went.");
    Document copy = text("b", "2024-05-02", "Courier", REPORT + "40 tonnes went.");
    statements.add(grain(first, 40, 40).make());
    statements.add(grain(copy, 40, 40).make());
    Entry once = single(reconcile().entries());
    assertThat(once.standing()).isEqualTo(Standing.SINGLE_SOURCE);
    assertThat(once.grade().information()).isEqualTo(3);

    say("c", "2024-05-10", "Institute for Grain", 38, 42);
    Reconciled results = reconcile();
    Entry twice = single(results.entries());
    assertThat(twice.standing()).isEqualTo(Standing.CORROBORATED);
    assertThat(twice.statements()).hasSize(3);
    assertThat(amount(twice).sources()).isEqualTo(3);
    assertThat(amount(twice).independent()).isEqualTo(2);
    assertThat(amount(twice).pooled()).isTrue();
    Origin origin = single(results.origins());
    assertThat(origin.first()).isEqualTo("a");
    assertThat(origin.effective()).isEqualTo(1);
    assertThat(origin.members())
        .extracting(Origin.Member::relation)
        .containsExactly(Relation.FIRST, Relation.COPY);
  }

  @Test
  void sourcesNamedAreCountedAndNotTexts() {
    Document one =
        text("a", "2024-05-01", "Wire", "Grain went, two lawmakers said after a briefing.");
    Document two =
        text("b", "2024-05-20", "Post", "The service has counted the shipments of corn.");
    statements.add(
        grain(one, 40, 40)
            .source("two lawmakers briefed by the Intelligence Service", "CHL")
            .make());
    statements.add(grain(two, 40, 40).source("the intelligence agency", "CHL").make());
    Reconciled results = reconcile();
    assertThat(single(results.entries()).standing()).isEqualTo(Standing.SINGLE_SOURCE);
    Origin origin = single(results.origins());
    assertThat(origin.level()).isEqualTo(Origin.Level.CLAIM);
    assertThat(origin.effective()).isEqualTo(1);
  }

  @Test
  void aSentenceOfOneWordingIsOneSourceWhoeverItsSpeakerIsTakenFor() {
    Document first = text("a", "2024-05-01", "Wire", REPORT + "40 tonnes went, he said.");
    Document copy = text("b", "2024-05-02", "Courier", REPORT + "40 tonnes went, he said.");
    statements.add(grain(first, 40, 40).source("the minister", "NOR").make());
    statements.add(grain(copy, 40, 40).source("the minister", "PER").make());
    assertThat(single(reconcile().entries()).standing()).isEqualTo(Standing.SINGLE_SOURCE);
  }

  @Test
  void heIsTheLastSourceWithAName() {
    Document one =
        text("a", "2024-05-01", "Wire", "The deputy director of customs spoke. 40 tonnes went.");
    Document two = text("b", "2024-05-03", "Post", "Norway's customs office counts 40 tonnes.");
    statements.add(
        StatementMaker.of(one, Kind.POSITION, "The deputy director of customs spoke.")
            .from("NOR")
            .to("PER")
            .source("the deputy director of the customs office", "NOR")
            .make());
    statements.add(grain(one, 40, 40).source("he", "PER").make());
    statements.add(grain(two, 40, 40).source("the customs office", "NOR").make());
    assertThat(reconcile().entries())
        .filteredOn(entry -> entry.kind() == Kind.TRANSFER)
        .extracting(Entry::standing)
        .containsExactly(Standing.SINGLE_SOURCE);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    ", SINGLE_SOURCE, both made it known",
    "the third article, SINGLE_SOURCE, the pact says so itself",
    "the accord, SINGLE_SOURCE, the pact says so itself",
    "the foreign minister of Chile, CORROBORATED, a third one knows of it",
    "Norway's foreign minister, SINGLE_SOURCE, one of the two repeats it"
  })
  void whatTwoSettledIsToldByThemselves(@Nullable String source, Standing standing, String why) {
    Document one = text("a", "2024-05-01", "Wire", "Norway and Peru signed a pact on cod. ");
    Document two = text("b", "2024-05-02", "Post", "In Lima a pact on cod was signed by the two.");
    statements.add(pact(one).make());
    statements.add(
        source == null ? pact(two).make() : pact(two).source(source, actor(source)).make());
    assertThat(single(reconcile().entries()).standing()).as(why).isEqualTo(standing);
  }

  private static @Nullable String actor(String source) {
    return source.startsWith("Norway") ? "NOR" : null;
  }

  private static StatementMaker pact(Document document) {
    return of(document, Kind.AGREEMENT)
        .both("NOR", "PER")
        .item("a pact on cod", "treaty")
        .time("2024-05-01", "2024-05-01");
  }

  @Test
  void growingFiguresOfOneSourceAreASeriesAndNoDispute() {
    for (String[] row :
        new String[][] {
          {"a", "2024-02-01", "300"}, {"b", "2024-06-01", "520"}, {"c", "2024-10-01", "940"}
        }) {
      Document document = text(row[0], row[1], "Wire", "The count stands at " + row[2]);
      double value = Double.parseDouble(row[2]);
      statements.add(
          grain(document, value, value)
              .time("2023-07-01", null)
              .source("the Harbour Office", "UNSPECIFIED")
              .make());
    }
    Reconciled results = reconcile();
    assertThat(results.disputes()).isEmpty();
    assertThat(results.entries())
        .hasSize(3)
        .allSatisfy(entry -> assertThat(entry.series()).isNotNull())
        .extracting(entry -> java.util.Objects.requireNonNull(entry.series()).position())
        .containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void aFigureCopiedWronglyIsSettledByTheFirstText() {
    Document first = text("a", "2024-05-01", "Wire", REPORT + "About 6,700 tonnes went out.");
    Document copy = text("b", "2024-05-02", "Post", REPORT + "About 7,600 tonnes went out.");
    statements.add(grain(first, 6700, 6700).make());
    statements.add(grain(copy, 7600, 7600).make());
    Reconciled results = reconcile();
    Entry entry = single(results.entries());
    assertThat(amount(entry).high()).isEqualTo(6700);
    assertThat(entry.standing()).isEqualTo(Standing.SINGLE_SOURCE);
    assertThat(entry.statements())
        .extracting(Entry.Member::stance)
        .containsExactly(Stance.FOR, Stance.MISCOPIED);
    Dispute dispute = single(results.disputes());
    assertThat(dispute.status()).isEqualTo(DisputeStatus.SETTLED);
    assertThat(dispute.settledBy()).contains("a (2024-05-01)");
    assertThat(single(results.origins()).members().get(1).relation())
        .isEqualTo(Relation.MIS_COPIED);
  }

  @Test
  void differentThingsYearsAndPartiesStayApart() {
    say("a", "2024-05-01", "Wire", 40, 40);
    Document wood = text("b", "2024-05-01", "Wire", "Timber went.");
    statements.add(of(wood, Kind.TRANSFER).from("NOR").to("PER").item("timber", "timber").make());
    Document old = text("c", "2024-05-01", "Post", "Grain in the old days.");
    statements.add(grain(old, 40, 40).time("1962-01-01", "1962-12-31").make());
    Document other = text("d", "2024-05-01", "Post", "Grain for others.");
    statements.add(of(other, Kind.TRANSFER).from("SUN").to("PER").item("grain", "grain").make());
    Reconciled results = reconcile();
    assertThat(results.entries()).hasSize(4);
    assertThat(results.disputes()).isEmpty();
  }
}
