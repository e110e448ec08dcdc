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

  /** Room for what {@link #collect} looks at, to be used again and again by one thread. */
  Scratch scratch() {
    return new Scratch(slots.length / 2 + 1, size());
  }

  /** What is looked up at one point of a sentence. */
  static final class Scratch {
    private final int[] values;
    private final long[] keys;
    private final int[] at;
    private final int[] templates;
    private final long[] entries;

    private Scratch(int values, int templates) {
      this.values = new int[values];
      this.keys = new long[templates];
      this.at = new int[templates];
      this.templates = new int[templates];
      this.entries = new long[templates];
    }
  }

  /**
   * Collects the rows of weights of all templates. The tables are much larger than the caches of a
   * processor: all first entries are asked for before any is looked at, so that they come from
   * memory together and not one after the other.
   *
   * @param nodes the word at each place, -1 where there is none
   * @param columns the values of the words by column, -1 where there is none or it is unknown
   * @param rows where they go
   * @param count so many rows are there already
   * @return so many rows are there now
   */
  int collect(int[] nodes, int[][] columns, Scratch scratch, int[] rows, int count) {
    int[] values = scratch.values;
    for (int i = 0; i < slots.length; i += 2) {
      int node = nodes[slots[i]];
      values[i >> 1] = node < 0 ? -1 : columns[slots[i + 1]][node];
    }
    int asked = keys(scratch);
    long[] entries = scratch.entries;
    for (int i = 0; i < asked; i++) {
      entries[i] = tables[scratch.at[i]];
    }
    int end = count;
    for (int i = 0; i < asked; i++) {
      long entry = entries[i];
      if (entry != 0) {
        int row =
            entry >>> ROW_BITS == scratch.keys[i]
                ? (int) (entry & ROW)
                : find(scratch.keys[i], scratch.at[i], scratch.templates[i]);
        if (row != Weights.NONE) {
          rows[end++] = row;
        }
      }
    }
    return end;
  }

  /** Packs the values of each template that has all of its own; gives the number of these. */
  private int keys(Scratch scratch) {
    int[] values = scratch.values;
    int asked = 0;
    for (int t = 0; t < templates.length; t += PER_TEMPLATE) {
      int a = values[templates[t]];
      int b = values[templates[t + 1]];
      int c = values[templates[t + 2]];
      if ((a | b | c) >= 0) {
        long key = (long) a << templates[t + 3] | (long) b << templates[t + 4] | c;
        scratch.keys[asked] = key;
        scratch.at[asked] = templates[t + 5] + slot(key, templates[t + 6]);
        scratch.templates[asked] = t;
        asked++;
      }
    }
    return asked;
  }

  int size() {
    return templates.length / PER_TEMPLATE;
  }

  /** Looks on behind an entry that is another's. */
  private int find(long key, int taken, int template) {
    int start = templates[template + 5];
    int end = start + templates[template + 6];
    int at = taken;
    while (true) {
      if (++at == end) {
        at = start;
      }
      long entry = tables[at];
      if (entry >>> ROW_BITS == key) {
        return (int) (entry & ROW);
      }
      if (entry == 0) {
        return Weights.NONE;
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
