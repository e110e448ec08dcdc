package org.entente.reading.internal.html;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds the article: the one with the most running text in its own
 * paragraphs, and with it the elements beside it that are built alike.
 */
final class ArticleFinder {

  /** What text inside marked furniture counts for: comments may be longer than the article. */
  private static final double IN_FURNITURE = 0.15;

  /** What text counts for that the page's metadata gives as the body of the article. */
  private static final double IN_METADATA = 4;

  /** What text counts for inside an element that is named as the body of the article. */
  private static final double IN_NAMED_BODY = 1.6;

  /** An item of a list is more often a headline than a paragraph. */
  private static final double IN_LIST = 0.5;

  /** An element with so many articles in it is a list of them. */
  private static final int LISTING = 3;

  /**
   * A find with less of the page's text than this, and fewer characters than that, shows that the
   * marks of furniture mislead on this page.
   */
  private static final double LEAST_OF_PAGE = 0.1;

  private static final double LEAST = 300;

  /** How far above the article's element its twins may stand. */
  private static final int NEAR = 3;

  private static final int FAR = 6;

  /** A twin of the article's element with this share of its text is another part of the article. */
  private static final double PART = 0.15;

  private static final String NAMED_BODY =
      "[itemprop~=articleBody], [property~=articleBody], .article-body, .articleBody,"
          + " .article__body, .article_body, .entry-content, .post-content, .story-body,"
          + " .article-content, .story-content, .post-body, .article-text, .story-text";

  private final Furniture furniture;

  ArticleFinder(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * The element that holds the article.
   *
   * @param body the article as the page's metadata gives it, or an empty text
   */
  Element find(Document page, String body) {
    Prose prose = Prose.of(page.body());
    Element found = best(page, body, prose, true);
    if (prose.mass(found) < Math.min(LEAST, prose.mass(page.body()) * LEAST_OF_PAGE)) {
      found = best(page, body, prose, false);
    }
    return withTwins(withinNamedBody(found, prose), prose);
  }

  private Element best(Document page, String body, Prose prose, boolean trustMarks) {
    Set<Element> named = new HashSet<>(page.select(NAMED_BODY));
    Map<Element, Double> points = prose.points(p -> weight(p, named, trustMarks, body));
    Element best = page.body();
    double most = 0;
    for (Map.Entry<Element, Double> candidate : points.entrySet()) {
      boolean listing = candidate.getKey().select("article").size() >= LISTING;
      double value = candidate.getValue() * (listing ? IN_FURNITURE : 1);
      if (value > most) {
        best = candidate.getKey();
        most = value;
      }
    }
    return best;
  }

  private double weight(Element paragraph, Set<Element> named, boolean trustMarks, String body) {
    double weight = paragraph.normalName().equals("li") ? IN_LIST : 1;
    boolean inNamed = false;
    boolean inFurniture = false;
    for (Element up = paragraph; up != null; up = up.parent()) {
      inNamed |= named.contains(up);
      inFurniture |= trustMarks && furniture.isSuspect(up);
    }
    weight *= inNamed ? IN_NAMED_BODY : 1;
    weight *= inFurniture ? IN_FURNITURE : 1;
    String text = paragraph.text();
    boolean inBody = body.contains(text.substring(0, Math.min(80, text.length())));
    return inBody ? weight * IN_METADATA : weight;
  }

  /** The element around this one that is named as the body, where that holds not much more. */
  private static Element withinNamedBody(Element found, Prose prose) {
    Element up = found.closest(NAMED_BODY);
    return up != null && prose.mass(up) < 2.5 * prose.mass(found) ? up : found;
  }

  /** Climbs to the element that holds this one and others of the same build with text in them. */
  private static Element withTwins(Element found, Prose prose) {
    Element whole = found;
    Element here = found;
    for (int level = 0; level < FAR && isDivision(here); level++) {
      Element parent = here.parent();
      if (parent == null) {
        break;
      }
      if (hasTwin(here, prose, prose.mass(found) * PART, level < NEAR)) {
        whole = parent;
      }
      here = parent;
    }
    return whole;
  }

  private static boolean isDivision(Element element) {
    return element.normalName().matches("div|section|p|blockquote");
  }

  private static boolean hasTwin(Element element, Prose prose, double least, boolean near) {
    String first = firstClass(element);
    for (Element sibling : element.siblingElements()) {
      boolean alike =
          near
              ? firstClass(sibling).equals(first)
              : sibling.className().equals(element.className());
      if (!first.isEmpty()
          && alike
          && sibling.normalName().equals(element.normalName())
          && prose.mass(sibling) >= least) {
        return true;
      }
    }
    return false;
  }

  private static String firstClass(Element element) {
    return element.classNames().stream().findFirst().orElse("");
  }
}
