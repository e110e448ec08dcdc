package org.entente.coding.parse.internal;

import java.util.Arrays;

/** A sentence while it is worked on: node 0 is the root above it, its words are 1 to n. */
final class Analysis {

  private final Word[] words;
  private final int[][] columns;

  /** The sentence of the given words, where the word at 0 stands for the root. */
  Analysis(Word[] words, int rootTag, int rootLemma) {
    this.words = words;
    this.columns = new int[Column.values().length][words.length];
    for (int c = 0; c < Column.OF_WORDS; c++) {
      for (int i = 1; i < words.length; i++) {
        columns[c][i] = words[i].value(c);
      }
    }
    column(Column.TAG)[0] = rootTag;
    column(Column.LEMMA)[0] = rootLemma;
    Arrays.fill(column(Column.LABEL), -1);
  }

  /** The number of nodes: that of the words and the root. */
  int size() {
    return words.length;
  }

  Word word(int node) {
    return words[node];
  }

  int[] column(Column column) {
    return columns[column.number()];
  }

  int[][] columns() {
    return columns;
  }
}
