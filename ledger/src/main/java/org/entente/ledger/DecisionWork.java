package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.ledger.ReplayedLine.Outcome;
import org.entente.ledger.decide.Anchors;
import org.entente.ledger.decide.DecisionException;
import org.entente.ledger.decide.DecisionException.Reason;
import org.entente.ledger.decide.DecisionLog;
import org.entente.model.Act;
import org.entente.model.Anchor;
import org.entente.model.Decision;
import org.entente.model.Ruling;
import org.entente.model.Subject;
import org.jdbi.v3.core.Handle;

/** What making, undoing and redoing a decision does to the tables. */
final class DecisionWork {
  private final DocumentRows documents;
  private final StatementRows statements;
  private final ResultRows results;
  private final DecisionRows rows;
  private final AnchorRows anchors;
  private final SearchRows search;
  private final Consumer<Handle> reconcile;
  private final Stamps stamps = new Stamps();

  DecisionWork(
      DocumentRows documents,
      StatementRows statements,
      ResultRows results,
      DecisionRows rows,
      AnchorRows anchors,
      SearchRows search,
      Consumer<Handle> reconcile) {
    this.documents = documents;
    this.statements = statements;
    this.results = results;
    this.rows = rows;
    this.anchors = anchors;
    this.search = search;
    this.reconcile = reconcile;
  }

  DecisionRows rows() {
    return rows;
  }

  /** Writes in one transaction; nothing that was worked out in it is remembered if it fails. */
  <T> T write(LedgerStore store, Function<Handle, T> work) {
    try {
      return store.write(work);
    } catch (RuntimeException e) {
      rows.forget();
      throw e;
    }
  }

  /** Brings the results up to date where they are not. */
  void reconcile(LedgerStore store) {
    write(
        store,
        handle -> {
          reconcileIfNeeded(handle);
          return true;
        });
  }

  private void reconcileIfNeeded(Handle handle) {
    if (!results.areCurrent(handle)) {
      reconcile.accept(handle);
    }
  }

  RulingSubjects subjects(Handle handle) {
    return new RulingSubjects(handle, documents, statements, results, rows.load(handle));
  }

  /** The stamps of what a ruling is about, by id. */
  String stamps(Ruling ruling, RulingSubjects subjects) {
    StringJoiner seen = new StringJoiner(" ");
    if (ruling instanceof Ruling.Settle settle) {
      seen.add(settle.dispute() + "=" + stamps.of(settle.dispute(), subjects));
    }
    Set<String> ids = new HashSet<>();
    for (Subject subject : ruling.subjects()) {
      if (ids.add(subject.id())) {
        stamps.of(subject, subjects).ifPresent(s -> seen.add(subject.id() + "=" + s));
      }
    }
    return seen.toString();
  }

  /** Throws where what has this id is not what somebody saw. */
  void mustBeSeen(Handle handle, String id, String stamp, RulingSubjects subjects) {
    if (stamps.of(id, subjects).equals(stamp)) {
      return;
    }
    Subject subject = subjects.any(id);
    Decision like =
        new Decision("", new Ruling.Accept(subject), "", java.time.Instant.EPOCH, "", "");
    Rulings rulings = rows.load(handle);
    String cause =
        rulings
            .log()
            .latestOn(like.ruling().anchors())
            .map(d -> "the decision " + DecisionLog.told(d) + " bears on it")
            .orElse("documents were read or coded anew");
    throw new DecisionException(
        Reason.STALE,
        id + " is no longer what you saw: " + cause + ". Look at it again before you rule on it.");
  }

  /** Adds a line to the log and does what follows from it. */
  void keep(Handle handle, Act act, LocalDate today) {
    reconcileIfNeeded(handle);
    put(handle, act, today);
    reconcileIfNeeded(handle);
  }

  private void put(Handle handle, Act act, LocalDate today) {
    Decision decision = decision(handle, act);
    rows.insert(handle, act);
    anchors.insert(handle, decision.ruling().anchors(), today);
    handle.execute("UPDATE state SET changes = changes + 1");
    rows.forget();
    Rulings rulings = rows.load(handle);
    Set<String> touched = new HashSet<>();
    for (Anchor anchor : decision.ruling().anchors()) {
      rulings.find(anchor).ifPresent(touched::add);
    }
    search.renew(handle, touched, rulings.statements());
    touch(handle, decision, touched);
  }

