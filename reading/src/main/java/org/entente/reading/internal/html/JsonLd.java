package org.entente.reading.internal.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in JSON-LD blocks with the vocabulary of schema.org. */
final class JsonLd {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> nodes;

  private JsonLd(List<JsonNode> nodes) {
    this.nodes = nodes;
  }

  /** A block that is no JSON counts as absent, as browsers have it. */
  static JsonLd of(Document page) {
    Deque<JsonNode> open = new ArrayDeque<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(script.data()).ifPresent(open::add);
    }
    List<JsonNode> nodes = new ArrayList<>();
    while (!open.isEmpty() && nodes.size() < 1000) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        nodes.add(node);
      }
      node.forEach(child -> addIfNested(child, open));
    }
    return new JsonLd(List.copyOf(nodes));
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void addIfNested(JsonNode node, Deque<JsonNode> open) {
    if (node.isContainerNode()) {
      open.add(node);
    }
  }

  /** The first node that is an article of any kind. */
  Optional<JsonNode> article() {
    return nodes.stream().filter(JsonLd::isArticle).findFirst();
  }

  /** A node that others refer to by its id. */
  Optional<JsonNode> find(String id) {
    return nodes.stream()
        .filter(node -> node.path("@id").asText().equals(id) && node.has("name"))
        .findFirst();
  }

  private static boolean isArticle(JsonNode node) {
    String type = node.path("@type").toString();
    return type.contains("Article")
        || type.contains("BlogPosting")
        || type.contains("\"Report\"")
        || type.contains("ScholarlyWork");
  }
}
