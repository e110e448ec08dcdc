package org.entente.coding.parse.internal;

import java.util.Arrays;
import java.util.List;
import org.entente.coding.parse.internal.Part.BagFeatures;

/** Gives each word the tag with the highest score, from left to right, as NLP4J's tagger does. */
final class Tagger {

  private final Weights weights;
  private final List<Part> ofWords;
  private final Part others;

  Tagger(Component component) {
    int last = component.parts().size() - 1;
    this.weights = component.weights();
    this.ofWords = component.parts().subList(0, last);
    this.others = component.parts().get(last);
  }

  /** Fills the column of tags. */
  void tag(Analysis sentence) {
    new Run(sentence).tag();
  }

  /** The tagging of one sentence. */
  private final class Run {

    private final Analysis sentence;
    private final float[] scores = weights.scores();
    private final int[] nodes = new int[others.places().size()];
    private final Features.Scratch scratch = others.features().scratch();
    private final int[] rows = others.rows();
    private final int[] lengths = new int[rows.length];

    Run(Analysis sentence) {
      this.sentence = sentence;
    }

    void tag() {
      int[] tags = sentence.column(Column.TAG);
      for (int at = 1; at < sentence.size(); at++) {
        Arrays.fill(scores, 0);
        for (int part = 0; part < ofWords.size(); part++) {
          int node = at + ofWords.get(part).places().get(0).window();
          if (isWord(node)) {
            weights.add(sum(part, node), scores);
          }
        }
        addOthers(at);
        tags[at] = best();
      }
    }

    private void addOthers(int at) {
      for (int p = 0; p < nodes.length; p++) {
        int node = at + others.places().get(p).window();
        nodes[p] = isWord(node) ? node : -1;
      }
      int count = collect(others, nodes, scratch, rows);
      weights.add(rows, count, lengths, scores);
    }

    private boolean isWord(int node) {
      return node >= 1 && node < sentence.size();
    }

    /** The sum of a part that looks at one word, kept with the word. */
    private float[] sum(int part, int node) {
      Word word = sentence.word(node);
      float[] known = word.findSum(part);
      if (known != null) {
        return known;
      }
      float[] sum = weights.scores();
      Part looksAt = ofWords.get(part);
      int[] into = looksAt.rows();
      int count = collect(looksAt, new int[] {node}, looksAt.features().scratch(), into);
      weights.add(into, count, new int[into.length], sum);
      word.keep(part, sum);
      return sum;
    }

    private int collect(Part part, int[] at, Features.Scratch into, int[] found) {
      int count = 0;
      for (BagFeatures bag : part.bags()) {
        int node = at[bag.place()];
        if (node >= 0) {
          count = bag.collect(values(bag.bag(), node), found, count);
        }
      }
      return part.features().collect(at, sentence.columns(), into, found, count);
    }

    private int[] values(Bag bag, int node) {
      Word word = sentence.word(node);
      return switch (bag) {
        case TAGS -> word.tags();
        case SPELLING -> word.spelling(node == 1);
        case POSITION -> Positions.of(node, sentence.size());
        case CLUSTERS -> word.clusters();
      };
    }

    private int best() {
      int best = 0;
      for (int label = 1; label < weights.labels(); label++) {
        if (scores[best] < scores[label]) {
          best = label;
        }
      }
      return best;
    }
  }
}
