package org.entente.ledger;

import java.time.LocalDate;
import org.entente.model.RecordedProblem;

/**
 * A problem together with the day on which it was first met.
 *
 * @param problem the problem
 * @param met the day, in universal time
 */
public record MetProblem(RecordedProblem problem, LocalDate met) {}
