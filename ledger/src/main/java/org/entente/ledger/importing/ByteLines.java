package org.entente.ledger.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of a file one by one: in UTF-8, and a line that is none in Windows-1252, which older
 * files of this trade are written in. Line ends are LF or CRLF; a byte order mark is dropped.
 */
public final class ByteLines {

  /** No line of a table is as long; what is longer is no table. */
  private static final int LONGEST = 64 << 20;

  private static final Charset OLD = Charset.forName("windows-1252");

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private int number;

  public ByteLines(InputStream in) {
    this.in = in;
  }

  /** Number of the line that was given last, from 1. */
  public int number() {
    return number;
  }

  /** The next line without its end, or null after the last. */
  public @Nullable String next() throws IOException {
    int at = start;
    while (true) {
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      if (at < end) {
        return line(at, at + 1);
      }
      int looked = at - start;
      if (!fill()) {
        return looked == 0 ? null : line(end, end);
      }
      at = start + looked;
    }
  }

  private String line(int to, int next) {
    int from = start;
    start = next;
    number++;
    if (number == 1
        && to - from >= 3
        && (buffer[from] & 0xff) == 0xef
        && (buffer[from + 1] & 0xff) == 0xbb
        && (buffer[from + 2] & 0xff) == 0xbf) {
      from += 3;
    }
    int length = to - from;
    if (length > 0 && buffer[to - 1] == '\r') {
      length--;
    }
    return text(from, length);
  }

  private String text(int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (buffer[i] < 0) {
        return decoded(from, length);
      }
    }
    return new String(buffer, from, length, StandardCharsets.ISO_8859_1);
  }

  private String decoded(int from, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(buffer, from, length))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(buffer, from, length, OLD);
    }
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      if (buffer.length >= LONGEST) {
        throw new IOException("line " + (number + 1) + " is longer than 64 MB: this is no table");
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, end, buffer.length - end);
    if (read <= 0) {
      return false;
    }
    end += read;
    return true;
  }
}
