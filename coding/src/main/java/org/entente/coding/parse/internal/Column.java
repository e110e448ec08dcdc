package org.entente.coding.parse.internal;

/** What a feature looks at in a word. The numbers are part of the format of the model file. */
enum Column {
  /** The simplified form: digits collapsed, symbols and links generalised. */
  FORM(0),
  /** The simplified form in lower case. */
  LOWER(1),
  SHAPE(2),
  PREFIX_2(3),
  PREFIX_3(4),
  SUFFIX_1(5),
  SUFFIX_2(6),
  SUFFIX_3(7),
  SUFFIX_4(8),
  /** All tags that the lexicon knows for the word, as one value. */
  AMBIGUITY(9),
  TAG(10),
  LEMMA(11),
  /** The label of the arc to the head. */
  LABEL(12),
  /** How many words hang on the word to its left and to its right: none, one, or more. */
  VALENCY(13);

  private final int number;

  Column(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** How many of them do not change while a sentence is tagged and parsed. */
  static final int OF_WORDS = 10;
}
