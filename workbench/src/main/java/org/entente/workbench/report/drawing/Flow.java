package org.entente.workbench.report.drawing;

import org.jspecify.annotations.Nullable;

/**
 * What passes one way in one channel.
 *
 * @param forward from the first actor to the second
 * @param channel its name
 * @param label the value in words and the counts
 * @param low lower end of the highest stated value, null where open or none is stated
 * @param high upper end, null where open or none is stated
 */
public record Flow(
    boolean forward, String channel, String label, @Nullable Double low, @Nullable Double high) {

  boolean isValued() {
    return low != null || high != null;
  }

  /** The larger known end, 0 where nothing is stated. */
  public double size() {
    Double top = high == null ? low : high;
    return top == null ? 0 : top;
  }
}
