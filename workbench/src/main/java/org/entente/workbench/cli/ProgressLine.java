package org.entente.workbench.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.entente.workbench.service.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error how far long work is: on a terminal one line that is drawn over itself,
 * elsewhere a plain line every few seconds.
 */
final class ProgressLine implements Progress {

  private static final long TERMINAL_INTERVAL = Duration.ofMillis(200).toNanos();
  private static final long PLAIN_INTERVAL = Duration.ofSeconds(5).toNanos();
  private static final int BAR = 20;

  /** Shares below this say too little to foretell an end. */
  private static final double ENOUGH_TO_FORETELL = 0.02;

  private final PrintStream err;
  private final boolean terminal;
  private final int width;
  private final LongSupplier clock;
  private final long began;
  private long shown;
  private boolean drawn;
  private @Nullable String stage;

  ProgressLine(Console console) {
    this(console.err(), console.errIsTerminal(), console.width(), System::nanoTime);
  }

  ProgressLine(PrintStream err, boolean terminal, int width, LongSupplier clock) {
    this.err = err;
    this.terminal = terminal;
    this.width = width;
    this.clock = clock;
    this.began = clock.getAsLong();
    this.shown = terminal ? began - TERMINAL_INTERVAL : began;
  }

  @Override
  public synchronized void stage(String what) {
    stage = what;
    show(what + " …", clock.getAsLong());
  }

  @Override
  public synchronized void at(long bytesDone, long bytesTotal, int documents, long statements) {
    long now = clock.getAsLong();
    if (now - shown >= (terminal ? TERMINAL_INTERVAL : PLAIN_INTERVAL)) {
      double seconds = (now - began) / 1e9;
      show(
          documents == 0 && stage != null
              ? stage + " … " + Counting.time(seconds)
              : text(bytesDone, bytesTotal, documents, statements, seconds),
          now);
    }
  }

  @Override
  public synchronized void end() {
    if (drawn) {
      err.print("\r\033[K");
      err.flush();
      drawn = false;
    }
  }

  private void show(String text, long now) {
    shown = now;
    if (terminal) {
      err.print("\r\033[K" + text.substring(0, Math.min(text.length(), width - 1)));
      err.flush();
      drawn = true;
    } else {
      err.println(text);
    }
  }

  private String text(
      long bytesDone, long bytesTotal, int documents, long statements, double seconds) {
    StringBuilder text = new StringBuilder();
    double share = bytesTotal <= 0 ? 0 : Math.min(1, (double) bytesDone / bytesTotal);
    if (bytesTotal > 0) {
      int filled = (int) Math.round(share * BAR);
      text.append(String.format(Locale.ROOT, "%3d%% ", (int) (share * 100)));
      if (terminal) {
        text.append("█".repeat(filled)).append("░".repeat(BAR - filled)).append(' ');
      }
    }
    text.append(Counting.of(documents, "document")).append(", ").append(rate(documents, seconds));
    text.append(", ").append(Counting.of(statements, "statement"));
    if (share >= ENOUGH_TO_FORETELL && share < 1) {
      text.append(", ").append(Counting.time(seconds / share - seconds)).append(" to go");
    }
    return text.toString();
  }

  private static String rate(int documents, double seconds) {
    double rate = seconds <= 0 ? 0 : documents / seconds;
    return rate >= 1 || rate == 0
        ? String.format(Locale.ROOT, "%.1f a second", rate)
        : String.format(Locale.ROOT, "%.1f a minute", rate * 60);
  }
}
