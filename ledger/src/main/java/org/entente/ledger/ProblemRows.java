package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.RecordedProblem;
import org.jdbi.v3.core.Handle;

/**
 * The table of problems; the same problem met again is kept once, with the day it was first met.
 */
final class ProblemRows {

  void insert(Handle handle, Problem problem, LocalDate met, boolean ofCoding) {
    handle
        .createUpdate(
            "INSERT OR IGNORE INTO problem (document, place, kind, severity, message, met,"
                + " of_coding) VALUES (:document, :place, :kind, :severity, :message, :met,"
                + " :ofCoding)")
        .bind("document", problem.document())
        .bind("place", problem.place())
        .bind("kind", problem.kind())
        .bind("severity", problem.severity().word())
        .bind("message", problem.message())
        .bind("met", met.toString())
        .bind("ofCoding", ofCoding)
        .execute();
  }

  /** Drops all that was met in this document. */
  void removeOf(Handle handle, String document) {
    handle.execute("DELETE FROM problem WHERE document = ?", document);
  }

  /** Drops what no longer holds once this document has been read: its last coding, its loss. */
  void removeOutdated(Handle handle, Document document) {
    handle
        .createUpdate(
            "DELETE FROM problem WHERE document IN (:id, :path)"
                + " AND (of_coding = 1 OR severity = 'lost')")
        .bind("id", document.id())
        .bind("path", document.path())
        .execute();
  }

  List<MetProblem> list(Handle handle) {
    return handle
        .createQuery("SELECT * FROM problem ORDER BY document, ifnull(place, ''), kind, message")
        .map(
            (row, context) ->
                new MetProblem(
                    new RecordedProblem(
                        row.getString("document"),
                        row.getString("place"),
                        row.getString("kind"),
                        Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                        row.getString("message")),
                    LocalDate.parse(row.getString("met"))))
        .list();
  }
}
