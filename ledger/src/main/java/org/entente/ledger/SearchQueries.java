package org.entente.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.search.Comparison;
import org.entente.ledger.search.Match;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Puts what is searched for to SQLite. */
final class SearchQueries {
  /** A standing that so few entries have is looked up first. */
  private static final int FEW = 400;

  private final DecisionRows rulings;
  private final StatementRows rows = new StatementRows(new SearchRows());
  private final ContractJson json = new ContractJson();

  SearchQueries(DecisionRows rulings) {
    this.rulings = rulings;
  }

  /** Numbers of the statements that match, those kept last first. */
  List<Long> numbers(Handle handle, Match match, int offset, int limit) {
    Conditions conditions = new Conditions(handle, match);
    Query query =
        handle.createQuery(conditions.sql() + " ORDER BY 1 DESC LIMIT :limit OFFSET :offset");
    conditions.values.forEach(query::bind);
    return query.bind("limit", limit).bind("offset", offset).mapTo(Long.class).list();
  }

  /** The statements of these numbers in this order, as decisions leave them. */
  List<Statement> statements(Handle handle, List<Long> numbers) {
    Map<Long, Statement> found = new HashMap<>();
    if (numbers.isEmpty()) {
      return List.of();
    }
    handle
        .createQuery("SELECT number, body FROM statement WHERE number IN (<numbers>)")
        .bindList("numbers", numbers)
        .map((row, context) -> Map.entry(row.getLong(1), json.readStatement(row.getString(2))))
        .forEach(pair -> found.put(pair.getKey(), pair.getValue()));
    var ruled = rulings.load(handle).statements();
    return numbers.stream()
        .flatMap(number -> Optional.ofNullable(found.get(number)).stream())
        .map(ruled::marked)
        .toList();
  }

  Optional<Statement> find(Handle handle, String id) {
    return rows.find(handle, id).map(rulings.load(handle).statements()::marked);
  }

  /** With the entries that they stand in. */
  List<LedgerSearch.Hit> hits(Handle handle, List<Statement> statements) {
    if (statements.isEmpty()) {
      return List.of();
    }
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(s -> byId.put(s.id(), s));
    Map<String, LedgerSearch.Hit> found = new HashMap<>();
    handle
        .createQuery(
            "SELECT m.statement, e.id, e.standing FROM entry_statement m"
                + " CROSS JOIN entry e ON e.id = m.entry WHERE m.statement IN (<ids>)")
        .bindList("ids", List.copyOf(byId.keySet()))
        .map(
            (row, context) ->
                new LedgerSearch.Hit(
                    Objects.requireNonNull(byId.get(row.getString(1))),
                    row.getString(2),
                    Standing.get(row.getString(3))))
        .forEach(hit -> found.put(hit.statement().id(), hit));
    return statements.stream()
        .map(s -> found.getOrDefault(s.id(), new LedgerSearch.Hit(s, null, null)))
        .toList();
  }

  /** The question in SQL. */
  private static final class Conditions {
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final Handle handle;
    private final @Nullable String expression;
    private boolean facts;
    private boolean statement;

    Conditions(Handle handle, Match match) {
      this.handle = handle;
      this.expression = match.expression();
      for (Match.Clause clause : match.clauses()) {
        List<String> any = clause.comparisons().stream().map(this::condition).toList();
        conditions.add((clause.negated() ? "NOT " : "") + "(" + String.join(" OR ", any) + ")");
      }
    }

    String sql() {
      String number = expression == null ? "f.number" : "w.rowid";
      StringBuilder sql = new StringBuilder("SELECT " + number + " FROM ");
      if (expression == null) {
        sql.append("statement_facts f");
        if (statement) {
          sql.append(" JOIN statement s ON s.number = f.number");
        }
        conditions.add(
            "f.number NOT IN (SELECT rowid FROM statement_words WHERE statement_words MATCH"
                + " 'slots : rrejected')");
      } else {
        sql.append("statement_words w");
        if (facts) {
          sql.append(" CROSS JOIN statement_facts f ON f.number = w.rowid");
        }
        conditions.add(0, "statement_words MATCH :expression");
        values.put("expression", expression);
      }
      if (statement && expression != null) {
        sql.append(" CROSS JOIN statement s ON s.number = w.rowid");
      }
      return sql.append(" WHERE ").append(String.join(" AND ", conditions)).toString();
    }

    private String condition(Comparison comparison) {
      if (comparison instanceof Comparison.Days days) {
        facts = true;
        String first = days.published() ? "f.published" : "f.first_day";
        String last = days.published() ? "f.published" : "f.last_day";
        return "ifnull(%s <= %s AND %s >= %s, 0)"
            .formatted(first, put(days.to()), last, put(days.from()));
      }
      if (comparison instanceof Comparison.Value value) {
        facts = true;
        String within =
            "f.high %s %s AND f.low %s %s"
                .formatted(
                    value.lowInside() ? ">=" : ">",
                    put(value.low()),
                    value.highInside() ? "<=" : "<",
                    put(value.high()));
        String unit = value.unit() == null ? "" : "f.unit = " + put(value.unit()) + " AND ";
        return "ifnull(" + unit + within + ", 0)";
      }
      if (comparison instanceof Comparison.Confidence c) {
        facts = true;
        return "f.confidence %s %s AND f.confidence %s %s"
            .formatted(
                c.lowInside() ? ">=" : ">",
                put(c.low()),
                c.highInside() ? "<=" : "<",
                put(c.high()));
      }
      statement = true;
      if (comparison instanceof Comparison.DocumentIs document) {
        return document(document.document());
      }
      return standing(((Comparison.StandingIs) comparison).standing());
    }

    /**
     * The statements of a document have neighbouring numbers; that narrows the look-up of words.
     */
    private String document(String id) {
      String number = "(SELECT number FROM document WHERE id = " + put(id) + ")";
      String own = "FROM statement WHERE document = " + number;
      String narrowed =
          expression == null
              ? ""
              : " AND w.rowid BETWEEN (SELECT min(number) "
                  + own
                  + ") AND (SELECT max(number) "
                  + own
                  + ")";
      return "s.document = " + number + narrowed;
    }

    /**
     * The plus keeps SQLite from asking the index of words for each row by itself, which takes
     * seconds.
     */
    private String standing(String standing) {
      String name = put(standing);
      boolean few =
          handle
                  .createQuery(
                      "SELECT count(*) FROM (SELECT 1 FROM entry WHERE standing = :standing LIMIT "
                          + (FEW + 1)
                          + ")")
                  .bind("standing", standing)
                  .mapTo(int.class)
                  .one()
              <= FEW;
      return few
          ? "%s IN (SELECT x.number FROM entry e CROSS JOIN entry_statement m ON m.entry = e.id"
                  .formatted(expression == null ? "f.number" : "+w.rowid")
              + " CROSS JOIN statement x ON x.id = m.statement WHERE e.standing = "
              + name
              + ")"
          : "EXISTS (SELECT 1 FROM entry_statement m CROSS JOIN entry e ON e.id = m.entry"
              + " WHERE m.statement = s.id AND e.standing = "
              + name
              + ")";
    }

    private String put(Object value) {
      String name = "v" + values.size();
      values.put(name, value);
      return ":" + name;
    }
  }
}
