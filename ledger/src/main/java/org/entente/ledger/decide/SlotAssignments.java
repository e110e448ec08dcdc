package org.entente.ledger.decide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.ledger.decide.DecisionException.Reason;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Statement;

/**
 * Corrections as people type them, {@code to=CODE,CODE}, {@code item.class=grain}, {@code
 * quantity=4000..5000}, {@code money.currency=EUR}, {@code time=2024-05..2024-06} or {@code
 * attribution=none}, made into slots of the contract. What is not named of a slot stays.
 */
public final class SlotAssignments {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Slots that are objects: their fields, that first which a bare value is meant for. */
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "item", List.of("text", "class"),
          "event", List.of("type", "mode"),
          "attribution", List.of("text", "actor"),
          "time", List.of("text", "start", "end"),
          "quantity", List.of("text", "low", "high", "unit", "per"),
          "money", List.of("text", "low", "high", "currency", "per"));

  private final Map<String, JsonNode> slots = new LinkedHashMap<>();
  private final ObjectNode statement;

  private SlotAssignments(Statement now) {
    try {
      statement = (ObjectNode) MAPPER.readTree(new ContractJson().statement(now));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The slots that these assignments change.
   *
   * @param now the statement as it stands
   * @return values by name of the slot, as JSON of the contract
   * @throws DecisionException for an assignment that cannot be understood
   */
  public static Map<String, String> of(Statement now, List<String> assignments) {
    SlotAssignments all = new SlotAssignments(now);
    assignments.forEach(all::take);
    Map<String, String> json = new LinkedHashMap<>();
    all.slots.forEach((slot, value) -> json.put(slot, value.toString()));
    return json;
  }

  private void take(String assignment) {
    int sign = assignment.indexOf('=');
    if (sign < 1) {
      throw unfit("\"" + assignment + "\" is no correction; write SLOT=VALUE, such as kind=trade.");
    }
    String[] path = assignment.substring(0, sign).strip().split("\\.", 2);
    String value = assignment.substring(sign + 1).strip();
    String slot = path[0];
    boolean none = value.equals("none");
    List<String> fields = FIELDS.get(slot);
    if (path.length == 2) {
      if (fields == null || !fields.contains(path[1])) {
        throw unfit("There is nothing called " + slot + "." + path[1] + " to be corrected.");
      }
      put(object(slot, value), path[1], none ? null : value);
    } else if (fields == null) {
      slots.put(slot, plain(slot, value, none));
    } else if (none) {
      slots.put(slot, MAPPER.nullNode());
    } else if (fields.contains("low")) {
      ends(object(slot, value), "low", "high", value);
    } else if (slot.equals("time")) {
      ends(object(slot, value), "start", "end", value);
    } else {
      put(object(slot, value), fields.get(0), value);
    }
  }

  private static JsonNode plain(String slot, String value, boolean none) {
    if (!slot.equals("from") && !slot.equals("to")) {
      return MAPPER.getNodeFactory().textNode(value);
    }
    var codes = MAPPER.createArrayNode();
    for (String code : none ? new String[0] : value.split("\\s*,\\s*", -1)) {
      codes.add(code);
    }
    return codes;
  }

  /** The slot as it is, or a new one in which only the words are given. */
  private ObjectNode object(String slot, String value) {
    JsonNode known = slots.containsKey(slot) ? slots.get(slot) : statement.get(slot);
    ObjectNode object;
    if (known != null && known.isObject()) {
      object = ((ObjectNode) known).deepCopy();
    } else {
      object = MAPPER.createObjectNode();
      FIELDS.getOrDefault(slot, List.of()).forEach(object::putNull);
      object.put("text", value);
    }
    slots.put(slot, object);
    return object;
  }

  private static void ends(ObjectNode object, String first, String last, String value) {
    int dots = value.indexOf("..");
    String from = dots < 0 ? value : value.substring(0, dots).strip();
    String to = dots < 0 ? value : value.substring(dots + 2).strip();
    put(object, first, from.isEmpty() ? null : from);
    put(object, last, to.isEmpty() ? null : to);
  }

  private static void put(
      ObjectNode object, String field, @org.jspecify.annotations.Nullable String value) {
    if (value == null) {
      object.putNull(field);
    } else if (field.equals("low") || field.equals("high")) {
      try {
        object.put(field, Double.parseDouble(value.replace(",", "")));
      } catch (NumberFormatException e) {
        throw unfit("\"" + value + "\" is no number; write digits, such as 4000 or 4000..5000.");
      }
    } else {
      object.put(field, value);
    }
  }

  private static DecisionException unfit(String message) {
    return new DecisionException(Reason.UNFIT, message);
  }
}
