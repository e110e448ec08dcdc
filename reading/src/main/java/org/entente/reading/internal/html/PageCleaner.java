package org.entente.reading.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what can be no part of its article, whatever the article is. */
final class PageCleaner {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, form:not(:has(p)),"
          + " button, select, input, textarea, label, nav, figcaption, audio, video, dialog,"
          + " [role=navigation], [role=complementary], [role=search], [role=dialog],"
          + " [role=contentinfo], [hidden], [aria-hidden=true]:not(:has(p))";

  /** A furniture element that holds more of the page's prose than this is the article after all. */
  private static final double MOST = 0.4;

  private final Furniture furniture;

  PageCleaner(Furniture furniture) {
    this.furniture = furniture;
  }

  void clean(Document page) {
    page.select(NEVER_TEXT).remove();
    double all = Prose.mass(page.body());
    for (Element element : suspects(page)) {
      if (element.parent() != null && Prose.mass(element) < all * MOST) {
        element.remove();
      }
    }
  }

  private List<Element> suspects(Document page) {
    List<Element> suspects = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      boolean inside =
          element.normalName().matches("body|html|article|main|p|em|strong|b|i|a|span");
      if (!inside && (furniture.marks(element) || isAside(element) || isInvisible(element))) {
        suspects.add(element);
      }
    }
    return suspects;
  }

  private static boolean isAside(Element element) {
    return element.normalName().equals("aside") || element.normalName().equals("footer");
  }

  private static boolean isInvisible(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }
}
