package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.entente.coding.confidence.ConfidenceTable;
import org.entente.coding.confidence.TrackRecord;
import org.entente.coding.frame.Frame;
import org.entente.coding.frame.Frames;
import org.entente.model.Statement;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.service.Once;

/** How statements and entries came about, step by step; loads no parser. */
public final class Explanations {
  private static final int WORDS = 12;

  private final Supplier<Frames> frames = new Once<>(Frames::load);
  private final Supplier<ConfidenceTable> confidence = new Once<>(ConfidenceTable::load);

  ObjectNode statement(Statement s) {
    ObjectNode json = Json.object();
    json.put("id", s.id());
    ArrayNode steps = json.putArray("steps");
    step(steps, "words", s.quote());
    step(steps, "rule", s.rule());
    frames.get().find(s.rule()).ifPresent(frame -> frame(steps, frame));
    TrackRecord.Tally record = confidence.get().trackRecord().of(s.rule());
    step(
        steps,
        "track record",
        record.cases() == 0
            ? "No marked text has this rule, so nobody knows how often it is right."
            : "It was right "
                + record.right()
                + " of "
                + record.cases()
                + " times in marked texts.");
    step(steps, "confidence", String.valueOf(s.confidence()));
    if (s.attribution() != null) {
      step(steps, "on the word of", s.attribution().text());
    }
    if (s.time() != null) {
      step(steps, "time", "“" + s.time().text() + "”");
    }
    return json;
  }

  private static void frame(ArrayNode steps, Frame frame) {
    Set<String> words = new TreeSet<>(frame.verbs());
    words.addAll(frame.nouns());
    words.addAll(frame.adjectives());
    step(steps, "evoked by", String.join(", ", words.stream().limit(WORDS).toList()));
    step(steps, "from is", String.join(", else ", frame.from()));
    step(steps, "to is", String.join(", else ", frame.to()));
    frame.examples().stream()
        .findFirst()
        .ifPresent(e -> step(steps, "as in", e.text() + " (" + e.from() + " → " + e.to() + ")"));
  }

  ObjectNode entry(String body) {
    ObjectNode entry = Json.own(body);
    ObjectNode json = Json.object();
    json.set("id", entry.get("id"));
    json.set("reason", entry.get("reason"));
    ArrayNode steps = json.putArray("steps");
    step(steps, "standing", entry.path("standing").asText());
    step(
        steps,
        "grade",
        entry.path("grade").path("source").asText()
            + entry.path("grade").path("information").asText()
            + ": the best source's letter; the digit follows from how many independent origins agree");
    JsonNode amount = entry.path("amount");
    if (amount.isObject()) {
      step(
          steps,
          "figure",
          amount.path("pooled").asBoolean()
              ? "pooled from " + amount.path("n_independent").asInt() + " independent origins"
              : "not pooled: " + amount.path("why_not_pooled").asText());
      for (JsonNode part : amount.path("parts")) {
        step(
            steps,
            "part",
            part.path("origin").asText()
                + ": "
                + part.path("low").asText("open")
                + " to "
                + part.path("high").asText("open"));
      }
    }
    for (JsonNode member : entry.path("statements")) {
      step(
          steps,
          "statement",
          member.path("id").asText()
              + " of "
              + member.path("document").asText()
              + ", "
              + member.path("stance").asText()
              + ", origin "
              + member.path("origin").asText());
    }
    return json;
  }

  private static void step(ArrayNode steps, String what, String text) {
    steps.addObject().put("what", what).put("text", text);
  }
}
