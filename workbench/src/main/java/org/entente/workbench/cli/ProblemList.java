package org.entente.workbench.cli;

import java.io.PrintStream;
import java.util.List;
import org.entente.model.Problem;
import org.entente.workbench.service.ProblemTally;

/** Says at the end of a run what was wrong with which documents, by kind. */
final class ProblemList {

  private final PrintStream err;

  ProblemList(PrintStream err) {
    this.err = err;
  }

  void print(ProblemTally tally) {
    List<ProblemTally.Group> groups = tally.list();
    if (groups.isEmpty()) {
      return;
    }
    err.println("Problems:");
    for (ProblemTally.Group group : groups) {
      err.println(
          "  " + group.kind() + " (" + group.severity().word() + "), " + group.count() + ":");
      for (Problem problem : group.first()) {
        String place = problem.place() == null ? "" : ", " + problem.place();
        err.println("    " + problem.document() + place + ": " + problem.message());
      }
      if (group.count() > group.first().size()) {
        err.println("    and " + (group.count() - group.first().size()) + " more");
      }
    }
  }
}
