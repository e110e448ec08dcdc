package org.entente.coding.amounts;

import java.util.Map;

/** The seasons of the northern hemisphere, by whole months. */
final class Seasons {

  private static final Map<String, Integer> FIRST =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  private Seasons() {}

  /** The month in which it begins, or 0 where the token is no season. */
  static int firstMonth(Token token) {
    return FIRST.getOrDefault(token.lower(), 0);
  }
}
