package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Measure;
import org.entente.workbench.server.http.Json;

/**
 * Lists that are shown at a glance and may have thousands of members: so many of them, with how
 * many there are beside. All of them are given where one thing alone is asked for.
 */
final class Capped {
  private static final int MOST = 200;

  /** So many claims of each side of a dispute stand in a list of disputes. */
  private static final int CLAIMS = 12;

  private Capped() {}

  static ArrayNode texts(List<String> all) {
    return Json.texts(all.subList(0, Math.min(MOST, all.size())));
  }

  /** A measure with so many of the things without a value, inputs and citations. */
  static Measure of(Measure measure) {
    return new Measure(
        measure.name(),
        measure.between(),
        measure.asOf(),
        measure.period(),
        measure.formula(),
        measure.values(),
        measure.assumption(),
        first(measure.inputs()),
        first(measure.citations()),
        first(measure.rows()),
        first(measure.notValued()),
        measure.note());
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /** Leaves so many claims of each side in a dispute and says how many there are of each. */
  static void claims(ObjectNode dispute) {
    Map<String, Integer> sides = new HashMap<>();
    ArrayNode kept = Json.array();
    for (JsonNode member : dispute.path("members")) {
      if (sides.merge(member.path("side").asText(), 1, Integer::sum) <= CLAIMS) {
        kept.add(member);
      }
    }
    dispute.set("members", kept);
    ObjectNode counts = dispute.putObject("claims");
    sides.forEach(counts::put);
  }
}
