package org.entente.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.ledger.reference.ReferenceTables.Value;
import org.entente.model.ActorCode;
import org.entente.model.Measure;

/**
 * The share of the other side in what one exports or imports, out of published figures that a user
 * gathered: they seldom hold all partners, but often the sum over all of them.
 */
final class GatheredShares {
  private static final String SERIES = "exports-figures";

  private final Draft draft;
  private final TieCase tie;

  GatheredShares(Draft draft, TieCase tie) {
    this.draft = draft;
    this.tie = tie;
  }

  void fill() {
    for (ActorCode side : List.of(tie.tie().a(), tie.tie().b())) {
      ActorCode other = side.equals(tie.tie().a()) ? tie.tie().b() : tie.tie().a();
      shares(
          "share of " + other + " in the exports of " + side,
          values(side, other),
          values(side, ActorCode.WORLD));
      shares(
          "share of " + other + " in the imports of " + side,
          values(other, side),
          values(ActorCode.WORLD, side));
    }
  }

  private List<Value> values(ActorCode from, ActorCode to) {
    return tie.imported().values(SERIES, from, to);
  }

  private void shares(String label, List<Value> parts, List<Value> wholes) {
    Map<Integer, Value> byYear = new HashMap<>();
    wholes.forEach(whole -> byYear.put(whole.year(), whole));
    for (Value part : parts) {
      Value whole = byYear.get(part.year());
      if (whole != null && whole.value() > 0 && part.year() <= tie.asOf().getYear()) {
        draft.exactly(part.year() + ", " + label, part.value() / whole.value(), "share");
        draft.rows(List.of(part, whole)).inputs(List.of(input(part), input(whole)));
        draft.note(
            "Shares in exports and imports are out of gathered figures, each as good as its source.");
      }
    }
  }

  private static Measure.Input input(Value value) {
    return new Measure.Input(
        "exports " + value.a() + " to " + value.b() + " " + value.year(),
        value.value(),
        value.value(),
        value.value(),
        "USD",
        value.file() + ", line " + value.line(),
        false);
  }
}
