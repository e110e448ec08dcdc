package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of things.
 *
 * @param text as written
 * @param range normalised
 * @param unit what is counted ("soldiers", "barrels", "percent"), null where the text gives none
 * @param per the time or thing that it is a rate over ("day", "year"), null where it is no rate
 */
public record Quantity(String text, Range range, @Nullable String unit, @Nullable String per) {}
