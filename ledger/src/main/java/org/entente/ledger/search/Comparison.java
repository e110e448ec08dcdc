package org.entente.ledger.search;

import org.jspecify.annotations.Nullable;

/** A condition on what is compared when searching; see {@link Facts}. */
public sealed interface Comparison {

  /**
   * Some day of the statement's time, or of the document's publication, lies within.
   *
   * @param published the document's, not the statement's
   * @param from first day, ISO 8601
   * @param to last day
   */
  record Days(boolean published, String from, String to) implements Comparison {}

  /**
   * Some value of the statement's range lies within.
   *
   * @param low lowest value
   * @param high highest value
   * @param lowInside whether the lowest itself counts
   * @param highInside whether the highest itself counts
   * @param unit unit or currency in small letters, null for any
   */
  record Value(
      double low, double high, boolean lowInside, boolean highInside, @Nullable String unit)
      implements Comparison {}

  /** The coder's confidence, 0 to 1. */
  record Confidence(double low, double high, boolean lowInside, boolean highInside)
      implements Comparison {}

  /** It stands in an entry of this standing. */
  record StandingIs(String standing) implements Comparison {}

  /** It stands in the document of this id. */
  record DocumentIs(String document) implements Comparison {}
}
