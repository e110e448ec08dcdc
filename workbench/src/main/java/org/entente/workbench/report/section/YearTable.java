package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;

/** Lays out values whose labels begin with a year ("2019, symmetry") as a table by year. */
final class YearTable {

  private static final Pattern LABEL = Pattern.compile("(\\d{4}), (.+)");

  /** Years of one table; earlier ones are in the measure's own output. */
  private static final int LAST_YEARS = 12;

  private final TreeMap<Integer, Map<String, Measure.Value>> years = new TreeMap<>();

  YearTable(Measure measure) {
    for (Measure.Value value : measure.values()) {
      Matcher label = LABEL.matcher(value.label());
      if (label.matches() && MeasureWords.isKnown(value)) {
        years
            .computeIfAbsent(Integer.valueOf(label.group(1)), year -> new LinkedHashMap<>())
            .put(label.group(2), value);
      }
    }
  }

  /**
   * The table, with the columns that have anything.
   *
   * @param columns head by the rest of the label
   */
  List<Block> of(String caption, Map<String, String> columns) {
    List<String> held =
        columns.keySet().stream()
            .filter(column -> years.values().stream().anyMatch(row -> row.containsKey(column)))
            .toList();
    if (held.isEmpty()) {
      return List.of();
    }
    List<String> heads = new ArrayList<>(List.of("Year"));
    held.forEach(column -> heads.add(columns.getOrDefault(column, column)));
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Map.Entry<Integer, Map<String, Measure.Value>> year : years.descendingMap().entrySet()) {
      if (rows.size() < LAST_YEARS && held.stream().anyMatch(year.getValue()::containsKey)) {
        rows.add(row(year.getKey(), year.getValue(), held));
      }
    }
    long all = years.values().stream().filter(r -> held.stream().anyMatch(r::containsKey)).count();
    String more =
        all > rows.size()
            ? "earlier years: entente measure, " + (all - rows.size()) + " more"
            : null;
    return List.of(
        new Block.Table(Line.plain(caption), heads, List.of(new Block.Group(null, rows, more))));
  }

  private static List<List<Inline>> row(
      int year, Map<String, Measure.Value> values, List<String> columns) {
    List<List<Inline>> cells = new ArrayList<>(List.of(Line.plain(Integer.toString(year))));
    for (String column : columns) {
      Measure.Value value = values.get(column);
      cells.add(Line.plain(value == null ? "–" : MeasureWords.words(value)));
    }
    return cells;
  }
}
