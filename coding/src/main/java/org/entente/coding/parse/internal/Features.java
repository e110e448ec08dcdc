package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;

/**
 * Finds the weights of what is seen at a point of a sentence. A feature is one to three values,
 * each of a word at some place and a column; they are packed into one number that is looked up in a
 * table of the template. Immutable.
 *
 * <p>An entry of a table is the packed values above {@value #ROW_BITS} bits of the number of the
 * row.
 */
final class Features {

  static final int ROW_BITS = 25;

  private static final long ROW = (1L << ROW_BITS) - 1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  static final int PER_TEMPLATE = 7;

  private final int[] slots;
  private final int[] templates;
  private final long[] tables;

  /**
   * @param slots a place and a column for each value that any template asks for
   * @param templates for each the three values that it asks for (the last value of all, which is
   *     always 0, where it asks for fewer), by how much the first two are shifted, where its table
   *     starts and how many entries it has
   */
  Features(int[] slots, int[] templates, long[] tables) {
    this.slots = slots;
    this.templates = templates;
    this.tables = tables;
  }

  /** An array for the values that {@link #collect} looks at, to be used again and again. */
  int[] scratch() {
    return new int[slots.length / 2 + 1];
  }

  /**
   * Collects the rows of weights of all templates.
   *
   * @param nodes the word at each place, -1 where there is none
   * @param columns the values of the words by column, -1 where there is none or it is unknown
   * @param rows where they go
   * @param count so many rows are there already
   * @return so many rows are there now
   */
  int collect(int[] nodes, int[][] columns, int[] scratch, int[] rows, int count) {
    for (int i = 0; i < slots.length; i += 2) {
      int node = nodes[slots[i]];
      scratch[i >> 1] = node < 0 ? -1 : columns[slots[i + 1]][node];
    }
    int end = count;
    for (int t = 0; t < templates.length; t += PER_TEMPLATE) {
      int a = scratch[templates[t]];
      int b = scratch[templates[t + 1]];
      int c = scratch[templates[t + 2]];
      if ((a | b | c) >= 0) {
        long key = (long) a << templates[t + 3] | (long) b << templates[t + 4] | c;
        int row = find(key, templates[t + 5], templates[t + 6]);
        if (row != Weights.NONE) {
          rows[end++] = row;
        }
      }
    }
    return end;
  }

  int size() {
    return templates.length / PER_TEMPLATE;
  }

  private int find(long key, int start, int size) {
    int at = slot(key, size);
    while (true) {
      long entry = tables[start + at];
      if (entry >>> ROW_BITS == key) {
        return (int) (entry & ROW);
      }
      if (entry == 0) {
        return Weights.NONE;
      }
      if (++at == size) {
        at = 0;
      }
    }
  }

  private static int slot(long key, int size) {
    return (int) ((((key * SPREAD) >>> 32) * size) >>> 32);
  }

  /** Puts the entries into a table so that {@link #find} finds them. */
  static long[] table(long[] entries) {
    long[] table = new long[entries.length + entries.length / 2 + 1];
    for (long entry : entries) {
      int at = slot(entry >>> ROW_BITS, table.length);
      while (table[at] != 0) {
        at = at + 1 == table.length ? 0 : at + 1;
      }
      table[at] = entry;
    }
    return table;
  }

  static Features read(ByteBuffer in) {
    return new Features(ModelReader.ints(in), ModelReader.ints(in), ModelReader.longs(in));
  }

  void write(ModelWriter out) {
    out.ints(slots);
    out.ints(templates);
    out.longs(tables);
  }
}
