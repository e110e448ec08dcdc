package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.entente.ledger.browse.Count;
import org.entente.ledger.browse.DocumentBrief;
import org.entente.ledger.browse.Facet;
import org.entente.ledger.browse.Placed;
import org.entente.ledger.browse.View;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Found;
import org.entente.model.Period;
import org.entente.model.Statement;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.safety.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/** The objects of the contract with what the page needs beside them. */
final class Shapes {
  /** So many characters of a text without a title are shown in its place. */
  private static final int OPENING = 160;

  private static final ContractJson CONTRACT = new ContractJson();

  private Shapes() {}

  /** An entry with its stamp and its open disputes. */
  static ObjectNode entry(View view, String body) {
    ObjectNode entry = Json.own(body);
    entry.put("version", view.stamp(body));
    entry.set("disputes", Json.texts(view.openDisputesOf(entry.path("id").asText())));
    return entry;
  }

  static List<ObjectNode> entries(View view, List<String> ids) {
    return view.entriesOf(ids).stream().map(body -> entry(view, body)).toList();
  }

  /** An entry in few fields. */
  static ObjectNode brief(String body) {
    ObjectNode entry = Json.own(body);
    ObjectNode brief = Json.object();
    for (String field :
        List.of("id", "kind", "channel", "from", "to", "item", "period", "standing", "grade")) {
      brief.set(field, entry.get(field));
    }
    brief.set("amount", amount(entry.path("amount")));
    return brief;
  }

  static JsonNode amount(JsonNode amount) {
    if (!amount.isObject()) {
      return Json.object().nullNode();
    }
    ObjectNode brief = Json.object();
    for (String field : List.of("what", "low", "mid", "high", "unit", "per")) {
      brief.set(field, amount.get(field));
    }
    return brief;
  }

  static List<ObjectNode> briefs(View view, List<String> ids) {
    return view.entriesOf(ids).stream().map(Shapes::brief).toList();
  }

  /** A statement with its stamp and its hidden characters. */
  static ObjectNode statement(View view, Statement statement) {
    String body = CONTRACT.statement(statement);
    ObjectNode json = Json.own(body);
    json.put("version", view.stamp(body));
    ArrayNode hidden = HiddenCharacters.in(statement.quote(), 0);
    if (!hidden.isEmpty()) {
      json.set("hidden", hidden);
    }
    return json;
  }

  /** A statement with where it stands and what is known of its document. */
  static ObjectNode placed(View view, Placed placed) {
    ObjectNode json = Json.object();
    json.set("statement", statement(view, placed.statement()));
    json.put("entry", placed.entry());
    json.put("standing", placed.standing());
    return json;
  }

  /** Puts a document's title, date and publisher beside evidence from it. */
  static void source(View view, ObjectNode evidence) {
    view.findDocument(evidence.path("document").asText())
        .ifPresent(
            brief -> {
              evidence.put("document_title", value(brief.document().title()));
              evidence.set("document_date", period(brief.document().date()));
              evidence.put("publisher", value(brief.document().publisher()));
              evidence.put("relation", brief.relation());
            });
  }

  static ObjectNode document(View view, DocumentBrief brief) {
    ObjectNode json = Json.object();
    json.put("id", brief.id());
    json.put("title", title(brief));
    json.put("opening", title(brief) == null ? opening(view, brief) : null);
    json.set("date", period(brief.document().date()));
    json.put("publisher", value(brief.document().publisher()));
    json.put("author", value(brief.document().author()));
    json.put("url", webAddress(value(brief.document().url())));
    json.put("language", brief.document().language());
    json.put("media_type", brief.document().mediaType());
    json.put("characters", brief.characters());
    json.put("statements", brief.statements());
    json.put("grade", String.valueOf(brief.grade()));
    json.put("grade_reason", brief.gradeReason());
    json.put("origin", brief.origin());
    json.put("relation", brief.relation());
    json.put("share", brief.share());
    json.put("read_at", brief.readAt());
    json.put("version", view.stamp(brief.document().fingerprint()));
    String title = value(brief.document().title());
    ArrayNode hidden = HiddenCharacters.in(title == null ? brief.id() : title, 0);
    if (!hidden.isEmpty()) {
      json.set("hidden", hidden);
    }
    return json;
  }

  /** Only an address of the web may become a link: a document may say anything. */
  private static @Nullable String webAddress(@Nullable String url) {
    return url != null && url.matches("(?i)https?://[^\\s\"'<>\\\\]{1,2000}") ? url : null;
  }

  static @Nullable String value(@Nullable Found<String> found) {
    return found == null ? null : found.value();
  }

  static JsonNode period(@Nullable Found<Period> found) {
    return found == null ? Json.object().nullNode() : period(found.value());
  }

  static ObjectNode period(Period period) {
    ObjectNode json = Json.object();
    json.put("start", period.start() == null ? null : period.start().toString());
    json.put("end", period.end() == null ? null : period.end().toString());
    return json;
  }

  /**
   * What a document is called that stands for its source because nobody is named as its publisher:
   * its title, else how it begins; null for a publisher.
   */
  static @Nullable String titleOf(View view, String source) {
    return view.findDocument(source)
        .map(brief -> brief.document().title() == null ? opening(view, brief) : title(brief))
        .orElse(null);
  }

  private static @Nullable String title(DocumentBrief brief) {
    return value(brief.document().title());
  }

  /** The first words of a text that has no title. */
  private static @Nullable String opening(View view, DocumentBrief brief) {
    return view.findOpening(brief.id(), OPENING)
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  static ObjectNode facets(View view, Map<Facet, List<Count>> facets) {
    ObjectNode json = Json.object();
    for (Facet facet : Facet.values()) {
      if (facets.containsKey(facet)) {
        ArrayNode counts = counts(facets.getOrDefault(facet, List.of()));
        if (facet == Facet.SOURCE) {
          counts.forEach(count -> name(view, (ObjectNode) count));
        }
        json.set(facet.word(), counts);
      }
    }
    return json;
  }

  private static void name(View view, ObjectNode count) {
    @Nullable String title = titleOf(view, count.path("value").asText());
    if (title != null) {
      count.put("name", title);
    }
  }

  static ArrayNode counts(List<Count> counts) {
    ArrayNode array = Json.array();
    for (Count count : counts) {
      array.addObject().put("value", count.value()).put("count", count.count());
    }
    return array;
  }
}
