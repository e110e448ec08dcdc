package org.entente.workbench.report.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws two actors and what passes between them, one band a channel. The thickness of a band is the
 * highest stated value; its dark core is the lower end of that value. An end that the source leaves
 * open is drawn dashed; a channel without any stated value is a thin hatched band.
 */
public final class FlowDrawing {

  private static final double WIDTH = 760;
  private static final double NODE = 118;
  private static final double LEFT = NODE + 8;
  private static final double RIGHT = WIDTH - NODE - 8;
  private static final double THICKEST = 64;
  private static final double HATCHED = 9;
  private static final double HEAD = 16;

  private final Svg svg;
  private final double largest;
  private double y = 8;

  private FlowDrawing(String id, List<Flow> flows) {
    this.svg = new Svg(id);
    this.largest = flows.stream().mapToDouble(Flow::size).max().orElse(0);
  }

  /** The whole drawing; forward flows above, the others below. */
  public static String of(String id, String left, String right, List<Flow> flows, String words) {
    return new FlowDrawing(id, flows).draw(left, right, flows, words);
  }

  private String draw(String left, String right, List<Flow> flows, String words) {
    patterns();
    for (boolean forward : new boolean[] {true, false}) {
      List<Flow> way = flows.stream().filter(flow -> flow.forward() == forward).toList();
      String name = forward ? left + " → " + right : right + " → " + left;
      svg.text(WIDTH / 2, y + 11, "d-way", name);
      y += 18;
      if (way.isEmpty()) {
        svg.text(WIDTH / 2, y + 14, "d-faint", "nothing in the ledger");
        y += 24;
      }
      way.forEach(this::band);
      y += 12;
    }
    double height = y;
    node(0, height, left);
    node(WIDTH - NODE, height, right);
    return svg.done(WIDTH, height + 2, left + " and " + right + ": what passes each way", words);
  }

  private void patterns() {
    svg.raw(
        """
        <defs><pattern id="%s-h" width="6" height="6" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><line class="d-hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>"""
            .formatted(svg.id()));
  }

  private void node(double x, double height, String name) {
    svg.box(x + 1, 1, NODE - 2, height - 2, "d-node");
    List<String> lines = split(name);
    double first = height / 2 - (lines.size() - 1) * 9 + 5;
    for (int i = 0; i < lines.size(); i++) {
      svg.text(x + NODE / 2, first + i * 18, "d-name", lines.get(i));
    }
  }

  private void band(Flow flow) {
    svg.text(WIDTH / 2, y + 12, "d-label", flow.channel() + ": " + flow.label());
    y += 18;
    String way = flow.forward() ? "d-forward" : "d-back";
    if (!flow.isValued()) {
      arrow(flow.forward(), HATCHED, "d-outline " + way);
      double x = flow.forward() ? LEFT : LEFT + HEAD;
      svg.raw(
          "<rect fill=\"url(#%s-h)\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
              .formatted(svg.id(), Svg.n(x), Svg.n(y), Svg.n(RIGHT - LEFT - HEAD), Svg.n(HATCHED)));
      y += HATCHED + 9;
      return;
    }
    double thick = thickness(flow.size());
    boolean open = flow.low() == null || flow.high() == null;
    arrow(flow.forward(), thick, (open ? "d-outline d-pale " : "d-pale ") + way);
    Double low = flow.low();
    if (low != null) {
      core(flow.forward(), thick, thickness(low), way);
    }
    y += thick + 9;
  }

  private void core(boolean forward, double thick, double core, String way) {
    double x = forward ? LEFT : LEFT + HEAD;
    svg.box(x, y + (thick - core) / 2, RIGHT - LEFT - HEAD, core, "d-core " + way);
  }

  private void arrow(boolean forward, double thick, String style) {
    double middle = y + thick / 2;
    double wing = Math.max(4, thick * 0.12);
    double end = y + thick;
    if (forward) {
      double neck = RIGHT - HEAD;
      svg.shape(
          style,
          LEFT,
          y,
          neck,
          y,
          neck,
          y - wing,
          RIGHT,
          middle,
          neck,
          end + wing,
          neck,
          end,
          LEFT,
          end);
    } else {
      double neck = LEFT + HEAD;
      svg.shape(
          style,
          RIGHT,
          y,
          neck,
          y,
          neck,
          y - wing,
          LEFT,
          middle,
          neck,
          end + wing,
          neck,
          end,
          RIGHT,
          end);
    }
  }

  private double thickness(@Nullable Double value) {
    return value == null || largest <= 0 ? 2 : Math.max(2, THICKEST * value / largest);
  }

  private static List<String> split(String name) {
    int space = name.indexOf(' ', Math.max(0, name.length() / 2 - 5));
    if (name.length() <= 13 || space < 0) {
      return List.of(name);
    }
    return List.of(name.substring(0, space), name.substring(space + 1));
  }
}
