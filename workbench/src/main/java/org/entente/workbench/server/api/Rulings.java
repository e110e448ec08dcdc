package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.ledger.DecisionState;
import org.entente.ledger.decide.DecisionException;
import org.entente.ledger.decide.DecisionLog;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Decision;
import org.entente.model.Ruling;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.Json;
import org.jspecify.annotations.Nullable;

/** Decisions as the page shows them. */
public final class Rulings {
  private final ContractJson contract = new ContractJson();
  private final OpenLedger ledger;
  private String state = "";
  private List<DecisionState> held = List.of();

  public Rulings(OpenLedger ledger) {
    this.ledger = ledger;
  }

  /** All, in the order in which they were made; worked out once for each state. */
  synchronized List<DecisionState> list() {
    String now = ledger.state().word();
    if (!now.equals(state)) {
      held = ledger.reading().decisions().list();
      state = now;
    }
    return List.copyOf(held);
  }

  /** Those in force that bear on a statement, an entry, a dispute or a document. */
  ArrayNode on(String id) {
    ArrayNode array = Json.array();
    if (list().isEmpty()) {
      return array;
    }
    Map<String, DecisionState> states = new HashMap<>();
    list().forEach(one -> states.put(one.decision().id(), one));
    try {
      for (Decision decision : ledger.reading().decisions().on(id)) {
        array.add(json(decision, states.get(decision.id())));
      }
    } catch (DecisionException e) {
      return array; // what it is about is no longer there
    }
    return array;
  }

  ObjectNode json(DecisionState one) {
    return json(one.decision(), one);
  }

  /** A decision that was made just now. */
  ObjectNode made(Decision decision) {
    return json(decision, null);
  }

  private ObjectNode json(Decision decision, @Nullable DecisionState known) {
    String word = known == null ? DecisionState.State.IN_FORCE.word() : known.state().word();
    int lost = known == null ? 0 : known.lost().size();
    ObjectNode json = Json.own(contract.listed(decision, word, lost));
    json.put("told", DecisionLog.told(decision));
    if (decision.ruling() instanceof Ruling.Correct correct) {
      ObjectNode slots = json.putObject("slots");
      correct.slots().forEach((slot, value) -> slots.set(slot, Json.value(value)));
    }
    return json;
  }
}
