package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.ledger.RulingMaker;
import org.entente.model.Ruling;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Json;
import org.jspecify.annotations.Nullable;

/**
 * A ruling as the page sends it.
 *
 * @param on ids of what is ruled on
 * @param seen their stamps as they were on the screen
 */
record SentRuling(
    List<String> on,
    Function<RulingMaker, Ruling> ruling,
    String who,
    String why,
    Map<String, String> seen) {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 4_000;
  private static final int LONGEST_ID = 1_000;
  private static final int MOST = 200;
  private static final Set<String> FIELDS =
      Set.of("ruling", "on", "slots", "grade", "side", "refute", "who", "why", "seen");

  SentRuling {
    on = List.copyOf(on);
    seen = Map.copyOf(seen);
  }

  /** Throws a {@link CallProblem} that names the field at fault. */
  static SentRuling of(ObjectNode body, String analyst) {
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!FIELDS.contains(name)) {
                throw bad(name.substring(0, Math.min(40, name.length())), "is not known");
              }
            });
    List<String> on = ids(body.path("on"));
    Map<String, String> seen = new TreeMap<>();
    body.path("seen").properties().forEach(e -> seen.put(e.getKey(), e.getValue().asText()));
    for (String id : on) {
      if (!seen.containsKey(id)) {
        throw new CallProblem(
                CallProblem.Type.UNSEEN,
                "Say in \"seen\" which version of "
                    + id
                    + " was on the screen, so that nobody's ruling is overwritten unseen.")
            .with("id", id);
      }
    }
    return new SentRuling(
        on, ruling(text(body, "ruling"), on, body), who(body, analyst), why(body), seen);
  }

  private static Function<RulingMaker, Ruling> ruling(
      String word, List<String> on, ObjectNode body) {
    String first = on.get(0);
    List<String> rest = on.subList(1, on.size());
    Map<String, String> slots = new TreeMap<>();
    body.path("slots")
        .properties()
        .forEach(slot -> slots.put(slot.getKey(), text(slot.getValue())));
    @Nullable String side = body.path("side").textValue();
    boolean refute = body.path("refute").asBoolean(false);
    String grade = body.path("grade").asText("");
    boolean several = word.equals("merge") || word.equals("split");
    if (!several && !rest.isEmpty()) {
      throw bad("on", "takes one id for " + word);
    }
    return switch (word) {
      case "accept" -> m -> m.accept(first);
      case "reject" -> m -> m.reject(first);
      case "correct" -> m -> m.correct(first, slots);
      case "merge" -> m -> m.merge(on);
      case "split" -> m -> m.split(first, rest);
      case "grade" -> m -> m.grade(first, grade);
      case "settle" -> m -> m.settle(first, side, refute);
      case "note" -> m -> m.note(first);
      default ->
          throw bad(
              "ruling", "should be accept, reject, correct, merge, split, grade, settle or note");
    };
  }

  private static String text(JsonNode value) {
    return new String(Json.bytes(value), StandardCharsets.UTF_8);
  }

  private static List<String> ids(JsonNode on) {
    List<String> ids = new ArrayList<>();
    if (on.isTextual()) {
      ids.add(on.asText());
    }
    on.elements().forEachRemaining(one -> ids.add(one.asText()));
    if (ids.isEmpty() || ids.size() > MOST) {
      throw bad("on", "should be a list of 1 to " + MOST + " ids");
    }
    if (ids.stream().anyMatch(id -> id.isBlank() || id.length() > LONGEST_ID)) {
      throw bad("on", "should hold ids as the ledger has them");
    }
    return ids;
  }

  private static String text(ObjectNode body, String field) {
    String value = body.path(field).textValue();
    if (value == null) {
      throw bad(field, "is missing");
    }
    return value;
  }

  /** Who rules; the analyst of the server where the call does not say it. */
  static String who(ObjectNode body, String analyst) {
    String who = body.path("who").asText("").strip();
    if (who.length() > LONGEST_NAME || who.chars().anyMatch(Character::isISOControl)) {
      throw bad("who", "should be a name of at most " + LONGEST_NAME + " characters on one line");
    }
    return who.isEmpty() ? analyst : who;
  }

  static String why(ObjectNode body) {
    String why = body.path("why").asText("").strip();
    if (why.length() > LONGEST_REASON) {
      throw bad("why", "should have at most " + LONGEST_REASON + " characters");
    }
    return why;
  }

  private static CallProblem bad(String field, String why) {
    return new CallProblem(CallProblem.Type.BAD_BODY, "The field " + field + " " + why + ".")
        .with("field", field);
  }
}
