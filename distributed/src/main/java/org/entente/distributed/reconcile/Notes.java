package org.entente.distributed.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import org.entente.ledger.reconcile.ClaimNote;
import org.entente.ledger.reconcile.TextNote;
import org.entente.ledger.reconcile.TextPair;
import org.jspecify.annotations.Nullable;

/** What reconciling keeps of texts and claims, as short strings for the way between machines. */
final class Notes {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Notes() {}

  static String of(TextNote n) {
    String day = n.day() == null ? null : n.day().toString();
    return JSON.createArrayNode()
        .add(n.number())
        .add(n.document())
        .add(day)
        .add(n.publisher())
        .add(n.fingerprint())
        .add(n.first())
        .toString();
  }

  static TextNote text(String json) {
    JsonNode n = parse(json);
    @Nullable String day = n.get(2).textValue();
    return new TextNote(
        n.get(0).longValue(),
        n.get(1).textValue(),
        day == null ? null : LocalDate.parse(day),
        n.get(3).textValue(),
        n.get(4).textValue(),
        n.get(5).longValue());
  }

  static String of(ClaimNote n) {
    return add(n).toString();
  }

  private static ArrayNode add(ClaimNote n) {
    return JSON.createArrayNode()
        .add(n.statement())
        .add(n.text())
        .add(n.region())
        .add(n.source())
        .add(n.figure())
        .add(n.forecast());
  }

  static ClaimNote claim(String json) {
    JsonNode n = parse(json);
    return new ClaimNote(
        n.get(0).textValue(),
        n.get(1).longValue(),
        n.get(2).textValue(),
        n.get(3).textValue(),
        n.get(4).longValue(),
        n.get(5).booleanValue());
  }

  static String of(TextPair p) {
    return JSON.createArrayNode()
        .add(p.one())
        .add(p.other())
        .add(p.oneInOther())
        .add(p.otherInOne())
        .add(p.passages())
        .toString();
  }

  static TextPair pair(String json) {
    JsonNode n = parse(json);
    return new TextPair(
        n.get(0).longValue(),
        n.get(1).longValue(),
        n.get(2).doubleValue(),
        n.get(3).doubleValue(),
        n.get(4).doubleValue());
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A note is damaged: " + json, e);
    }
  }
}
