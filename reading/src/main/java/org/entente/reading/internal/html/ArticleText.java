package org.entente.reading.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page's article, without the page's furniture. */
public final class ArticleText {

  private static final int LINK_LIST_ITEMS = 3;

  private final Furniture furniture = new Furniture();
  private final PageCleaner cleaner = new PageCleaner(furniture);
  private final ArticleFinder finder = new ArticleFinder();

  /** The article's blocks, in order; changes the page. */
  public List<String> of(Document page) {
    cleaner.clean(page);
    Element article = finder.find(page);
    dropLinkLists(article);
    return trim(BlockText.of(article));
  }

  /** Lists and blocks that are mostly links lead away from the article. */
  private static void dropLinkLists(Element article) {
    for (Element list : article.select("ul, ol, table, div, section, p, h2, h3, h4, h5")) {
      int text = list.text().length();
      int linked = list.select("a").stream().mapToInt(a -> a.text().length()).sum();
      boolean all = linked * 10 > text * 8;
      boolean many = linked * 2 > text && list.select("a").size() >= LINK_LIST_ITEMS;
      if (!list.equals(article) && text > 0 && (all || many)) {
        list.remove();
      }
    }
  }

  private List<String> trim(List<String> blocks) {
    List<String> kept = new ArrayList<>();
    int all = blocks.stream().mapToInt(String::length).sum();
    int done = 0;
    for (String block : blocks) {
      done += block.length();
      if (done * 3 > all * 2 && furniture.isEnd(block)) {
        break;
      }
      if (!furniture.isLine(block)) {
        kept.add(block);
      }
    }
    return kept;
  }
}
