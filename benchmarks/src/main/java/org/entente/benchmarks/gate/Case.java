package org.entente.benchmarks.gate;

import java.util.Arrays;
import org.entente.coding.reference.Topic;

/** A sentence with what came of it when everything was parsed. */
final class Case {

  private final int part;
  private final int corpus;
  private final Topic topic;
  private final int[] signs;
  private final int statements;
  private final int words;

  /**
   * @param part of ten, by the text of its document: the same text is never on both sides of a
   *     check
   * @param corpus what it was read from, counted from 0
   * @param topic what its text is about
   * @param signs numbers of the signs that it shows
   * @param statements that it gave
   * @param words its length
   */
  Case(int part, int corpus, Topic topic, int[] signs, int statements, int words) {
    this.part = part;
    this.corpus = corpus;
    this.topic = topic;
    this.signs = signs.clone();
    this.statements = statements;
    this.words = words;
  }

  int part() {
    return part;
  }

  int corpus() {
    return corpus;
  }

  Topic topic() {
    return topic;
  }

  int statements() {
    return statements;
  }

  int words() {
    return words;
  }

  /** How many signs it shows. */
  int size() {
    return signs.length;
  }

  int sign(int index) {
    return signs[index];
  }

  /** Without the signs of which there are fewer than so many. */
  Case withCommon(int[] counts, int least) {
    int[] common = Arrays.stream(signs).filter(s -> counts[s] >= least).toArray();
    return new Case(part, corpus, topic, common, statements, words);
  }
}
