package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.ClaimNote;
import org.entente.ledger.reconcile.Overlay;
import org.entente.ledger.reconcile.Published;
import org.entente.ledger.reconcile.ReconcileStore;
import org.entente.ledger.reconcile.RegionResults;
import org.entente.ledger.reconcile.TextNote;
import org.entente.ledger.reconcile.TextPair;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Statement;

/** The tables by which reconciling takes only what has changed. */
final class UpkeepRows implements ReconcileStore {
  private static final String CLAIM =
      "SELECT statement, text, region, source, figure, forecast FROM claim ";

  private final Prepared sql;
  private final ContractJson json = new ContractJson();
  private final ResultRows results;
  private final TextRows texts;
  private final Overlay overlay;
  private final Published published;

  UpkeepRows(Prepared sql, Overlay overlay) {
    this.overlay = overlay;
    this.sql = sql;
    this.results = new ResultRows();
    this.texts = new TextRows(sql);
    this.published = PublishedRows.of(sql);
  }

  @Override
  public Published published() {
    return published;
  }

  @Override
  public List<String> touched() {
    return sql.list(
        row -> row.getString(1),
        "SELECT t.document FROM touched t JOIN document d ON d.id = t.document ORDER BY 1");
  }

  @Override
  public Document document(String id) {
    return sql.find(DocumentRows::document, "SELECT * FROM document WHERE id = ?", id)
        .orElseThrow();
  }

  @Override
  public List<Statement> statements(String document) {
    return sql
        .list(
            row -> json.readStatement(row.getString(1)),
            "SELECT s.body FROM statement s JOIN document d ON d.number = s.document"
                + " WHERE d.id = ? ORDER BY s.position",
            document)
        .stream()
        .flatMap(coded -> overlay.statements().apply(coded).stream())
        .toList();
  }

  @Override
  public Optional<TextNote> findText(long number) {
    return texts.findText(number);
  }

  @Override
  public void putText(TextNote note) {
    texts.putText(note);
  }

  @Override
  public long[] passages(long text) {
    return texts.passages(text);
  }

  @Override
  public void putPassages(long text, long[] passages) {
    texts.putPassages(text, passages);
  }

  @Override
  public long[] holders(long passage, int limit) {
    return texts.holders(passage, limit);
  }

  @Override
  public void eachShared(PassageReader reader) {
    texts.eachShared(reader);
  }

  @Override
  public List<TextPair> pairs(long text) {
    return texts.pairs(text);
  }

  @Override
  public void removePairs(long text) {
    texts.removePairs(text);
  }

  @Override
  public void putPair(TextPair pair) {
    texts.putPair(pair);
  }

  @Override
  public List<Long> retold(long text) {
    return texts.retold(text);
  }

  @Override
  public List<Long> retelling(long text) {
    return texts.retelling(text);
  }

  @Override
  public void putRetold(long text, Collection<Long> earlier) {
    texts.putRetold(text, earlier);
  }

  @Override
  public List<ClaimNote> claims(long text) {
    return sql.list(UpkeepRows::claim, CLAIM + "WHERE text = ? ORDER BY number", text);
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

  @Override
  public void putClaims(long text, List<ClaimNote> claims) {
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

  @Override
  public List<ClaimNote> uses(long figure, int texts) {
    return sql.list(
        UpkeepRows::claim,
        CLAIM
            + "WHERE figure = ? AND figure <> 0 AND text IN (SELECT DISTINCT text FROM claim"
            + " WHERE figure = ? AND figure <> 0 ORDER BY text LIMIT ?) ORDER BY text, number",
        figure,
        figure,
        texts);
  }

  @Override
  public List<Told> told(String region) {
    return sql.list(
        row -> new Told(claim(row), standing(json.readStatement(row.getString(7)))),
        "SELECT c.statement, c.text, c.region, c.source, c.figure, c.forecast, s.body"
            + " FROM claim c JOIN statement s ON s.id = c.statement WHERE c.region = ?",
        region);
  }

  /** A statement of which there is a claim stands. */
  private Statement standing(Statement coded) {
    return overlay.statements().apply(coded).orElse(coded);
  }

  @Override
  public Overlay overlay() {
    return overlay;
  }

  @Override
  public Statement statement(ClaimNote note) {
    return sql.find(
            row -> json.readStatement(row.getString(1)),
            "SELECT body FROM statement WHERE id = ?",
            note.statement())
        .orElseThrow();
  }

  @Override
  public List<ClaimNote> forecasts() {
    return sql.list(UpkeepRows::claim, CLAIM + "WHERE forecast = 1");
  }

  @Override
  public Set<String> sources() {
    return new LinkedHashSet<>(
        sql.list(
            row -> row.getString(1),
            // One step to the next key for each key, instead of going through all claims.
            "WITH RECURSIVE next (source) AS (SELECT min(source) FROM claim WHERE source IS NOT NULL"
                + " UNION ALL SELECT (SELECT min(c.source) FROM claim c WHERE c.source IS NOT NULL"
                + " AND c.source > next.source) FROM next WHERE next.source IS NOT NULL)"
                + " SELECT source FROM next WHERE source IS NOT NULL"));
  }

  @Override
  public Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    sql.list(
        row -> aliases.put(row.getString(1), row.getString(2)) == null,
        "SELECT source, alias FROM source_alias");
    return aliases;
  }

  @Override
  public void putAliases(Map<String, String> aliases) {
    if (!aliases.equals(aliases())) {
      sql.run("DELETE FROM source_alias");
      aliases.forEach(
          (source, alias) ->
              sql.run("INSERT INTO source_alias (source, alias) VALUES (?, ?)", source, alias));
    }
  }

  @Override
  public List<Long> naming(String source) {
    return sql.list(
        row -> row.getLong(1),
        "SELECT DISTINCT text FROM claim WHERE source = ? ORDER BY 1",
        source);
  }

  @Override
  public List<Long> group(long first) {
    return texts.group(first);
  }

  @Override
  public Set<String> putResults(String region, RegionResults found) {
    results.replace(sql, region, found);
    Set<String> before =
        new LinkedHashSet<>(
            sql.list(
                row -> row.getString(1),
                "SELECT document FROM miscopied WHERE region = ?",
                region));
    if (before.equals(found.miscopied())) {
      return Set.of();
    }
    sql.run("DELETE FROM miscopied WHERE region = ?", region);
    found
        .miscopied()
        .forEach(
            document ->
                sql.run(
                    "INSERT INTO miscopied (region, document) VALUES (?, ?)", region, document));
    Set<String> changed = new LinkedHashSet<>(before);
    changed.addAll(found.miscopied());
    return changed;
  }

  @Override
  public boolean isMiscopied(String document) {
    return sql.find(row -> 1, "SELECT 1 FROM miscopied WHERE document = ? LIMIT 1", document)
        .isPresent();
  }

  @Override
  public void putOrigin(String id, Optional<Origin> origin) {
    sql.run("DELETE FROM origin WHERE id = ?", id);
    origin.ifPresent(
        one ->
            sql.run(
                "INSERT INTO origin (id, level, body, region) VALUES (?, ?, ?, '')",
                id,
                one.level().word(),
                json.origin(one)));
  }

  @Override
  public void done() {
    sql.run("DELETE FROM touched");
  }
}
