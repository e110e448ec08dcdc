package org.entente.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.ledger.browse.Browsing;
import org.entente.ledger.events.ImportedEvents;
import org.entente.ledger.importing.FileImport;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reference.ReferenceTables;
import org.entente.model.Dispute;
import org.entente.model.Document;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Origin;
import org.entente.model.Problem;
import org.entente.model.RecordedProblem;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jdbi.v3.core.Handle;

/**
 * Keeps documents and what they say in one file, and finds them again.
 *
 * <p>A document goes in with its statements and problems in one transaction: a run that is killed
 * loses at most the document in hand. One writer at a time; readers are not held up by it. Safe for
 * use by several threads. Every method may throw {@link LedgerException}.
 */
public final class Ledger implements AutoCloseable {
  private final LedgerStore store;
  private final Clock clock;
  private final DocumentRows documents = new DocumentRows();
  private final SearchRows searched = new SearchRows();
  private final StatementRows statements = new StatementRows(searched);
  private final ProblemRows problems = new ProblemRows();
  private final ResultRows results = new ResultRows();
  private final DecisionRows rulings = new DecisionRows();
  private final AnchorRows anchors = new AnchorRows(statements, rulings);
  private final DocumentIntake intake =
      new DocumentIntake(documents, statements, problems, anchors, rulings, searched);
  private final DecisionWork work =
      new DecisionWork(documents, statements, results, rulings, anchors, searched, this::reconcile);
  private final Dossiers dossiers = new Dossiers();
  private final LedgerResults worked;

  private Ledger(LedgerStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.worked = new LedgerResults(store, documents, statements, rulings, results);
  }

  /** Opens a ledger to read and write; makes it where there is none, and brings an old one up. */
  public static Ledger open(Path file) {
    return open(file, Clock.systemUTC());
  }

