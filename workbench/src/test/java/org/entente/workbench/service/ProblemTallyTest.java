package org.entente.workbench.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Problem.Severity;
import org.entente.model.RecordedProblem;
import org.junit.jupiter.api.Test;

class ProblemTallyTest {

  private static RecordedProblem problem(String document, String kind, Severity severity) {
    return new RecordedProblem(document, null, kind, severity, "Do something.");
  }

  @Test
  void countsByKindWithWhatWasLostOnTop() {
    ProblemTally tally = new ProblemTally();
    tally.add(problem("a", "undated", Severity.NOTE));
    tally.add(problem("b", "unreadable", Severity.LOST));
    tally.add(problem("c", "undated", Severity.NOTE));
    assertThat(tally.list())
        .extracting(group -> group.kind() + " " + group.count())
        .containsExactly("unreadable 1", "undated 2");
    assertThat(tally.isSerious()).isTrue();
  }

  @Test
  void keepsOnlyTheFirstByName() {
    ProblemTally tally = new ProblemTally();
    for (int i = 0; i < 1000; i++) {
      tally.add(problem("d" + i, "undated", Severity.NOTE));
    }
    assertThat(tally.list().get(0).count()).isEqualTo(1000);
    assertThat(tally.list().get(0).first()).hasSize(ProblemTally.KEPT);
    assertThat(tally.isSerious()).as("a note costs nothing").isFalse();
  }
}
