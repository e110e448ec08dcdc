package org.entente.ledger.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.importing.ImportFindings;
import org.entente.ledger.importing.StateCodes;
import org.entente.ledger.importing.StateCodes.Meaning;
import org.entente.model.ActorCode;
import org.jdbi.v3.core.Handle;

/** Takes rows of numbers by pair and year, or by state and year. */
final class SeriesImporter implements TableImporter {

  private record Value(String series, int place, boolean back) {}

  private final String series;
  private final StateColumns a;
  private final StateColumns b;
  private final boolean paired;
  private final Years years;
  private final Map<Integer, Integer> wide;
  private final Map<Value, Integer> values = new LinkedHashMap<>();
  private final int variant;
  private final Set<String> variants;
  private final Set<String> missing;
  private final double factor;
  private final ImportFindings findings;
  private final SeriesWriter writer;

  SeriesImporter(
      Layout layout,
      Header header,
      StateCodes codes,
      Handle handle,
      long file,
      ImportFindings findings) {
    this.series = layout.get("series");
    this.a = new StateColumns(layout.list("a"), header, codes);
    this.b = new StateColumns(layout.list("b"), header, codes);
    this.paired = layout.find("b").isPresent();
    this.years = new Years(layout, header);
    this.wide = layout.find("year").filter("wide"::equals).isPresent() ? header.years() : Map.of();
    layout
        .startingWith("value")
        .forEach((name, columns) -> value(name, header.place(columns), false));
    layout
        .startingWith("value-back")
        .forEach((name, columns) -> value(name, header.place(columns), true));
    this.variant = layout.find("variant").map(Layout::split).map(header::place).orElse(-1);
    this.variants = layout.startingWith("variant-unit").keySet();
    this.missing = Set.copyOf(layout.parts("missing"));
    this.factor = layout.find("factor").map(Double::parseDouble).orElse(1.0);
    this.findings = findings;
    this.writer = new SeriesWriter(handle, layout, file);
  }

  private void value(String name, int place, boolean back) {
    values.put(new Value(name.isEmpty() ? "" : "/" + name, place, back), place);
  }

  @Override
  public boolean take(int line, List<String> cells) {
    String name = series;
    if (variant >= 0) {
      String of = cell(cells, variant);
      if (!variants.isEmpty() && !variants.contains(of)) {
        findings.leftOut(
            line, "Rows of \"" + ImportFindings.shown(of) + "\" were left out: another series.");
        return false;
      }
      name = series + "/" + of;
    }
    return wide.isEmpty() ? takeYear(name, line, cells) : takeWide(name, line, cells);
  }

  private boolean takeYear(String name, int line, List<String> cells) {
    Optional<Years.Span> span = years.of(cells);
    if (span.isEmpty()) {
      findings.malformedRow(line, "There is no year in this row.");
      return false;
    }
    int year = span.get().from();
    ActorCode first = a.find(cells, year, line, findings).map(Meaning::actor).orElse(null);
    if (first == null) {
      return false;
    }
    ActorCode second =
        paired ? b.find(cells, year, line, findings).map(Meaning::actor).orElse(null) : null;
    if (paired && second == null) {
      return false;
    }
    if (second != null && second.equals(first)) {
      findings.leftOut(line, "Rows of a state with itself were left out.");
      return false;
    }
    return write(name, line, cells, span.get(), first, second);
  }

  private boolean write(
      String name,
      int line,
      List<String> cells,
      Years.Span span,
      ActorCode first,
      @org.jspecify.annotations.Nullable ActorCode second) {
    boolean any = false;
    for (Value value : values.keySet()) {
      Optional<Double> number = number(cells, value.place(), line);
      if (number.isEmpty()) {
        continue;
      }
      any = true;
      for (int year = span.from(); year <= span.to(); year++) {
        ActorCode from = value.back() && second != null ? second : first;
        String to = second == null ? "" : (value.back() ? first : second).code();
        writer.add(name + value.series(), from, to, year, number.get() * factor, line);
      }
    }
    return any;
  }

  private boolean takeWide(String name, int line, List<String> cells) {
    Optional<Meaning> of = a.find(cells, wide.keySet().iterator().next(), line, findings);
    ActorCode state = of.map(Meaning::actor).orElse(null);
    if (state == null) {
      return false;
    }
    boolean any = false;
    for (Map.Entry<Integer, Integer> year : wide.entrySet()) {
      Optional<Double> number = number(cells, year.getValue(), line);
      if (number.isPresent()) {
        any = true;
        writer.add(name, state, "", year.getKey(), number.get() * factor, line);
      }
    }
    return any;
  }

  /** The number of a cell; one that is none is reported, one that is missing is not. */
  private Optional<Double> number(List<String> cells, int place, int line) {
    String cell = cell(cells, place);
    if (cell.isEmpty() || cell.equals("NA") || cell.equals("..") || missing.contains(cell)) {
      return Optional.empty();
    }
    try {
      double number = Double.parseDouble(cell.replace(",", ""));
      if (Double.isFinite(number)) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // said below, as of one that is not finite
    }
    findings.malformedRow(line, "\"" + ImportFindings.shown(cell) + "\" is no number.");
    return Optional.empty();
  }

  private static String cell(List<String> cells, int place) {
    return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
  }

  @Override
  public void close() {
    writer.close();
  }
}
