package org.entente.workbench.report.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A value with its range, as a row of a drawing.
 *
 * @param label what it is
 * @param low lower end, null where open
 * @param mid middle, null where there is none
 * @param high upper end, null where open
 * @param words the value in words
 */
public record Interval(
    String label, @Nullable Double low, @Nullable Double mid, @Nullable Double high, String words) {

  double least() {
    return low == null ? 0 : low;
  }

  double most() {
    Double top = high == null ? low : high;
    return top == null ? 0 : top;
  }
}
