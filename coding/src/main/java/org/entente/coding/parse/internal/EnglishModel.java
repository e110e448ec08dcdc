package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Everything that is needed to tag and to parse English, in primitive arrays.
 *
 * @param symbols the strings that features ask for: forms, shapes, affixes, lemmas
 * @param tags the tags that the tagger gives, in the order of its labels, and last {@link #ROOT}
 * @param labels of arcs
 * @param transitions the actions of the parser, such as {@code L_R_nsubj}, in the order of its
 *     labels
 * @param choices which actions are open in which situation, see {@link Choice}
 */
record EnglishModel(
    SymbolTable symbols,
    SymbolTable tags,
    SymbolTable labels,
    SymbolTable transitions,
    List<int[]> choices,
    Lexicon lexicon,
    Component tagger,
    Component parser) {

  /** What NLP4J calls form, lemma and tag of the node above a sentence. */
  static final String ROOT = "@#r$%";

  /** The numbers are part of the format of the model file. */
  enum Choice {
    /** The top of the stack is the root: only to shift. */
    UNDER_ROOT(0),
    /** An arc would close a circle: no arc. */
    NO_ARC(1),
    /** The same, and the top of the stack has no head yet: no reducing either. */
    NO_ARC_NOR_REDUCE(2),
    /** The top of the stack has no head yet: no reducing without an arc. */
    HEADLESS(3),
    LEFT_ARCS(4),
    RIGHT_ARCS(5);

    private final int number;

    Choice(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  int[] choice(Choice choice) {
    return choices.get(choice.number());
  }

  static EnglishModel read(ByteBuffer in) {
    return new EnglishModel(
        SymbolTable.read(in),
        SymbolTable.read(in),
        SymbolTable.read(in),
        SymbolTable.read(in),
        List.of(ModelReader.lists(in)),
        Lexicon.read(in),
        Component.read(in),
        Component.read(in));
  }

  void write(ModelWriter out) {
    symbols.write(out);
    tags.write(out);
    labels.write(out);
    transitions.write(out);
    out.lists(choices.toArray(int[][]::new));
    lexicon.write(out);
    tagger.write(out);
    parser.write(out);
  }
}
