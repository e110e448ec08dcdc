package org.entente.workbench.cli;

import org.entente.ledger.Decisions;
import picocli.CommandLine.Command;

/** {@code entente decisions redo}. */
@Command(name = "redo", description = "Brings back decisions that were undone.")
final class DecisionsRedoCommand extends DecisionsTurnCommand {

  DecisionsRedoCommand(Session session) {
    super(session, "Redone");
  }

  @Override
  void turn(Decisions decisions, String id) {
    decisions.redo(id, analyst.name(), analyst.why);
  }
}
