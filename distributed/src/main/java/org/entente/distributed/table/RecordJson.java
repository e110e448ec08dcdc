package org.entente.distributed.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Period;
import org.entente.model.Problem;
import org.entente.model.RecordedProblem;
import org.jspecify.annotations.Nullable;

/** Documents and problems as lines of JSON, for the way between machines. */
public final class RecordJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RecordJson() {}

  public static String of(Document d) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", d.id()).put("path", d.path()).put("media_type", d.mediaType());
    node.put("text", d.text()).put("fingerprint", d.fingerprint()).put("language", d.language());
    put(node, "title", d.title());
    put(node, "publisher", d.publisher());
    put(node, "author", d.author());
    put(node, "url", d.url());
    Found<Period> date = d.date();
    if (date != null) {
      node.putObject("date")
          .put("start", text(date.value().start()))
          .put("end", text(date.value().end()))
          .put("where", date.where());
    }
    return node.toString();
  }

  public static Document document(String json) {
    JsonNode node = parse(json);
    JsonNode date = node.path("date");
    return new Document(
        node.path("id").textValue(),
        node.path("path").textValue(),
        node.path("media_type").textValue(),
        node.path("text").textValue(),
        node.path("fingerprint").textValue(),
        node.path("language").textValue(),
        fact(node, "title"),
        date.isObject()
            ? new Found<>(
                new Period(day(date, "start"), day(date, "end")), date.path("where").textValue())
            : null,
        fact(node, "publisher"),
        fact(node, "author"),
        fact(node, "url"));
  }

  public static String of(Problem p) {
    ObjectNode node = JSON.createObjectNode();
    node.put("document", p.document()).put("place", p.place()).put("kind", p.kind());
    return node.put("severity", p.severity().word()).put("message", p.message()).toString();
  }

  public static RecordedProblem problem(String json) {
    JsonNode node = parse(json);
    return new RecordedProblem(
        node.path("document").textValue(),
        node.path("place").textValue(),
        node.path("kind").textValue(),
        Problem.Severity.valueOf(node.path("severity").textValue().toUpperCase(Locale.ROOT)),
        node.path("message").textValue());
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was kept of a piece is damaged", e);
    }
  }

  private static void put(ObjectNode node, String name, @Nullable Found<String> found) {
    if (found != null) {
      node.putObject(name).put("value", found.value()).put("where", found.where());
    }
  }

  private static @Nullable Found<String> fact(JsonNode node, String name) {
    JsonNode fact = node.path(name);
    return fact.isObject()
        ? new Found<>(fact.path("value").textValue(), fact.path("where").textValue())
        : null;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(JsonNode node, String name) {
    JsonNode day = node.path(name);
    return day.isTextual() ? LocalDate.parse(day.textValue()) : null;
  }
}
