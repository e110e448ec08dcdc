package org.entente.workbench.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.model.Tie;
import org.entente.scenarios.balance.Balance;
import org.entente.scenarios.balance.Combination;
import org.entente.scenarios.balance.Consistency;
import org.entente.scenarios.drivers.Choice;
import org.entente.scenarios.drivers.Driver;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.drivers.Effect;
import org.entente.scenarios.drivers.Ground;
import org.entente.scenarios.drivers.Judgement;
import org.entente.scenarios.play.Basis;
import org.entente.scenarios.play.Outcome;
import org.entente.scenarios.play.Play;
import org.entente.scenarios.play.PlayRequest;
import org.entente.scenarios.play.Scenarios;
import org.jspecify.annotations.Nullable;

/**
 * Writes scenarios as one JSON object, described in docs/scenarios.md. Everything with a number has
 * a {@code basis}: data, assumption, or data and assumption.
 */
public final class ScenarioJson {
  private final ObjectMapper json = new ObjectMapper();

  /** The drivers and their consistent combinations, without a ledger. */
  public String list(PlayRequest request, Consistency consistency) {
    ObjectNode root = json.createObjectNode();
    drivers(root.putObject("drivers"), request);
    consistency(root.putObject("consistency"), consistency);
    return root.toString();
  }

  /** All of it. */
  public String play(Play play) {
    return document(play).toString();
  }

  /** The same as a tree, to be put into a larger document. */
  public ObjectNode document(Play play) {
    ObjectNode root = json.createObjectNode();
    Tie tie = play.tie();
    root.putArray("between").add(tie.a().code()).add(tie.b().code());
    root.put("as_of", play.asOf().toString());
    root.putObject("pace_from")
        .put("start", play.window().from().toString())
        .put("end", play.window().to().toString())
        .put("basis", Basis.DATA.word());
    PlayRequest request = play.request();
    root.put("months", request.months()).put("seed", request.seed());
    root.put("draws", Scenarios.draws());
    root.putObject("roles")
        .put("A", play.roles().a().code())
        .put("B", play.roles().b().code())
        .put("basis", play.roles().basis().word())
        .put("reason", play.roles().reason());
    drivers(root.putObject("drivers"), request);
    consistency(root.putObject("consistency"), play.consistency());
    FanJson fans = new FanJson(tie);
    fans.write(root.putArray("carried_forward"), play.carriedForward());
    ArrayNode scenarios = root.putArray("scenarios");
    for (Outcome outcome : play.outcomes()) {
      ObjectNode node = scenarios.addObject().put("number", outcome.number());
      combination(node, outcome.combination());
      fans.write(node.putArray("fans"), outcome.fans());
    }
    strings(root.putArray("left_out"), play.leftOut());
    strings(root.putArray("notes"), play.notes());
    return root;
  }

  private static void drivers(ObjectNode node, PlayRequest request) {
    DriverSet set = request.drivers();
    node.put("name", set.name());
    node.put("roles", set.roles().word());
    ground(node.putObject("drift").put("per_month", set.drift()), set.driftGround());
    ArrayNode list = node.putArray("list");
    for (Driver driver : set.drivers()) {
      ObjectNode one = list.addObject().put("id", driver.id()).put("label", driver.label());
      ArrayNode states = one.putArray("states");
      driver.states().forEach(s -> states.addObject().put("id", s.id()).put("label", s.label()));
      one.put("set", set(request, driver));
    }
    ArrayNode judgements = node.putArray("judgements");
    for (Judgement judgement : set.judgements()) {
      ObjectNode one = judgements.addObject();
      one.put("from", judgement.from().toString()).put("to", judgement.to().toString());
      ground(one.put("value", judgement.value()), judgement.ground());
    }
    ArrayNode effects = node.putArray("effects");
    set.effects().forEach(effect -> effect(effects.addObject(), effect));
  }

  private static @Nullable String set(PlayRequest request, Driver driver) {
    return request.set().stream()
        .filter(choice -> choice.driver().equals(driver.id()))
        .reduce((first, later) -> later)
        .map(Choice::state)
        .orElse(null);
  }

  static void effect(ObjectNode node, Effect effect) {
    node.put("when", effect.when().toString()).put("way", effect.way().word());
    node.put("target", effect.target());
    node.put("low", effect.times().low()).put("high", effect.times().high());
    node.put("from_low", effect.firstMonth().low()).put("from_high", effect.firstMonth().high());
    node.put("until", effect.until());
    ground(node, effect.ground());
  }

  private static void ground(ObjectNode node, Ground ground) {
    node.put("reason", ground.reason()).put("source", ground.source());
    node.put("place", ground.place());
    node.put("basis", (ground.isAssumption() ? Basis.ASSUMPTION : Basis.DATA).word());
  }

  private static void consistency(ObjectNode node, Consistency found) {
    node.put("combinations", found.combinations()).put("looked_at", found.looked());
    node.put("complete", found.complete());
    node.put("basis", Basis.ASSUMPTION.word());
    ArrayNode consistent = node.putArray("consistent");
    found.consistent().forEach(one -> combination(consistent.addObject(), one));
    node.put("consistent_more", found.consistentMissed());
    ArrayNode near = node.putArray("near");
    found.near().forEach(one -> combination(near.addObject(), one));
    node.put("near_more", found.nearMissed());
  }

  private static void combination(ObjectNode node, Combination combination) {
    ObjectNode states = node.putObject("states");
    combination.choices().forEach(choice -> states.put(choice.driver(), choice.state()));
    node.put("consistent", combination.isConsistent());
    node.put("margin", combination.margin()).put("score", combination.score());
    ArrayNode balances = node.putArray("balances");
    for (Balance balance : combination.balances()) {
      ObjectNode one = balances.addObject().put("driver", balance.driver());
      one.put("state", balance.state()).put("margin", balance.margin());
      ObjectNode sums = one.putObject("sums");
      balance.sums().forEach(sum -> sums.put(sum.state(), sum.sum()));
    }
  }

  private static void strings(ArrayNode node, List<String> lines) {
    lines.forEach(node::add);
  }
}
