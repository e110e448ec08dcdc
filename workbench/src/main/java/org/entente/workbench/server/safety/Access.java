package org.entente.workbench.server.safety;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. On one's own machine everybody is an editor; open to a network, a token says who
 * is one and who only reads. Wrong tokens slow down nobody but are refused after a few a minute.
 */
public final class Access {
  private static final int WRONG_A_MINUTE = 10;
  private static final long MINUTE_NANOS = 60_000_000_000L;

  private final @Nullable Secret editor;
  private final @Nullable Secret reader;
  private final LongSupplier clock;
  private final Deque<Long> wrong = new ArrayDeque<>();

  private Access(@Nullable Secret editor, @Nullable Secret reader, LongSupplier clock) {
    this.editor = editor;
    this.reader = reader;
    this.clock = clock;
  }

  /** For one's own machine. */
  public static Access open() {
    return new Access(null, null, System::nanoTime);
  }

  /**
   * By tokens.
   *
   * @param reader null where nobody may only read
   */
  public static Access byToken(Secret editor, @Nullable Secret reader) {
    return new Access(editor, reader, System::nanoTime);
  }

  /** The same with another clock, in nanoseconds. */
  static Access byToken(Secret editor, @Nullable Secret reader, LongSupplier clock) {
    return new Access(editor, reader, clock);
  }

  public boolean needsToken() {
    return editor != null;
  }

  /** The role that a token gives; nothing for none and for a wrong one. */
  public Optional<Role> find(@Nullable String token) {
    if (editor == null || editor.is(token)) {
      return Optional.of(Role.EDITOR);
    }
    return reader != null && reader.is(token) ? Optional.of(Role.READER) : Optional.empty();
  }

  /** Whether so many wrong tokens came lately that none is looked at for now. */
  public synchronized boolean isClosed() {
    long since = clock.getAsLong() - MINUTE_NANOS;
    while (!wrong.isEmpty() && wrong.peekFirst() < since) {
      wrong.removeFirst();
    }
    return wrong.size() >= WRONG_A_MINUTE;
  }

  public synchronized void wrong() {
    wrong.addLast(clock.getAsLong());
  }
}
