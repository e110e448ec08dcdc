package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.measures.EntryMaker.dossier;
import static org.entente.measures.EntryMaker.entry;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Forecasts of documents, scored where they carry a number. */
class ForecastRecordTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);
  private static final Range LIKELY = Range.of(0.55, 0.80);

  private static EntryMaker foretold(
      String id, @Nullable String word, @Nullable Range likelihood, String outcome) {
    return entry(id)
        .kind(Kind.FORECAST)
        .forecast(
            new Entry.Forecast(
                "an analyst", "closer ties", null, word, likelihood, outcome, List.of()));
  }

  @Test
  void onlyWhatHasANumberAndAnOutcomeIsScored() {
    Found found =
        Found.of(
            "forecast-record",
            dossier(
                foretold("e1", "likely", LIKELY, "happened"),
                foretold("e2", "likely", LIKELY, "did-not-happen"),
                foretold("e3", "may", null, "happened"),
                foretold("e4", "likely", LIKELY, "unresolved")),
            Imported.none(),
            TODAY);
    assertThat(found.mid("Brier score"))
        .isCloseTo((0.325 * 0.325 + 0.675 * 0.675) / 2, within(1e-12));
    assertThat(found.value("Brier score").low())
        .isCloseTo((0.2 * 0.2 + 0.55 * 0.55) / 2, within(1e-12));
    assertThat(found.mid("Brier score of always one half")).isEqualTo(0.25);
    assertThat(found.mid("forecasts scored")).isEqualTo(2);
    assertThat(found.mid("forecasts without a number, happened")).isEqualTo(1);
    assertThat(found.mid("forecasts with a number, unresolved")).isEqualTo(1);
    assertThat(found.value("of an analyst, came true").unit()).isEqualTo("of 3");
    assertThat(found.measure().note()).contains("no better than a coin");
  }

  @Test
  void withoutAScaledForecastThereIsNoScore() {
    Found found =
        Found.of(
            "forecast-record",
            dossier(foretold("e1", "may", null, "happened")),
            Imported.none(),
            TODAY);
    assertThat(found.value("Brier score").mid()).isNull();
    assertThat(found.mid("forecasts without a number, happened")).isEqualTo(1);
  }
}
