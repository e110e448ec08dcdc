package org.entente.workbench.report.drawing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws values with their ranges on one axis: a bar from low to high, a dot for the middle; a line
 * with an open end is dashed there and has no cap; an exact value is a bar from nought.
 */
public final class IntervalDrawing {

  private static final double WIDTH = 760;
  private static final double LABELS = 285;
  private static final double WORDS = 235;
  private static final double ROW = 28;
  private static final double TOP = 8;

  private final Svg svg;
  private final double start;
  private final double scale;

  private IntervalDrawing(String id, List<Interval> rows) {
    this.svg = new Svg(id);
    this.start = Math.min(0, rows.stream().mapToDouble(Interval::least).min().orElse(0));
    double end = Math.max(0, rows.stream().mapToDouble(Interval::most).max().orElse(0));
    double room = WIDTH - LABELS - WORDS - 30;
    this.scale = end > start ? room / (end - start) : 0;
  }

  /** The whole drawing. */
  public static String of(String id, String title, List<Interval> rows) {
    return new IntervalDrawing(id, rows).draw(title, rows);
  }

  /** The drawing in words. */
  public static String inWords(List<Interval> rows) {
    return rows.stream()
        .map(row -> row.label() + ": " + row.words())
        .collect(Collectors.joining("; ", "", "."));
  }

  private String draw(String title, List<Interval> rows) {
    double height = TOP + rows.size() * ROW + 4;
    svg.line(x(0), TOP, x(0), height - 4, "d-axis");
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), TOP + i * ROW + ROW / 2);
    }
    return svg.done(WIDTH, height, title, inWords(rows));
  }

  private void row(Interval row, double y) {
    svg.text(LABELS - 12, y + 4, "d-left", row.label());
    svg.text(WIDTH - WORDS, y + 4, "d-right", row.words());
    Double low = row.low();
    Double mid = row.mid();
    Double high = row.high();
    if (low != null && high != null && low.equals(high)) {
      svg.line(x(0), y, x(high), y, "d-bar");
      svg.line(x(high), y - 6, x(high), y + 6, "d-cap");
    } else if (low != null && high != null) {
      svg.line(x(low), y, Math.max(x(high), x(low) + 1), y, "d-bar");
      svg.line(x(low), y - 6, x(low), y + 6, "d-cap");
      svg.line(x(high), y - 6, x(high), y + 6, "d-cap");
    } else if (high != null) {
      svg.line(x(0), y, x(high), y, "d-open");
      svg.line(x(high), y - 6, x(high), y + 6, "d-cap");
    } else if (low != null) {
      svg.line(x(low), y, x(low) + 24, y, "d-open");
      svg.line(x(low), y - 6, x(low), y + 6, "d-cap");
    }
    if (mid != null) {
      svg.dot(x(mid), y, 4.5, "d-dot");
    }
  }

  private double x(double value) {
    return LABELS + (value - start) * scale;
  }
}
