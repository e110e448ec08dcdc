package org.entente.ledger.importing;

import java.util.List;
import java.util.function.Function;
import org.entente.model.Problem;
import org.jdbi.v3.core.Handle;

/** What the rooms of a ledger need of its file: to look something up, and to change it. */
public interface Database {

  /** Looks something up, on a connection of its own. */
  <T> T read(Function<Handle, T> work);

  /** Changes something, in one transaction; an exception undoes all of it. */
  <T> T write(Function<Handle, T> work);

  /** Keeps what was met in one file, in place of what was met in a file of that name before. */
  void replaceProblems(Handle handle, String file, List<? extends Problem> problems);
}
