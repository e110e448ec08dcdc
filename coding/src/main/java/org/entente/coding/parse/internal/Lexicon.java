package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;

/**
 * What is known of words, by their simplified form in lower case: which tags they can have and to
 * which clusters they belong. Immutable.
 */
final class Lexicon {

  private static final int[] EMPTY = {};

  private final SymbolTable words;
  private final int[] classes;
  private final int[] clusters;
  private final int[][] tagLists;
  private final int[][] clusterLists;

  /**
   * @param classes by word the index of its list of tags, -1 where there is none
   * @param clusters by word the index of its list of clusters, -1 where there is none
   */
  Lexicon(
      SymbolTable words, int[] classes, int[] clusters, int[][] tagLists, int[][] clusterLists) {
    this.words = words;
    this.classes = classes;
    this.clusters = clusters;
    this.tagLists = tagLists;
    this.clusterLists = clusterLists;
  }

  /** The number of the list of tags that the word can have, -1 where it is unknown. */
  int ambiguity(String word) {
    int number = words.find(word);
    return number < 0 ? -1 : classes[number];
  }

  /** The tags that an ambiguity stands for. */
  int[] tags(int ambiguity) {
    return ambiguity < 0 ? EMPTY : tagLists[ambiguity];
  }

  /** The clusters that the word belongs to. */
  int[] clusters(String word) {
    int number = words.find(word);
    return number < 0 || clusters[number] < 0 ? EMPTY : clusterLists[clusters[number]];
  }

  static Lexicon read(ByteBuffer in) {
    return new Lexicon(
        SymbolTable.read(in),
        ModelReader.ints(in),
        ModelReader.ints(in),
        ModelReader.lists(in),
        ModelReader.lists(in));
  }

  void write(ModelWriter out) {
    words.write(out);
    out.ints(classes);
    out.ints(clusters);
    out.lists(tagLists);
    out.lists(clusterLists);
  }
}
