package org.entente.measures.dependence;

import java.util.Collection;

/**
 * Shares of trade and what follows from them.
 *
 * <p>After Barbieri, "Economic Interdependence: A Path to Peace or a Source of Interstate
 * Conflict?", Journal of Peace Research 33 (1996): s_i = T_ij / T_i, salience = sqrt(s_i s_j),
 * symmetry = 1 − |s_i − s_j|, interdependence = salience · symmetry.
 *
 * @param a share of the tie in all trade of the first, 0 to 1
 * @param b share of the tie in all trade of the second, 0 to 1
 */
public record TradeShares(double a, double b) {

  public TradeShares {
    if (!(a >= 0 && a <= 1 && b >= 0 && b <= 1)) {
      throw new IllegalArgumentException("A share must be from 0 to 1: " + a + ", " + b);
    }
  }

  /**
   * Of the trade between two and the whole trade of each, all in the same money.
   *
   * @throws IllegalArgumentException if a whole is 0 or smaller than the trade between the two
   */
  public static TradeShares of(double between, double wholeOfA, double wholeOfB) {
    return new TradeShares(between / wholeOfA, between / wholeOfB);
  }

  public double salience() {
    return Math.sqrt(a * b);
  }

  public double symmetry() {
    return 1 - Math.abs(a - b);
  }

  public double interdependence() {
    return salience() * symmetry();
  }

  /**
   * Concentration of a state's trade on its partners: the sum of squared shares (Hirschman 1945),
   * from 1/n for n equal partners to 1 for a single one; not a number if there is no trade.
   */
  public static double concentration(Collection<Double> trade) {
    double whole = trade.stream().mapToDouble(Double::doubleValue).sum();
    return trade.stream().mapToDouble(part -> (part / whole) * (part / whole)).sum();
  }
}
