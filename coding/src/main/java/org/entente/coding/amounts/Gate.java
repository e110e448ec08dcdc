package org.entente.coding.amounts;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells cheaply where an amount or a time can begin: at a word that carries one (a number, a month,
 * a currency, a named event), or at a word that introduces one when such a word follows soon. It
 * only saves time; what it lets through may still be nothing.
 */
final class Gate {

  /**
   * How far behind an introducing word the carrying word may stand: "in the first half of 2024".
   */
  private static final int REACH = 8;

  private final Set<String> carriers;
  private final Set<String> leads;

  /**
   * @param carriers words without which there is no amount and no time
   * @param leads words that may stand before those
   */
  Gate(Set<String> carriers, Set<String> leads) {
    this.carriers = Set.copyOf(carriers);
    Set<String> all = new HashSet<>(leads);
    all.addAll(carriers);
    this.leads = Set.copyOf(all);
  }

  /** For each token whether a reader should try it. */
  boolean[] open(Tokens tokens) {
    boolean[] open = new boolean[tokens.size()];
    int carrier = Integer.MAX_VALUE;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.at(i);
      boolean word = token.type() == Token.Type.WORD || token.type() == Token.Type.SYMBOL;
      if (!word || carriers.contains(token.lower())) {
        carrier = i;
      }
      open[i] = carrier - i <= REACH && (!word || leads.contains(token.lower()));
    }
    return open;
  }
}
