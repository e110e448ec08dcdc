package org.entente.coding.parse.internal;

import java.util.Arrays;
import org.entente.coding.parse.internal.Component.BagFeatures;

/** Gives each word the tag with the highest score, from left to right, as NLP4J's tagger does. */
final class Tagger {

  private final Component component;
  private final int[] windows;

  Tagger(Component component) {
    this.component = component;
    this.windows = component.places().stream().mapToInt(Place::window).toArray();
  }

  /** Fills the column of tags. */
  void tag(Analysis sentence) {
    int[] tags = sentence.column(Column.TAG);
    int[] nodes = new int[windows.length];
    int[] scratch = component.features().scratch();
    int[] rows = component.rows();
    float[] scores = component.weights().scores();
    for (int at = 1; at < sentence.size(); at++) {
      for (int p = 0; p < nodes.length; p++) {
        int node = at + windows[p];
        nodes[p] = node < 1 || node >= sentence.size() ? -1 : node;
      }
      int count = 0;
      for (BagFeatures bag : component.bags()) {
        int node = nodes[bag.place()];
        if (node >= 0) {
          count = Component.collect(bag, values(bag.bag(), sentence, node), rows, count);
        }
      }
      count = component.features().collect(nodes, sentence.columns(), scratch, rows, count);
      Arrays.fill(scores, 0);
      component.weights().add(rows, count, scores);
      tags[at] = best(scores);
    }
  }

  private static int[] values(Bag bag, Analysis sentence, int node) {
    Word word = sentence.word(node);
    return switch (bag) {
      case TAGS -> word.tags();
      case SPELLING -> word.spelling(node == 1);
      case POSITION -> Positions.of(node, sentence.size());
      case CLUSTERS -> word.clusters();
    };
  }

  private int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < component.weights().labels(); label++) {
      if (scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }
}
