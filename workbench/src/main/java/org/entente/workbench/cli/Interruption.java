package org.entente.workbench.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether the user has asked to stop (Ctrl-C, or a signal to terminate). Long work looks here
 * between two documents and ends in good order.
 */
public final class Interruption {

  /** Seconds that work is given to come to the end of the document in hand. */
  private static final long GRACE = 10;

  private final AtomicBoolean requested = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);

  /** One that is asked for only by {@link #request()}. */
  public Interruption() {}

  /**
   * One that the signals of the process ask for. The process ends once the work has ended, after
   * {@value #GRACE} seconds at the latest; what a transaction has not closed by then is not kept.
   *
   * @param err where to say so if time runs out
   */
  public static Interruption bySignal(PrintStream err) {
    Interruption interruption = new Interruption();
    Thread hook = new Thread(() -> interruption.awaitEnd(err), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return interruption;
  }

  /** Asks the work to stop. */
  public void request() {
    requested.set(true);
  }

  public boolean requested() {
    return requested.get();
  }

  /** Tells that nothing is going on any more that a signal would have to wait for. */
  public void workHasEnded() {
    ended.countDown();
  }

  private void awaitEnd(PrintStream err) {
    if (ended.getCount() == 0) {
      return;
    }
    request();
    try {
      if (!ended.await(GRACE, TimeUnit.SECONDS)) {
        err.println();
        err.println(
            "Stopped without waiting for the document in hand; what was kept before it is sound.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
