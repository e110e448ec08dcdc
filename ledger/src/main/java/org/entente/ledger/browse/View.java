package org.entente.ledger.browse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One state of a ledger, to be looked through; holds as long as the reading that gave it. */
public final class View {
  private final Browsing.Access access;
  private final LedgerState state;
  private final Snapshot held;
  private final Remembered remembered;
  private final Bodies bodies;
  private final StatementLookup statements;

  View(
      Browsing.Access access,
      Handle handle,
      LedgerState state,
      Snapshot held,
      Remembered remembered) {
    this.remembered = remembered;
    this.access = access;
    this.state = state;
    this.held = held;
    this.bodies = new Bodies(handle);
    this.statements = new StatementLookup(access, handle);
  }

  public LedgerState state() {
    return state;
  }

  // ---- Entries and ties

  /** A page of the entries that answer to a filter. */
  public EntryPage entries(
      EntryFilter filter, EntrySort sort, boolean down, int offset, int limit, boolean counting) {
    Selection selection = new Selection(held.entries(), held.sources(), filter, counting);
    int[] page = sort.sorted(held.entries(), selection.rows(), down, offset, limit);
    return new EntryPage(
        entryBodies(page), selection.size(), counting ? selection.facets() : Map.of());
  }

  private List<String> entryBodies(int[] rows) {
    return bodies.list(
        Bodies.Table.ENTRY, Arrays.stream(rows).mapToObj(row -> held.entries().id[row]).toList());
  }

  /** Ids of all that answer to a filter, in an order. */
  public List<String> entryIds(EntryFilter filter, EntrySort sort, boolean down) {
    int[] rows = new Selection(held.entries(), held.sources(), filter, false).rows();
    return Arrays.stream(sort.sorted(held.entries(), rows, down, 0, rows.length))
        .mapToObj(row -> held.entries().id[row])
        .toList();
  }

  /**
   * Those of the entries that answer to a filter of which a text tells, asserted or reported, that
   * they are so, that have a day and are not refuted, by day.
   */
  public List<EntryOutline> told(EntryFilter filter) {
    EntryFacts facts = held.entries();
    int[] rows = new Selection(facts, held.sources(), filter, false).rows();
    int[] told =
        Arrays.stream(rows)
            .filter(row -> facts.held[row] && facts.day(row) != EntryRow.NO_DAY)
            .filter(
                row -> !facts.standings.get(facts.standing[row]).equals(Standing.REFUTED.word()))
            .toArray();
    return Arrays.stream(EntrySort.DATE.sorted(facts, told, false, 0, told.length))
        .mapToObj(
            row ->
                new EntryOutline(
                    facts.id[row],
                    facts.kinds.get(facts.kind[row]),
                    facts.sides.get(facts.from[row])))
        .toList();
  }

  /** Ids of the documents with a statement in an entry that answers to a filter. */
  Set<String> documentsOf(EntryFilter filter) {
    EntryFacts facts = held.entries();
    Set<String> ids = new LinkedHashSet<>();
    for (int row : new Selection(facts, held.sources(), filter, false).rows()) {
      for (int at = facts.documentAt[row]; at < facts.documentAt[row + 1]; at++) {
        ids.add(facts.documents.get(facts.document[at]));
      }
    }
    return ids;
  }

  /** Each two actors with entries that answer to a filter, in no order. */
  public List<TieCount> ties(EntryFilter filter) {
    return filter.equals(EntryFilter.ALL)
        ? remembered.ties(state, () -> counted(filter))
        : counted(filter);
  }

  private List<TieCount> counted(EntryFilter filter) {
    int[] rows = new Selection(held.entries(), held.sources(), filter, false).rows();
    return new TieCounting(held.entries(), held.disputes()::openOf).count(rows);
  }

  /** Counts by facet of the entries that answer to a filter. */
  public Map<Facet, List<Count>> facets(EntryFilter filter) {
    return new Selection(held.entries(), held.sources(), filter, true).facets();
  }

  /** How many entries begin in each month and channel, by month; undated ones under "none". */
  public Map<String, Map<String, Integer>> months(EntryFilter filter) {
    return Months.of(
        held.entries(), new Selection(held.entries(), held.sources(), filter, false).rows());
  }

  /** How many entries each actor takes part in, most first; of all actors. */
  public List<Count> actorCounts() {
    return new Selection(held.entries(), held.sources(), EntryFilter.ALL, true).actors();
  }

  /** The same for sources. */
  public List<Count> sourceCounts(EntryFilter filter) {
    return new Selection(held.entries(), held.sources(), filter, true).sources();
  }

  public int entryCount() {
    return held.entries().size();
  }

  /** Bodies of these entries, in this order; those that are not there are left out. */
  public List<String> entriesOf(List<String> ids) {
    return bodies.list(Bodies.Table.ENTRY, ids);
  }

  /** The same as values, by id. */
  public List<Entry> entriesRead(List<String> ids) {
    return new TieDossier(this, statements).read(entriesOf(ids));
  }

  /** The entry as JSON of the contract. */
  public Optional<String> findEntry(String id) {
    return bodies.find(Bodies.Table.ENTRY, id);
  }

