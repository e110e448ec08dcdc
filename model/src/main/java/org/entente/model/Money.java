package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A sum of money, in whole units of its currency.
 *
 * @param text as written
 * @param range normalised, in whole currency units
 * @param currency ISO 4217
 * @param per the time or thing that it is a rate over ("year", "unit"), null where it is no rate
 */
public record Money(String text, Range range, String currency, @Nullable String per) {}
