package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.ActorCode;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.RecordedProblem;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions survive a text read anew, a newer coder and another ledger; what is lost is told. */
class ReanchoredDecisionsTest {
  private final Path folder;

  ReanchoredDecisionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aNewerCoderThatGivesOtherIdsAndPlacesIsFollowed() {
    try (Ledger ledger = RulingCase.open(folder.resolve("l"))) {
      ledger.decisions().decide(m -> m.reject("s-counted"), "Ana", "misread");
      Statement again =
          StatementMaker.of(
                  RulingCase.SECOND,
                  Kind.TRANSFER,
                  "By another count Moldova got 90 generators from Norway")
              .id("s-other-id")
              .from("NOR")
              .to("MDA")
              .item("generators", "generator")
              .quantity(90.0, 90.0, "generators")
              .make();
      ledger.add(RulingCase.SECOND, List.of(again), List.of(), "c2");
      assertThat(ledger.rejectedStatements())
          .extracting(Statement::id)
          .containsExactly("s-other-id");
      assertThat(orphans(ledger)).isEmpty();
      assertThat(ledger.search().find("generators", 0, 9).statements())
          .extracting(Statement::id)
          .doesNotContain("s-other-id");
    }
  }

  @Test
  void ofTwoStatementsInOneSentenceEachKeepsItsOwnDecision() {
    Document list = Samples.document("list", null, "Peru sent Chile 3 boats, 5 lorries and coal.");
    try (Ledger ledger = Ledger.open(folder.resolve("l"))) {
      ledger.add(
          list, List.of(thing(list, "a1", "boats"), thing(list, "a2", "coal")), List.of(), "1");
      ledger.decisions().decide(m -> m.reject("a1"), "Ana", "");
      ledger.decisions().decide(m -> m.accept("a2"), "Ana", "");
      ledger.add(
          list,
          List.of(
              thing(list, "b1", "coal"), thing(list, "b2", "lorries"), thing(list, "b3", "boats")),
          List.of(),
          "2");
      assertThat(ledger.rejectedStatements()).extracting(Statement::id).containsExactly("b3");
      assertThat(ledger.findStatement("b1").orElseThrow().ruled()).isNotNull();
      assertThat(ledger.findStatement("b2").orElseThrow().ruled()).isNull();
    }
  }

  @Test
  void aCoderThatSaysByItselfWhatWasCorrectedIsRecognised() {
    try (Ledger ledger = RulingCase.open(folder.resolve("l"))) {
      ledger
          .decisions()
          .decide(
              m ->
                  m.correct(
                      "s-visit",
                      Map.of("kind", "\"position\"", "from", "[\"MDA\"]", "to", "[\"NOR\"]")),
              "Ana",
              "");
      Statement better =
          StatementMaker.of(
                  RulingCase.FIRST, Kind.POSITION, "The minister of Norway flew to Moldova")
              .id("s-better")
              .from("MDA")
              .to("NOR")
              .make();
      ledger.add(RulingCase.FIRST, List.of(RulingCase.GIVEN, better), List.of(), "c2");
      assertThat(ledger.findStatement("s-better").orElseThrow().ruled()).isNotNull();
      assertThat(orphans(ledger)).isEmpty();
    }
  }

  @Test
  void aTextThatWasTakenOutAnewIsFollowedByItsWords() {
    try (Ledger ledger = RulingCase.open(folder.resolve("l"))) {
      ledger.decisions().decide(m -> m.reject("s-visit"), "Ana", "");
      Document moved =
          Samples.document(
              "first",
              null,
              "First Wire\n\n1 May 2024\n\nNorway has given Moldova 40 generators.\nThe  minister of"
                  + " Norway\nflew to Moldova on 2 May 2024. Nothing else happened that day.");
      Statement visit =
          StatementMaker.of(
                  moved, Kind.MEETING, "The  minister of Norway\nflew to Moldova on 2 May 2024")
              .from("NOR")
              .to("MDA")
              .make();
      ledger.add(moved, List.of(visit), List.of(), "c1");
      assertThat(ledger.rejectedStatements()).extracting(Statement::id).containsExactly(visit.id());
    }
  }

