package org.entente.workbench.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws dated matters as marks stacked over the years in which they began, one shape a group. */
public final class TimelineDrawing {

  private static final double WIDTH = 760;
  private static final double MARGIN = 24;
  private static final double STEP = 12;
  private static final int HIGHEST = 9;

  private final Svg svg;
  private final int first;
  private final int last;
  private final int bin;
  private final double base;

  private TimelineDrawing(String id, List<Moment> moments) {
    this.svg = new Svg(id);
    this.first = moments.stream().mapToInt(Moment::year).min().orElse(0);
    this.last = moments.stream().mapToInt(Moment::year).max().orElse(0);
    this.bin = Math.max(1, (int) Math.ceil((last - first + 1) * STEP / (WIDTH - 2 * MARGIN)));
    Map<Integer, Integer> heights = new TreeMap<>();
    moments.forEach(moment -> heights.merge((moment.year() - first) / bin, 1, Integer::sum));
    int highest = heights.values().stream().max(Integer::compare).orElse(0);
    this.base = 40 + Math.min(HIGHEST, highest) * STEP;
  }

  /** The whole drawing; there must be at least one moment. */
  public static String of(String id, String title, List<Moment> moments, String words) {
    return new TimelineDrawing(id, moments).draw(title, moments, words);
  }

  private String draw(String title, List<Moment> moments, String words) {
    legend();
    svg.line(MARGIN, base, WIDTH - MARGIN, base, "d-axis");
    years();
    Map<Integer, List<Moment>> bins = new TreeMap<>();
    for (Moment moment : moments) {
      bins.computeIfAbsent((moment.year() - first) / bin, key -> new ArrayList<>()).add(moment);
    }
    bins.forEach(this::stack);
    return svg.done(WIDTH, base + 28, title, words);
  }

  private void legend() {
    double x = MARGIN;
    for (Moment.Group group : Moment.Group.values()) {
      mark(group, x + 5, 12);
      svg.text(x + 15, 16, "d-legend", group.words());
      x += 32 + group.words().length() * 5.6;
    }
  }

  private void years() {
    int span = last - first;
    int every = span <= 12 ? 1 : span <= 30 ? 2 : span <= 60 ? 5 : span <= 140 ? 10 : 50;
    int start = Math.floorDiv(first + every - 1, every) * every;
    for (int year = start; year <= last; year += every) {
      double x = x((year - first) / bin);
      svg.line(x, base, x, base + 5, "d-axis");
      svg.text(x, base + 19, "d-year", Integer.toString(year));
    }
  }

  private void stack(int index, List<Moment> moments) {
    List<Moment> sorted =
        moments.stream().sorted(java.util.Comparator.comparing(Moment::group)).toList();
    int shown = sorted.size() > HIGHEST ? HIGHEST - 1 : sorted.size();
    for (int i = 0; i < shown; i++) {
      mark(sorted.get(i).group(), x(index), base - 9 - i * STEP);
    }
    if (shown < sorted.size()) {
      svg.text(x(index), base - 5 - shown * STEP, "d-year", "+" + (sorted.size() - shown));
    }
  }

  private void mark(Moment.Group group, double x, double y) {
    switch (group) {
      case PASSING -> svg.box(x - 4.5, y - 4.5, 9, 9, "d-m0");
      case MEETING -> svg.dot(x, y, 4.8, "d-m1");
      case FORCE -> svg.shape("d-m2", x, y - 5, x + 5.5, y + 4.5, x - 5.5, y + 4.5);
      case OTHER -> svg.shape("d-m3", x, y - 5.5, x + 5.5, y, x, y + 5.5, x - 5.5, y);
    }
  }

  private double x(int index) {
    int bins = Math.max(1, (last - first) / bin);
    double room = WIDTH - 2 * MARGIN - 20;
    return last == first ? WIDTH / 2 : MARGIN + 10 + room * index / bins;
  }
}
