package org.entente.measures.flows;

import java.util.List;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * All that passes one way, reconciled: adding up the roots counts nothing twice.
 *
 * @param direction which way
 * @param roots what may be added up
 * @param rates flows per day, month or year, never added to stocks
 * @param trade commerce as such, which is paid for and not given
 * @param unvalued given, but without a number
 * @param leftOut what is not counted as given, and why
 */
public record Account(
    Direction direction,
    List<Root> roots,
    List<Flow> rates,
    List<Flow> trade,
    List<Flow> unvalued,
    List<LeftOut> leftOut) {

  public Account {
    roots = List.copyOf(roots);
    rates = List.copyOf(rates);
    trade = List.copyOf(trade);
    unvalued = List.copyOf(unvalued);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A flow that no other contains, with those that it contains.
   *
   * @param flow the flow
   * @param parts contained flows, not added
   * @param bounds its value, an open low end filled by what its parts are worth at least
   * @param filled whether the low end was filled so
   * @param clash what is wrong between total and parts, or null
   */
  public record Root(
      Flow flow, List<Flow> parts, Range bounds, boolean filled, @Nullable String clash) {
    public Root {
      parts = List.copyOf(parts);
    }

    /**
     * Whether the sources give both ends; a filled end is a bound and no point of a distribution.
     */
    public boolean isClosed() {
      return flow.worth().isClosed();
    }
  }

  /** A flow that does not count, and why, in a few words. */
  public record LeftOut(Flow flow, String why) {}
}
