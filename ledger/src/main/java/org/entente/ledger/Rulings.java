package org.entente.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.decide.Anchors;
import org.entente.ledger.decide.DecisionLog;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.reconcile.Overlay;
import org.entente.model.Anchor;
import org.entente.model.Statement;

/**
 * What was decided in one state of a ledger, and what it amounts to.
 *
 * @param log all of it
 * @param meant by the key of each anchor the id of the statement that it means now
 * @param statements how the decisions in force leave statements
 * @param overlay what reconciling lays over the statements
 */
record Rulings(
    DecisionLog log, Map<String, String> meant, RuledStatements statements, Overlay overlay) {

  /** The statement that an anchor means now; nothing where it is lost. */
  Optional<String> find(Anchor anchor) {
    return Optional.ofNullable(meant.get(Anchors.key(anchor)));
  }

  /** The statements that stand, corrected and marked. */
  List<Statement> standing(List<Statement> coded) {
    return coded.stream().flatMap(s -> overlay.statements().apply(s).stream()).toList();
  }
}
