package org.entente.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Range;

/**
 * How the forecasts of the documents fared (M10): scored where they carry a number, else counted.
 */
final class ForecastRecord implements TieMeasure {
  private static final String NAME = "forecast-record";
  private static final String HAPPENED = "happened";
  private static final String FAILED = "did-not-happen";

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(
                tie,
                NAME,
                "M10: Brier = mean of (p-o)^2; baselines: p = 1/2, and p = share that happened")
            .assumption(
                "p is the middle of the word's range by ICD 203, low and high its ends; outcomes are what"
                    + " later documents tell");
    List<BrierScore.Resolved> scored = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, int[]> forecasters = new TreeMap<>();
    for (Entry entry : tie.entries(Kind.FORECAST)) {
      Entry.Forecast forecast = entry.forecast();
      if (forecast != null) {
        read(forecast, scored, counts, forecasters);
        draft.cite(entry);
      }
    }
    counts.forEach((label, count) -> draft.exactly(label, count, "forecasts"));
    if (scored.isEmpty()) {
      draft
          .unknown("Brier score", "score")
          .note("No forecast has both a word of likelihood with a number and an outcome.");
    } else {
      scores(draft, new BrierScore(scored), scored.size());
    }
    forecasters.forEach(
        (who, both) ->
            draft.exactly("of " + who + ", came true", both[0], "of " + (both[0] + both[1])));
    draft.note(
        "Vague words (may, could) are on no scale and are only counted; a forecast that names no day can"
            + " be borne out, but hardly ever be said to have failed, so that the record flatters.");
    return List.of(draft.measure());
  }

  private static void read(
      Entry.Forecast forecast,
      List<BrierScore.Resolved> scored,
      Map<String, Integer> counts,
      Map<String, int[]> forecasters) {
    boolean resolved = !forecast.outcome().equals("unresolved");
    boolean happened = forecast.outcome().equals(HAPPENED);
    Range likelihood = forecast.likelihood();
    Double low = likelihood == null ? null : likelihood.low();
    Double high = likelihood == null ? null : likelihood.high();
    boolean scaled = low != null && high != null;
    String kind = scaled ? "with a number" : "without a number";
    String outcome = resolved ? happened ? HAPPENED : FAILED.replace('-', ' ') : "unresolved";
    counts.merge("forecasts " + kind + ", " + outcome, 1, Integer::sum);
    if (low != null && high != null && resolved) {
      scored.add(new BrierScore.Resolved(low, high, happened));
    }
    String who = forecast.who();
    if (who != null && resolved) {
      forecasters.computeIfAbsent(who, name -> new int[2])[happened ? 0 : 1]++;
    }
  }

  private static void scores(Draft draft, BrierScore score, int count) {
    draft.value("Brier score", score.best(), score.score(), score.worst(), "score");
    draft.exactly("Brier score of always one half", score.half(), "score");
    draft.exactly("Brier score of the share that happened", score.baseRate(), "score");
    draft.exactly("forecasts scored", count, "forecasts");
    if (score.score() >= score.half()) {
      draft.note("The forecasts did no better than a coin would have.");
    }
  }
}
