package org.entente.ledger.browse;

import java.util.Locale;

/** By what entries are counted beside a list of them. */
public enum Facet {
  CHANNEL,
  KIND,
  /** Of a tie: {@code A>B}, {@code B>A} or {@code both}. */
  DIRECTION,
  STANDING,
  /** In which it begins. */
  YEAR,
  /** Publishers of its documents. */
  SOURCE,
  ACTOR;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
