package org.entente.reading.internal.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what can be no part of its article. */
final class PageCleaner {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, form:not(:has(p)),"
          + " button, select, input, textarea, label, nav, figcaption, audio, video, dialog,"
          + " [role=navigation], [role=complementary], [role=search], [role=dialog],"
          + " [role=contentinfo], [hidden], [aria-hidden=true]:not(:has(p))";

  /** A furniture element that holds more of the article than this belongs to it after all. */
  private static final double MOST = 0.4;

  private static final int LINKS_OF_A_LIST = 3;

  private final Furniture furniture;

  PageCleaner(Furniture furniture) {
    this.furniture = furniture;
  }

  /** Drops what never is text, wherever it stands. */
  void dropNonText(Document page) {
    page.select(NEVER_TEXT).remove();
  }

  /** Drops furniture and lists of links from inside an article. */
  void dropFurniture(Element article) {
    Prose prose = Prose.of(article);
    double all = prose.mass(article);
    for (Element element : List.copyOf(article.getAllElements())) {
      boolean inside = !element.equals(article) && element.parent() != null;
      if (inside && furniture.isSuspect(element) && prose.mass(element) < all * MOST) {
        element.remove();
      }
    }
    dropLinkLists(article);
  }

  private static void dropLinkLists(Element article) {
    for (Element list : article.select("ul, ol, table, div, section, p, h2, h3, h4, h5, h6")) {
      int text = list.text().length();
      int linked = list.select("a").stream().mapToInt(a -> a.text().length()).sum();
      boolean all = linked * 10 > text * 8;
      boolean many = linked * 2 > text && list.select("a").size() >= LINKS_OF_A_LIST;
      if (!list.equals(article) && text > 0 && (all || many)) {
        list.remove();
      }
    }
  }
}
