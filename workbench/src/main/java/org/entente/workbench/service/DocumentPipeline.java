package org.entente.workbench.service;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.reading.DocumentSink;
import org.jspecify.annotations.Nullable;

/**
 * Reads on one thread, works on several, and hands over in the order of reading on the thread of
 * the caller. Only a few documents are in memory at a time, however many are read.
 *
 * @param <R> what the work makes of a document
 */
public final class DocumentPipeline<R> {

  /** Milliseconds after which a taker is told of the time even if nothing has come. */
  private static final long TICK = 500;

  private static final int WAITING_PER_THREAD = 3;

  /** Takes what comes out, in order, all on one thread; what it throws ends the run. */
  public interface Taker<R> {

    void document(Document document, R result);

    void problem(Problem problem);

    /** Told after each of the above and twice a second. */
    default void progress(long bytesDone, long bytesTotal) {}
  }

  private sealed interface Step<R> {}

  private record Worked<R>(Document document, Future<R> result) implements Step<R> {}

  private record Met<R>(Problem problem) implements Step<R> {}

  private record End<R>(@Nullable Throwable failure) implements Step<R> {}

  private final int threads;
  private final Function<Document, R> work;
  private final BooleanSupplier stop;

  /**
   * A pipeline for one kind of work.
   *
   * @param threads how many documents are worked on at a time, at least 1
   * @param work what is done with each document; called from several threads
   * @param stop whether to end after the document in hand
   */
  public DocumentPipeline(int threads, Function<Document, R> work, BooleanSupplier stop) {
    this.threads = threads;
    this.work = work;
    this.stop = stop;
  }

  /**
   * Runs until the feed has ended, or until {@code stop}.
   *
   * @param feed reads documents into the sink that it is given
   * @param taker takes what comes out
   * @return whether everything was read, false if it was stopped before
   */
  public boolean run(Consumer<DocumentSink> feed, Taker<R> taker) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, named("coding"));
    BlockingQueue<Step<R>> queue = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    Intake<R> intake =
        new Intake<>(queue, document -> workers.submit(() -> work.apply(document)), stop);
    Thread reader = named("reading").newThread(() -> intake.readAll(feed));
    reader.start();
    try {
      return takeAll(queue, intake, taker);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      intake.close();
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private boolean takeAll(BlockingQueue<Step<R>> queue, Intake<R> intake, Taker<R> taker)
      throws InterruptedException {
    while (!stop.getAsBoolean()) {
      Step<R> step = queue.poll(TICK, TimeUnit.MILLISECONDS);
      if (step instanceof End<R> end) {
        rethrow(end.failure());
        return true;
      } else if (step instanceof Met<R> met) {
        taker.problem(met.problem());
      } else if (step instanceof Worked<R> worked && !take(worked, intake, taker)) {
        return false;
      }
      taker.progress(intake.bytesDone(), intake.bytesTotal());
    }
    return false;
  }

  /** Waits for one result; false if it was stopped before it came. */
  private boolean take(Worked<R> worked, Intake<R> intake, Taker<R> taker)
      throws InterruptedException {
    while (!worked.result().isDone()) {
      if (stop.getAsBoolean()) {
        return false;
      }
      try {
        worked.result().get(TICK, TimeUnit.MILLISECONDS);
      } catch (java.util.concurrent.TimeoutException e) {
        taker.progress(intake.bytesDone(), intake.bytesTotal());
      } catch (ExecutionException e) {
        break;
      }
    }
    taker.document(worked.document(), resultOf(worked.result()));
    return true;
  }

  private static <R> R resultOf(Future<R> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      rethrow(e.getCause());
      throw new IllegalStateException(e);
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException runtime) {
      throw runtime;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }

  private static java.util.concurrent.ThreadFactory named(String name) {
    return runnable -> {
      Thread thread = new Thread(runnable, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** The reading end: what is read goes into the queue, with the work on it already begun. */
  private static final class Intake<R> implements DocumentSink {

    private final BlockingQueue<Step<R>> queue;
    private final Function<Document, Future<R>> begin;
    private final BooleanSupplier stop;
    private volatile boolean closed;
    private volatile long bytesDone;
    private volatile long bytesTotal;

    Intake(
        BlockingQueue<Step<R>> queue, Function<Document, Future<R>> begin, BooleanSupplier stop) {
      this.queue = queue;
      this.begin = begin;
      this.stop = stop;
    }

    void readAll(Consumer<DocumentSink> feed) {
      try {
        feed.accept(this);
        put(new End<>(null));
      } catch (RuntimeException | Error e) {
        put(new End<>(e));
      }
    }

    @Override
    public void document(Document document) {
      if (!cancelled()) {
        put(new Worked<>(document, begin.apply(document)));
      }
    }

    @Override
    public void problem(Problem problem) {
      put(new Met<>(problem));
    }

    @Override
    public void progress(long done, long total, int documents) {
      bytesDone = done;
      bytesTotal = total;
    }

    @Override
    public boolean cancelled() {
      return closed || stop.getAsBoolean();
    }

    void close() {
      closed = true;
    }

    long bytesDone() {
      return bytesDone;
    }

    long bytesTotal() {
      return bytesTotal;
    }

    private void put(Step<R> step) {
      try {
        while (!closed && !queue.offer(step, TICK, TimeUnit.MILLISECONDS)) {
          // The taker is behind; wait for room unless nobody takes any more.
        }
      } catch (InterruptedException e) {
        closed = true;
      }
    }
  }
}
