package org.entente.coding.parse.internal;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the models see in a form, whatever the sentence. Safe for several threads: what is not known
 * from the start is filled in by whoever needs it first, and is the same whoever does.
 */
final class Word {

  private final String form;
  private final String simplified;
  private final int[] values;
  private final int[] tags;
  private final int[] clusters;
  private final int[] spellingFirst;
  private final int[] spelling;
  private final AtomicReferenceArray<@Nullable Lemma> lemmas;
  private final AtomicReferenceArray<float @Nullable []> sums;

  /**
   * @param values by {@link Column}, those that do not change
   * @param tags that the lexicon knows
   * @param numberOfTags that the tagger can give
   * @param numberOfSums parts of the tagger's model that look at one word
   */
  Word(
      String form,
      String simplified,
      int[] values,
      int[] tags,
      int[] clusters,
      int numberOfTags,
      int numberOfSums) {
    this.form = form;
    this.simplified = simplified;
    this.values = values;
    this.tags = tags;
    this.clusters = clusters;
    this.spellingFirst = Spelling.of(simplified, true);
    this.spelling = Spelling.of(simplified, false);
    this.lemmas = new AtomicReferenceArray<>(numberOfTags);
    this.sums = new AtomicReferenceArray<>(numberOfSums);
  }

  /** The dictionary form under a tag: as we give it out, and as the symbol that the model knows. */
  record Lemma(String text, int symbol) {}

  String form() {
    return form;
  }

  String simplified() {
    return simplified;
  }

  int value(int column) {
    return values[column];
  }

  int[] tags() {
    return tags;
  }

  int[] clusters() {
    return clusters;
  }

  int[] spelling(boolean first) {
    return first ? spellingFirst : spelling;
  }

  @Nullable Lemma findLemma(int tag) {
    return lemmas.getAcquire(tag);
  }

  void keep(int tag, Lemma lemma) {
    lemmas.setRelease(tag, lemma);
  }

  /** The summed weights of a part of the tagger's model for this word, null if not yet known. */
  float @Nullable [] findSum(int part) {
    return sums.getAcquire(part);
  }

  void keep(int part, float[] sum) {
    sums.setRelease(part, sum);
  }
}
