package org.entente.measures.flows;

import java.util.List;
import org.entente.measures.draws.Uncertain;
import org.entente.model.Measure;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is worth in US dollars.
 *
 * @param basis on what the value rests
 * @param dollars from low to high, an end null where the sources leave it open, both null where
 *     there is no value
 * @param per what it is a rate over, null for a stock
 * @param drawable the same as quantity and price for Monte Carlo, null where an end is open
 * @param inputs every number that went in
 * @param missing why there is no value, null where there is one
 */
public record Worth(
    Basis basis,
    Range dollars,
    @Nullable String per,
    @Nullable Uncertain drawable,
    List<Measure.Input> inputs,
    @Nullable String missing) {

  /** On what a value rests. */
  public enum Basis {
    /** A source states money. */
    STATED,
    /** A source states a quantity, the price book the rest. */
    VALUED,
    NONE
  }

  private static final Range OPEN = new Range(null, null);

  public Worth {
    inputs = List.copyOf(inputs);
  }

  static Worth none(String missing) {
    return new Worth(Basis.NONE, OPEN, null, null, List.of(), missing);
  }

  /** Whether at least one end is known and it is no rate. */
  public boolean isStock() {
    return basis != Basis.NONE && per == null;
  }

  /** Whether both ends are known. */
  public boolean isClosed() {
    return dollars.low() != null && dollars.high() != null;
  }
}
