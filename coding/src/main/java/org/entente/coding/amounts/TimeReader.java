package org.entente.coding.amounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads times. */
final class TimeReader {

  private TimeReader() {}

  static TimeReader shipped(Lexer lexer, NumberWords numbers, UnitFinder units) {
    return new TimeReader();
  }

  @Nullable Reading<Optional<Mention>> read(Tokens tokens, int index, DocumentTime context) {
    return null;
  }
}