  /** Ids of entries that say to be part of this one. */
  public List<String> partsOf(String entry) {
    return bodies.partsOf(entry);
  }

  /** Bodies of the entries of one counter, in their order. */
  public List<String> sameSeries(String entry, String series, int limit) {
    return bodies.sameSeries(entry, series, limit);
  }

  // ---- Disputes and origins

  public List<DisputeFact> disputes() {
    return held.disputes().list();
  }

  /** Ids of the disputes that an entry is in, open or not. */
  public List<String> disputesOf(String entry) {
    return held.disputes().of(entry);
  }

  public List<String> openDisputesOf(String entry) {
    return held.disputes().openOf(entry);
  }

  /** Whether both are named in one of these entries. */
  public boolean isBetween(Tie tie, List<String> entries) {
    return entries.stream()
        .mapToInt(held.entries()::find)
        .filter(row -> row >= 0)
        .anyMatch(row -> new LinkedHashSet<>(actors(row)).containsAll(codes(tie)));
  }

  /** Whether this actor is named in one of these entries. */
  public boolean isOf(String actor, List<String> entries) {
    return entries.stream()
        .mapToInt(held.entries()::find)
        .filter(row -> row >= 0)
        .anyMatch(row -> actors(row).contains(actor));
  }

  private static List<String> codes(Tie tie) {
    return List.of(tie.a().code(), tie.b().code());
  }

  private Set<String> actors(int row) {
    Set<String> actors = new LinkedHashSet<>(held.entries().sides.get(held.entries().from[row]));
    actors.addAll(held.entries().sides.get(held.entries().to[row]));
    return actors;
  }

  public List<String> disputesOf(List<String> ids) {
    return bodies.list(Bodies.Table.DISPUTE, ids);
  }

  public Optional<String> findDispute(String id) {
    return bodies.find(Bodies.Table.DISPUTE, id);
  }

  public Optional<String> findOrigin(String id) {
    return bodies.find(Bodies.Table.ORIGIN, id);
  }

  /** Ids of the origins of a level, or of all, by id. */
  public List<String> originIds(@Nullable String level) {
    return bodies.origins(level);
  }

  /** Ids of the origins of which a document is a member. */
  public List<String> originsWith(String document) {
    return bodies.originsWith(document);
  }

  public List<String> originsOf(List<String> ids) {
    return bodies.list(Bodies.Table.ORIGIN, ids);
  }

  // ---- Documents and statements

  /** All documents without their texts, by id. */
  public List<DocumentBrief> documents() {
    return held.documents().list();
  }

  /** The same, the latest first and undated ones last. */
  public List<DocumentBrief> documentsLatestFirst() {
    return held.documents().latestFirst();
  }

  public Optional<DocumentBrief> findDocument(String id) {
    return held.documents().find(id);
  }

  /** The last day of any document. */
  public @Nullable LocalDate latest() {
    return held.documents().latest();
  }

  public Optional<String> findText(String document) {
    return bodies.text(document);
  }

  /** How a document's text begins: at most so many characters, line ends as they stand. */
  public Optional<String> findOpening(String document, int characters) {
    return bodies.opening(document, characters);
  }

  /** Ids of the documents whose words answer to an expression, best first. */
  public List<String> documentsWith(String expression, int limit) {
    return bodies.documentsWith(expression, limit);
  }

  /** A statement as decisions leave it, also where it was rejected. */
  public Optional<Statement> findStatement(String id) {
    return statements.find(id);
  }

  /** Those that touch a part of a text, with the entries that they stand in. */
  public List<Placed> placed(String document, int start, int end) {
    return statements.placed(document, start, end);
  }

  /** The same for these statements, in this order. */
  public List<Placed> placed(List<String> ids) {
    return statements.placed(ids);
  }

  public long statementCount() {
    return statements.count();
  }

  /** Ids of the entries of the statements that answer to a query, of the latest so many. */
  public Set<String> entriesWith(String query, int limit) {
    return statements.entriesWith(query, limit);
  }

  /** Ids of the least certain statements, the least certain first. */
  public List<String> doubtful(int limit) {
    return statements.doubtful(limit);
  }

  /** Ids of statements of entries in open disputes. */
  public List<String> disputedStatements(int limit) {
    return statements.disputed(
        held.disputes().list().stream()
            .filter(DisputeFact::isOpen)
            .flatMap(fact -> fact.entries().stream())
            .distinct()
            .limit(limit)
            .toList(),
        limit);
  }

  /** What is known of a tie, as measures take it; no documents and no problems. */
  public Dossier dossier(Tie tie) {
    return remembered.dossier(tie, state, () -> new TieDossier(this, statements).of(tie));
  }

  /** The stamp of what is written like this. */
  public String stamp(String json) {
    return access.stamp(json);
  }

  /** Hands over all rows of a table in the order of the command line, one by one. */
  public void eachEntry(Consumer<String> lines) {
    bodies.each(Bodies.Table.ENTRY, lines);
  }

  public void eachDispute(Consumer<String> lines) {
    bodies.each(Bodies.Table.DISPUTE, lines);
  }

  public void eachOrigin(Consumer<String> lines) {
    bodies.each(Bodies.Table.ORIGIN, lines);
  }
}
