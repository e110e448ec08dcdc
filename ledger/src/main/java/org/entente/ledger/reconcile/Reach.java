package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a change reaches in one region, by ids of statements. */
final class Reach {
  /** Claims that are new, or whose source or text is another now. */
  private final Set<String> fresh = new TreeSet<>();

  /** Claims as they were before, that are gone or are another now. */
  private final List<Bound> gone = new ArrayList<>();

  /** Forecasts of which something else may have come. */
  private final Set<String> foreseeing = new TreeSet<>();

  void fresh(String statement) {
    fresh.add(statement);
  }

  void gone(Bound before) {
    gone.add(before);
  }

  void foreseeing(String forecast) {
    foreseeing.add(forecast);
  }

  Set<String> fresh() {
    return fresh;
  }

  List<Bound> gone() {
    return gone;
  }

  Set<String> foreseeing() {
    return foreseeing;
  }

  /** Whether a claim is there no longer. */
  boolean hasLost() {
    return gone.stream().anyMatch(bound -> !fresh.contains(bound.statement()));
  }
}
