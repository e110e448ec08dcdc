package org.entente.reading.internal.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.entente.reading.internal.facts.Facts;
import org.entente.reading.internal.facts.TopOfText;
import org.jspecify.annotations.Nullable;

/** One line of a corpus as a record; {@code headline} and {@code link} stand for title and url. */
final class RecordParser {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** A line that is no document; the message says why. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedException(String reason) {
      super(reason);
    }
  }

  /**
   * A record.
   *
   * @param dateHint what stands in the field date where that is no date, else null
   */
  record Row(
      String id, String text, Facts facts, @Nullable String language, @Nullable String dateHint) {}

  Row parse(String line) throws MalformedException {
    JsonNode node = json(line);
    String id = field(node, "id");
    JsonNode text = node.path("text");
    if (id == null) {
      throw new MalformedException("it has no \"id\"");
    }
    if (!text.isTextual()) {
      throw new MalformedException("it has no \"text\"");
    }
    Facts facts =
        new Facts(
            Facts.text(first(node, "title", "headline"), "JSON field title"),
            Facts.date(field(node, "date"), "JSON field date"),
            Facts.text(field(node, "publisher"), "JSON field publisher"),
            Facts.text(author(node), "JSON field author"),
            Facts.text(first(node, "url", "link"), "JSON field url"));
    String date = field(node, "date");
    String hint =
        date == null || facts.date() != null
            ? null
            : "\"" + date + "\" in the field date is no date";
    return new Row(
        id, text.textValue(), facts.or(TopOfText.find(text.textValue())), language(node), hint);
  }

  private static JsonNode json(String line) throws MalformedException {
    try {
      JsonNode node = JSON.readTree(line);
      if (node == null || !node.isObject()) {
        throw new MalformedException("it is no JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new MalformedException("it is no JSON, see column " + column);
    }
  }

  private static @Nullable String language(JsonNode node) {
    String language = field(node, "language");
    return language != null && language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9-]+)?") ? language : null;
  }

  private static @Nullable String author(JsonNode node) {
    if (!node.path("author").isArray()) {
      return field(node, "author");
    }
    List<String> authors = new ArrayList<>();
    node.path("author").forEach(author -> authors.add(author.asText()));
    return String.join(", ", authors);
  }

  private static @Nullable String first(JsonNode node, String name, String other) {
    String value = field(node, name);
    return value != null ? value : field(node, other);
  }

  private static @Nullable String field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText()
        : null;
  }
}
