package org.entente.measures.hypotheses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Analysis of competing hypotheses (Heuer, Psychology of Intelligence Analysis, 1999): hypotheses
 * are ranked by how little evidence speaks against them, I_h = sum of w_e over the evidence that is
 * inconsistent with h. What is consistent with a hypothesis proves nothing and is not counted.
 *
 * @param hypotheses in the order of the file
 * @param evidence what was found
 */
public record Matrix(List<Hypothesis> hypotheses, List<Evidence> evidence) {

  public Matrix {
    hypotheses = List.copyOf(hypotheses);
    evidence = List.copyOf(evidence);
  }

  /** Weight of what speaks against a hypothesis. */
  public double inconsistency(Hypothesis hypothesis) {
    return evidence.stream()
        .filter(e -> e.mark(hypothesis) == Mark.INCONSISTENT)
        .mapToDouble(Evidence::weight)
        .sum();
  }

  /** The least contradicted first; of equals the earlier in the file. */
  public List<Hypothesis> ranked() {
    List<Hypothesis> ranked = new ArrayList<>(hypotheses);
    ranked.sort(Comparator.comparingDouble(this::inconsistency));
    return ranked;
  }

  /** All that are least contradicted, one or several. */
  public List<Hypothesis> leading() {
    double least = hypotheses.stream().mapToDouble(this::inconsistency).min().orElse(0);
    return hypotheses.stream().filter(h -> inconsistency(h) == least).toList();
  }

  /**
   * How well a piece of evidence tells the hypotheses apart: the share of their pairs that it marks
   * differently; 0 where it fits, or does not fit, all alike.
   */
  public double diagnosticity(Evidence piece) {
    int pairs = 0;
    int apart = 0;
    for (int i = 0; i < hypotheses.size(); i++) {
      for (int j = i + 1; j < hypotheses.size(); j++) {
        pairs++;
        apart += piece.mark(hypotheses.get(i)) == piece.mark(hypotheses.get(j)) ? 0 : 1;
      }
    }
    return pairs == 0 ? 0 : apart / (double) pairs;
  }

  /** What the leading hypotheses would be without one piece, where that would change them. */
  public Optional<List<Hypothesis>> leadingWithout(Evidence piece) {
    List<Evidence> rest = evidence.stream().filter(e -> !e.equals(piece)).toList();
    List<Hypothesis> other = new Matrix(hypotheses, rest).leading();
    return other.equals(leading()) ? Optional.empty() : Optional.of(other);
  }
}
