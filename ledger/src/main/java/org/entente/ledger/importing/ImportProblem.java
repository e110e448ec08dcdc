package org.entente.ledger.importing;

import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something in an imported file that could not be used.
 *
 * @param document name of the file
 * @param place line, or null where it is about the whole file
 * @param kind {@code malformed-row}, {@code unknown-code}, {@code unknown-column}, {@code
 *     not-a-table}
 * @param severity what it costs
 * @param message what is wrong and what to do
 */
public record ImportProblem(
    String document, @Nullable String place, String kind, Severity severity, String message)
    implements Problem {}
