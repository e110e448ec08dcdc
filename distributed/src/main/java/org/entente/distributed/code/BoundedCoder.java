package org.entente.distributed.code;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.coding.Coder;
import org.entente.coding.Coding;
import org.entente.coding.UncodedDocument;
import org.entente.model.Document;

/**
 * Codes documents in bounded time: one that takes longer, or that breaks the coder, comes out with
 * a problem and no statements, and the next is taken.
 */
final class BoundedCoder implements AutoCloseable {

  private final Coder coder;
  private final Duration limit;
  private ExecutorService worker = worker();

  BoundedCoder(Coder coder, Duration limit) {
    this.coder = coder;
    this.limit = limit;
  }

  Coding code(Document document) throws InterruptedException {
    Future<Coding> coding = worker.submit(() -> coder.code(document));
    try {
      return coding.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // Its thread cannot be stopped from outside; it ends when the document does.
      worker.shutdownNow();
      worker = worker();
      return uncoded(document, "it took longer than " + limit.toMillis() / 1000.0 + " seconds");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return uncoded(document, cause.getClass().getSimpleName());
    }
  }

  static Coding uncoded(Document document, String why) {
    return new Coding(List.of(), List.of(new UncodedDocument(document.path(), why)), 0, 0, 0);
  }

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, "coding");
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
