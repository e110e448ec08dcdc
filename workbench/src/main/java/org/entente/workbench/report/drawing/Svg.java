package org.entente.workbench.report.drawing;

import java.util.Locale;
import org.entente.workbench.report.html.Escape;

/** Builds one svg element; all text is escaped, all looks come from the style sheet by class. */
final class Svg {

  private final String id;
  private final StringBuilder body = new StringBuilder();

  /**
   * @param id unique within the report; the ids of title, description and patterns start with it
   */
  Svg(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Svg raw(String markup) {
    body.append(markup).append('\n');
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    return raw(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
            .formatted(style, n(x1), n(y1), n(x2), n(y2)));
  }

  Svg box(double x, double y, double width, double height, String style) {
    return raw(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(style, n(x), n(y), n(width), n(height)));
  }

  Svg dot(double x, double y, double radius, String style) {
    return raw(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
            .formatted(style, n(x), n(y), n(radius)));
  }

  /** A closed shape through the points x1, y1, x2, y2 … */
  Svg shape(String style, double... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? "" : " ").append(n(points[i])).append(',').append(n(points[i + 1]));
    }
    return raw("<polygon class=\"%s\" points=\"%s\"/>".formatted(style, path));
  }

  Svg text(double x, double y, String style, String text) {
    return raw(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
            .formatted(style, n(x), n(y), Escape.html(text)));
  }

  /** The whole element. */
  String done(double width, double height, String title, String description) {
    return """
        <svg role="img" viewBox="0 0 %s %s" aria-labelledby="%s-t %s-d">
        <title id="%s-t">%s</title>
        <desc id="%s-d">%s</desc>
        %s</svg>"""
        .formatted(
            n(width),
            n(height),
            id,
            id,
            id,
            Escape.html(title),
            id,
            Escape.html(description),
            body);
  }

  /** A number with at most one decimal, the same on every machine. */
  static String n(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
