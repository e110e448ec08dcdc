package org.entente.reading.internal.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * How much running text the elements of a page hold: characters of their paragraphs outside links.
 * Menus and lists of headlines are links and short lines, and so weigh next to nothing.
 */
final class Prose {

  /** Characters below which a block is a label and no prose. */
  private static final int SHORTEST = 40;

  private final Map<Element, Double> paragraphs = new LinkedHashMap<>();
  private final Map<Element, Double> masses = new HashMap<>();

  private Prose() {}

  static Prose of(Element root) {
    Prose prose = new Prose();
    for (Element element : root.getAllElements()) {
      stopIfInterrupted();
      double own = own(element);
      if (own > 0) {
        prose.paragraphs.put(element, own);
        for (Element up = element; up != null; up = up.parent()) {
          prose.masses.merge(up, own, Double::sum);
        }
      }
    }
    return prose;
  }

  /** Characters of running text in the element and all below it. */
  double mass(Element element) {
    return masses.getOrDefault(element, 0.0);
  }

  /**
   * Points for the elements that hold paragraphs: in full for the parent of a paragraph, half and a
   * quarter for the two elements above.
   *
   * @param weight factor for a paragraph
   */
  Map<Element, Double> points(ToDoubleFunction<Element> weight) {
    Map<Element, Double> points = new LinkedHashMap<>();
    for (Map.Entry<Element, Double> paragraph : paragraphs.entrySet()) {
      stopIfInterrupted();
      double share = paragraph.getValue() * weight.applyAsDouble(paragraph.getKey());
      boolean holder = !paragraph.getKey().normalName().matches("p|blockquote|li|pre");
      Element up = holder ? paragraph.getKey() : paragraph.getKey().parent();
      for (int level = 0; level < 3 && up != null; level++, up = up.parent()) {
        points.merge(up, share, Double::sum);
        share /= 2;
      }
    }
    return points;
  }

  private static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("The time for this page is over");
    }
  }

  /** Text that stands in this element itself or in the inline elements of it. */
  private static double own(Element element) {
    if (!element.isBlock() || element.normalName().matches("h[1-6]") || !hasOwnText(element)) {
      return 0;
    }
    int text = 0;
    int linked = 0;
    for (var node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text += words.text().strip().length();
      } else if (node instanceof Element child && !child.isBlock()) {
        int length = child.text().length();
        text += length;
        linked += child.normalName().equals("a") ? length : child.select("a").text().length();
      }
    }
    return text < SHORTEST || linked * 2 > text ? 0 : text - linked;
  }

  private static boolean hasOwnText(Element element) {
    return element.childNodes().stream()
        .anyMatch(
            node ->
                (node instanceof TextNode words && !words.isBlank())
                    || (node instanceof Element child && !child.isBlock()));
  }
}
