package org.entente.model;

import org.jspecify.annotations.Nullable;

/** A problem as a ledger or a report keeps it, when the occasion that made it is gone. */
public record RecordedProblem(
    String document, @Nullable String place, String kind, Severity severity, String message)
    implements Problem {

  public static RecordedProblem of(Problem problem) {
    return new RecordedProblem(
        problem.document(), problem.place(), problem.kind(), problem.severity(), problem.message());
  }
}
