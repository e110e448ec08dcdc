package org.entente.reading.internal.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, one by one, as UTF-8. A line beyond the limit comes out as too long, and
 * the stream is given up where such a line has no end within as much again.
 */
final class Lines {

  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long taken;

  /**
   * One line.
   *
   * @param text null where the line is too long
   * @param bytes how many bytes of the stream it took
   */
  record Line(@Nullable String text, long bytes) {}

  Lines(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end, or null at the end of the stream. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    taken = 0;
    boolean ended = false;
    boolean tooLong = false;
    while (!ended && fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      ended = end < filled;
      taken += end - position + (ended ? 1 : 0);
      tooLong |= taken > limit;
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      position = ended ? end + 1 : end;
      if (taken > 2 * limit) {
        throw new EndlessLineException();
      }
    }
    if (taken == 0) {
      return null;
    }
    return new Line(tooLong ? null : text(line), taken);
  }

  private static String text(ByteArrayOutputStream line) {
    String text = line.toString(StandardCharsets.UTF_8);
    boolean marked = text.startsWith("\uFEFF");
    return text.substring(marked ? 1 : 0, text.length() - (text.endsWith("\r") ? 1 : 0));
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  /** Says that a line goes on and on. */
  static final class EndlessLineException extends IOException {
    private static final long serialVersionUID = 1;
  }
}
