package org.entente.coding.parse;

import org.entente.model.Span;

/**
 * A word before it is parsed.
 *
 * @param form what the parser is to see: ASCII quotes and dashes, a plain number for an amount
 * @param span its place in the stored text
 */
public record RawToken(String form, Span span) {}
