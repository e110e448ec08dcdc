package org.entente.scenarios.hindcast;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Counts of events by month, week or day, without a gap. */
public final class CountSeries {
  private final String label;
  private final List<String> steps;
  private final int[] counts;

  /**
   * @param label what is counted
   * @param steps names of the months, weeks or days, oldest first
   * @param counts one a step, 0 or more
   */
  public CountSeries(String label, List<String> steps, int[] counts) {
    if (steps.size() != counts.length || Arrays.stream(counts).anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException("One count of 0 or more a step is needed: " + label);
    }
    this.label = Objects.requireNonNull(label);
    this.steps = List.copyOf(steps);
    this.counts = counts.clone();
  }

  public String label() {
    return label;
  }

  public List<String> steps() {
    return steps;
  }

  public int size() {
    return counts.length;
  }

  public int[] counts() {
    return counts.clone();
  }

  /** The first so many counts. */
  int[] first(int many) {
    return Arrays.copyOf(counts, many);
  }

  int count(int step) {
    return counts[step];
  }

  public long total() {
    return Arrays.stream(counts).asLongStream().sum();
  }
}
