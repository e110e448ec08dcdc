package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What a statement is about.
 *
 * @param text as written
 * @param itemClass its class in the item list ("artillery-shell"), null where the list has none
 */
public record Item(String text, @Nullable String itemClass) {}
