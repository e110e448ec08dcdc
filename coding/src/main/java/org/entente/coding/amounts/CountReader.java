package org.entente.coding.amounts;

import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** Reads how many units of time: "a", "two", "15". */
final class CountReader {

  /** More units than these are no distance in time that anybody counts. */
  private static final int MOST = 1000;

  private final NumberReader numbers;

  CountReader(NumberReader numbers) {
    this.numbers = numbers;
  }

  @Nullable Reading<Double> read(Tokens tokens, int index) {
    if (tokens.is(index, "a") || tokens.is(index, "an")) {
      return new Reading<>(1.0, index + 1);
    }
    Reading<Figure> figure = numbers.read(tokens, index, false);
    Range range = figure == null ? null : figure.value().range();
    Double value = range == null || !range.isExact() ? null : range.low();
    return figure == null || value == null || value > MOST
        ? null
        : new Reading<>(value, figure.next());
  }
}
