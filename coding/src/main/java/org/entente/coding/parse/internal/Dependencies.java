package org.entente.coding.parse.internal;

import java.util.stream.IntStream;
import org.entente.coding.parse.internal.EnglishModel.Choice;
import org.entente.coding.parse.internal.Part.BagFeatures;
import org.entente.coding.parse.internal.Transition.Arc;

/**
 * Finds the arcs of a tagged sentence with the transitions of NLP4J's parser and its weights; the
 * trees are the same.
 */
final class Dependencies {

  private static final int[] NONE = {};

  /** How far away a head is looked for where the transitions have left a word without one. */
  private static final int WINDOW = 5;

  private final EnglishModel model;
  private final Weights weights;
  private final Part ofStack;
  private final Part ofInput;
  private final Part others;
  private final Transition[] transitions;
  private final int[] all;
  private final int rootLabel;

  Dependencies(EnglishModel model) {
    this.model = model;
    this.weights = model.parser().weights();
    this.ofStack = model.parser().parts().get(0);
    this.ofInput = model.parser().parts().get(1);
    this.others = model.parser().parts().get(2);
    this.all = IntStream.range(0, model.transitions().size()).toArray();
    this.transitions =
        IntStream.of(all)
            .mapToObj(i -> Transition.of(model.transitions().get(i), model.labels()))
            .toArray(Transition[]::new);
    this.rootLabel = model.labels().find("root");
  }

  /** The arcs; the columns of tags and lemmas must be filled. */
  Arcs parse(Analysis sentence) {
    Run run = new Run(sentence);
    run.transitions();
    run.headless();
    return run.arcs;
  }

  /** The parsing of one sentence. */
  private final class Run {

    private final Analysis sentence;
    private final Arcs arcs;
    private final Stack stack;

    /** Sums of {@link #ofStack} by word, null where nobody has asked yet; then of the input. */
    private final float[][] stackSums;

    private final float[][] inputSums;
    private final float[] scores;
    private final Looking atStack;
    private final Looking atInput;
    private final Looking atOthers;

    Run(Analysis sentence) {
      this.sentence = sentence;
      this.arcs = new Arcs(sentence);
      this.stack = new Stack(sentence.size());
      this.stackSums = new float[sentence.size()][];
      this.inputSums = new float[sentence.size()][];
      this.scores = weights.scores();
      this.atStack = new Looking(ofStack);
      this.atInput = new Looking(ofInput);
      this.atOthers = new Looking(others);
    }

    void transitions() {
      while (stack.input() < sentence.size()) {
        score();
        Transition transition = transitions[best(open())];
        if (transition.arc() == Arc.LEFT) {
          arcs.add(stack.top(), stack.input(), transition.label());
        } else if (transition.arc() == Arc.RIGHT) {
          arcs.add(stack.input(), stack.top(), transition.label());
        }
        stack.move(transition.move());
      }
    }

    private int[] open() {
      int top = stack.top();
      boolean headless = arcs.head(top) < 0;
      if (top == 0) {
        return model.choice(Choice.UNDER_ROOT);
      }
      if (arcs.isBelow(top, stack.input())) {
        return model.choice(Choice.NO_ARC);
      }
      if (arcs.isBelow(stack.input(), top)) {
        return model.choice(headless ? Choice.NO_ARC_NOR_REDUCE : Choice.NO_ARC);
      }
      return headless ? model.choice(Choice.HEADLESS) : all;
    }

    private int best(int[] candidates) {
      int best = candidates[0];
      for (int candidate : candidates) {
        if (scores[best] < scores[candidate]) {
          best = candidate;
        }
      }
      return best;
    }

    private void score() {
      float[] stackSum = stackSums[stack.top()];
      if (stackSum == null) {
        stackSum = atStack.add(weights.scores());
        stackSums[stack.top()] = stackSum;
      }
      float[] inputSum = inputSums[stack.input()];
      if (inputSum == null) {
        inputSum = atInput.add(weights.scores());
        inputSums[stack.input()] = inputSum;
      }
      weights.set(stackSum, inputSum, scores);
      atOthers.add(scores);
    }

    /** A part of the model, with room for what it finds. */
    private final class Looking {

      private final Part part;
      private final int[] nodes;
      private final Features.Scratch scratch;
      private final int[] rows;
      private final int[] lengths;

      Looking(Part part) {
        this.part = part;
        this.nodes = new int[part.places().size()];
        this.scratch = part.features().scratch();
        this.rows = part.rows();
        this.lengths = new int[rows.length];
      }

      /** Adds the weights of what the part sees to the scores, and gives them back. */
      float[] add(float[] to) {
        for (int p = 0; p < nodes.length; p++) {
          nodes[p] = node(part.places().get(p));
        }
        int count = 0;
        for (BagFeatures bag : part.bags()) {
          int node = nodes[bag.place()];
          if (node > 0) {
            count = bag.collect(values(bag.bag(), node), rows, count);
          }
        }
        count = part.features().collect(nodes, sentence.columns(), scratch, rows, count);
        weights.add(rows, count, lengths, to);
        return to;
      }
    }

    private int node(Place place) {
      int node =
          switch (place.from()) {
            case STACK -> stack.top() + place.window();
            case INPUT -> stack.input() + place.window();
            case UNDER -> stack.under(-place.window());
          };
      return node < 0 || node >= sentence.size() ? -1 : arcs.relative(node, place.kin());
    }

    private int[] values(Bag bag, int node) {
      return switch (bag) {
        case CLUSTERS -> sentence.word(node).clusters();
        case POSITION -> Positions.of(node, sentence.size());
        case TAGS, SPELLING -> NONE;
      };
    }

    /** Words that the transitions have left without a head get the best near by. */
    void headless() {
      for (int node = 1; node < sentence.size(); node++) {
        if (arcs.head(node) < 0) {
          Best best = new Best();
          near(best, node, -1);
          near(best, node, 1);
          if (best.head < 0) {
            arcs.add(node, 0, rootLabel);
          } else {
            arcs.add(node, best.head, transitions[best.transition].label());
          }
        }
      }
    }

    private void near(Best best, int node, int step) {
      int[] candidates = model.choice(step > 0 ? Choice.LEFT_ARCS : Choice.RIGHT_ARCS);
      for (int i = 1; i <= WINDOW; i++) {
        int head = node + i * step;
        if (head < 0 || head >= sentence.size()) {
          return;
        }
        if (!arcs.isBelow(head, node)) {
          stack.reset(step > 0 ? node : head, step > 0 ? head : node);
          score();
          best.offer(head, best(candidates), scores);
        }
      }
    }
  }

  /** The best head so far. */
  private static final class Best {

    private int head = -1;
    private int transition = -1;
    private float score;

    void offer(int candidate, int transitionOf, float[] scores) {
      if (head < 0 || score < scores[transitionOf]) {
        head = candidate;
        transition = transitionOf;
        score = scores[transitionOf];
      }
    }
  }
}
