package org.entente.ledger.browse;

import org.jdbi.v3.core.Handle;

/**
 * By what it is known whether a ledger is still the same.
 *
 * @param changes number of changes to documents, statements and decisions so far
 * @param reconciled how many of them the entries, disputes and origins include
 * @param problems number of the latest problem
 * @param imports number of the latest imported file
 * @param rules name of the rules by which results were worked out
 * @param current whether the results include everything, by the rules of this program
 */
public record LedgerState(
    long changes, long reconciled, long problems, long imports, String rules, boolean current) {

  static LedgerState of(Handle handle, String rules) {
    return handle
        .createQuery(
            "SELECT changes, reconciled, (SELECT ifnull(max(number), 0) FROM problem),"
                + " (SELECT ifnull(max(number), 0) FROM imported_file),"
                + " rules, changes = reconciled AND rules = :rules FROM state")
        .bind("rules", rules)
        .map(
            (row, context) ->
                new LedgerState(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getString(5),
                    row.getBoolean(6)))
        .one();
  }

  /** The same as long as entries, disputes and origins are. */
  String results() {
    return reconciled + " " + rules;
  }

  /** The same state has the same word. */
  public String word() {
    return changes + "." + reconciled + "." + problems + "." + imports;
  }
}
