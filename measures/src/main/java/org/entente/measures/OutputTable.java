package org.entente.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.reference.ReferenceTables.Value;
import org.entente.measures.prices.Deflators;
import org.entente.model.ActorCode;
import org.entente.model.Measure;
import org.jspecify.annotations.Nullable;

/** Gross domestic product of states in current dollars, out of an imported table. */
final class OutputTable {
  private static final String SERIES = "gdp/NY.GDP.MKTP.CD";

  private final Imported imported;
  private final Deflators deflators;
  private final Map<ActorCode, List<Value>> values = new HashMap<>();

  OutputTable(Imported imported, Deflators deflators) {
    this.imported = imported;
    this.deflators = deflators;
  }

  /**
   * Output of one state.
   *
   * @param dollars of the year asked for
   * @param row where it stands
   * @param input for the measure, assumed where it is of an earlier year
   */
  record Output(double dollars, Value row, Measure.Input input) {}

  boolean isMissing(ActorCode state) {
    return values(state).isEmpty();
  }

  /**
   * Output of a year; of the nearest earlier year, brought to dollars of the year asked for, where
   * that year has none.
   */
  Optional<Output> find(ActorCode state, int year) {
    return values(state).stream()
        .filter(value -> value.year() <= year && value.value() > 0)
        .reduce((earlier, later) -> later)
        .map(value -> output(state, value, year));
  }

  private Output output(ActorCode state, Value value, int year) {
    double dollars = value.value() * deflators.factor(value.year(), year).times();
    boolean other = value.year() != year;
    Measure.Input input =
        new Measure.Input(
            "GDP " + state + " " + value.year() + (other ? ", for " + year : ""),
            value.value(),
            value.value(),
            value.value(),
            "USD",
            value.file() + ", line " + value.line(),
            other);
    return new Output(dollars, value, input);
  }

  /** By what trade in dollars of some year is multiplied to be in current ones. */
  double toCurrent(@Nullable Integer dollarsOf, int year) {
    return dollarsOf == null ? 1 : deflators.factor(dollarsOf, year).times();
  }

  private List<Value> values(ActorCode state) {
    return values.computeIfAbsent(state, s -> imported.values(SERIES, s));
  }
}