  @Test
  void whatIsLostIsListedAndHoldsAgainWhenItComesBack() {
    try (Ledger ledger = RulingCase.open(folder.resolve("l"))) {
      ledger.decisions().decide(m -> m.reject("s-counted"), "Ana", "misread");
      Document emptied = Samples.document("second", null, "This page has moved.");
      ledger.add(emptied, List.of(), List.of(), "c1");
      assertThat(orphans(ledger))
          .singleElement()
          .satisfies(
              p -> {
                assertThat(p.document()).isEqualTo("second");
                assertThat(p.message()).contains("Moldova got 90 generators").contains("Ana");
              });
      assertThat(ledger.decisions().list())
          .singleElement()
          .satisfies(d -> assertThat(d.state()).isEqualTo(DecisionState.State.ORPHANED));
      ledger.add(RulingCase.SECOND, List.of(RulingCase.COUNTED), List.of(), "c1");
      assertThat(orphans(ledger)).isEmpty();
      assertThat(ledger.rejectedStatements())
          .extracting(Statement::id)
          .containsExactly("s-counted");
    }
  }

  @Test
  void aLogIsReplayedOnAnotherLedgerLineByLine() {
    List<String> log = new ArrayList<>();
    String printed;
    try (Ledger ledger = RulingCase.open(folder.resolve("a"))) {
      Decisions made = ledger.decisions();
      made.decide(m -> m.correct("s-visit", Map.of("to", "[\"ROU\"]")), "Ana", "it was Bucharest");
      made.undo(made.decide(m -> m.reject("s-given"), "Ana", "").id(), "Ben", "no");
      made.decide(m -> m.reject("s-counted"), "Ben", "");
      made.decide(m -> m.grade("third", "A"), "Ben", "");
      made.export(log::add);
      printed = RulingCase.printed(ledger);
    }
    try (Ledger ledger = Ledger.open(folder.resolve("b"))) {
      Document renamed = Samples.document("2.txt", null, RulingCase.SECOND.text());
      Statement there =
          StatementMaker.of(renamed, Kind.TRANSFER, "Moldova got 90 generators from Norway")
              .id("s-elsewhere")
              .from("NOR")
              .to("MDA")
              .item("generators", "generator")
              .quantity(90.0, 90.0, "generators")
              .make();
      ledger.add(renamed, List.of(there), List.of(), "c7");
      ledger.add(RulingCase.FIRST, List.of(RulingCase.GIVEN), List.of(), "c7");
      List<String> torn = new ArrayList<>(log);
      torn.add("{\"act\": \"decide\"}");
      assertThat(ledger.decisions().replay(torn))
          .extracting(line -> line.outcome().word())
          .containsExactly("orphaned", "applied", "applied", "applied", "orphaned", "refused");
      assertThat(ledger.rejectedStatements())
          .extracting(Statement::id)
          .containsExactly("s-elsewhere");
    }
    try (Ledger ledger = RulingCase.open(folder.resolve("c"))) {
      assertThat(ledger.decisions().replay(log))
          .allMatch(line -> line.outcome() == ReplayedLine.Outcome.APPLIED);
      assertThat(RulingCase.printed(ledger)).isEqualTo(printed);
      assertThat(ledger.decisions().replay(log))
          .allMatch(line -> line.outcome() == ReplayedLine.Outcome.KNOWN);
      List<String> again = new ArrayList<>();
      ledger.decisions().export(again::add);
      assertThat(again).isEqualTo(log);
      assertThat(ledger.findStatement("s-visit").orElseThrow().to())
          .containsExactly(new ActorCode("ROU"));
    }
    assertThat(new LedgerCheck(folder.resolve("b")).run().findings()).isEmpty();
  }

  private static List<RecordedProblem> orphans(Ledger ledger) {
    return ledger.problems().stream().filter(p -> p.kind().equals("orphaned-evidence")).toList();
  }

  private static Statement thing(Document document, String id, String item) {
    return StatementMaker.of(document, Kind.TRANSFER, document.text())
        .id(id)
        .from("PER")
        .to("CHL")
        .item(item, null)
        .make();
  }
}
