package org.entente.ledger;

import java.util.List;
import java.util.function.Function;
import org.entente.ledger.importing.Database;
import org.entente.model.Problem;
import org.jdbi.v3.core.Handle;

/** What the rooms beside the statements may do with the file of a ledger. */
record RoomAccess(Ledger ledger, ProblemRows problems) implements Database {

  @Override
  public <T> T read(Function<Handle, T> work) {
    return ledger.read(work);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return ledger.change(work);
  }

  @Override
  public void replaceProblems(Handle handle, String file, List<? extends Problem> met) {
    problems.removeOf(handle, file);
    for (Problem problem : met) {
      problems.insert(handle, problem, ledger.today(), false);
    }
  }
}
