package org.entente.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.ledger.decide.DecisionLog;
import org.entente.model.Anchor;
import org.entente.model.Decision;
import org.entente.model.Problem;
import org.entente.model.RecordedProblem;
import org.entente.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A decision whose words are not found any more: the text has changed, or nothing like it is coded
 * there now. The decision is kept and holds again as soon as they come back.
 *
 * @param document name of the document
 * @param place where the words stood, or null
 * @param message what is lost and what to do
 */
record OrphanedEvidence(String document, @Nullable String place, String message)
    implements Problem {
  private static final int SHOWN = 80;

  /** The problems of one decision: one for each thing that it lost, none where it lost nothing. */
  static Stream<MetProblem> of(DecisionState state, Function<Anchor, Optional<LocalDate>> lostOn) {
    Decision decision = state.decision();
    LocalDate made = LocalDate.ofInstant(decision.when(), ZoneOffset.UTC);
    Stream<MetProblem> statements =
        state.lost().stream()
            .map(anchor -> met(of(anchor, decision), lostOn.apply(anchor).orElse(made)));
    if (!state.documentLost()) {
      return statements;
    }
    Subject subject = decision.ruling().subjects().get(0);
    return Stream.concat(
        statements, Stream.of(met(new OrphanedEvidence(subject.id(), null, told(state)), made)));
  }

  private static MetProblem met(Problem problem, LocalDate day) {
    return new MetProblem(RecordedProblem.of(problem), day);
  }

  private static OrphanedEvidence of(Anchor anchor, Decision decision) {
    String quote = anchor.statement().quote().strip().replaceAll("\\s+", " ");
    String shown = quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN - 1) + "…";
    return new OrphanedEvidence(
        anchor.statement().document(),
        "characters " + anchor.statement().span().start() + "–" + anchor.statement().span().end(),
        "The decision "
            + DecisionLog.told(decision)
            + " ruled on “"
            + shown
            + "” ("
            + anchor.statement().kind().word()
            + "), which is not found there any more. Look at the document and decide anew, or undo"
            + " the decision.");
  }

  /** One sentence on all that a decision lost. */
  static String told(DecisionState state) {
    if (state.documentLost()) {
      return "The document "
          + state.decision().ruling().subjects().get(0).id()
          + " of the decision "
          + DecisionLog.told(state.decision())
          + " is not in this ledger; read it, or undo the decision.";
    }
    int all = state.decision().ruling().anchors().size();
    return state.lost().size()
        + " of "
        + all
        + (all == 1 ? " statement is" : " statements are")
        + " not found here, the first in "
        + state.lost().get(0).statement().document()
        + "; read that document, or look at \"entente decisions list\".";
  }

  @Override
  public String kind() {
    return "orphaned-evidence";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }
}
