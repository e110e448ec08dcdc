package org.entente.workbench.report.drawing;

import java.util.List;
import org.entente.scenarios.play.Points;

/**
 * One panel of a drawing of fans.
 *
 * @param name what it shows
 * @param basis data, assumption, or both, in words
 * @param assumed whether an assumption is in it; then it is hatched and dashed, else solid
 * @param months one a month; a single one is drawn as a bar
 */
public record FanPanel(String name, String basis, boolean assumed, List<Points> months) {
  public FanPanel {
    months = List.copyOf(months);
  }

  double most() {
    return months.stream().mapToDouble(Points::p95).max().orElse(0);
  }
}
