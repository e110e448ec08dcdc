package org.entente.workbench.report.drawing;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.entente.scenarios.play.Points;

/**
 * Draws fans side by side on one scale: the pale band holds 90 % of the runs, the darker one half
 * of them, the line is the middle. Data are solid; what rests on an assumption is hatched, its line
 * dashed, and each panel says which it is.
 */
public final class FanDrawing {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 210;
  private static final double LEFT = 96;
  private static final double TOP = 40;
  private static final double BASE = HEIGHT - 14;
  private static final double GAP = 14;
  private static final double NARROW = 112;
  private static final double BAR = 26;

  private final Svg svg;
  private final List<FanPanel> panels;
  private final double most;

  private FanDrawing(String id, List<FanPanel> panels) {
    this.svg = new Svg(id);
    this.panels = panels;
    this.most = panels.stream().mapToDouble(FanPanel::most).max().orElse(0);
  }

  /**
   * The whole drawing.
   *
   * @param number writes a value of the axis
   */
  public static String of(
      String id, String title, List<FanPanel> panels, DoubleFunction<String> number, String words) {
    return new FanDrawing(id, panels).draw(title, number, words);
  }

  private String draw(String title, DoubleFunction<String> number, String words) {
    svg.raw(
        """
        <defs><pattern id="%s-h" width="6" height="6" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><line class="d-hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>"""
            .formatted(svg.id()));
    svg.line(LEFT, BASE, WIDTH, BASE, "d-axis");
    svg.line(LEFT, TOP, LEFT, BASE, "d-axis");
    svg.text(LEFT - 8, BASE + 4, "d-left", number.apply(0));
    svg.text(LEFT - 8, (TOP + BASE) / 2 + 4, "d-left", number.apply(most / 2));
    svg.text(LEFT - 8, TOP + 4, "d-left", number.apply(most));
    long wide = panels.stream().filter(panel -> panel.months().size() > 1).count();
    long narrow = panels.size() - wide;
    double room = WIDTH - LEFT - GAP * panels.size() - narrow * NARROW;
    double x = LEFT + GAP;
    for (FanPanel panel : panels) {
      double width = panel.months().size() > 1 ? room / Math.max(1, wide) : NARROW;
      svg.text(x + width / 2, 13, "d-way", panel.name());
      svg.text(x + width / 2, 28, "d-label", panel.basis());
      if (panel.months().size() > 1) {
        fan(panel, x, width);
      } else {
        panel.months().forEach(bar -> bar(bar, panel.assumed(), x(panel)));
      }
      x += width + GAP;
    }
    return svg.done(WIDTH, HEIGHT, title, words);
  }

  /** The left edge of the bar of a narrow panel; there is one, and it stands first. */
  private double x(FanPanel panel) {
    return LEFT + GAP + (panels.indexOf(panel) * (NARROW + GAP)) + (NARROW - BAR) / 2;
  }

  private void bar(Points points, boolean assumed, double x) {
    double top = y(points.p95());
    svg.box(
        x, top, BAR, Math.max(2, y(points.p5()) - top), assumed ? "d-fan-dashed" : "d-fan-solid");
    if (assumed) {
      hatch(x, top, BAR, Math.max(2, y(points.p5()) - top));
    }
    svg.line(x, y(points.p50()), x + BAR, y(points.p50()), "d-fan-mid");
  }

  private void hatch(double x, double y, double width, double height) {
    svg.raw(
        "<rect fill=\"url(#%s-h)\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(svg.id(), Svg.n(x), Svg.n(y), Svg.n(width), Svg.n(height)));
  }

  private void fan(FanPanel panel, double x, double width) {
    List<Points> months = panel.months();
    String outer = panel.assumed() ? "d-fan-far d-fan-dashed" : "d-fan-far";
    svg.shape(outer, band(months, x, width, Points::p5, Points::p95));
    svg.shape("d-fan-near", band(months, x, width, Points::p25, Points::p75));
    if (panel.assumed()) {
      StringBuilder path = new StringBuilder();
      double[] points = band(months, x, width, Points::p5, Points::p95);
      for (int i = 0; i < points.length; i += 2) {
        path.append(Svg.n(points[i])).append(',').append(Svg.n(points[i + 1])).append(' ');
      }
      svg.raw(
          "<polygon fill=\"url(#%s-h)\" points=\"%s\"/>"
              .formatted(svg.id(), path.toString().strip()));
    }
    for (int i = 1; i < months.size(); i++) {
      String style = panel.assumed() ? "d-fan-mid d-fan-broken" : "d-fan-mid";
      svg.line(
          at(i - 1, months.size(), x, width),
          y(months.get(i - 1).p50()),
          at(i, months.size(), x, width),
          y(months.get(i).p50()),
          style);
    }
  }

  private double[] band(
      List<Points> months,
      double x,
      double width,
      ToDoubleFunction<Points> low,
      ToDoubleFunction<Points> high) {
    int n = months.size();
    double[] points = new double[4 * n];
    for (int i = 0; i < n; i++) {
      points[2 * i] = at(i, n, x, width);
      points[2 * i + 1] = y(high.applyAsDouble(months.get(i)));
      points[2 * (2 * n - 1 - i)] = at(i, n, x, width);
      points[2 * (2 * n - 1 - i) + 1] = y(low.applyAsDouble(months.get(i)));
    }
    return points;
  }

  private static double at(int month, int months, double x, double width) {
    return x + width * month / (months - 1);
  }

  private double y(double value) {
    return most <= 0 ? BASE : BASE - (BASE - TOP) * value / most;
  }
}
