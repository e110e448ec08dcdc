package org.entente.reading.internal;

import java.util.Arrays;
import java.util.Optional;
import org.entente.reading.Naming;

/**
 * Which ids one reading has given out, as 64-bit hashes in an open table, so that a corpus of
 * millions costs megabytes. Two ids with one hash are taken for the same, which at ten million ids
 * happens once in 400,000 readings.
 */
final class Identifiers implements Naming {

  private long[] table = new long[1 << 10];
  private int count;

  /** Its own name if that is free, else its path, numbered where that is taken too. */
  @Override
  public Optional<String> name(String name, String path, String text) {
    if (add(name)) {
      return Optional.of(name);
    }
    String id = path;
    for (int number = 2; !add(id); number++) {
      id = path + "#" + number;
    }
    return Optional.of(id);
  }

  /** Whether the id is new; it is not any more afterwards. */
  boolean add(String id) {
    if (count * 2 > table.length) {
      grow();
    }
    boolean added = insert(table, hash(id));
    count += added ? 1 : 0;
    return added;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    Arrays.stream(table).filter(hash -> hash != 0).forEach(hash -> insert(larger, hash));
    table = larger;
  }

  private static boolean insert(long[] table, long hash) {
    int slot = (int) (hash & (table.length - 1));
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return false;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = hash;
    return true;
  }

  /** FNV-1a, 64 bits (Fowler, Noll, Vo), spread once more; never 0, which marks a free slot. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