  /** Has what hangs on these statements worked out anew. */
  private static void touch(Handle handle, Decision decision, Set<String> statements) {
    for (String id : statements) {
      handle
          .createQuery(
              "SELECT d.id FROM statement s JOIN document d ON d.number = s.document"
                  + " WHERE s.id = :id")
          .bind("id", id)
          .mapTo(String.class)
          .forEach(document -> ReconcileRun.touch(handle, document));
    }
    for (Subject subject : decision.ruling().subjects()) {
      if (subject.what() == Subject.What.DOCUMENT) {
        DecisionRows.findDocument(handle, subject)
            .ifPresent(document -> ReconcileRun.touch(handle, document));
      }
    }
  }

  private Decision decision(Handle handle, Act act) {
    DecisionLog log = rows.load(handle).log();
    Decision made = act.decision();
    if (made != null) {
      return made;
    }
    return act.kind() == Act.Kind.UNDO ? log.undoable(act.of()) : log.redoable(act.of());
  }

  /** Takes a line over from another ledger. */
  ReplayedLine replay(Handle handle, int number, Act act, LocalDate today) {
    if (rows.holds(handle, act.id())) {
      return new ReplayedLine(number, act.id(), Outcome.KNOWN, null);
    }
    if (!DecisionIds.id(act).equals(act.id())) {
      throw new IllegalArgumentException(
          "The id " + act.id() + " does not follow from the line; it was changed by hand");
    }
    put(handle, act, today);
    Rulings rulings = rows.load(handle);
    DecisionState state = state(handle, decisionOf(act, rulings), rulings);
    boolean nothing = state.state() == DecisionState.State.ORPHANED;
    if (act.kind() != Act.Kind.DECIDE || (state.lost().isEmpty() && !nothing)) {
      return new ReplayedLine(number, act.id(), Outcome.APPLIED, null);
    }
    return new ReplayedLine(
        number,
        act.id(),
        nothing ? Outcome.ORPHANED : Outcome.PARTIAL,
        OrphanedEvidence.told(state));
  }

  private static Decision decisionOf(Act act, Rulings rulings) {
    return rulings.log().made().stream()
        .filter(d -> d.id().equals(act.of()))
        .findFirst()
        .orElseThrow();
  }

  /** How a decision stands, and what of it is lost. */
  DecisionState state(Handle handle, Decision decision, Rulings rulings) {
    List<Anchor> all = decision.ruling().anchors();
    List<Anchor> lost = all.stream().filter(anchor -> rulings.find(anchor).isEmpty()).toList();
    boolean documentLost =
        decision.ruling().subjects().stream()
            .anyMatch(
                s ->
                    s.what() == Subject.What.DOCUMENT
                        && DecisionRows.findDocument(handle, s).isEmpty());
    boolean nothing = documentLost || (!all.isEmpty() && lost.size() == all.size());
    DecisionState.State state =
        !rulings.log().isInForce(decision.id())
            ? DecisionState.State.UNDONE
            : nothing ? DecisionState.State.ORPHANED : DecisionState.State.IN_FORCE;
    return new DecisionState(decision, state, lost, documentLost);
  }

  /** These problems with what decisions in force have lost, by document and place. */
  List<MetProblem> withOrphans(Handle handle, List<MetProblem> problems) {
    List<MetProblem> all = new ArrayList<>(problems);
    all.addAll(orphans(handle));
    all.sort(MetProblem.BY_DOCUMENT);
    return all;
  }

  private List<MetProblem> orphans(Handle handle) {
    Rulings rulings = rows.load(handle);
    Map<String, LocalDate> days = new HashMap<>(anchors.lost(handle));
    return rulings.log().inForce().stream()
        .map(decision -> state(handle, decision, rulings))
        .flatMap(
            state -> OrphanedEvidence.of(state, a -> Optional.ofNullable(days.get(Anchors.key(a)))))
        .toList();
  }
}
