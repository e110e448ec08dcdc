package org.entente.workbench.exchange.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes structures in the compact protocol of Apache Thrift, as far as Parquet's own need it.
 *
 * <p>Source: thrift-compact-protocol.md in apache/thrift, doc/specs.
 */
final class ThriftCompact {

  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  /** Longer lists have their length after the first byte. */
  private static final int SHORT_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  ThriftCompact whole(int field, int value) {
    head(field, I32);
    varint(((long) value << 1) ^ (value >> 31));
    return this;
  }

  ThriftCompact large(int field, long value) {
    head(field, I64);
    varint((value << 1) ^ (value >> 63));
    return this;
  }

  ThriftCompact text(int field, String value) {
    head(field, BINARY);
    bytes(value);
    return this;
  }

  ThriftCompact struct(int field, Consumer<ThriftCompact> fields) {
    head(field, STRUCT);
    body(fields);
    return this;
  }

  ThriftCompact texts(int field, List<String> values) {
    list(field, BINARY, values.size());
    values.forEach(this::bytes);
    return this;
  }

  ThriftCompact wholes(int field, List<Integer> values) {
    list(field, I32, values.size());
    values.forEach(value -> varint(((long) value << 1) ^ (value >> 31)));
    return this;
  }

  <T> ThriftCompact structs(int field, List<T> values, BiConsumer<ThriftCompact, T> fields) {
    list(field, STRUCT, values.size());
    values.forEach(value -> body(struct -> fields.accept(struct, value)));
    return this;
  }

  /** The structure that was written, with its end. */
  byte[] toByteArray() {
    out.write(0);
    return out.toByteArray();
  }

  private void body(Consumer<ThriftCompact> fields) {
    outer.push(last);
    last = 0;
    fields.accept(this);
    out.write(0);
    last = outer.pop();
  }

  private void list(int field, int type, int size) {
    head(field, LIST);
    if (size < SHORT_LIST) {
      out.write((size << 4) | type);
    } else {
      out.write(0xf0 | type);
      varint(size);
    }
  }

  /** Fields are numbered in rising order, and none of Parquet's is more than 15 after the last. */
  private void head(int field, int type) {
    out.write(((field - last) << 4) | type);
    last = field;
  }

  private void bytes(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  private void varint(long value) {
    long left = value;
    while ((left & ~0x7fL) != 0) {
      out.write((int) ((left & 0x7f) | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }
}
