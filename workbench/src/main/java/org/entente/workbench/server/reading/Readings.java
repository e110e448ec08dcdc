package org.entente.workbench.server.reading;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.coding.Coder;
import org.entente.coding.Coding;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.Statement;
import org.entente.reading.DocumentReader;
import org.entente.reading.ReadingLimits;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.reading.ReadingState.Phase;
import org.entente.workbench.service.DocumentPipeline;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that were sent, one call after the other. The ledger is open to write only while
 * a document is put in, so that others may write between two of them.
 */
public final class Readings implements AutoCloseable {
  /** So many calls may wait. */
  private static final int WAITING = 20;

  /** So many past ones are remembered. */
  private static final int REMEMBERED = 50;

  private final OpenLedger ledger;
  private final Function<Consumer<String>, Coder> coder;
  private final Function<Throwable, String> told;
  private final Clock clock;
  private final Deque<Reading> all = new ArrayDeque<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          runnable -> {
            Thread thread = new Thread(runnable, "readings");
            thread.setDaemon(true);
            return thread;
          });
  private int next;
  private @Nullable Coder loaded;

  /**
   * @param coder loads the coder, telling what it does
   * @param told says in words for people what went wrong
   */
  public Readings(
      OpenLedger ledger,
      Function<Consumer<String>, Coder> coder,
      Function<Throwable, String> told,
      Clock clock) {
    this.ledger = ledger;
    this.coder = coder;
    this.told = told;
    this.clock = clock;
  }

  /** Asks for a reading; throws a {@link CallProblem} where too many wait. */
  public synchronized ReadingState add(Uploads.Taken taken) {
    long waiting = all.stream().filter(one -> !one.state().phase().isOver()).count();
    if (waiting >= WAITING) {
      Uploads.remove(taken.folder());
      throw new CallProblem(
          CallProblem.Type.TOO_MANY,
          WAITING + " readings wait already; let them end, or stop some.");
    }
    Reading reading = new Reading("r" + ++next, taken, clock);
    all.addFirst(reading);
    while (all.size() > REMEMBERED && all.getLast().state().phase().isOver()) {
      all.removeLast();
    }
    worker.execute(() -> run(reading));
    return reading.state();
  }

  /** All that are remembered, the latest first. */
  public synchronized List<ReadingState> list() {
    return all.stream().map(Reading::state).toList();
  }

  private synchronized Optional<Reading> find(String id) {
    return all.stream().filter(one -> one.state().id().equals(id)).findFirst();
  }

  private Reading get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new CallProblem(
                    CallProblem.Type.UNKNOWN,
                    "There is no reading of this id, or it was long ago."));
  }

  public ReadingState state(String id) {
    return get(id).state();
  }

  /** Asks one to stop after the document in hand. */
  public ReadingState stop(String id) {
    Reading reading = get(id);
    reading.stop();
    return reading.state();
  }

  /** Tells whatever happens to one from now on; the answer takes the listener away again. */
  public Runnable listen(String id, Consumer<ReadingState> listener) {
    Reading reading = get(id);
    reading.listen(listener);
    return () -> reading.forget(listener);
  }

  private void run(Reading reading) {
    try {
      if (reading.isStopped()) {
        reading.end(Phase.STOPPED, null);
        return;
      }
      reading.begin();
      boolean finished = read(reading);
      if (!ledger.reading().isReconciled()) {
        reading.stage("Reconciling");
        ledger.write(
            open -> {
              open.reconcile();
              return true;
            });
      }
      reading.end(finished ? Phase.DONE : Phase.STOPPED, null);
    } catch (RuntimeException | Error e) {
      reading.end(Phase.FAILED, told.apply(e));
    } finally {
      Uploads.remove(reading.taken().folder());
    }
  }

  private boolean read(Reading reading) {
    List<String> sources = reading.taken().files().stream().map(Path::toString).toList();
    DocumentReader reader = new DocumentReader(ReadingLimits.DEFAULT);
    return new DocumentPipeline<Made>(
            Runtime.getRuntime().availableProcessors(),
            document -> made(reading, document),
            reading::isStopped)
        .run(sink -> reader.read(sources, InputStream.nullInputStream(), sink), taker(reading));
  }

  /** What was made of a document; nothing if it was known. */
  private record Made(@Nullable Coding coded) {}

  private Made made(Reading reading, Document document) {
    return ledger.reading().holds(document, Coder.version())
        ? new Made(null)
        : new Made(coder(reading).code(document));
  }

  private synchronized Coder coder(Reading reading) {
    Coder present = loaded;
    if (present == null) {
      reading.stage("Loading the language model");
      present = coder.apply(reading::stage);
      loaded = present;
    }
    return present;
  }

  private DocumentPipeline.Taker<Made> taker(Reading reading) {
    return new DocumentPipeline.Taker<>() {
      @Override
      public void document(Document document, Made made) {
        Coding coded = made.coded();
        if (coded == null) {
          reading.document(true, 0);
          return;
        }
        Document kept = withoutFolder(document);
        List<Statement> statements =
            coded.statements().stream().map(statement -> Sent.of(kept, statement)).toList();
        List<Problem> problems = coded.problems().stream().map(this::kept).toList();
        ledger.write(
            open -> {
              open.add(kept, statements, problems, Coder.version());
              return true;
            });
        problems.forEach(reading::problem);
        reading.document(false, coded.statements().size());
      }

      @Override
      public void problem(Problem problem) {
        Problem kept = kept(problem);
        ledger.write(
            open -> {
              open.addProblem(kept);
              return true;
            });
        reading.problem(kept);
      }

      @Override
      public void progress(long bytesDone, long bytesTotal) {
        reading.bytes(bytesDone, bytesTotal);
      }

      private Problem kept(Problem problem) {
        return Sent.withoutFolder(problem, reading.taken().folder());
      }

      private Document withoutFolder(Document document) {
        return Sent.withoutFolder(document, reading.taken().folder());
      }
    };
  }

  /** Stops all of them. */
  @Override
  public void close() {
    List<Reading> open = new ArrayList<>();
    synchronized (this) {
      open.addAll(all);
    }
    Collections.reverse(open);
    open.forEach(Reading::stop);
    worker.shutdownNow();
  }
}
