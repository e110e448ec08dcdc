package org.entente.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Passages of texts on their way into an empty table, sorted before they are written: their hashes
 * fall anywhere, and a table that grows in any order touches most of its pages again and again.
 */
final class PassageBatch {
  private static final int SIZE = 500_000;

  private record Held(long hash, long text) {}

  private final Prepared sql;
  private final List<Held> held = new ArrayList<>();

  PassageBatch(Prepared sql) {
    this.sql = sql;
  }

  void put(long text, long[] passages) {
    for (long passage : passages) {
      held.add(new Held(passage, text));
    }
    if (held.size() >= SIZE) {
      flush();
    }
  }

  /** Writes what is held. */
  void flush() {
    held.sort(Comparator.comparingLong(Held::hash).thenComparingLong(Held::text));
    for (Held one : held) {
      sql.run("INSERT INTO passage (hash, text) VALUES (?, ?)", one.hash(), one.text());
    }
    held.clear();
  }
}
