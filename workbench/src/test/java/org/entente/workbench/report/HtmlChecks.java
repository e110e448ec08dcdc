package org.entente.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What every report must hold to, whatever stands in it. The page is HTML that is XML as well. */
final class HtmlChecks {

  private static final Set<String> ALLOWED =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "header",
          "nav",
          "main",
          "section",
          "div",
          "span",
          "p",
          "a",
          "h1",
          "h2",
          "h3",
          "h4",
          "dl",
          "dt",
          "dd",
          "ol",
          "ul",
          "li",
          "strong",
          "bdi",
          "q",
          "mark",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "svg",
          "desc",
          "defs",
          "pattern",
          "line",
          "rect",
          "circle",
          "polygon",
          "text");

  private HtmlChecks() {}

  static Document check(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    List<Element> all = all(page, "*");
    Set<String> ids = new HashSet<>();
    for (Element element : all) {
      assertThat(ALLOWED).contains(element.getTagName());
      String id = element.getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as("id %s stands once", id).isTrue();
      for (String request :
          List.of("src", "srcset", "style", "data", "action", "onclick", "onload")) {
        assertThat(element.hasAttribute(request)).as(request).isFalse();
      }
    }
    for (Element link : all(page, "a")) {
      link(link, ids);
    }
    for (Element svg : all(page, "svg")) {
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" ", -1));
    }
    assertThat(all(page, "table")).hasSameSizeAs(all(page, "caption"));
    assertThat(html).doesNotContain("url(http").doesNotContain("@import").doesNotContain("<script");
    return page;
  }

  private static void link(Element link, Set<String> ids) {
    String target = link.getAttribute("href");
    if (target.startsWith("#")) {
      assertThat(ids).contains(target.substring(1));
    } else {
      assertThat(target).matches("https?://.+");
      assertThat(link.getAttribute("rel")).contains("noopener");
    }
  }

  static List<Element> all(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
