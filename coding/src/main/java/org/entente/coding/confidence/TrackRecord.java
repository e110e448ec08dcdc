package org.entente.coding.confidence;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often what each rule made was right in texts that people have marked. A rule with few cases
 * is drawn towards the rate of its kind, a kind towards the rate of all (the mean of a beta
 * distribution with a prior worth that many cases; Efron and Morris 1975).
 */
public final class TrackRecord {

  /** How many cases the wider rate is worth beside the own ones of a rule or a kind. */
  private static final double PRIOR_CASES = 16;

  /**
   * Counts of what was right and what was wrong.
   *
   * @param right how often it was right
   * @param wrong how often it was wrong
   */
  public record Tally(int right, int wrong) {

    static final Tally NONE = new Tally(0, 0);

    public Tally and(boolean isRight) {
      return new Tally(right + (isRight ? 1 : 0), wrong + (isRight ? 0 : 1));
    }

    Tally and(Tally other) {
      return new Tally(right + other.right, wrong + other.wrong);
    }

    public int cases() {
      return right + wrong;
    }

    double towards(double rate) {
      return (right + PRIOR_CASES * rate) / (cases() + PRIOR_CASES);
    }
  }

  private final Map<String, Tally> rules;
  private final Map<String, Tally> kinds;
  private final Tally all;

  public TrackRecord(Map<String, Tally> rules, Map<String, Tally> kinds) {
    this.rules = new TreeMap<>(rules);
    this.kinds = new TreeMap<>(kinds);
    this.all = kinds.values().stream().reduce(Tally.NONE, Tally::and);
  }

  /** What is known of a rule; nothing of one that never made anything in those texts. */
  public Tally of(String rule) {
    return rules.getOrDefault(rule, Tally.NONE);
  }

  /** The share of its statements that is right, drawn towards that of the kind. */
  public double rate(String rule, String kind) {
    double ofAll = all.towards(0.5);
    double ofKind = kinds.getOrDefault(kind, Tally.NONE).towards(ofAll);
    return rules.getOrDefault(rule, Tally.NONE).towards(ofKind);
  }

  /** Its logarithm of odds. */
  public double logOdds(String rule, String kind) {
    double rate = rate(rule, kind);
    return Math.log(rate / (1 - rate));
  }

  Map<String, Tally> rules() {
    return Map.copyOf(rules);
  }

  Map<String, Tally> kinds() {
    return Map.copyOf(kinds);
  }

  /** Collects counts. */
  public static final class Builder {
    private final Map<String, Tally> rules = new HashMap<>();
    private final Map<String, Tally> kinds = new HashMap<>();

    public void add(String rule, String kind, boolean right) {
      rules.merge(rule, Tally.NONE.and(right), Tally::and);
      kinds.merge(kind, Tally.NONE.and(right), Tally::and);
    }

    public TrackRecord build() {
      return new TrackRecord(rules, kinds);
    }
  }
}
