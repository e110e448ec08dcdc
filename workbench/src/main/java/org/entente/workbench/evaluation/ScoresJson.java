package org.entente.workbench.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.model.Problem;

/** Writes scores as one JSON object; its fields are described in {@code docs/data-formats.md}. */
public final class ScoresJson {

  private final ObjectMapper json = new ObjectMapper();
  private final int errors;

  /**
   * @param errors how many of the missed and of the wrong are listed
   */
  public ScoresJson(int errors) {
    this.errors = errors;
  }

  public String of(Scores scores) {
    ObjectNode root = json.createObjectNode();
    root.putNull("statements");
    root.putNull("events");
    if (scores.statements() != null) {
      statements(root.putObject("statements"), scores.statements());
    }
    if (scores.events() != null) {
      events(root.putObject("events"), scores.events());
    }
    ArrayNode rules = root.putArray("rules");
    for (RuleRecord rule : scores.rules()) {
      rules
          .addObject()
          .put("rule", rule.rule())
          .put("right", rule.right())
          .put("wrong", rule.wrong())
          .put("unmarked", rule.unmarked())
          .put("precision", rule.precision());
    }
    reliability(root.putObject("reliability"), scores.reliability());
    ArrayNode problems = root.putArray("problems");
    for (Problem problem : scores.problems()) {
      problems
          .addObject()
          .put("document", problem.document())
          .put("place", problem.place())
          .put("kind", problem.kind())
          .put("message", problem.message());
    }
    return root.toString();
  }

  private void statements(ObjectNode node, StatementScore score) {
    node.put("documents", score.documents());
    node.put("gold", score.gold()).put("coded", score.coded()).put("ignored", score.ignored());
    rates(node.putObject("right"), score.right());
    rates(node.putObject("found"), score.found());
    ArrayNode kinds = node.putArray("kinds");
    for (StatementScore.OfKind kind : score.kinds()) {
      ObjectNode row = kinds.addObject().put("kind", kind.kind()).put("gold", kind.gold());
      row.put("coded", kind.coded()).put("right", kind.right()).put("soft", kind.soft());
      rates(row, kind.rates());
    }
    ArrayNode slots = node.putArray("slots");
    for (StatementScore.OfSlot slot : score.slots()) {
      ObjectNode row = slots.addObject().put("slot", slot.slot().word());
      row.put("filled", slot.filled()).put("held", slot.held());
    }
    misses(node.putArray("missed"), score.missed());
    misses(node.putArray("wrong"), score.wrong());
  }

  private void events(ObjectNode node, EventScore score) {
    node.put("gold", score.gold()).put("coded", score.coded());
    rates(node.putObject("triple"), score.triple());
    rates(node.putObject("quad"), score.quad());
    rates(node.putObject("pair"), score.pair());
    ArrayNode alarms = node.putArray("false_alarms");
    for (EventScore.Alarms some : score.falseAlarms()) {
      alarms
          .addObject()
          .put("where", some.where())
          .put("alarms", some.alarms())
          .put("sentences", some.sentences());
    }
    misses(node.putArray("missed"), score.missed());
    misses(node.putArray("wrong"), score.wrong());
  }

  private static void rates(ObjectNode node, Rates rates) {
    node.put("precision", rates.precision()).put("recall", rates.recall()).put("f1", rates.f1());
  }

  private void misses(ArrayNode node, List<Miss> misses) {
    for (Miss miss : misses.subList(0, Math.min(errors, misses.size()))) {
      node.addObject()
          .put("document", miss.document())
          .put("what", miss.what())
          .put("rule", miss.rule())
          .put("sentence", miss.words());
    }
  }

  private static void reliability(ObjectNode node, Reliability reliability) {
    node.put("statements", reliability.statements());
    node.put("brier", reliability.brier()).put("ece", reliability.ece());
    ArrayNode bins = node.putArray("bins");
    for (Reliability.Bin bin : reliability.bins()) {
      bins.addObject()
          .put("from", bin.from())
          .put("statements", bin.statements())
          .put("confidence", bin.confidence())
          .put("right", bin.right());
    }
  }
}
