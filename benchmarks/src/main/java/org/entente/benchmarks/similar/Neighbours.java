package org.entente.benchmarks.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class that a word belongs to by the company it keeps: the narrowest class that holds
 * all of the {@value #ASKED} nearest words of the item list, none of them farther than {@value
 * #NEAREST}. Widest classes do not count, for they say nothing.
 */
final class Neighbours {
  static final int ASKED = 5;
  static final double NEAREST = 0.75;

  private final ItemLexicon items;
  private final List<Word> known;

  /** A word or phrase of the item list. */
  record Word(String text, ItemClass itemClass, Vector vector) {}

  /**
   * What was found.
   *
   * @param similarity mean cosine of the nearest words
   * @param nearest those words, the nearest first
   */
  record Found(ItemClass itemClass, double similarity, List<String> nearest) {}

  private record Near(Word word, double cosine) {}

  Neighbours(ItemLexicon items, List<Word> known) {
    this.items = items;
    this.known = List.copyOf(known);
  }

  Optional<Found> of(Vector vector) {
    List<Near> all = new ArrayList<>();
    for (Word word : known) {
      double cosine = word.vector().cosine(vector);
      if (cosine >= NEAREST) {
        all.add(new Near(word, cosine));
      }
    }
    all.sort(Comparator.comparingDouble(Near::cosine).reversed());
    if (all.size() < ASKED) {
      return Optional.empty();
    }
    List<Near> nearest = all.subList(0, ASKED);
    return common(nearest)
        .map(
            c ->
                new Found(
                    c,
                    nearest.stream().mapToDouble(Near::cosine).average().orElseThrow(),
                    nearest.stream().map(n -> n.word().text()).toList()));
  }

  private Optional<ItemClass> common(List<Near> nearest) {
    Map<String, Integer> votes = new HashMap<>();
    nearest.forEach(
        n -> upward(n.word().itemClass()).forEach(c -> votes.merge(c.id(), 1, Integer::sum)));
    return upward(nearest.get(0).word().itemClass()).stream()
        .filter(c -> c.broader() != null && votes.getOrDefault(c.id(), 0) == ASKED)
        .findFirst();
  }

  /** A class and all wider ones, the narrowest first. */
  List<ItemClass> upward(ItemClass itemClass) {
    List<ItemClass> all = new ArrayList<>();
    for (ItemClass at = itemClass; at != null; at = wider(at)) {
      all.add(at);
    }
    return all;
  }

  private @Nullable ItemClass wider(ItemClass at) {
    return at.broader() == null ? null : items.get(at.broader());
  }
}
