package org.entente.workbench.report.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a drawing of the report its own style and size, for programs that know no style sheet. */
public final class StandaloneSvg {

  private static final String STYLE = "/org/entente/workbench/report/drawing.css";
  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

  private final String style;

  /** Reads the style sheet that ships with the program. */
  public StandaloneSvg() {
    try (InputStream in = StandaloneSvg.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the program: " + STYLE);
      }
      style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Width and height of a drawing in its own units. */
  public record Size(double width, double height) {}

  /** The size that the drawing says it has. */
  public Size size(String svg) {
    Matcher size = SIZE.matcher(svg);
    if (!size.find()) {
      throw new IllegalArgumentException("A drawing without a viewBox");
    }
    return new Size(Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)));
  }

  /**
   * The same drawing with style and size within.
   *
   * @param width of the whole, with its unit: {@code 174mm}
   * @param height of the whole, with its unit
   */
  public String of(String svg, String width, String height) {
    int open = svg.indexOf('>');
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + width
        + "\" height=\""
        + height
        + "\""
        + svg.substring("<svg".length(), open + 1)
        + "<style type=\"text/css\">"
        + style
        + "</style>"
        + svg.substring(open + 1);
  }
}
