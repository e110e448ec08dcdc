package org.entente.workbench.exchange.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.entente.workbench.exchange.table.Column;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one column within one group of rows: gathered, and then one data page.
 *
 * <p>Source: apache/parquet-format, README and Encodings.md: definition levels as runs, values
 * plain, the page compressed with gzip.
 */
final class ColumnPage {

  private final Column.Type type;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
  private int cells;
  private int run;
  private boolean present;
  private int bits;
  private int bitCount;

  ColumnPage(Column.Type type) {
    this.type = type;
  }

  void add(@Nullable Object cell) {
    if (run > 0 && present != (cell != null)) {
      endRun();
    }
    present = cell != null;
    run++;
    cells++;
    if (cell != null) {
      value(cell);
    }
  }

  int cells() {
    return cells;
  }

  int size() {
    return values.size();
  }

  private void value(Object cell) {
    switch (type) {
      case TEXT -> {
        byte[] bytes = ((String) cell).getBytes(StandardCharsets.UTF_8);
        littleEndian(bytes.length, Integer.BYTES);
        values.writeBytes(bytes);
      }
      case WHOLE -> littleEndian((Long) cell, Long.BYTES);
      case NUMBER -> littleEndian(Double.doubleToLongBits((Double) cell), Long.BYTES);
      case DAY -> littleEndian(((LocalDate) cell).toEpochDay(), Integer.BYTES);
      case FLAG -> bit((Boolean) cell);
    }
  }

  private void littleEndian(long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      values.write((int) (value >>> (8 * i)));
    }
  }

  /** Flags are packed, eight to a byte, the first in the lowest bit. */
  private void bit(boolean flag) {
    bits |= (flag ? 1 : 0) << bitCount;
    if (++bitCount == 8) {
      endBits();
    }
  }

  private void endBits() {
    values.write(bits);
    bits = 0;
    bitCount = 0;
  }

  /** A run of equal levels: twice its length as a varint, then the level. */
  private void endRun() {
    int left = run << 1;
    while ((left & ~0x7f) != 0) {
      levels.write((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    levels.write(left);
    levels.write(present ? 1 : 0);
    run = 0;
  }

  /** The page before it is compressed: length of the levels, levels, values. */
  byte[] plain() {
    if (run > 0) {
      endRun();
    }
    if (bitCount > 0) {
      endBits();
    }
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    for (int i = 0; i < Integer.BYTES; i++) {
      page.write(levels.size() >>> (8 * i));
    }
    page.writeBytes(levels.toByteArray());
    page.writeBytes(values.toByteArray());
    return page.toByteArray();
  }

  static byte[] compressed(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }
}
