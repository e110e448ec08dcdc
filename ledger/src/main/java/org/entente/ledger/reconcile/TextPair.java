package org.entente.ledger.reconcile;

/**
 * Two texts that share wording.
 *
 * @param one number of a text
 * @param other number of the other
 * @param oneInOther share of the one's words, 0 to 1, that stand in the other
 * @param otherInOne the same the other way round
 */
public record TextPair(long one, long other, double oneInOther, double otherInOne) {
  TextPair turned() {
    return new TextPair(other, one, otherInOne, oneInOther);
  }

  double most() {
    return Math.max(oneInOther, otherInOne);
  }
}
