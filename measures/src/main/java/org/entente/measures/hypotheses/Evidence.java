package org.entente.measures.hypotheses;

import java.util.Map;

/**
 * A kind of evidence, how it is recognised in a ledger, and how it bears on each hypothesis.
 *
 * @param id short name
 * @param words what it is
 * @param pattern which entries are such evidence
 * @param weight by which an inconsistency counts, 1 as a rule
 * @param marks by hypothesis; one that is not named is neutral
 */
public record Evidence(
    String id, String words, EntryPattern pattern, double weight, Map<String, Mark> marks) {

  public Evidence {
    marks = Map.copyOf(marks);
    if (!(weight > 0)) {
      throw new IllegalArgumentException("weight is " + weight + "; it must be above 0");
    }
  }

  public Mark mark(Hypothesis hypothesis) {
    return marks.getOrDefault(hypothesis.id(), Mark.NEUTRAL);
  }
}
