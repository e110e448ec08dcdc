package org.entente.coding.amounts;

import org.entente.model.Span;

/** A place in a text that says how much or when, with its normalised value. */
public sealed interface Mention permits MoneyMention, QuantityMention, ShareMention, TimeMention {

  /**
   * The words that make one noun-like whole and should reach a parser as one token; offsets into
   * the text that was searched. No two mentions of a result overlap.
   */
  Span span();

  /** As written, with everything that the normalised value rests on. */
  String text();
}
