package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.coding.parse.internal.Word.Lemma;

/**
 * Looks words up, and keeps those that came last: a few thousand forms make up nearly all of any
 * text. The memory it takes is bounded: a form drives out another one of the same slot.
 */
final class Words {

  private static final int SLOTS = 1 << 15;

  /** Forms longer than this are looked up but not kept. */
  private static final int LONGEST_KEPT = 40;

  private static final int[] NONE = {};

  private final EnglishModel model;
  private final Lemmas lemmas = new Lemmas();
  private final AtomicReferenceArray<Word> kept = new AtomicReferenceArray<>(SLOTS);

  Words(EnglishModel model) {
    this.model = model;
  }

  Word get(String form) {
    int hash = form.hashCode() * 0x9E3779B1;
    int slot = hash >>> 17;
    Word word = kept.getAcquire(slot);
    if (word != null && word.form().equals(form)) {
      return word;
    }
    Word made = make(form);
    if (form.length() <= LONGEST_KEPT) {
      kept.setRelease(slot, made);
    }
    return made;
  }

  /** The lemma of a word that the tagger gave the tag. */
  Lemma lemma(Word word, int tag) {
    Lemma known = word.findLemma(tag);
    if (known != null) {
      return known;
    }
    String tagName = model.tags().get(tag);
    String lemma = lemmas.raw(word.simplified(), tagName);
    Lemma made = new Lemma(lemmas.of(word.form(), tagName, lemma), model.symbols().find(lemma));
    word.keep(tag, made);
    return made;
  }

  /** The lemmas under all tags that make a difference to them. */
  Set<String> lemmas(String form) {
    return lemmas.ofAny(form, new NLPNode(1, form).getWordFormSimplified());
  }

  private Word make(String form) {
    NLPNode node = new NLPNode(1, form);
    String lower = node.getWordFormSimplifiedLowercase();
    int ambiguity = model.lexicon().ambiguity(lower);
    int[] values = new int[Column.OF_WORDS];
    for (Column column : Column.values()) {
      if (column.number() < Column.OF_WORDS) {
        values[column.number()] =
            switch (column) {
              case FORM -> symbol(node.getWordFormSimplified());
              case LOWER -> symbol(lower);
              case SHAPE -> symbol(node.getWordShape());
              case PREFIX_2 -> prefix(lower, 2);
              case PREFIX_3 -> prefix(lower, 3);
              case SUFFIX_1 -> suffix(lower, 1);
              case SUFFIX_2 -> suffix(lower, 2);
              case SUFFIX_3 -> suffix(lower, 3);
              case SUFFIX_4 -> suffix(lower, 4);
              case AMBIGUITY -> ambiguity;
              default -> throw new IllegalStateException(column + " is not of words");
            };
      }
    }
    int[] tags = ambiguity < 0 ? NONE : model.lexicon().tags(ambiguity);
    return new Word(
        form,
        node.getWordFormSimplified(),
        values,
        tags,
        model.lexicon().clusters(lower),
        model.tags().size(),
        model.tagger().parts().size() - 1);
  }

  private int prefix(String lower, int length) {
    return length < lower.length() ? symbol(lower.substring(0, length)) : -1;
  }

  private int suffix(String lower, int length) {
    return length < lower.length() ? symbol(lower.substring(lower.length() - length)) : -1;
  }

  private int symbol(String value) {
    return model.symbols().find(value);
  }
}
