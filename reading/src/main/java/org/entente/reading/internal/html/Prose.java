package org.entente.reading.internal.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * How much running text an element holds: characters of its paragraphs outside links. Menus and
 * lists of headlines are links and short lines, and so weigh next to nothing.
 */
final class Prose {

  /** Characters below which a block is a label and no prose. */
  private static final int SHORTEST = 40;

  private Prose() {}

  static double mass(Element element) {
    Map<Element, Double> masses = masses(element);
    return masses.getOrDefault(element, 0.0);
  }

  /** The mass of the element and of all in it that hold any. */
  static Map<Element, Double> masses(Element root) {
    Map<Element, Double> masses = new HashMap<>();
    for (Element element : root.getAllElements()) {
      double own = own(element);
      if (own > 0) {
        for (Element up = element; up != null; up = up.parent()) {
          masses.merge(up, own, Double::sum);
          if (up.equals(root)) {
            break;
          }
        }
      }
    }
    return masses;
  }

  /** Text that stands in this element itself or in the inline elements of it. */
  private static double own(Element element) {
    if (!element.isBlock() || !hasOwnText(element)) {
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
