package org.entente.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.decide.Anchors;
import org.entente.ledger.decide.DecisionException;
import org.entente.ledger.decide.DecisionException.Reason;
import org.entente.model.Anchor;
import org.entente.model.Dispute;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Statement;
import org.entente.model.Subject;
import org.entente.model.Subject.What;
import org.jdbi.v3.core.Handle;

/** Looks up what can be ruled on, in one state of a ledger whose results are up to date. */
final class RulingSubjects {
  private final Handle handle;
  private final DocumentRows documents;
  private final StatementRows statements;
  private final ResultRows results;
  private final Rulings rulings;

  RulingSubjects(
      Handle handle,
      DocumentRows documents,
      StatementRows statements,
      ResultRows results,
      Rulings rulings) {
    this.handle = handle;
    this.documents = documents;
    this.statements = statements;
    this.results = results;
    this.rulings = rulings;
  }

  Subject any(String id) {
    if (findStatement(id).isPresent() || findEntry(id).isPresent()) {
      return statementOrEntry(id);
    }
    return findDispute(id).isPresent() ? dispute(id) : document(id);
  }

  Subject statementOrEntry(String id) {
    if (findStatement(id).isPresent()) {
      return statement(id);
    }
    if (findEntry(id).isPresent()) {
      return entry(id);
    }
    throw unknown("statement and no entry", id);
  }

  Subject statement(String id) {
    return Subject.of(What.STATEMENT, id, List.of(anchor(id)));
  }

  Subject entry(String id) {
    List<Anchor> anchors = new ArrayList<>();
    getEntry(id).statements().forEach(member -> anchors.add(anchor(member.statement().id())));
    return Subject.of(What.ENTRY, id, anchors);
  }

  private Subject dispute(String id) {
    List<Anchor> anchors = new ArrayList<>();
    for (Dispute.Member member : getDispute(id).members()) {
      if (!member.statement().isRecord()) {
        anchors.add(anchor(member.statement().id()));
      }
    }
    return Subject.of(What.DISPUTE, id, anchors);
  }

  Subject document(String id) {
    return Subject.document(id, getDocument(id).fingerprint());
  }

  /** An anchor of the statement as coded. */
  Anchor anchor(String statement) {
    Statement coded =
        statements.find(handle, statement).orElseThrow(() -> unknown("statement", statement));
    Document document = getDocument(coded.document());
    return Anchors.of(document, documents.coder(handle, document.id()), coded);
  }

  Optional<Statement> findStatement(String id) {
    return statements.find(handle, id).map(rulings.statements()::marked);
  }

  Optional<Entry> findEntry(String id) {
    return results.findEntry(handle, id, this::getStatement);
  }

  Optional<Dispute> findDispute(String id) {
    return results.findDispute(handle, id, this::getStatement);
  }

  Statement getStatement(String id) {
    return findStatement(id).orElseThrow(() -> unknown("statement", id));
  }

  Entry getEntry(String id) {
    return findEntry(id).orElseThrow(() -> unknown("entry", id));
  }

  Dispute getDispute(String id) {
    return findDispute(id).orElseThrow(() -> unknown("dispute", id));
  }

  Document getDocument(String id) {
    return documents.find(handle, id).orElseThrow(() -> unknown("document", id));
  }

  private static DecisionException unknown(String what, String id) {
    return new DecisionException(
        Reason.UNKNOWN,
        "The ledger has no "
            + what
            + " "
            + id
            + ". Ids stand in \"entente statements\", \"entente ledger\" and \"entente disputes\".");
  }
}
