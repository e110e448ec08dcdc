package org.entente.workbench.evaluation;

import java.util.List;

/**
 * How the coded statements compare with the marked ones.
 *
 * @param documents how many documents have marked statements
 * @param gold how many statements are marked, those of soft kinds left out
 * @param coded how many were coded in these documents, those of soft kinds left out
 * @param ignored how many were coded in documents without marked statements
 * @param right kind, sentence and sides agree
 * @param found kind and sentence agree
 * @param kinds each kind, the most frequent in the gold first
 * @param slots how often the parts of the right ones agree
 * @param missed marked and not right
 * @param wrong coded and not right
 * @param verdicts every coded statement of these documents
 */
public record StatementScore(
    int documents,
    int gold,
    int coded,
    int ignored,
    Rates right,
    Rates found,
    List<OfKind> kinds,
    List<OfSlot> slots,
    List<Miss> missed,
    List<Miss> wrong,
    List<Verdict> verdicts) {

  /**
   * One kind of statement.
   *
   * @param kind a word of the contract
   * @param gold how many are marked
   * @param coded how many were coded
   * @param right how many of the marked ones came out right
   * @param soft whether its borders are a matter of taste, so that the totals leave it out
   */
  public record OfKind(String kind, int gold, int coded, int right, boolean soft) {

    public Rates rates() {
      return Rates.of(right, coded, right, gold);
    }
  }

  /**
   * One part of the statements that are right.
   *
   * @param slot the part
   * @param filled how many pairs say anything there
   * @param held in how many of these both say the same
   */
  public record OfSlot(Slot slot, int filled, int held) {}

  public StatementScore {
    kinds = List.copyOf(kinds);
    slots = List.copyOf(slots);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
    verdicts = List.copyOf(verdicts);
  }
}
