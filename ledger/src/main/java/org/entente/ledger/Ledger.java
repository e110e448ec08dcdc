package org.entente.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
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
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents and what they say in one file, and finds them again.
 *
 * <p>A document goes in with its statements and problems in one transaction: a run that is killed
 * loses at most the document in hand. One writer at a time; readers are not held up by it. Safe for
 * use by several threads. Every method may throw {@link LedgerException}.
 */
public final class Ledger implements AutoCloseable {
  private final LedgerFile file;
  private final Jdbi database;
  private final @Nullable WriterLock lock;
  private final @Nullable Handle writer;
  private final Clock clock;
  private final DocumentRows documents = new DocumentRows();
  private final StatementRows statements = new StatementRows();
  private final ProblemRows problems = new ProblemRows();
  private final ResultRows results = new ResultRows();
  private final Reconciler reconciler = new Reconciler();
  private final Dossiers dossiers = new Dossiers();
  private @Nullable Reconciled remembered;
  private long rememberedAt;

  private Ledger(
      LedgerFile file,
      Jdbi database,
      @Nullable WriterLock lock,
      @Nullable Handle writer,
      Clock clock) {
    this.file = file;
    this.database = database;
    this.lock = lock;
    this.writer = writer;
    this.clock = clock;
  }

  /** Opens a ledger to read and write; makes it where there is none, and brings an old one up. */
  public static Ledger open(Path file) {
    return open(file, Clock.systemUTC());
  }

  /** The same with another clock, by which reading and problems are dated. */
  @SuppressWarnings("MustBeClosedChecker")
  public static Ledger open(Path file, Clock clock) {
    Path place = file.toAbsolutePath().normalize();
    WriterLock lock = WriterLock.take(place);
    try {
      LedgerFile ledgerFile = new LedgerFile(place);
      Jdbi database = ledgerFile.openToWrite();
      Handle writer =
          ledgerFile.guard(
              () -> {
                Handle handle = database.open();
                handle.execute("PRAGMA journal_mode = WAL");
                handle.execute("PRAGMA synchronous = FULL");
                return handle;
              });
      return new Ledger(ledgerFile, database, lock, writer, clock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens a ledger only to read; it must be there. Not held up by a writer. */
  public static Ledger openReadOnly(Path file) {
    LedgerFile ledgerFile = new LedgerFile(file.toAbsolutePath().normalize());
    return new Ledger(ledgerFile, ledgerFile.openToRead(), null, null, Clock.systemUTC());
  }

  public Path file() {
    return file.path();
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
    write(
        handle -> {
          problems.removeOutdated(handle, document);
          for (Problem problem : met) {
            problems.insert(handle, problem, today(), true);
          }
          if (documents.holds(handle, document, coder)) {
            return;
          }
          Optional<Long> old = documents.findNumber(handle, document.id());
          old.ifPresent(
              number -> {
                statements.removeOf(handle, number);
                documents.remove(handle, number);
              });
          long number = documents.insert(handle, document, coder, clock.instant());
          statements.insert(handle, number, found);
          ReconcileRun.touch(handle, document.id());
          handle.execute("UPDATE state SET changes = changes + 1");
        });
  }

  /** Keeps a problem that belongs to no document that was read; the same one only once. */
  public void addProblem(Problem problem) {
    write(handle -> problems.insert(handle, problem, today(), false));
  }

  /** All documents, by id. */
  public List<Document> documents() {
    return read(documents::list);
  }

  public Optional<Document> findDocument(String id) {
    return read(handle -> documents.find(handle, id));
  }

  /** All statements, by document and place in it. */
  public List<Statement> statements() {
    return read(statements::list);
  }

  /** The same one by one, for ledgers that are too large for a list. */
  public void eachStatement(Consumer<Statement> reader) {
    read(
        handle -> {
          statements.each(handle, reader);
          return true;
        });
  }

  public Optional<Statement> findStatement(String id) {
    return read(handle -> statements.find(handle, id));
  }

  /** All problems, by document and place. */
  public List<RecordedProblem> problems() {
    return metProblems().stream().map(MetProblem::problem).toList();
  }

  /** All problems with the day on which each was first met. */
  public List<MetProblem> metProblems() {
    return read(problems::list);
  }

  /**
   * Statements whose quote, item or source holds these words, the best first: phrases in quotation
   * marks, AND, OR, NOT and a star at the end of a word are understood.
   */
  public List<Statement> search(String query, int limit) {
    return read(h -> SearchWords.search(query, words -> statements.search(h, words, limit)));
  }

  /** Documents whose title or text holds these words, the best first; coded or not. */
  public List<Document> searchDocuments(String query, int limit) {
    return read(h -> SearchWords.search(query, words -> documents.search(h, words, limit)));
  }

  /** What follows from the statements; worked out anew where they have changed since. */
  public Reconciled results() {
    if (!isReconciled()) {
      if (writer == null) {
        return inMemory();
      }
      reconcile();
    }
    return read(handle -> results.list(handle, statements.list(handle)));
  }

  /** Whether the kept entries, disputes and origins are those of the present statements. */
  public boolean isReconciled() {
    return read(results::areCurrent);
  }

  /**
   * Works out entries, disputes and origins that changes have reached, and keeps them, in one go.
   */
  public void reconcile() {
    write(new ReconcileRun(reconciler)::run);
  }

  /** For a ledger that may only be read: worked out once for each state of it, and not kept. */
  private Reconciled inMemory() {
    synchronized (file) {
      long changes = read(results::changes);
      if (remembered == null || rememberedAt != changes) {
        remembered = reconciler.reconcile(documents(), statements());
        rememberedAt = changes;
      }
      return remembered;
    }
  }

  /** All entries, by id. */
  public List<Entry> entries() {
    return results().entries();
  }

  public Optional<Entry> findEntry(String id) {
    return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
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

  /** Everything on one tie. */
  public Dossier dossier(Tie tie) {
    return dossiers.dossier(tie, results(), documents(), statements(), problems());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private <T> T read(Function<Handle, T> work) {
    return file.guard(() -> database.withHandle(work::apply));
  }

  private void write(Consumer<Handle> work) {
    synchronized (file) {
      Handle handle = writer;
      if (handle == null) {
        throw new LedgerException(
            LedgerException.Reason.UNWRITABLE,
            file.path(),
            "The ledger " + file.path() + " was opened only to read; open it to write.");
      }
      file.guard(
          () -> {
            handle.useTransaction(work::accept);
            return true;
          });
    }
  }

  /** For tests: lets the file grow to so many pages and no further, as a full disk does. */
  void limitPages(int pages) {
    synchronized (file) {
      if (writer != null) {
        writer.execute("PRAGMA max_page_count = " + pages);
      }
    }
  }

  @Override
  public void close() {
    synchronized (file) {
      if (writer != null) {
        writer.close();
      }
      if (lock != null) {
        lock.close();
      }
    }
  }
}