  /** The same with another clock, by which reading, decisions and problems are dated. */
  public static Ledger open(Path file, Clock clock) {
    LedgerStore store = LedgerStore.open(file);
    try {
      Ledger ledger = new Ledger(store, clock);
      store.change(handle -> ledger.searched.bringUp(handle, ledger.rulings));
      return ledger;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Opens a ledger only to read; it must be there. Not held up by a writer. */
  public static Ledger openReadOnly(Path file) {
    return new Ledger(LedgerStore.openReadOnly(file), Clock.systemUTC());
  }

  public Path file() {
    return store.path();
  }

  /** Whether this very text is in already, coded by this very coder. */
  public boolean holds(Document document, String coder) {
    return read(handle -> documents.holds(handle, document, coder));
  }

  /**
   * Keeps a document with what was found in it, in one transaction. A document of the same id is
   * replaced with everything that hung on it; the same document by the same coder changes nothing.
   *
   * @param coder name and version of what coded it, so that a newer one can tell its own work
   */
  public void add(
      Document document, List<Statement> found, List<? extends Problem> met, String coder) {
    write(handle -> intake.add(handle, document, found, met, coder, clock.instant()));
  }

  /** Keeps a problem that belongs to no document that was read; the same one only once. */
  public void addProblem(Problem problem) {
    write(handle -> problems.insert(handle, problem, today(), false));
  }

  /** All documents, by id. */
  public List<Document> documents() {
    return read(documents::list);
  }

  /** The same one by one, for ledgers whose texts are too large for a list. */
  public void eachDocument(Consumer<Document> reader) {
    read(
        handle -> {
          documents.each(handle, reader);
          return true;
        });
  }

  public Optional<Document> findDocument(String id) {
    return read(handle -> documents.find(handle, id));
  }

  /** All statements that stand, corrected and marked as decided, by document and place in it. */
  public List<Statement> statements() {
    return read(worked::standing);
  }

  /** The same one by one, for ledgers that are too large for a list. */
  public void eachStatement(Consumer<Statement> reader) {
    read(
        handle -> {
          worked.eachStanding(handle, reader);
          return true;
        });
  }

  /** The statements that a decision rejected, by document and place; they stand nowhere else. */
  public List<Statement> rejectedStatements() {
    return read(worked::rejected);
  }

  /** A statement corrected and marked as decided, also where it was rejected. */
  public Optional<Statement> findStatement(String id) {
    return read(handle -> worked.findStatement(handle, id));
  }

  /** What analysts decide on this ledger. */
  public Decisions decisions() {
    return new Decisions(store, work, clock);
  }

  /** Finds statements and passages again. */
  public LedgerSearch search() {
    return new LedgerSearch(store, rulings);
  }

  /** All problems, by document and place. */
  public List<RecordedProblem> problems() {
    return metProblems().stream().map(MetProblem::problem).toList();
  }

  /** All problems with the day on which each was first met. */
  public List<MetProblem> metProblems() {
    return read(handle -> work.withOrphans(handle, problems.list(handle)));
  }

  /** What follows from the statements; worked out anew where they have changed since. */
  public Reconciled results() {
    return isKept() ? worked.kept() : worked.inMemory();
  }

  /** Whether the results are kept, brought up where they may be; else they are only worked out. */
  private boolean isKept() {
    if (!isReconciled() && store.isWritable()) {
      reconcile();
    }
    return isReconciled();
  }

  /** Whether the kept entries, disputes and origins are those of the present statements. */
  public boolean isReconciled() {
    return worked.areCurrent();
  }

  /**
   * Works out entries, disputes and origins that changes have reached, and keeps them, in one go.
   */
  public void reconcile() {
    write(this::reconcile);
  }

  private void reconcile(Handle handle) {
    worked.reconcile(handle);
  }

  /** All entries, by id. */
  public List<Entry> entries() {
    return results().entries();
  }

  public Optional<Entry> findEntry(String id) {
    return isReconciled()
        ? read(handle -> work.subjects(handle).findEntry(id))
        : entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Entries in which both actors take part, by id. */
  public List<Entry> entriesBetween(Tie tie) {
    return dossiers.between(tie, entries());
  }

  /** All disputes, by id. */
  public List<Dispute> disputes() {
    return results().disputes();
  }

  /** All origins, by id. */
  public List<Origin> origins() {
    return results().origins();
  }

  /**
   * The entries and disputes on one tie, found by the indexes, without origins, sources and
   * problems: all that measures need, however large the ledger.
   */
  public Dossier bareDossier(Tie tie) {
    return isKept()
        ? read(h -> dossiers.kept(h, tie, rulings.load(h).statements()))
        : dossiers.of(tie, worked.inMemory());
  }

  /** Everything on one tie. */
  public Dossier dossier(Tie tie) {
    return dossiers.withSources(
        bareDossier(tie),
        isKept() ? read(worked::keptOrigins) : origins(),
        documents(),
        read(h -> statements.counts(h, rulings.load(h).statements())),
        problems(),
        read(h -> rulings.load(h).overlay()));
  }

  /** The last day of the latest dated document. */
  public Optional<LocalDate> latestDay() {
    return read(documents::latestDay);
  }

  /** Looks through what is kept, a page at a time; results as they were last worked out. */
  public Browsing browsing() {
    return new Browsing(
        new BrowsingAccess(new RoomAccess(this, problems), rulings, new SearchQueries(rulings)));
  }

  /** Files of others: what is in of them, and how more of them come in. */
  public Imports imports() {
    RoomAccess access = new RoomAccess(this, problems);
    return new Imports(access, new FileImport(access, this::today));
  }

  /** The published tables that were imported. */
  public ReferenceTables reference() {
    return new ReferenceTables(new RoomAccess(this, problems));
  }

  /** The events that were imported. */
  public ImportedEvents importedEvents() {
    return new ImportedEvents(new RoomAccess(this, problems));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  <T> T read(Function<Handle, T> reading) {
    return store.read(reading);
  }

  <T> T change(Function<Handle, T> changing) {
    return work.write(store, changing);
  }

  private void write(Consumer<Handle> writing) {
    work.write(
        store,
        handle -> {
          writing.accept(handle);
          return true;
        });
  }

  /** For tests: lets the file grow to so many pages and no further, as a full disk does. */
  void limitPages(int pages) {
    store.limitPages(pages);
  }

  @Override
  public void close() {
    store.close();
  }
}
