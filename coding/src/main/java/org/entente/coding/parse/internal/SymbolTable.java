package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * Strings as numbers from 0, in primitive arrays: a million strings take some ten bytes each above
 * their letters, and are read from a file in one go. Immutable.
 */
final class SymbolTable {

  private final int[] ends;
  private final char[] letters;
  private final int[] slots;

  private SymbolTable(int[] ends, char[] letters, int[] slots) {
    this.ends = ends;
    this.letters = letters;
    this.slots = slots;
  }

  /** The table of the given strings, all different, numbered in their order. */
  static SymbolTable of(Collection<String> strings) {
    int[] ends = new int[strings.size()];
    StringBuilder letters = new StringBuilder();
    int[] slots = new int[Math.max(2, Integer.highestOneBit(strings.size()) * 4)];
    int count = 0;
    for (String string : strings) {
      letters.append(string);
      int slot = first(string, slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = count + 1;
      ends[count++] = letters.length();
    }
    return new SymbolTable(ends, letters.toString().toCharArray(), slots);
  }

  int size() {
    return ends.length;
  }

  /** The number of the string, -1 where it is not in the table. */
  int find(String string) {
    int slot = first(string, slots.length);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (is(string, number)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** The string of a number. */
  String get(int number) {
    int start = start(number);
    return new String(letters, start, ends[number] - start);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private boolean is(String string, int number) {
    int start = start(number);
    int length = ends[number] - start;
    if (string.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (string.charAt(i) != letters[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** String.hashCode is fixed by its contract, so that slots may be kept in a file. */
  private static int first(String string, int slots) {
    int hash = string.hashCode() * 0x9E3779B1;
    return (hash ^ (hash >>> 15)) & (slots - 1);
  }

  static SymbolTable read(ByteBuffer in) {
    return new SymbolTable(ModelReader.ints(in), ModelReader.chars(in), ModelReader.ints(in));
  }

  void write(ModelWriter out) {
    out.ints(ends);
    out.chars(letters);
    out.ints(slots);
  }
}
