package org.entente.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Entry;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * How the forecasts of one source came out.
 *
 * <p>Measure M10 of the catalogue: where a word of the scale of ICD 203 was used, the Brier score
 * (Brier, Monthly Weather Review 78, 1950), the mean of the squared difference between the middle
 * of the word's range and the outcome, 0 the best and 1 the worst; a forecast without such a word
 * is only counted. What is unresolved counts in neither.
 *
 * @param source who foresaw, as first written; where nobody is named the document
 * @param scaled resolved forecasts with a word of the scale
 * @param brier their score, null where there is none
 * @param happened forecasts without such a word that came true
 * @param failed those that did not
 * @param unresolved forecasts of which nobody knows yet
 */
public record ForecastRecord(
    String source, int scaled, @Nullable Double brier, int happened, int failed, int unresolved) {

  private static final String HAPPENED = "happened";
  private static final String UNRESOLVED = "unresolved";

  /** The records of all sources of forecasts, by source. */
  public static List<ForecastRecord> of(List<Entry> entries) {
    Map<String, List<Entry.Forecast>> bySource = new TreeMap<>();
    for (Entry entry : entries) {
      Entry.Forecast forecast = entry.forecast();
      if (forecast != null) {
        String who =
            forecast.who() == null
                ? entry.statements().get(0).statement().document()
                : forecast.who();
        bySource
            .computeIfAbsent(who.toLowerCase(Locale.ROOT), w -> new ArrayList<>())
            .add(forecast);
      }
    }
    List<ForecastRecord> records = new ArrayList<>();
    bySource.forEach((source, forecasts) -> records.add(of(source, forecasts)));
    return records;
  }

  private static ForecastRecord of(String source, List<Entry.Forecast> forecasts) {
    double sum = 0;
    int scaled = 0;
    int happened = 0;
    int failed = 0;
    int unresolved = 0;
    for (Entry.Forecast forecast : forecasts) {
      boolean came = forecast.outcome().equals(HAPPENED);
      Range likelihood = forecast.likelihood();
      if (forecast.outcome().equals(UNRESOLVED)) {
        unresolved++;
      } else if (likelihood != null && likelihood.low() != null && likelihood.high() != null) {
        double miss = (likelihood.low() + likelihood.high()) / 2 - (came ? 1 : 0);
        sum += miss * miss;
        scaled++;
      } else {
        happened += came ? 1 : 0;
        failed += came ? 0 : 1;
      }
    }
    return new ForecastRecord(
        source, scaled, scaled == 0 ? null : sum / scaled, happened, failed, unresolved);
  }
}
