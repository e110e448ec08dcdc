package org.entente.workbench.server.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of the contract: each of its lists is an enum, whose names in small letters they are.
 */
final class Words {
  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> all(Enum<?>[] values) {
    return Arrays.stream(values).map(Words::of).toList();
  }
}
