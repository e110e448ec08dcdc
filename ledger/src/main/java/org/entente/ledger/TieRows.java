package org.entente.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jdbi.v3.core.Handle;

/** Finds the kept entries and disputes on one tie by the indexes, without reading the others. */
final class TieRows {
  private static final int AT_ONCE = 500;

  /** Entries in which both take part; texts that bear them; entries of one of the two in these. */
  private static final String ENTRIES =
      """
      WITH tie (entry) AS MATERIALIZED (
        SELECT one.entry FROM entry_actor one
          CROSS JOIN entry_actor other ON other.actor = :b AND other.entry = one.entry
          WHERE one.actor = :a),
      text (document) AS MATERIALIZED (
        SELECT DISTINCT s.document FROM tie
          CROSS JOIN entry_statement m ON m.entry = tie.entry
          CROSS JOIN statement s ON s.id = m.statement)
      SELECT e.id, e.region, e.body FROM (
        SELECT entry FROM tie
        UNION
        SELECT m.entry FROM text
          CROSS JOIN statement s ON s.document = text.document
          CROSS JOIN entry_statement m ON m.statement = s.id
          CROSS JOIN entry_actor side ON side.entry = m.entry AND side.actor IN (:a, :b))
      CROSS JOIN entry e ON e.id = entry
      """;

  private final ContractJson json = new ContractJson();

  /** The entries that bear on a tie and the disputes that touch one of them, each sorted by id. */
  record OnTie(List<Entry> entries, List<Dispute> disputes) {}

  OnTie find(Handle handle, Tie tie, RuledStatements ruled) {
    Map<String, String> bodies = new TreeMap<>();
    Set<String> regions = new HashSet<>();
    handle
        .createQuery(ENTRIES)
        .bind("a", tie.a().code())
        .bind("b", tie.b().code())
        .map(
            (row, context) -> {
              regions.add(row.getString(2));
              return Map.entry(row.getString(1), row.getString(3));
            })
        .forEach(entry -> bodies.put(entry.getKey(), entry.getValue()));
    Function<String, Statement> statements =
        statements(handle, List.copyOf(bodies.keySet()), ruled);
    List<Entry> read =
        bodies.values().stream().map(body -> json.readEntry(body, statements)).toList();
    List<Entry> entries = BearsOn.among(tie, read);
    Set<String> ids = new HashSet<>();
    entries.forEach(entry -> ids.add(entry.id()));
    return new OnTie(entries, disputes(handle, List.copyOf(regions), ids, statements));
  }

  /** Statements by id: those of the entries at once, others one by one when they are asked for. */
  private Function<String, Statement> statements(
      Handle handle, List<String> entries, RuledStatements ruled) {
    Map<String, Statement> found = new HashMap<>();
    for (List<String> some : portions(entries)) {
      handle
          .createQuery(
              "SELECT s.body FROM entry_statement m CROSS JOIN statement s ON s.id = m.statement"
                  + " WHERE m.entry IN (<ids>)")
          .bindList("ids", some)
          .mapTo(String.class)
          .forEach(body -> keep(body, ruled, found));
    }
    return id -> {
      if (!found.containsKey(id)) {
        handle
            .createQuery("SELECT body FROM statement WHERE id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .forEach(body -> keep(body, ruled, found));
      }
      return Optional.ofNullable(found.get(id)).orElseThrow();
    };
  }

  private void keep(String body, RuledStatements ruled, Map<String, Statement> found) {
    Statement statement = ruled.marked(json.readStatement(body));
    found.put(statement.id(), statement);
  }

  /** A dispute stands in the region of its entries. */
  private List<Dispute> disputes(
      Handle handle,
      List<String> regions,
      Set<String> entries,
      Function<String, Statement> statements) {
    List<Dispute> disputes = new ArrayList<>();
    for (List<String> some : portions(regions)) {
      List<String> bodies =
          handle
              .createQuery("SELECT body FROM dispute WHERE region IN (<regions>)")
              .bindList("regions", some)
              .mapTo(String.class)
              .filter(body -> touches(body, entries))
              .list();
      bodies.forEach(body -> disputes.add(json.readDispute(body, statements)));
    }
    disputes.sort(Comparator.comparing(Dispute::id));
    return List.copyOf(disputes);
  }

  private boolean touches(String body, Set<String> entries) {
    return json.readEntriesOf(body).stream().anyMatch(entries::contains);
  }

  private static List<List<String>> portions(List<String> all) {
    List<List<String>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      portions.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return portions;
  }
}
