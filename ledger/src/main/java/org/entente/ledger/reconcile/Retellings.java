package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts that a text tells in other words: most of its figures are given by an earlier
 * text, for the same kind and sides, on the word of the same source.
 */
final class Retellings {
  /** So many figures must be shared. */
  static final int FEWEST = 2;

  /** So much of the later text's figures must be shared. */
  static final double MOST = 0.6;

  /** With so much wording in common, one shared figure of one source is enough. */
  static final double SOME_WORDING = 0.1;

  private final ReconcileStore store;
  private final Map<String, String> aliases;

  Retellings(ReconcileStore store, Map<String, String> aliases) {
    this.store = store;
    this.aliases = aliases;
  }

  /** Numbers of the earlier texts that this one retells, sorted. */
  List<Long> of(TextNote later) {
    int figures = 0;
    Map<Long, Integer> shared = new TreeMap<>();
    for (ClaimNote claim : store.claims(later.number())) {
      if (claim.figure() == 0) {
        continue;
      }
      figures++;
      if (claim.source() != null) {
        for (long text : givenBy(claim, later)) {
          shared.merge(text, 1, Integer::sum);
        }
      }
    }
    List<Long> found = new ArrayList<>();
    for (Map.Entry<Long, Integer> one : shared.entrySet()) {
      boolean retold = one.getValue() >= FEWEST && one.getValue() >= MOST * figures;
      if (retold || wording(later.number(), one.getKey()) >= SOME_WORDING) {
        found.add(one.getKey());
      }
    }
    return found;
  }

  /** The earlier texts that give this figure in their own voice or on the same word. */
  private Set<Long> givenBy(ClaimNote claim, TextNote later) {
    Set<Long> texts = new TreeSet<>();
    for (ClaimNote other : store.uses(claim.figure(), Upkeep.LOOKED_AT)) {
      boolean oneSource = other.source() == null || key(other).equals(key(claim));
      if (oneSource
          && other.text() != claim.text()
          && !texts.contains(other.text())
          && store
              .findText(other.text())
              .filter(earlier -> TextNote.EARLIEST.compare(earlier, later) < 0)
              .isPresent()) {
        texts.add(other.text());
      }
    }
    return texts;
  }

  private String key(ClaimNote note) {
    @Nullable String source = note.source();
    return source == null ? "" : aliases.getOrDefault(source, source);
  }

  private double wording(long later, long earlier) {
    for (TextPair pair : store.pairs(later)) {
      if (pair.other() == earlier) {
        return pair.oneInOther();
      }
    }
    return 0;
  }
}
