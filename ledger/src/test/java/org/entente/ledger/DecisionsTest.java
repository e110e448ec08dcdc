package org.entente.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.ledger.decide.DecisionException;
import org.entente.model.ActorCode;
import org.entente.model.Decision;
import org.entente.model.Dispute;
import org.entente.model.DisputeStatus;
import org.entente.model.Entry;
import org.entente.model.Ruled.Verdict;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each ruling does, and what undoing it does. */
class DecisionsTest {
  private final Ledger ledger;
  private final Decisions decisions;
  private final String before;

  DecisionsTest(@TempDir Path folder) {
    ledger = RulingCase.open(folder.resolve("l.entente"));
    decisions = ledger.decisions();
    before = RulingCase.printed(ledger);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void theCaseHasADisputeAndACorroboratedEntry() {
    assertThat(entryOf("s-given").id()).isEqualTo(entryOf("s-units").id());
    assertThat(entryOf("s-given").standing()).isEqualTo(Standing.DISPUTED);
    assertThat(ledger.disputes()).hasSize(1);
  }

  @Test
  void aRejectedStatementLeavesItsEntryAndIsSeenAsRejected() {
    Decision made = decisions.decide(m -> m.reject("s-counted"), "Ana", "misread");
    assertThat(ledger.statements()).extracting(Statement::id).doesNotContain("s-counted");
    assertThat(ledger.disputes()).isEmpty();
    assertThat(entryOf("s-given").standing()).isEqualTo(Standing.CORROBORATED);
    assertThat(ledger.rejectedStatements()).extracting(Statement::id).containsExactly("s-counted");
    Statement seen = ledger.findStatement("s-counted").orElseThrow();
    assertThat(requireNonNull(seen.ruled()).verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(requireNonNull(seen.ruled()).decisions()).containsExactly(made.id());
    assertThat(found("generators")).doesNotContain("s-counted");
    assertThat(found("generators ruling:rejected")).containsExactly("s-counted");
    undoes(made);
  }

  @Test
  void aCorrectionShowsInEntryAndDisputeAndIsMarked() {
    Decision made =
        decisions.decide(
            m ->
                m.correct(
                    "s-counted",
                    Map.of(
                        "quantity",
                        "{\"text\":\"40\",\"low\":40,\"high\":40,\"unit\":\"generators\",\"per\":null}")),
            "Ana",
            "a slip");
    Entry entry = entryOf("s-counted");
    assertThat(entry.id()).isEqualTo(entryOf("s-given").id());
    assertThat(requireNonNull(entry.amount()).independent()).isEqualTo(3);
    assertThat(entry.statements())
        .filteredOn(m -> m.statement().id().equals("s-counted"))
        .singleElement()
        .satisfies(
            m ->
                assertThat(requireNonNull(m.statement().ruled()).corrected())
                    .containsExactly("quantity"));
    undoes(made);
  }

  @Test
  void correctedSidesAreFoundByTheirNewValue() {
    decisions.decide(m -> m.correct("s-visit", Map.of("to", "[\"ROU\"]")), "Ana", "");
    assertThat(found("to:ROU")).containsExactly("s-visit");
    assertThat(found("kind:meeting to:MDA")).isEmpty();
    assertThat(entryOf("s-visit").to()).containsExactly(new ActorCode("ROU"));
  }

  @Test
  void entriesAreMergedAndSplit() {
    String counted = entryOf("s-counted").id();
    String given = entryOf("s-given").id();
    Decision merged = decisions.decide(m -> m.merge(List.of(given, counted)), "Ana", "one convoy");
    Entry one = entryOf("s-counted");
    assertThat(one.statements()).hasSize(3);
    assertThat(requireNonNull(one.ruled()).decisions()).containsExactly(merged.id());
    assertThat(ledger.disputes()).isEmpty();
    Decision split = decisions.decide(m -> m.split(one.id(), List.of("s-units")), "Ben", "no");
    assertThat(entryOf("s-units").statements()).hasSize(1);
    assertThat(entryOf("s-given").statements()).hasSize(2);
    assertThatThrownBy(() -> decisions.undo(merged.id(), "Ana", ""))
        .isInstanceOf(DecisionException.class)
        .hasMessageContaining(split.id())
        .hasMessageContaining("by Ben");
    decisions.undo(split.id(), "Ana", "");
    undoes(merged);
  }

  @Test
  void gradesOfSourceAndInformationAreTheAnalysts() {
    Decision source = decisions.decide(m -> m.grade("second", "A"), "Ana", "the office itself");
    assertThat(entryOf("s-counted").grade().source()).isEqualTo('A');
    Decision information =
        decisions.decide(m -> m.grade(entryOf("s-counted").id(), "2"), "Ana", "");
    assertThat(entryOf("s-counted").grade().information()).isEqualTo(2);
    decisions.undo(source.id(), "Ana", "");
    undoes(information);
  }

  @Test
  void aRejectedEntryIsRefuted() {
    Decision made = decisions.decide(m -> m.reject(entryOf("s-visit").id()), "Ana", "he was ill");
    assertThat(entryOf("s-visit").standing()).isEqualTo(Standing.REFUTED);
    assertThat(entryOf("s-visit").reason()).contains("a decision is against it");
    undoes(made);
  }

  @Test
  void aSettledDisputeLeavesTheStandingToTheSourcesAndRefutesWhereTold() {
    Dispute open = ledger.disputes().get(0);
    String right =
        open.members().stream()
            .filter(m -> m.statement().id().equals("s-given"))
            .findFirst()
            .orElseThrow()
            .side();
    Decision settled = decisions.decide(m -> m.settle(open.id(), right, true), "Ana", "photos");
    assertThat(ledger.disputes())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.status()).isEqualTo(DisputeStatus.SETTLED);
              assertThat(d.settledBy()).contains(settled.id()).contains("Ana");
            });
    assertThat(entryOf("s-given").standing()).isEqualTo(Standing.CORROBORATED);
    assertThat(entryOf("s-counted").standing()).isEqualTo(Standing.REFUTED);
    undoes(settled);
  }

  @Test
  void aNoteIsKeptAndChangesNothing() {
    Decision note = decisions.decide(m -> m.note("s-given"), "Ana", "ask the embassy");
    assertThat(RulingCase.printed(ledger)).isEqualTo(before);
    assertThat(decisions.on("s-given")).containsExactly(note);
    assertThat(decisions.on("s-counted")).isEmpty();
  }

  @Test
  void decisionsOnOtherThingsAreUndoneInAnyOrder() {
    Decision visit = decisions.decide(m -> m.reject("s-visit"), "Ana", "");
    Decision counted = decisions.decide(m -> m.reject("s-counted"), "Ana", "");
    decisions.undo(visit.id(), "Ana", "");
    decisions.undo(counted.id(), "Ana", "");
    decisions.redo(visit.id(), "Ana", "");
    assertThat(ledger.rejectedStatements()).extracting(Statement::id).containsExactly("s-visit");
  }

  @Test
  void anOlderDecisionOnTheSameSlotCanNeitherBeUndoneNorRedoneBeneathANewer() {
    Decision older =
        decisions.decide(m -> m.correct("s-visit", Map.of("to", "[\"ROU\"]")), "Ana", "");
    Decision newer =
        decisions.decide(m -> m.correct("s-visit", Map.of("to", "[\"UKR\"]")), "Ben", "");
    assertThatThrownBy(() -> decisions.undo(older.id(), "Ana", ""))
        .hasMessageContaining(newer.id());
    decisions.undo(newer.id(), "Ben", "");
    assertThat(ledger.findStatement("s-visit").orElseThrow().to())
        .containsExactly(new ActorCode("ROU"));
    decisions.undo(older.id(), "Ben", "");
    decisions.redo(newer.id(), "Ben", "");
    assertThatThrownBy(() -> decisions.redo(older.id(), "Ana", ""))
        .hasMessageContaining(newer.id())
        .hasMessageContaining("redone beneath it");
    assertThatThrownBy(() -> decisions.redo(newer.id(), "Ana", ""))
        .hasMessageContaining("in force");
  }

  @Test
  void whoRulesOnWhatAnotherHasChangedMeanwhileIsTold() {
    String entry = entryOf("s-visit").id();
    Map<String, String> seen = Map.of(entry, decisions.stamp(entry));
    Decision first = decisions.decide(m -> m.grade(entry, "2"), "Ana", "", seen);
    assertThatThrownBy(() -> decisions.decide(m -> m.reject(entry), "Ben", "", seen))
        .isInstanceOfSatisfying(
            DecisionException.class,
            e -> assertThat(e.reason()).isEqualTo(DecisionException.Reason.STALE))
        .hasMessageContaining(first.id())
        .hasMessageContaining("Ana");
    decisions.decide(m -> m.reject(entry), "Ben", "", Map.of(entry, decisions.stamp(entry)));
    assertThat(entryOf("s-visit").standing()).isEqualTo(Standing.REFUTED);
  }

  @Test
  void whatMakesNoSenseIsRefusedAndChangesNothing() {
    refused(
        () -> decisions.decide(m -> m.reject("s-none"), "Ana", ""), "no statement and no entry");
    refused(
        () -> decisions.decide(m -> m.correct("s-visit", Map.of("who", "1")), "Ana", ""),
        "no slot \"who\"");
    refused(
        () -> decisions.decide(m -> m.correct("s-visit", Map.of("kind", "\"party\"")), "Ana", ""),
        "party");
    refused(
        () -> decisions.decide(m -> m.merge(List.of(entryOf("s-visit").id())), "Ana", ""),
        "two entries");
    refused(
        () -> decisions.decide(m -> m.split(entryOf("s-visit").id(), List.of("s-visit")), "A", ""),
        "not all");
    refused(() -> decisions.decide(m -> m.grade("second", "7"), "Ana", ""), "A to F");
    refused(() -> decisions.undo("r-none", "Ana", ""), "no decision r-none");
    assertThat(RulingCase.printed(ledger)).isEqualTo(before);
    assertThat(decisions.list()).isEmpty();
  }

  private void refused(Runnable attempt, String why) {
    assertThatThrownBy(attempt::run)
        .isInstanceOf(DecisionException.class)
        .hasMessageContaining(why);
  }

  private void undoes(Decision made) {
    String after = RulingCase.printed(ledger);
    decisions.undo(made.id(), "Ben", "changed my mind");
    assertThat(RulingCase.printed(ledger)).isEqualTo(before);
    decisions.redo(made.id(), "Ben", "changed it back");
    if (decisions.list().stream().allMatch(d -> d.state() == DecisionState.State.IN_FORCE)) {
      assertThat(RulingCase.printed(ledger)).isEqualTo(after);
    }
  }

  private List<String> found(String query) {
    return ledger.search().find(query, 0, 100).statements().stream().map(Statement::id).toList();
  }

  private Entry entryOf(String statement) {
    return RulingCase.entryOf(ledger, statement);
  }
}
