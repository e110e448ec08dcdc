package org.entente.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.measures.hypotheses.EntryPattern;
import org.entente.measures.hypotheses.Evidence;
import org.entente.measures.hypotheses.Hypothesis;
import org.entente.measures.hypotheses.HypothesisFile;
import org.entente.measures.hypotheses.Matrix;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.model.Polarity;
import org.entente.model.Stance;
import org.entente.model.Standing;

/** Rival explanations of the tie, ranked by how little speaks against them (M9). */
final class Hypotheses implements TieMeasure {
  private static final String NAME = "hypotheses";

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    HypothesisFile file = tie.options().hypotheses();
    Map<Evidence, List<Entry>> found = new LinkedHashMap<>();
    List<String> absent = new ArrayList<>();
    for (Evidence evidence : file.evidence()) {
      List<Entry> entries = matching(tie, evidence.pattern());
      boolean unequal = isUnequal(tie, evidence.pattern());
      if (unequal || (!entries.isEmpty() && entries.size() >= evidence.pattern().least())) {
        found.put(evidence, entries);
      } else {
        absent.add("no evidence of: " + evidence.words());
      }
    }
    Matrix matrix = new Matrix(file.hypotheses(), List.copyOf(found.keySet()));
    Draft draft =
        new Draft(
                tie,
                NAME,
                "M9: I_h = sum of w_e over evidence inconsistent with h (ACH, Heuer 1999)")
            .assumption("marks and weights are judgements, those of " + file.name());
    for (Hypothesis hypothesis : matrix.ranked()) {
      String label = hypothesis.id() + ": " + hypothesis.words();
      if (found.isEmpty()) {
        draft.unknown(label, "weight against");
      } else {
        draft.exactly(label, matrix.inconsistency(hypothesis), "weight against");
      }
    }
    found.forEach((evidence, entries) -> row(draft, matrix, evidence, entries));
    absent.forEach(draft::notValued);
    robustness(draft, matrix);
    return List.of(draft.measure());
  }

  private static void row(Draft draft, Matrix matrix, Evidence evidence, List<Entry> entries) {
    String marks =
        matrix.hypotheses().stream()
            .map(h -> h.id() + " " + evidence.mark(h).sign())
            .collect(Collectors.joining(", "));
    String count = entries.isEmpty() ? "" : ", entries: " + entries.size();
    draft.exactly(
        "evidence, " + evidence.words() + " (" + marks + count + ")",
        matrix.diagnosticity(evidence),
        "index");
    draft.inputs(
        List.of(
            new Measure.Input(
                "weight of " + evidence.words(),
                evidence.weight(),
                evidence.weight(),
                evidence.weight(),
                "",
                evidence.id(),
                true)));
    draft.cite(entries.stream());
  }

  private static void robustness(Draft draft, Matrix matrix) {
    if (matrix.evidence().isEmpty()) {
      draft.note(
          "The ledger holds none of the evidence that the file asks for; nothing is ranked.");
      return;
    }
    draft.note(
        "Least contradicted: "
            + names(matrix.leading())
            + ". The rank says what speaks against an explanation, not how probable it is.");
    for (Evidence evidence : matrix.evidence()) {
      matrix
          .leadingWithout(evidence)
          .ifPresent(
              other ->
                  draft.note(
                      "Without \"" + evidence.words() + "\" it would be " + names(other) + "."));
    }
  }

  private static String names(List<Hypothesis> hypotheses) {
    return hypotheses.stream().map(Hypothesis::id).collect(Collectors.joining(" and "));
  }

  private static List<Entry> matching(TieCase tie, EntryPattern pattern) {
    return tie.dossier().entries().stream()
        .filter(entry -> joins(entry, tie))
        .filter(pattern::matches)
        .filter(entry -> pattern.negated() ? isSaid(entry) : tie.isGiven(entry))
        .toList();
  }

  /** Whether both sides take part, on whichever end. */
  private static boolean joins(Entry entry, TieCase tie) {
    return tie.tie().actors().stream()
        .allMatch(actor -> entry.from().contains(actor) || entry.to().contains(actor));
  }

  /** Whether it is said not to be so, and that is not refuted. */
  private static boolean isSaid(Entry entry) {
    return entry.standing() != Standing.REFUTED
        && entry.statements().stream()
            .anyMatch(
                member ->
                    member.stance() == Stance.FOR
                        && member.statement().polarity() == Polarity.NEGATED);
  }

  private static boolean isUnequal(TieCase tie, EntryPattern pattern) {
    Double bound = pattern.unequal();
    return bound != null
        && Balance.middle(tie).stream().anyMatch(middle -> Math.abs(middle) >= bound);
  }
}
