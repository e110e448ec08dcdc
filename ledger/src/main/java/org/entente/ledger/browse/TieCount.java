package org.entente.ledger.browse;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much a ledger holds on two actors; the first comes before the second in the alphabet.
 *
 * @param a one
 * @param b the other
 * @param entries in which both take part
 * @param aToB of them from the first to the second
 * @param bToA back
 * @param both together, or both ways
 * @param statements in them
 * @param disputes how many disputes are open that any of them is in
 * @param first day, ISO 8601, or null
 * @param last day, or null
 * @param channels entries by channel
 */
public record TieCount(
    String a,
    String b,
    int entries,
    int aToB,
    int bToA,
    int both,
    int statements,
    int disputes,
    @Nullable String first,
    @Nullable String last,
    Map<String, Integer> channels) {
  public TieCount {
    channels = Collections.unmodifiableMap(new TreeMap<>(channels));
  }
}
