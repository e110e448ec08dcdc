package org.entente.workbench.server.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.entente.model.Problem;
import org.entente.workbench.server.reading.ReadingState.Phase;
import org.jspecify.annotations.Nullable;

/** One reading that was asked for: what it does is noted here and told to whoever listens. */
final class Reading {
  private static final int SHOWN = 200;

  private final String id;
  private final Uploads.Taken taken;
  private final Clock clock;
  private final Instant began;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Consumer<ReadingState>> listeners = new CopyOnWriteArrayList<>();
  private Phase phase = Phase.WAITING;
  private int documents;
  private int known;
  private long statements;
  private long bytesDone;
  private long bytesTotal;
  private int problemCount;
  private @Nullable String stage;
  private @Nullable Instant ended;
  private @Nullable String failure;
  private volatile boolean stop;

  Reading(String id, Uploads.Taken taken, Clock clock) {
    this.id = id;
    this.taken = taken;
    this.clock = clock;
    this.began = clock.instant();
  }

  Uploads.Taken taken() {
    return taken;
  }

  boolean isStopped() {
    return stop;
  }

  void stop() {
    stop = true;
  }

  synchronized ReadingState state() {
    return new ReadingState(
        id,
        phase,
        taken.names(),
        documents,
        known,
        statements,
        bytesDone,
        bytesTotal,
        stage,
        problems,
        problemCount,
        began,
        ended,
        failure);
  }

  void begin() {
    synchronized (this) {
      phase = Phase.RUNNING;
    }
    tell();
  }

  void stage(@Nullable String what) {
    synchronized (this) {
      stage = what;
    }
    tell();
  }

  void document(boolean wasKnown, int found) {
    synchronized (this) {
      documents++;
      known += wasKnown ? 1 : 0;
      statements += found;
      stage = "Reading";
    }
    tell();
  }

  void bytes(long done, long total) {
    synchronized (this) {
      bytesDone = done;
      bytesTotal = total;
    }
  }

  void problem(Problem problem) {
    synchronized (this) {
      problemCount++;
      if (problems.size() < SHOWN) {
        problems.add(problem);
      }
    }
    tell();
  }

  void end(Phase how, @Nullable String why) {
    synchronized (this) {
      phase = how;
      failure = why;
      stage = null;
      ended = clock.instant();
    }
    tell();
  }

  /** Tells it whatever happens from now on; the thread that reads does the telling. */
  void listen(Consumer<ReadingState> listener) {
    listeners.add(listener);
  }

  void forget(Consumer<ReadingState> listener) {
    listeners.remove(listener);
  }

  private void tell() {
    ReadingState now = state();
    listeners.forEach(listener -> listener.accept(now));
  }
}
