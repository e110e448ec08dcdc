package org.entente.coding.parse.internal;

import java.util.Arrays;

/**
 * The arcs of a sentence while it is parsed. The dependents of a word form a list in the order of
 * the sentence. The columns for labels and valencies of the {@link Analysis} are kept up to date.
 */
final class Arcs {

  private static final int NONE = -1;

  private final int[] heads;
  private final int[] first;
  private final int[] last;
  private final int[] next;
  private final int[] previous;
  private final int[] labels;
  private final int[] valencies;

  Arcs(Analysis sentence) {
    int size = sentence.size();
    this.heads = none(size);
    this.first = none(size);
    this.last = none(size);
    this.next = none(size);
    this.previous = none(size);
    this.labels = sentence.column(Column.LABEL);
    this.valencies = sentence.column(Column.VALENCY);
  }

  private static int[] none(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  /** The head of the word, -1 where it has none. */
  int head(int node) {
    return heads[node];
  }

  boolean isBelow(int node, int above) {
    for (int head = heads[node]; head != NONE; head = heads[head]) {
      if (head == above) {
        return true;
      }
    }
    return false;
  }

  /** Hangs a word on a head; the arc to the head that it had before goes. */
  void add(int node, int head, int label) {
    if (heads[node] != NONE) {
      remove(node);
    }
    int after = last[head];
    while (after > node) {
      after = previous[after];
    }
    int before = after == NONE ? first[head] : next[after];
    previous[node] = after;
    next[node] = before;
    if (after == NONE) {
      first[head] = node;
    } else {
      next[after] = node;
    }
    if (before == NONE) {
      last[head] = node;
    } else {
      previous[before] = node;
    }
    heads[node] = head;
    labels[node] = label;
    valencies[head] = valency(head);
  }

  private void remove(int node) {
    int head = heads[node];
    int before = previous[node];
    int after = next[node];
    if (before == NONE) {
      first[head] = after;
    } else {
      next[before] = after;
    }
    if (after == NONE) {
      last[head] = before;
    } else {
      previous[after] = before;
    }
    heads[node] = NONE;
    valencies[head] = valency(head);
  }

  private int valency(int node) {
    int left = leftmost(node) == NONE ? 0 : secondLeftmost(node) == NONE ? 1 : 2;
    int right = rightmost(node) == NONE ? 0 : secondRightmost(node) == NONE ? 1 : 2;
    return left * 3 + right;
  }

  /** The relative of a node, -1 where it has none. */
  int relative(int node, Place.Kin kin) {
    return switch (kin) {
      case SELF -> node;
      case HEAD -> heads[node];
      case HEAD_OF_HEAD -> heads[node] == NONE ? NONE : heads[heads[node]];
      case LEFTMOST -> leftmost(node);
      case SECOND_LEFTMOST -> secondLeftmost(node);
      case RIGHTMOST -> rightmost(node);
      case SECOND_RIGHTMOST -> secondRightmost(node);
      case LEFT_SIBLING -> heads[node] == NONE ? NONE : previous[node];
      case SECOND_LEFT_SIBLING ->
          heads[node] == NONE || previous[node] == NONE ? NONE : previous[previous[node]];
    };
  }

  private int leftmost(int node) {
    return first[node] < node ? first[node] : NONE;
  }

  private int secondLeftmost(int node) {
    int second = first[node] == NONE ? NONE : next[first[node]];
    return second < node ? second : NONE;
  }

  private int rightmost(int node) {
    return last[node] > node ? last[node] : NONE;
  }

  private int secondRightmost(int node) {
    int second = last[node] == NONE ? NONE : previous[last[node]];
    return second > node ? second : NONE;
  }
}
