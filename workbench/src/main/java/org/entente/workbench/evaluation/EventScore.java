package org.entente.workbench.evaluation;

import java.util.List;

/**
 * How the coded events compare with the marked ones, in sentences that hold an event between two
 * different states.
 *
 * @param gold how many events are marked
 * @param coded how many were coded in these sentences
 * @param triple doer, type and receiver agree
 * @param quad doer and receiver agree, and the type as far as verbal or material, cooperation or
 *     conflict
 * @param pair doer and receiver agree
 * @param falseAlarms what was coded where nothing is marked
 * @param missed marked and not right
 * @param wrong coded and not right, false alarms left out
 * @param verdicts every statement with an event between states
 */
public record EventScore(
    int gold,
    int coded,
    Rates triple,
    Rates quad,
    Rates pair,
    List<Alarms> falseAlarms,
    List<Miss> missed,
    List<Miss> wrong,
    List<Verdict> verdicts) {

  /**
   * Sentences without an event that is asked.
   *
   * @param where which sentences
   * @param alarms in how many of them an event was coded
   * @param sentences how many there are
   */
  public record Alarms(String where, int alarms, int sentences) {}

  public EventScore {
    falseAlarms = List.copyOf(falseAlarms);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
    verdicts = List.copyOf(verdicts);
  }
}
