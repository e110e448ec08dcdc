package org.entente.ledger.importing;

import java.util.Locale;

/** The ways in which published files write a state. */
public enum CodeScheme {
  /** Numbers of the Correlates of War state list. */
  COW,
  /** Numbers of the list of Gleditsch and Ward. */
  GW,
  /** ISO 3166-1, two letters. */
  ISO2,
  /** ISO 3166-1, three letters, and those of former states. */
  ISO3,
  /** ISO 3166-1 and UN trade statistics, numbers. */
  NUMBER,
  /** Codes of CAMEO: ISO 3166-1, three letters, and some of its own. */
  CAMEO,
  /** English names. */
  NAME;

  /** The scheme of a word in a data file; throws on any other. */
  public static CodeScheme of(String word) {
    return valueOf(word.strip().toUpperCase(Locale.ROOT));
  }
}
