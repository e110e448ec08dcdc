package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.decide.Anchors;
import org.entente.ledger.decide.Reanchoring;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Anchor;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;

/** The table of anchors: by what decisions find their statements, and which these are now. */
final class AnchorRows {
  private final ContractJson json = new ContractJson();
  private final DocumentRows documents = new DocumentRows();
  private final StatementRows statements;
  private final DecisionRows decisions;

  AnchorRows(StatementRows statements, DecisionRows decisions) {
    this.statements = statements;
    this.decisions = decisions;
  }

  /** Keeps anchors that are not kept yet and finds their statements; gives the documents met. */
  void insert(Handle handle, List<Anchor> anchors, LocalDate today) {
    Map<String, List<Anchor>> fresh = new HashMap<>();
    for (Anchor anchor : anchors) {
      int added =
          handle.execute(
              "INSERT OR IGNORE INTO anchor (key, document, fingerprint, body) VALUES (?, ?, ?, ?)",
              Anchors.key(anchor),
              anchor.statement().document(),
              anchor.fingerprint(),
              json.anchor(anchor));
      if (added > 0) {
        findDocument(handle, anchor)
            .ifPresentOrElse(
                id -> fresh.computeIfAbsent(id, i -> new ArrayList<>()).add(anchor),
                () -> set(handle, anchor, null, today));
      }
    }
    fresh.forEach(
        (id, list) ->
            resolve(handle, documents.find(handle, id).orElseThrow(), list, Map.of(), today));
  }

  /** Finds anew what the anchors in a document mean, after it was read anew. */
  void reanchor(Handle handle, Document document, LocalDate today) {
    List<Anchor> anchors =
        handle
            .createQuery(
                "SELECT body FROM anchor WHERE document = :id"
                    + " OR (fingerprint = :fingerprint AND statement IS NULL)")
            .bind("id", document.id())
            .bind("fingerprint", document.fingerprint())
            .map((row, context) -> json.readAnchor(row.getString(1)))
            .list();
    if (!anchors.isEmpty()) {
      Map<String, Statement> corrected = new HashMap<>();
      Rulings rulings = decisions.load(handle);
      for (Anchor anchor : anchors) {
        corrected.put(Anchors.key(anchor), corrected(anchor, rulings));
      }
      resolve(handle, document, anchors, corrected, today);
    }
  }

  /** What the statement said once the decisions in force had corrected it. */
  private static Statement corrected(Anchor anchor, Rulings rulings) {
    String meant = rulings.find(anchor).orElse(anchor.statement().id());
    Statement coded = anchor.statement();
    return rulings.statements().amended(coded, meant);
  }

  private void resolve(
      Handle handle,
      Document document,
      List<Anchor> anchors,
      Map<String, Statement> corrected,
      LocalDate today) {
    Map<String, String> found =
        new Reanchoring(
                document,
                statements.coded(handle, document.id()),
                anchor -> corrected.getOrDefault(Anchors.key(anchor), anchor.statement()))
            .find(anchors);
    for (Anchor anchor : anchors) {
      set(handle, anchor, found.get(Anchors.key(anchor)), today);
    }
  }

  private static void set(
      Handle handle,
      Anchor anchor,
      @org.jspecify.annotations.Nullable String statement,
      LocalDate today) {
    handle.execute(
        "UPDATE anchor SET statement = ?, lost = CASE WHEN ? IS NULL THEN ifnull(lost, ?) END"
            + " WHERE key = ?",
        statement,
        statement,
        today.toString(),
        Anchors.key(anchor));
  }

  /** The document in which an anchor is to be looked for: that very text, else the same id. */
  private static Optional<String> findDocument(Handle handle, Anchor anchor) {
    return handle
        .createQuery(
            "SELECT id FROM document WHERE id = :id OR fingerprint = :fingerprint"
                + " ORDER BY (id = :id) + 2 * (fingerprint = :fingerprint) DESC, id LIMIT 1")
        .bind("id", anchor.statement().document())
        .bind("fingerprint", anchor.fingerprint())
        .mapTo(String.class)
        .findOne();
  }

  /** The day on which each lost anchor was lost, by its key. */
  Map<String, LocalDate> lost(Handle handle) {
    Map<String, LocalDate> lost = new HashMap<>();
    handle
        .createQuery("SELECT key, lost FROM anchor WHERE statement IS NULL AND lost IS NOT NULL")
        .map((row, context) -> Map.entry(row.getString(1), LocalDate.parse(row.getString(2))))
        .forEach(pair -> lost.put(pair.getKey(), pair.getValue()));
    return lost;
  }
}
