package org.entente.ledger.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.ActorCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one JSON object; a field that is missing or of the wrong type throws an
 * IllegalArgumentException that names it.
 */
final class JsonFields {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String where;
  private final JsonNode node;

  private JsonFields(String where, JsonNode node) {
    this.where = where;
    this.node = node;
  }

  static JsonFields parse(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node == null || !node.isObject()) {
        throw new IllegalArgumentException("Not a JSON object: " + json);
      }
      return new JsonFields("", node);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
    }
  }

  String text(String name) {
    JsonNode value = present(name);
    if (!value.isTextual()) {
      throw wrong(name, "a text");
    }
    return value.textValue();
  }

  @Nullable String optionalText(String name) {
    return isNull(name) ? null : text(name);
  }

  int whole(String name) {
    JsonNode value = present(name);
    if (!value.canConvertToInt()) {
      throw wrong(name, "a whole number");
    }
    return value.intValue();
  }

  double number(String name) {
    JsonNode value = present(name);
    if (!value.isNumber()) {
      throw wrong(name, "a number");
    }
    return value.doubleValue();
  }

  @Nullable Double optionalNumber(String name) {
    return isNull(name) ? null : number(name);
  }

  boolean flag(String name) {
    return present(name).booleanValue();
  }

  @Nullable LocalDate optionalDate(String name) {
    if (isNull(name)) {
      return null;
    }
    try {
      return LocalDate.parse(text(name));
    } catch (DateTimeParseException e) {
      throw wrong(name, "an ISO 8601 date");
    }
  }

  <T> @Nullable T optional(String name, Function<JsonFields, T> reading) {
    return isNull(name) ? null : reading.apply(object(name));
  }

  JsonFields object(String name) {
    JsonNode value = present(name);
    if (!value.isObject()) {
      throw wrong(name, "an object");
    }
    return new JsonFields(where + name + ".", value);
  }

  <T> List<T> list(String name, Function<JsonFields, T> reading) {
    List<T> values = new ArrayList<>();
    for (JsonNode element : array(name)) {
      values.add(reading.apply(new JsonFields(where + name + "[]" + ".", element)));
    }
    return values;
  }

  List<ActorCode> actors(String name) {
    List<ActorCode> values = new ArrayList<>();
    for (JsonNode element : array(name)) {
      values.add(new ActorCode(element.asText()));
    }
    return values;
  }

  /** The names of all fields and what each holds, as JSON. */
  Map<String, String> json() {
    Map<String, String> fields = new LinkedHashMap<>();
    node.properties().forEach(field -> fields.put(field.getKey(), field.getValue().toString()));
    return fields;
  }

  /** This object as JSON, with these fields replaced by what is JSON too. */
  String with(Map<String, String> fields) {
    ObjectNode copy = ((ObjectNode) node).deepCopy();
    fields.forEach(
        (name, value) -> {
          try {
            copy.set(name, MAPPER.readTree(value));
          } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                "Field " + name + " should be JSON, not " + value, e);
          }
        });
    return copy.toString();
  }

  List<String> texts(String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode element : array(name)) {
      values.add(element.asText());
    }
    return values;
  }

  boolean isNull(String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull();
  }

  private JsonNode array(String name) {
    JsonNode value = present(name);
    if (!value.isArray()) {
      throw wrong(name, "an array");
    }
    return value;
  }

  private JsonNode present(String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Field " + where + name + " is missing");
    }
    return value;
  }

  private IllegalArgumentException wrong(String name, String wanted) {
    return new IllegalArgumentException(
        "Field " + where + name + " should be " + wanted + ", not " + node.get(name));
  }
}
