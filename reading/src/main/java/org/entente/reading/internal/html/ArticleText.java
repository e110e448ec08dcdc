package org.entente.reading.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page's article, without the page's furniture. */
public final class ArticleText {

  /** An article of less than this share of what the metadata gives as its body was not found. */
  private static final double FOUND = 0.4;

  private final Furniture furniture = new Furniture();
  private final PageCleaner cleaner = new PageCleaner(furniture);
  private final ArticleFinder finder = new ArticleFinder(furniture);

  /** The article's blocks, in order; changes the page. */
  public List<String> of(Document page) {
    List<String> body = bodyInMetadata(page);
    List<String> headings = page.select("h1").eachText();
    cleaner.dropNonText(page);
    Element article = finder.find(page, String.join(" ", body));
    cleaner.dropFurniture(article);
    List<String> found = trim(BlockText.of(article), headings);
    if (length(found) < FOUND * length(body)) {
      return body;
    }
    return found.isEmpty() ? BlockText.of(page.body()) : found;
  }

  /** All blocks of a piece of HTML that is no page, such as a message. */
  public List<String> whole(String html) {
    Document page = Jsoup.parse(html);
    cleaner.dropNonText(page);
    return BlockText.of(page.body());
  }

  private static List<String> bodyInMetadata(Document page) {
    return JsonLd.of(page).article().map(node -> node.path("articleBody").asText("")).stream()
        .filter(text -> text.length() > 200)
        .flatMap(text -> BlockText.of(Jsoup.parse(paragraphs(text)).body()).stream())
        .toList();
  }

  /** The body may be HTML or plain text with line breaks. */
  private static String paragraphs(String text) {
    return text.contains("<p") ? text : text.replaceAll("\\R+", "<p>");
  }

  private static int length(List<String> blocks) {
    return blocks.stream().mapToInt(String::length).sum();
  }

  private List<String> trim(List<String> blocks, List<String> headings) {
    List<String> kept = new ArrayList<>();
    int all = length(blocks);
    int done = 0;
    for (String block : blocks) {
      done += block.length();
      if (done * 3 > all * 2 && furniture.isEnd(block)) {
        break;
      }
      boolean title = kept.isEmpty() && headings.stream().anyMatch(h -> same(h, block));
      if (!title && !furniture.isLine(block)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean same(String a, String b) {
    return a.strip().toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
  }
}
