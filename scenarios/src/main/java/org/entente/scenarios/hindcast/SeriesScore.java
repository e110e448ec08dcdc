package org.entente.scenarios.hindcast;

import java.util.List;

/**
 * How the model and its baselines did on one series.
 *
 * @param label of the series
 * @param events how many in all
 * @param training how many steps were learnt from
 * @param held how many were held out
 * @param from first step held out
 * @param to last step held out
 * @param usual mean of the training steps
 * @param scores the model first, then the baselines
 */
public record SeriesScore(
    String label,
    long events,
    int training,
    int held,
    String from,
    String to,
    double usual,
    List<ModelScore> scores) {

  public SeriesScore {
    scores = List.copyOf(scores);
  }

  /**
   * Mean scores over the steps held out, smaller is better.
   *
   * @param model its name
   * @param crps step by step, in events
   * @param crpsAhead all at once, in events
   * @param brierAny of the question whether anything happens in a step
   * @param brierMore of the question whether more than the mean of the training happens
   */
  public record ModelScore(
      String model, double crps, double crpsAhead, double brierAny, double brierMore) {}
}
