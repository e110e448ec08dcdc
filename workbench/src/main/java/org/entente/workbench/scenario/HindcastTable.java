package org.entente.workbench.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.scenarios.hindcast.SeriesScore;
import org.jspecify.annotations.Nullable;

/**
 * What a hindcast of imported events came to.
 *
 * @param coverage which steps of which source
 * @param reason why that step was taken
 * @param series the series that could be scored
 * @param notScored series that could not, and why
 */
public record HindcastTable(
    Coverage coverage, String reason, List<SeriesScore> series, List<String> notScored) {

  public HindcastTable {
    series = List.copyOf(series);
    notScored = List.copyOf(notScored);
  }

  /** Mean scores over all series, the model first; each series counts the same. */
  public List<SeriesScore.ModelScore> means() {
    Map<String, List<SeriesScore.ModelScore>> byModel = new LinkedHashMap<>();
    for (SeriesScore one : series) {
      for (SeriesScore.ModelScore score : one.scores()) {
        byModel.computeIfAbsent(score.model(), name -> new ArrayList<>()).add(score);
      }
    }
    List<SeriesScore.ModelScore> means = new ArrayList<>();
    byModel.forEach(
        (model, scores) ->
            means.add(
                new SeriesScore.ModelScore(
                    model,
                    mean(scores, SeriesScore.ModelScore::crps),
                    mean(scores, SeriesScore.ModelScore::crpsAhead),
                    mean(scores, SeriesScore.ModelScore::brierAny),
                    mean(scores, SeriesScore.ModelScore::brierMore))));
    return means;
  }

  /** In how many series the model's CRPS step by step is below that of every baseline. */
  public long won() {
    return series.stream().filter(HindcastTable::isWon).count();
  }

  /** Whether the model beats all baselines on a series. */
  public static boolean isWon(SeriesScore series) {
    double model = series.scores().get(0).crps();
    return series.scores().stream().skip(1).allMatch(baseline -> model < baseline.crps());
  }

  /** One sentence: did the model beat its baselines, by CRPS step by step? */
  public @Nullable String verdict() {
    if (series.isEmpty()) {
      return null;
    }
    List<SeriesScore.ModelScore> means = means();
    SeriesScore.ModelScore model = means.get(0);
    SeriesScore.ModelScore best = means.get(1);
    for (SeriesScore.ModelScore baseline : means.subList(1, means.size())) {
      best = baseline.crps() < best.crps() ? baseline : best;
    }
    return "The model is "
        + comparison(model.crps(), best.crps())
        + " the best baseline ("
        + best.model()
        + ") by mean CRPS, and better than all of them in "
        + won()
        + " of "
        + series.size()
        + " series.";
  }

  private static String comparison(double model, double best) {
    if (model == best) {
      return "as good as";
    }
    if (best == 0) {
      return "worse than";
    }
    String words = model < best ? "%.1f %% better than" : "%.1f %% worse than";
    return String.format(Locale.ROOT, words, 100 * Math.abs(1 - model / best));
  }

  private static double mean(
      List<SeriesScore.ModelScore> scores,
      java.util.function.ToDoubleFunction<SeriesScore.ModelScore> value) {
    return scores.stream().mapToDouble(value).average().orElse(Double.NaN);
  }
}
