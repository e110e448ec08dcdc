package org.entente.workbench.cli;

import org.entente.ledger.Decisions;
import picocli.CommandLine.Command;

/** {@code entente decisions undo}. */
@Command(
    name = "undo",
    description = "Takes decisions back; others that rest on one must be undone first.")
final class DecisionsUndoCommand extends DecisionsTurnCommand {

  DecisionsUndoCommand(Session session) {
    super(session, "Undone");
  }

  @Override
  void turn(Decisions decisions, String id) {
    decisions.undo(id, analyst.name(), analyst.why);
  }
}
