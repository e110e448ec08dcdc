package org.entente.scenarios.hindcast;

/** A way to foresee counts; what it learns, it learns from the training steps alone. */
public interface Forecaster {

  /** As it stands in tables. */
  String name();

  /** One sentence: what it does. */
  String words();

  /** Learns from the counts of the training steps, one or more. */
  Fitted fit(int[] training);

  /** What was learnt. */
  interface Fitted {

    /**
     * The forecast for the step that follows.
     *
     * @param history all counts before it, one or more
     */
    CountDistribution next(int[] history);

    /**
     * The forecast for a step further on, of which nothing between is known.
     *
     * @param history all counts known
     * @param ahead 1 for the next
     */
    CountDistribution ahead(int[] history, int ahead);
  }
}
