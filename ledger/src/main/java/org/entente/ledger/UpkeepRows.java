package org.entente.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Bound;
import org.entente.ledger.reconcile.ClaimNote;
import org.entente.ledger.reconcile.Outcome;
import org.entente.ledger.reconcile.Overlay;
import org.entente.ledger.reconcile.Published;
import org.entente.ledger.reconcile.ReconcileStore;
import org.entente.ledger.reconcile.RegionResults;
import org.entente.ledger.reconcile.TextNote;
import org.entente.ledger.reconcile.TextPair;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** The tables by which reconciling takes only what has changed. */
final class UpkeepRows implements ReconcileStore {
  private final Prepared sql;
  private final ContractJson json = new ContractJson();
  private final ResultRows results;
  private final TextRows texts;
  private final SourceRows sources;
  private final ClaimRows claims;
  private final BoundRows bound;
  private final Overlay overlay;
  private final Published published;

  /** Indexes that are quicker made at once than row by row. */
  private static final List<String> MADE_AT_ONCE =
      List.of(
          "passage_text ON passage (text)",
          "claim_region ON claim (region)",
          "claim_source ON claim (source) WHERE source IS NOT NULL",
          "claim_figure ON claim (figure, text) WHERE figure <> 0",
          "claim_statement ON claim (statement)");

  UpkeepRows(Prepared sql, Overlay overlay) {
    this.overlay = overlay;
    this.sql = sql;
    this.results = new ResultRows();
    this.texts = new TextRows(sql);
    this.sources = new SourceRows(sql);
    this.claims = new ClaimRows(sql, overlay);
    this.bound = new BoundRows(sql);
    this.published = PublishedRows.of(sql);
  }

  @Override
  public Published published() {
    return published;
  }

  @Override
  public void takeAll() {
    MADE_AT_ONCE.forEach(index -> sql.run("DROP INDEX IF EXISTS " + index.split(" ", 2)[0]));
    texts.takeAll();
  }

  @Override
  public void allTaken() {
    texts.allTaken();
    MADE_AT_ONCE.forEach(index -> sql.run("CREATE INDEX IF NOT EXISTS " + index));
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
    return claims.claims(text);
  }

  @Override
  public void putClaims(long text, List<ClaimNote> notes) {
    claims(text).forEach(bound::remove);
    claims.putClaims(text, notes);
  }

  @Override
  public List<ClaimNote> uses(long figure, int texts) {
    return claims.uses(figure, texts);
  }

  @Override
  public List<Told> told(String region) {
    return claims.told(region);
  }

  @Override
  public List<Told> told(Collection<String> statements) {
    return claims.told(statements);
  }

  @Override
  public List<Told> told(String region, LocalDate after, @Nullable LocalDate until) {
    return claims.told(bound.between(region, after, until));
  }

  @Override
  public List<Bound> bound(String region) {
    return bound.list(region);
  }

  @Override
  public Optional<Bound> findBound(String region, String statement) {
    return bound.find(region, statement);
  }

  @Override
  public void putBound(String region, Collection<Bound> kept) {
    bound.put(region, kept);
  }

  @Override
  public Set<String> standingWith(String region, Collection<String> statements) {
    return results.standingWith(sql, region, statements);
  }

  @Override
  public Optional<Outcome> findOutcome(String forecast) {
    return results.findOutcome(sql, forecast, claims::statement);
  }

  @Override
  public Overlay overlay() {
    return overlay;
  }

  @Override
  public Statement statement(ClaimNote note) {
    return claims.statement(note.statement());
  }

  @Override
  public List<ClaimNote> forecasts() {
    return claims.forecasts();
  }

  @Override
  public Set<String> sources() {
    return sources.sources();
  }

  @Override
  public Map<String, String> aliases() {
    return sources.aliases();
  }

  @Override
  public void putAliases(Map<String, String> aliases) {
    sources.putAliases(aliases);
  }

  @Override
  public List<Long> naming(String source) {
    return sources.naming(source);
  }

  @Override
  public List<Long> group(long first) {
    return texts.group(first);
  }

  @Override
  public Set<String> putResults(String region, Collection<String> replaced, RegionResults found) {
    results.replace(sql, region, replaced, found);
    return results.replaceMiscopied(sql, region, replaced, found);
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
