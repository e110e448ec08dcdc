package org.entente.reading.internal.html;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a cleaned page that holds the article: from the body down, always into the
 * child that holds nearly all of the running text.
 */
final class ArticleFinder {

  /** A child with less of its parent's running text than this is only a part of the article. */
  private static final double NEARLY_ALL = 0.7;

  /**
   * An element that is named as the body of the article is believed with this share of the page.
   */
  private static final double NAMED = 0.4;

  private static final String BODY_OF_ARTICLE =
      "[itemprop=articleBody], [property=articleBody], [itemprop~=articleBody], .article-body,"
          + " .articleBody, .article__body, .entry-content, .post-content, .story-body,"
          + " .article-content, .story-content, .post-body, .article-text, .td-post-content";

  Element find(Document page) {
    Map<Element, Double> masses = Prose.masses(page.body());
    double all = masses.getOrDefault(page.body(), 0.0);
    Element named = named(page, masses, all);
    return descend(named != null ? named : page.body(), masses);
  }

  private static @org.jspecify.annotations.Nullable Element named(
      Document page, Map<Element, Double> masses, double all) {
    Element best = null;
    for (Element element : page.select(BODY_OF_ARTICLE)) {
      double mass = masses.getOrDefault(element, 0.0);
      if (mass >= all * NAMED && (best == null || mass > masses.getOrDefault(best, 0.0))) {
        best = element;
      }
    }
    return best;
  }

  private static Element descend(Element from, Map<Element, Double> masses) {
    Element here = from;
    while (true) {
      Element heaviest = null;
      for (Element child : here.children()) {
        if (masses.getOrDefault(child, 0.0) > masses.getOrDefault(heaviest, 0.0)) {
          heaviest = child;
        }
      }
      double mass = masses.getOrDefault(here, 0.0);
      if (heaviest == null
          || !heaviest.isBlock()
          || heaviest.normalName().equals("p")
          || masses.getOrDefault(heaviest, 0.0) < mass * NEARLY_ALL) {
        return here;
      }
      here = heaviest;
    }
  }
}
