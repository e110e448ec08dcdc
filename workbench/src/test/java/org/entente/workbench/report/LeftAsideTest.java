package org.entente.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.workbench.report.section.LeftAside;
import org.junit.jupiter.api.Test;

/** What has no value, gathered by direction and reason. */
class LeftAsideTest {

  @Test
  void thingsOfOneDirectionAndReasonShareALine() {
    assertThat(
            LeftAside.gather(
                List.of(
                    "A → B: fuel (no number)",
                    "A → B: food (since 2014) (no number)",
                    "B → A: tanks (planned)",
                    "A → B: arms (one end open: held at what is stated)",
                    "no evidence of: a quarrel",
                    "A → B: training (no number)",
                    "A → B: rice (no number)"),
                2))
        .containsExactly(
            "A → B, no number: fuel; food (since 2014); and two more",
            "B → A, planned: tanks",
            "A → B: arms (one end open: held at what is stated)",
            "no evidence of: a quarrel");
  }
}
