package org.entente.coding.parse.internal;

import org.jspecify.annotations.Nullable;

/**
 * What the models see in a form, whatever the sentence. Safe for several threads: everything but the
 * lemmas is final, and a lemma is an immutable value that any thread may find again.
 */
final class Word {

  private final String form;
  private final String simplified;
  private final int[] values;
  private final int[] tags;
  private final int[] clusters;
  private final int[] spellingFirst;
  private final int[] spelling;
  private final @Nullable Lemma[] lemmas;

  /**
   * @param values by {@link Column}, those that do not change
   * @param tags that the lexicon knows
   * @param numberOfTags that the tagger can give
   */
  Word(
      String form,
      String simplified,
      int[] values,
      int[] tags,
      int[] clusters,
      int numberOfTags) {
    this.form = form;
    this.simplified = simplified;
    this.values = values;
    this.tags = tags;
    this.clusters = clusters;
    this.spellingFirst = Spelling.of(simplified, true);
    this.spelling = Spelling.of(simplified, false);
    this.lemmas = new Lemma[numberOfTags];
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
    return lemmas[tag];
  }

  void keep(int tag, Lemma lemma) {
    lemmas[tag] = lemma;
  }
}
