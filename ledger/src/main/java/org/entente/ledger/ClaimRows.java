package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.ClaimNote;
import org.entente.ledger.reconcile.Overlay;
import org.entente.ledger.reconcile.ReconcileStore;
import org.entente.ledger.reconcile.ReconcileStore.Told;
import org.entente.model.Statement;

/** The table of claims; each method as {@link ReconcileStore} says. */
final class ClaimRows {
  private static final String CLAIM =
      "SELECT statement, text, region, source, figure, forecast FROM claim ";

  private static final String TOLD =
      "SELECT c.statement, c.text, c.region, c.source, c.figure, c.forecast, s.body"
          + " FROM claim c JOIN statement s ON s.id = c.statement ";

  private final Prepared sql;
  private final Overlay overlay;
  private final ContractJson json = new ContractJson();

  ClaimRows(Prepared sql, Overlay overlay) {
    this.sql = sql;
    this.overlay = overlay;
  }

  List<ClaimNote> claims(long text) {
    return sql.list(ClaimRows::claim, CLAIM + "WHERE text = ? ORDER BY number", text);
  }

  private static ClaimNote claim(ResultSet row) throws SQLException {
    return new ClaimNote(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getInt(6) == 1);
  }

  void putClaims(long text, List<ClaimNote> claims) {
    sql.run("DELETE FROM claim WHERE text = ?", text);
    for (ClaimNote note : claims) {
      sql.run(
          "INSERT INTO claim (statement, text, region, source, figure, forecast)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          note.statement(),
          note.text(),
          note.region(),
          note.source(),
          note.figure(),
          note.forecast() ? 1 : 0);
    }
  }

  List<ClaimNote> uses(long figure, int texts) {
    return sql.list(
        ClaimRows::claim,
        CLAIM
            + "WHERE figure = ? AND figure <> 0 AND text IN (SELECT DISTINCT text FROM claim"
            + " WHERE figure = ? AND figure <> 0 ORDER BY text LIMIT ?) ORDER BY text, number",
        figure,
        figure,
        texts);
  }

  List<ClaimNote> forecasts() {
    return sql.list(ClaimRows::claim, CLAIM + "WHERE forecast = 1");
  }

  List<Told> told(String region) {
    return sql.list(this::told, TOLD + "WHERE c.region = ?", region);
  }

  List<Told> told(Collection<String> statements) {
    List<Told> told = new ArrayList<>();
    for (String statement : statements) {
      sql.find(this::told, TOLD + "WHERE c.statement = ?", statement).ifPresent(told::add);
    }
    return told;
  }

  private Told told(ResultSet row) throws SQLException {
    return new Told(claim(row), standing(json.readStatement(row.getString(7))));
  }

  /** A statement of which there is a claim stands. */
  private Statement standing(Statement coded) {
    return overlay.statements().apply(coded).orElse(coded);
  }

  Statement statement(String id) {
    return sql.find(
            row -> json.readStatement(row.getString(1)),
            "SELECT body FROM statement WHERE id = ?",
            id)
        .orElseThrow();
  }
}
