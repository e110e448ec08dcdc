package org.entente.ledger.reconcile;

/**
 * Two texts that share wording.
 *
 * @param one number of a text
 * @param other number of the other
 * @param oneInOther share of the one's words, 0 to 1, that stand in the other
 * @param otherInOne the same the other way round
 * @param passages share of the words of either, the larger of the two, that stand in long passages
 *     of the other
 */
public record TextPair(
    long one, long other, double oneInOther, double otherInOne, double passages) {
  TextPair turned() {
    return new TextPair(
        /* one= */ other,
        /* other= */ one,
        /* oneInOther= */ otherInOne,
        /* otherInOne= */ oneInOther,
        passages);
  }
}
