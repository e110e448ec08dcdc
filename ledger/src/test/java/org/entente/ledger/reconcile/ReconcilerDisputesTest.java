package org.entente.ledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.ledger.StatementMaker;
import org.entente.model.Channel;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Standing;
import org.junit.jupiter.api.Test;

/** Disputes from made-up statements on made-up dealings. */
class ReconcilerDisputesTest extends ReconcileCase {
  @Test
  void numbersOfOneTimeThatCannotBothHoldAreADispute() {
    say("a", "2024-05-01", "Wire", 2000, 2000);
    say("b", "2024-05-04", "Post", 350, 350);
    Reconciled results = reconcile();
    Dispute dispute = single(results.disputes());
    assertThat(dispute.kind()).isEqualTo(DisputeKind.NUMBER);
    assertThat(dispute.status()).isEqualTo(DisputeStatus.OPEN);
    assertThat(dispute.members()).extracting(Dispute.Member::side).containsExactly("a", "b");
    assertThat(dispute.reason()).contains("2,000 tonne").contains("350 tonne");
    assertThat(results.entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.standing()).isEqualTo(Standing.DISPUTED);
              assertThat(entry.grade().information()).isEqualTo(4);
            });
  }

  @Test
  void roundingIsNoDispute() {
    say("a", "2024-05-01", "Wire", 100, 100);
    say("b", "2024-05-04", "Post", 95, 95);
    assertThat(reconcile().disputes()).isEmpty();
  }

  @Test
  void aPlanBesideWhatWasDoneIsNoDisputeButItsFigureToldAsDoneIs() {
    Document offer = text("a", "2024-05-01", "Wire", "An offer of 700 tonnes.");
    statements.add(grain(offer, 700, 700).modality(Modality.PLANNED).make());
    say("b", "2024-05-20", "Post", 60, 60);
    assertThat(reconcile().disputes()).isEmpty();
    say("c", "2024-05-25", "Blog of one", 700, 700);
    assertThat(single(reconcile().disputes()).kind()).isEqualTo(DisputeKind.CATEGORY);
  }

  @Test
  void aTextAgainstItselfIsSelf() {
    Document document =
        text("a", "2024-05-01", "Wire", "More than 900 tonnes. Fewer than 400 tonnes.");
    statements.add(
        StatementMaker.of(document, Kind.TRANSFER, "More than 900 tonnes")
            .from("NOR")
            .to("PER")
            .item("grain", "grain")
            .quantity(900.0, null, "tonnes")
            .make());
    statements.add(
        StatementMaker.of(document, Kind.TRANSFER, "Fewer than 400 tonnes")
            .from("NOR")
            .to("PER")
            .item("grain", "grain")
            .quantity(null, 400.0, "tonnes")
            .make());
    assertThat(single(reconcile().disputes()).kind()).isEqualTo(DisputeKind.SELF);
  }

  @Test
  void whatOneSentenceListsIsNotAgainstItself() {
    Document list = text("a", "2024-05-01", "Wire", "They fly 75 F-15s and 39 F-35s.");
    for (Object[] row : new Object[][] {{"F-15 fighter", 75.0}, {"F-35 fighter", 39.0}}) {
      statements.add(
          of(list, Kind.TRANSFER)
              .id((String) row[0])
              .from("NOR")
              .to("PER")
              .item((String) row[0], null)
              .quantity((Double) row[1], (Double) row[1], "aircraft")
              .make());
    }
    Reconciled results = reconcile();
    assertThat(results.entries()).as("a designation is a word of its own").hasSize(2);
    assertThat(results.disputes()).isEmpty();
  }

  @Test
  void aDenialIsADisputeUntilTheDenierSaysSoItself() {
    say("a", "2024-05-01", "Wire", 40, 40);
    Document denial = text("b", "2024-05-03", "Agency", "Talk of grain is groundless.");
    statements.add(
        of(denial, Kind.TRANSFER)
            .from("NOR")
            .to("PER")
            .item("grain", "grain")
            .modality(Modality.DENIED)
            .source("the embassy", "NOR")
            .make());
    Dispute open = single(reconcile().disputes());
    assertThat(open.kind()).isEqualTo(DisputeKind.YES_NO);
    assertThat(open.status()).isEqualTo(DisputeStatus.OPEN);
    Document admission = text("c", "2025-01-03", "Agency", "We did send it after all, with pride.");
    statements.add(
        of(admission, Kind.TRANSFER)
            .from("NOR")
            .to("PER")
            .item("grain", "grain")
            .source("the government", "NOR")
            .make());
    assertThat(single(reconcile().disputes()).status()).isEqualTo(DisputeStatus.SETTLED);
  }

  @Test
  void noAlliesIsOvertakenByALaterPact() {
    Document explainer = text("a", "", "Explainers", "The two are not formal allies.");
    statements.add(
        of(explainer, Kind.ASSESSMENT)
            .channel(Channel.ALLIANCE)
            .both("NOR", "PER")
            .item("formal allies", null)
            .negated()
            .make());
    Document pact = text("b", "2024-06-20", "Wire", "They signed a mutual defence pact in 2024.");
    statements.add(
        of(pact, Kind.AGREEMENT)
            .channel(Channel.ALLIANCE)
            .both("PER", "NOR")
            .item("mutual defence pact", null)
            .time("2024-06-19", "2024-06-19")
            .make());
    Reconciled results = reconcile();
    Dispute dispute = single(results.disputes());
    assertThat(dispute.status()).isEqualTo(DisputeStatus.OVERTAKEN);
    assertThat(dispute.members().get(0).statement().document()).isEqualTo("a");
    assertThat(results.entries())
        .extracting(Entry::standing)
        .containsExactlyInAnyOrder(Standing.OVERTAKEN, Standing.SINGLE_SOURCE);
  }

  @Test
  void oneFlowToldInBothDirectionsIsADispute() {
    Document there = text("a", "2024-05-01", "Wire", "Oil goes east.");
    Document back = text("b", "2024-05-03", "Post", "Oil goes west.");
    statements.add(
        of(there, Kind.TRANSFER).from("NOR").to("PER").item("oil", "refined-oil").make());
    statements.add(of(back, Kind.TRANSFER).from("PER").to("NOR").item("oil", "refined-oil").make());
    assertThat(single(reconcile().disputes()).kind()).isEqualTo(DisputeKind.DIRECTION);
  }

  @Test
  void whoTellsOfBothWaysKnowsThatThereAreTwo() {
    Document one = text("a", "2024-05-16", "Wire", "Oil goes south. Oil comes back.");
    statements.add(of(one, Kind.TRANSFER).from("NOR").to("PER").item("oil", "refined-oil").make());
    statements.add(of(one, Kind.TRANSFER).from("PER").to("NOR").item("oil", "refined-oil").make());
    assertThat(reconcile().disputes()).isEmpty();
  }

  @Test
  void notOneIsAgainstAnyNumber() {
    Document one = text("a", "2024-05-16", "Wire", "About nine tonnes of cod were flown to Peru.");
    Document two = text("b", "2024-05-18", "Office", "Not one gram of cod was flown to Peru.");
    statements.add(
        of(one, Kind.TRANSFER)
            .from("NOR")
            .to("PER")
            .item("cod", "fish")
            .quantity(8.1, 9.9, "tonnes")
            .make());
    statements.add(
        of(two, Kind.TRANSFER)
            .from("NOR")
            .to("PER")
            .item("cod", "fish")
            .quantity(1.0, 1.0, "gram")
            .negated()
            .make());
    assertThat(single(reconcile().disputes()).kind()).isEqualTo(DisputeKind.YES_NO);
  }

  @Test
  void aNumberInAnotherUnitIsTheSameFigureForAnotherThing() {
    Document one = text("a", "2024-05-16", "Wire", "About nine tonnes of cod were flown to Peru.");
    Document two = text("b", "2024-05-18", "Post", "Nine planeloads of cod went to Peru.");
    Document three = text("c", "2024-05-19", "Mail", "Nine planes went to Peru with cod.");
    statements.add(cod(one).quantity(8.1, 9.9, "tonnes").make());
    statements.add(cod(two).quantity(9.0, 9.0, "planeloads").make());
    statements.add(cod(three).quantity(9.0, 9.0, "planes").make());
    assertThat(reconcile().disputes())
        .as("tonnes against what counts, and not one way of counting against another")
        .hasSize(2)
        .allMatch(d -> d.kind() == DisputeKind.SAME_FIGURE_DIFFERENT_THING);
  }

  private StatementMaker cod(Document text) {
    return of(text, Kind.TRANSFER).from("NOR").to("PER").item("cod", "fish");
  }

  @Test
  void theDutyToDefendIsOneThingHoweverItIsWorded() {
    Document one =
        text("a", "2024-05-16", "Wire", "Should one be attacked, the other must come to its aid.");
    Document two =
        text("b", "2024-05-18", "Post", "An attack on either is to be met by both with arms.");
    for (Document text : List.of(one, two)) {
      statements.add(of(text, Kind.AGREEMENT).both("NOR", "PER").make());
    }
    assertThat(reconcile().entries()).hasSize(1);
  }

  @Test
  void oneEventOfTwoDaysIsADisputeAboutTime() {
    Document one = text("a", "2024-05-16", "Wire", "They met on 14 May.");
    Document two = text("b", "2024-05-17", "Post", "The meeting of 15 May went well.");
    statements.add(
        of(one, Kind.MEETING)
            .both("NOR", "PER")
            .item("talks", "talks")
            .time("2024-05-14", "2024-05-14")
            .make());
    statements.add(
        of(two, Kind.MEETING)
            .both("NOR", "PER")
            .item("talks", "talks")
            .time("2024-05-15", "2024-05-15")
            .make());
    Reconciled results = reconcile();
    assertThat(results.entries()).hasSize(1);
    assertThat(single(results.disputes()).kind()).isEqualTo(DisputeKind.TIME);
  }

  @Test
  void partsThatDoNotMakeTheirTotalAreADisputeAndAreNotCountedTwice() {
    Document table =
        text(
            "a",
            "2024-05-01",
            "Review",
            "Trade came to $34 million. It consists of: food $17 million, fuel $6 million.");
    for (Object[] row :
        new Object[][] {
          {"Trade came to $34 million", "trade", 34e6},
          {"$17 million", "food", 17e6},
          {"$6 million", "fuel", 6e6}
        }) {
      statements.add(
          StatementMaker.of(table, Kind.TRADE, (String) row[0])
              .both("NOR", "PER")
              .item((String) row[1], (String) row[1])
              .money((Double) row[2], (Double) row[2], "USD")
              .make());
    }
    Reconciled results = reconcile();
    assertThat(single(results.disputes()).kind()).isEqualTo(DisputeKind.SUM);
    assertThat(results.entries()).filteredOn(entry -> entry.partOf() != null).hasSize(2);
  }

  @Test
  void oneFigureForTwoThingsOfOneSourceIsADispute() {
    Document one = text("a", "2024-05-01", "Wire", "They suffered 4,000 casualties.");
    Document two = text("b", "2024-05-02", "Brief", "They lost 4,000 men killed.");
    statements.add(
        of(one, Kind.CASUALTY)
            .from("NOR")
            .item("casualties", "casualty")
            .quantity(4000.0, 4000.0, "persons")
            .source("western officials", null)
            .make());
    statements.add(
        of(two, Kind.CASUALTY)
            .from("NOR")
            .item("killed", "killed")
            .quantity(4000.0, 4000.0, "soldiers")
            .source("western officials", null)
            .make());
    assertThat(single(reconcile().disputes()).kind())
        .isEqualTo(DisputeKind.SAME_FIGURE_DIFFERENT_THING);
  }
}
