package org.entente.measures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.ledger.reference.ReferenceTables;
import org.entente.measures.draws.Interval;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** A measure while it is being filled. */
final class Draft {
  private final TieCase tie;
  private final String name;
  private final String formula;
  private final List<Measure.Value> values = new ArrayList<>();
  private final List<Measure.Input> inputs = new ArrayList<>();
  private final List<Entry> cited = new ArrayList<>();
  private final Set<Measure.Row> rows = new LinkedHashSet<>();
  private final List<String> notValued = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String assumption = "none";
  private @Nullable Period period;

  Draft(TieCase tie, String name, String formula) {
    this.tie = tie;
    this.name = name;
    this.formula = formula;
  }

  Draft period(@Nullable Period covered) {
    period = covered;
    return this;
  }

  Draft assumption(String words) {
    assumption = words;
    return this;
  }

  Draft value(
      String label,
      @Nullable Double low,
      @Nullable Double mid,
      @Nullable Double high,
      String unit) {
    values.add(new Measure.Value(label, low, mid, high, unit));
    return this;
  }

  Draft value(String label, Interval interval, String unit) {
    return value(label, interval.low(), interval.mid(), interval.high(), unit);
  }

  Draft exactly(String label, double value, String unit) {
    return value(label, value, value, value, unit);
  }

  /** A value that cannot be computed. */
  Draft unknown(String label, String unit) {
    return value(label, null, null, null, unit);
  }

  Draft inputs(List<Measure.Input> more) {
    inputs.addAll(more);
    return this;
  }

  Draft cite(Stream<Entry> entries) {
    entries.forEach(cited::add);
    return this;
  }

  Draft cite(Entry entry) {
    cited.add(entry);
    return this;
  }

  /** Rows of an imported table that went in. */
  Draft rows(List<ReferenceTables.Value> values) {
    values.forEach(v -> rows.add(new Measure.Row(v.series() + " (" + v.file() + ")", v.line())));
    return this;
  }

  Draft notValued(String line) {
    notValued.add(line);
    return this;
  }

  Draft note(String sentence) {
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
    return this;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  Measure measure() {
    return new Measure(
        name,
        tie.tie(),
        tie.asOf(),
        period,
        formula,
        values,
        assumption,
        inputs.stream().distinct().toList(),
        TieCase.citations(cited.stream()),
        List.copyOf(rows),
        notValued.stream().distinct().toList(),
        notes.isEmpty() ? null : String.join(" ", notes));
  }
}
