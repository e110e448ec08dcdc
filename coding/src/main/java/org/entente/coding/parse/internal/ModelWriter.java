package org.entente.coding.parse.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes numbers and arrays, little-endian, an array with its length before it. */
final class ModelWriter {

  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ORDER);

  ModelWriter(OutputStream out) {
    this.out = out;
  }

  void number(int value) {
    room(Integer.BYTES).putInt(value);
  }

  void number(long value) {
    room(Long.BYTES).putLong(value);
  }

  void ints(int[] values) {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  void longs(long[] values) {
    number(values.length);
    for (long value : values) {
      number(value);
    }
  }

  /** The numbers alone, for a reader that knows how many there are. */
  void floats(float[] values) {
    for (float value : values) {
      room(Float.BYTES).putFloat(value);
    }
  }

  void chars(char[] values) {
    number(values.length);
    for (char value : values) {
      room(Character.BYTES).putChar(value);
    }
  }

  void lists(int[][] lists) {
    number(lists.length);
    for (int[] list : lists) {
      ints(list);
    }
  }

  /** Hands everything on to the stream; to be called at the end. */
  void flush() {
    try {
      out.write(buffer.array(), 0, buffer.position());
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.clear();
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }
}
