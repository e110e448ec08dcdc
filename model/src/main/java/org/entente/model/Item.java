package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What a statement is about.
 *
 * @param text as written
 * @param itemClass its class in the item list ("artillery-shell"), null where the list has none
 * @param similarity how near the words of the class are to this thing, 0 to 1, where the class was
 *     found by likeness and not by a word of the list; null otherwise. A class with a similarity is
 *     a guess: it helps to find and to sort, and values nothing
 */
public record Item(String text, @Nullable String itemClass, @Nullable Double similarity) {

  /** A thing whose class the item list knows, or that has none. */
  public Item(String text, @Nullable String itemClass) {
    this(text, itemClass, null);
  }
}
