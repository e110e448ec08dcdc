package org.entente.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.ledger.decide.Anchors;
import org.entente.ledger.decide.DecisionLog;
import org.entente.ledger.decide.OverlayMaker;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Act;
import org.entente.model.Anchor;
import org.entente.model.Decision;
import org.entente.model.Subject;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table that is the log of decisions, and what the decisions in it amount to. */
final class DecisionRows {
  /** A state of the tables: the last line of the log, and the number of changes to the ledger. */
  private record State(long last, long changes) {}

  private final ContractJson json = new ContractJson();
  private @Nullable State known;
  private @Nullable Rulings rulings;

  void insert(Handle handle, Act act) {
    handle.execute(
        "INSERT INTO decision (id, act, decision, body) VALUES (?, ?, ?, ?)",
        act.id(),
        act.kind().word(),
        act.of(),
        json.act(act));
  }

  boolean holds(Handle handle, String id) {
    return handle
        .createQuery("SELECT count(*) > 0 FROM decision WHERE id = :id")
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  List<Act> list(Handle handle) {
    return handle
        .createQuery("SELECT body FROM decision ORDER BY number")
        .map((row, context) -> json.readAct(row.getString(1)))
        .list();
  }

  /** What holds now; worked out once for each state of the ledger. */
  synchronized Rulings load(Handle handle) {
    State now =
        handle
            .createQuery("SELECT (SELECT ifnull(max(number), 0) FROM decision), changes FROM state")
            .map((row, context) -> new State(row.getLong(1), row.getLong(2)))
            .one();
    Rulings loaded = rulings;
    if (loaded == null || !now.equals(known)) {
      loaded = read(handle);
      rulings = loaded;
      known = now;
    }
    return loaded;
  }

  /** After a transaction that did not come to its end, nothing that was worked out in it holds. */
  synchronized void forget() {
    rulings = null;
    known = null;
  }

  private Rulings read(Handle handle) {
    Map<String, String> meant = new HashMap<>();
    handle
        .createQuery("SELECT key, statement FROM anchor WHERE statement IS NOT NULL")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(pair -> meant.put(pair.getKey(), pair.getValue()));
    Function<Anchor, Optional<String>> find =
        anchor -> Optional.ofNullable(meant.get(Anchors.key(anchor)));
    DecisionLog log =
        new DecisionLog(list(handle), anchor -> find.apply(anchor).orElse(Anchors.key(anchor)));
    List<Decision> inForce = log.inForce();
    return new Rulings(
        log,
        Map.copyOf(meant),
        new RuledStatements(inForce, find),
        new OverlayMaker(find, subject -> findDocument(handle, subject)).of(inForce));
  }

  /** The document of that id, else one of that very text. */
  static Optional<String> findDocument(Handle handle, Subject subject) {
    return handle
        .createQuery(
            "SELECT id FROM document WHERE id = :id OR fingerprint = :fingerprint"
                + " ORDER BY id = :id DESC, id LIMIT 1")
        .bind("id", subject.id())
        .bind("fingerprint", subject.fingerprint())
        .mapTo(String.class)
        .findOne();
  }
}
