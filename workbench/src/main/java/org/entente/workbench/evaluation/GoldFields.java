package org.entente.workbench.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people marked from the fields of one line; what is missing or of the wrong form throws
 * an IllegalArgumentException that names the field.
 */
final class GoldFields {

  private GoldFields() {}

  static MarkedStatement statement(JsonNode row) {
    JsonNode item = row.path("item");
    return new MarkedStatement(
        text(row, "id", ""),
        text(row, "document"),
        span(row.path("sentence"), "sentence"),
        text(row, "locator", ""),
        kind(text(row, "kind")),
        new LinkedHashSet<>(texts(row, "also").stream().map(GoldFields::kind).toList()),
        texts(row, "from"),
        texts(row, "to"),
        text(item, "text", ""),
        figure(row.path("quantity"), "unit"),
        figure(row.path("money"), "currency"),
        years(row.path("time")),
        isFilled(row.path("attribution")) ? text(row.path("attribution"), "text", "") : null,
        text(row, "modality", "asserted"),
        text(row, "polarity", "affirmed"));
  }

  static JudgedStatement judged(JsonNode row) {
    String verdict = text(row, "verdict");
    if (!verdict.equals("right") && !verdict.equals("wrong")) {
      throw new IllegalArgumentException(
          "\"verdict\" should be \"right\" or \"wrong\", not \"" + verdict + "\"");
    }
    return new JudgedStatement(
        text(row, "document"),
        span(row.path("span"), "span"),
        kind(text(row, "kind")),
        texts(row, "from"),
        texts(row, "to"),
        verdict.equals("right"));
  }

  static MarkedSentence sentence(JsonNode row) {
    List<MarkedSentence.MarkedEvent> events = new ArrayList<>();
    if (!row.path("events").isArray()) {
      throw new IllegalArgumentException("\"events\" is no list");
    }
    for (JsonNode event : row.path("events")) {
      String from = text(event, "from", "");
      String to = text(event, "to", "");
      events.add(
          new MarkedSentence.MarkedEvent(
              from.isEmpty() ? null : from,
              to.isEmpty() ? null : to,
              types(event),
              event.path("reciprocal").asBoolean()));
    }
    return new MarkedSentence(text(row, "id"), text(row, "text"), events);
  }

  private static Set<EventType> types(JsonNode event) {
    Set<EventType> types = new LinkedHashSet<>();
    for (String type : texts(event, "types")) {
      try {
        types.add(EventType.valueOf(type.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("\"" + type + "\" is no event type", e);
      }
    }
    return types;
  }

  private static String kind(String word) {
    return Kind.get(word).word();
  }

  private static Span span(JsonNode node, String name) {
    if (!node.path("start").canConvertToInt() || !node.path("end").canConvertToInt()) {
      throw new IllegalArgumentException(
          "\"" + name + "\" needs whole numbers \"start\" and \"end\"");
    }
    return new Span(node.path("start").intValue(), node.path("end").intValue());
  }

  private static @Nullable Figure figure(JsonNode node, String unit) {
    if (!isFilled(node)) {
      return null;
    }
    return new Figure(
        number(node, "low"), number(node, "high"), word(node, unit), word(node, "per"));
  }

  private static MarkedStatement.@Nullable Years years(JsonNode node) {
    return isFilled(node)
        ? new MarkedStatement.Years(
            MarkedStatement.yearOf(word(node, "start")), MarkedStatement.yearOf(word(node, "end")))
        : null;
  }

  private static boolean isFilled(JsonNode node) {
    if (!node.isObject() && !node.isNull() && !node.isMissingNode()) {
      throw new IllegalArgumentException("an object is needed, not " + node);
    }
    return node.isObject() && !node.isEmpty();
  }

  private static @Nullable Double number(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (!value.isNumber()) {
      throw new IllegalArgumentException("\"" + name + "\" should be a number, not " + value);
    }
    return value.doubleValue();
  }

  private static @Nullable String word(JsonNode node, String name) {
    String word = text(node, name, "");
    return word.isEmpty() ? null : word;
  }

  private static String text(JsonNode row, String name) {
    String text = text(row, name, "");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("\"" + name + "\" is missing");
    }
    return text;
  }

  private static String text(JsonNode row, String name, String otherwise) {
    JsonNode value = row.path(name);
    if (value.isNull() || value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + name + "\" should be a text, not " + value);
    }
    return value.textValue();
  }

  private static List<String> texts(JsonNode row, String name) {
    List<String> texts = new ArrayList<>();
    JsonNode values = row.path(name);
    if (values.isNull() || values.isMissingNode()) {
      return texts;
    }
    if (!values.isArray()) {
      throw new IllegalArgumentException("\"" + name + "\" should be a list, not " + values);
    }
    for (JsonNode value : values) {
      texts.add(value.asText());
    }
    return texts;
  }
}
