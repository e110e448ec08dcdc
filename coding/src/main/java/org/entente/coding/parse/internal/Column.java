package org.entente.coding.parse.internal;

/** What a feature looks at in a word. The order is part of the format of the model file. */
enum Column {
  /** The simplified form: digits collapsed, symbols and links generalised. */
  FORM,
  /** The simplified form in lower case. */
  LOWER,
  SHAPE,
  PREFIX_2,
  PREFIX_3,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  /** All tags that the lexicon knows for the word, as one value. */
  AMBIGUITY,
  TAG,
  LEMMA,
  /** The label of the arc to the head. */
  LABEL,
  /** How many words hang on the word to its left and to its right: none, one, or more. */
  VALENCY;

  /** How many of them do not change while a sentence is tagged and parsed. */
  static final int OF_WORDS = AMBIGUITY.ordinal() + 1;
}
