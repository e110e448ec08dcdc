package org.entente.reading.internal.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Found;
import org.entente.model.Period;
import org.entente.reading.internal.facts.Facts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: JSON-LD (schema.org), meta elements (Open Graph, Dublin Core,
 * Highwire), microdata, then what readers see.
 */
public final class PageFacts {

  private static final List<String> TITLES = List.of("og:title", "citation_title", "dc.title");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datePublished",
          "citation_publication_date",
          "citation_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dc.date.created",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publish-date",
          "publication_date",
          "date");
  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "dc.publisher", "citation_publisher", "application-name");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "citation_author", "dc.creator", "parsely-author");

  private final Document page;
  private final JsonLd json;

  private PageFacts(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
  }

  /** The facts of a page that nothing has been taken out of yet. */
  public static Facts of(Document page) {
    PageFacts facts = new PageFacts(page);
    return facts.fromJson().or(facts.fromMeta()).or(facts.fromBody());
  }

  private Facts fromJson() {
    Optional<JsonNode> article = json.article();
    if (article.isEmpty()) {
      return Facts.NONE;
    }
    JsonNode node = article.get();
    return new Facts(
        Facts.text(plain(node.path("headline").asText(null)), "JSON-LD headline"),
        Facts.date(node.path("datePublished").asText(null), "JSON-LD datePublished"),
        Facts.text(names(node.path("publisher")), "JSON-LD publisher"),
        Facts.text(names(node.path("author")), "JSON-LD author"),
        null);
  }

  /** Titles in JSON-LD often hold entities or tags. */
  private static @Nullable String plain(@Nullable String html) {
    return html == null ? null : org.jsoup.Jsoup.parse(html).text();
  }

  private @Nullable String names(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      String name = one.isTextual() ? one.asText() : one.path("name").asText("");
      if (name.isEmpty() && one.has("@id")) {
        name = json.find(one.path("@id").asText()).map(n -> n.path("name").asText("")).orElse("");
      }
      if (!name.isBlank() && !name.startsWith("http")) {
        names.add(name.strip());
      }
    }
    return names.isEmpty() ? null : withoutBy(String.join(", ", names));
  }

  private Facts fromMeta() {
    Found<Period> date = null;
    for (String name : DATES) {
      date = date != null ? date : Facts.date(meta(name), "meta " + name);
    }
    return new Facts(text(TITLES), date, text(PUBLISHERS), text(AUTHORS), address());
  }

  private @Nullable Found<String> text(List<String> names) {
    for (String name : names) {
      Found<String> found = Facts.text(meta(name), "meta " + name);
      if (found != null && !found.value().startsWith("http")) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String meta(String name) {
    for (String key : List.of("property", "name", "itemprop")) {
      Element element = page.selectFirst("meta[" + key + "=" + name + "]");
      if (element != null && !element.attr("content").isBlank()) {
        return element.attr("content");
      }
    }
    return null;
  }

  private @Nullable Found<String> address() {
    Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
    return canonical != null
        ? Facts.text(canonical.attr("href"), "canonical link")
        : Facts.text(meta("og:url"), "meta og:url");
  }

  private Facts fromBody() {
    return new Facts(heading(), time(), null, byline(), null);
  }

  private @Nullable Found<String> heading() {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 && !headings.get(0).text().isBlank()
        ? Facts.text(headings.get(0).text(), "heading")
        : Facts.text(page.title(), "title element");
  }

  private @Nullable Found<Period> time() {
    Element marked = page.selectFirst("[itemprop=datePublished], time[pubdate], time.published");
    if (marked == null) {
      List<Element> times = page.select("article time[datetime], main time[datetime]");
      times = times.isEmpty() ? page.select("time[datetime]") : times;
      marked = times.size() == 1 ? times.get(0) : null;
    }
    if (marked == null) {
      return null;
    }
    String value = marked.hasAttr("datetime") ? marked.attr("datetime") : marked.attr("content");
    return Facts.date(value.isBlank() ? marked.text() : value, "time element");
  }

  private @Nullable Found<String> byline() {
    Element element =
        page.selectFirst("[rel=author], [itemprop=author], .byline, .author-name, .article-author");
    if (element == null || element.text().length() > 120) {
      return null;
    }
    return Facts.text(withoutBy(element.text()), "byline");
  }

  private static String withoutBy(String names) {
    return names.replaceFirst("(?i)^(written )?by:?\\s+", "");
  }
}
