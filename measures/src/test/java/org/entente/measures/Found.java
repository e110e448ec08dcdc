package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.entente.model.Tie;

/** One measure of a tie, and its values by label. */
record Found(Measure measure) {
  private static final PriceBook BOOK = PriceBook.load();

  static Found of(String name, Dossier dossier, Imported imported, LocalDate asOf) {
    List<Measure> found =
        new Measures().measure(dossier, imported, asOf, BOOK, MeasureOptions.standard().only(name));
    assertThat(found).as(name).hasSize(1);
    return new Found(found.get(0));
  }

  /** Of a tie on which no document says anything. */
  static Found of(String name, Tie tie, Imported imported, LocalDate asOf) {
    Dossier nothing = new Dossier(tie, List.of(), List.of(), List.of(), List.of(), List.of());
    return of(name, nothing, imported, asOf);
  }

  Measure.Value value(String label) {
    return measure.values().stream()
        .filter(value -> value.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
  }

  double mid(String label) {
    Double mid = value(label).mid();
    assertThat(mid).as(label).isNotNull();
    return mid == null ? Double.NaN : mid;
  }

  List<String> labels() {
    return measure.values().stream().map(Measure.Value::label).toList();
  }
}
