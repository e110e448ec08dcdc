package org.entente.coding.parse;

import org.entente.model.Span;

/**
 * A word of a parsed sentence.
 *
 * @param index its place in the sentence, from 0
 * @param form as written, or a stand-in for an amount that was made one word
 * @param lemma dictionary form in lower case
 * @param tag Penn Treebank part of speech
 * @param span its place in the stored text
 * @param head index of the word that it hangs on, -1 for the root
 * @param label how it hangs on its head: nsubj, dobj, dative, prep, pobj, agent, acl, relcl …
 */
public record Token(
    int index, String form, String lemma, String tag, Span span, int head, String label) {

  public boolean is(String aLabel) {
    return label.equals(aLabel);
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }
}
