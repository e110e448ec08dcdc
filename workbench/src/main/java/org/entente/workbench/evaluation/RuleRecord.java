package org.entente.workbench.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often what one rule made was right.
 *
 * @param rule name of the frame
 * @param right how many of its statements are right
 * @param wrong how many are not
 * @param unmarked how many stand where the marked texts do not say
 */
public record RuleRecord(String rule, int right, int wrong, int unmarked) {

  /** Share of the judged ones that is right; 0 where none was judged. */
  public double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  /** One record a rule, those with the most errors first. */
  static List<RuleRecord> of(List<Verdict> verdicts) {
    Map<String, List<Verdict>> byRule = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      byRule.computeIfAbsent(verdict.statement().rule(), r -> new ArrayList<>()).add(verdict);
    }
    List<RuleRecord> records = new ArrayList<>();
    byRule.forEach(
        (rule, of) ->
            records.add(
                new RuleRecord(
                    rule,
                    count(of, Verdict.Outcome.RIGHT),
                    count(of, Verdict.Outcome.WRONG),
                    count(of, Verdict.Outcome.UNMARKED))));
    records.sort(
        Comparator.comparing(RuleRecord::wrong)
            .reversed()
            .thenComparing(RuleRecord::precision)
            .thenComparing(RuleRecord::rule));
    return records;
  }

  private static int count(List<Verdict> verdicts, Verdict.Outcome outcome) {
    return (int) verdicts.stream().filter(v -> v.outcome() == outcome).count();
  }
}
