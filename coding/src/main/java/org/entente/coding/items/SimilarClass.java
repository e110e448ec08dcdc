package org.entente.coding.items;

import java.util.List;

/**
 * A class that a word has by likeness.
 *
 * @param itemClass the narrowest class that holds all of the words that are nearest
 * @param similarity their mean cosine to the word, 0 to 1
 * @param nearest those words, the nearest first
 */
public record SimilarClass(ItemClass itemClass, double similarity, List<String> nearest) {
  public SimilarClass {
    nearest = List.copyOf(nearest);
  }
}
