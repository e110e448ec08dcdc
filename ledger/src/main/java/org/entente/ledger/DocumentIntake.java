package org.entente.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;

/** Writes a document with what was found in it, and has decisions find their statements again. */
final class DocumentIntake {
  private final DocumentRows documents;
  private final StatementRows statements;
  private final ProblemRows problems;
  private final AnchorRows anchors;
  private final DecisionRows rulings;
  private final SearchRows search;

  DocumentIntake(
      DocumentRows documents,
      StatementRows statements,
      ProblemRows problems,
      AnchorRows anchors,
      DecisionRows rulings,
      SearchRows search) {
    this.documents = documents;
    this.statements = statements;
    this.problems = problems;
    this.anchors = anchors;
    this.rulings = rulings;
    this.search = search;
  }

  /** Within one transaction; the same document by the same coder changes nothing but problems. */
  void add(
      Handle handle,
      Document document,
      List<Statement> found,
      List<? extends Problem> met,
      String coder,
      Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    problems.removeOutdated(handle, document);
    for (Problem problem : met) {
      problems.insert(handle, problem, today, true);
    }
    if (documents.holds(handle, document, coder)) {
      return;
    }
    Optional<Long> old = documents.findNumber(handle, document.id());
    old.ifPresent(
        number -> {
          statements.removeOf(handle, number);
          documents.remove(handle, number);
        });
    long number = documents.insert(handle, document, coder, now);
    statements.insert(handle, number, document, found);
    anchors.reanchor(handle, document, today);
    ReconcileRun.touch(handle, document.id());
    handle.execute("UPDATE state SET changes = changes + 1");
    rulings.forget();
    Set<String> ruled = new HashSet<>(rulings.load(handle).statements().changed());
    ruled.retainAll(found.stream().map(Statement::id).toList());
    search.renew(handle, ruled, rulings.load(handle).statements());
  }
}
