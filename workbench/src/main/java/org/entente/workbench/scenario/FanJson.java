package org.entente.workbench.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.scenarios.play.Fan;
import org.entente.scenarios.play.Points;

/** Writes fans as JSON: one array a percentile, with the months beside them. */
final class FanJson {
  private final Tie tie;

  FanJson(Tie tie) {
    this.tie = tie;
  }

  void write(ArrayNode node, List<Fan> fans) {
    fans.forEach(fan -> write(node.addObject(), fan));
  }

  private void write(ObjectNode node, Fan fan) {
    node.put("from", fan.direction().giver(tie).code());
    node.put("to", fan.direction().receiver(tie).code());
    node.put("target", fan.target()).put("unit", fan.unit()).put("basis", fan.basis().word());
    node.putObject("so_far")
        .put("low", rounded(fan.base().low()))
        .put("mid", rounded(fan.base().mid()))
        .put("high", rounded(fan.base().high()))
        .put("basis", fan.baseBasis().word());
    ArrayNode months = node.putArray("months");
    for (int i = 0; i < fan.months().size(); i++) {
      months.add(fan.first().plusMonths(i).toString());
    }
    points(node, fan.months(), "p5", Points::p5);
    points(node, fan.months(), "p25", Points::p25);
    points(node, fan.months(), "p50", Points::p50);
    points(node, fan.months(), "p75", Points::p75);
    points(node, fan.months(), "p95", Points::p95);
    node.putObject("total")
        .put("p5", rounded(fan.total().p5()))
        .put("p25", rounded(fan.total().p25()))
        .put("p50", rounded(fan.total().p50()))
        .put("p75", rounded(fan.total().p75()))
        .put("p95", rounded(fan.total().p95()))
        .put("basis", fan.basis().word());
    ArrayNode effects = node.putArray("effects");
    fan.effects().forEach(effect -> ScenarioJson.effect(effects.addObject(), effect));
    ArrayNode inputs = node.putArray("inputs");
    fan.inputs().forEach(input -> input(inputs.addObject(), input));
    ArrayNode assumptions = node.putArray("assumptions");
    fan.assumptions().forEach(assumptions::add);
  }

  private static void points(
      ObjectNode node, List<Points> months, String name, ToDoubleFunction<Points> point) {
    ArrayNode array = node.putArray(name);
    months.forEach(month -> array.add(rounded(point.applyAsDouble(month))));
  }

  private static void input(ObjectNode node, Measure.Input input) {
    node.put("name", input.name());
    node.put("low", input.low()).put("mid", input.mid()).put("high", input.high());
    node.put("unit", input.unit()).put("source", input.source());
    node.put("basis", input.assumed() ? "assumption" : "data");
  }

  /** Six significant digits: more would only seem exact. */
  private static double rounded(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return 0;
    }
    return new java.math.BigDecimal(value)
        .round(new java.math.MathContext(6, java.math.RoundingMode.HALF_UP))
        .doubleValue();
  }
}
