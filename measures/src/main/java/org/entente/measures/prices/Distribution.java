package org.entente.measures.prices;

import java.util.Locale;

/** How a value is spread between its low and its high end. */
public enum Distribution {
  /** Low and high are the 5 % and the 95 % point of a log-normal distribution. */
  LOG_NORMAL,
  /** Every value from low to high is as likely as the next. */
  UNIFORM,
  /** One value, low = high. */
  FIXED;

  /** The word as it stands in a price book. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Distribution get(String word) {
    for (Distribution value : values()) {
      if (value.word().equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "no distribution is called " + word + "; write log-normal, uniform or fixed");
  }
}
