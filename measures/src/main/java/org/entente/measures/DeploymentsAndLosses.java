package org.entente.measures;

import java.util.List;
import org.entente.measures.flows.Count;
import org.entente.measures.flows.Dates;
import org.entente.model.ActorCode;
import org.entente.model.Amount;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;

/** Who was sent and who was lost, as the sources count them; nothing is added up. */
final class DeploymentsAndLosses implements TieMeasure {

  @Override
  public List<String> names() {
    return List.of("deployments-and-losses");
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(tie, "deployments-and-losses", "as counted by the sources; no sum")
            .note(
                "Figures of one counter follow each other: the last one is the state, not a further loss.");
    for (Entry entry : tie.entries(Kind.DEPLOYMENT, Kind.CASUALTY)) {
      String label = label(tie, entry);
      Amount amount = entry.amount();
      if (amount == null) {
        draft.notValued(label + " (no number)");
      } else {
        String unit = amount.unit() == null ? amount.what().word() : amount.unit();
        boolean exact = amount.low() != null && amount.low().equals(amount.high());
        Double mid = exact ? amount.low() : amount.mid();
        draft.value(label, amount.low(), mid, amount.high(), unit);
      }
      draft.cite(entry);
    }
    if (draft.isEmpty()) {
      draft.unknown("deployments and losses", "persons").note("None is reported with a number.");
    }
    return List.of(draft.measure());
  }

  private static String label(TieCase tie, Entry entry) {
    String sides =
        entry.kind() == Kind.CASUALTY
            ? "of " + join(entry.from())
            : join(entry.from()) + " → " + join(entry.to());
    String counter =
        entry.series() == null
            ? ""
            : ", figure " + entry.series().position() + " of " + entry.series().of();
    String held = Count.against(entry, tie.asOf(), null).map(why -> ", " + why).orElse("");
    return entry.kind().word()
        + " "
        + sides
        + ": "
        + TieCase.itemText(entry)
        + ", "
        + Dates.words(entry.period())
        + counter
        + held;
  }

  private static String join(List<ActorCode> codes) {
    return codes.isEmpty()
        ? "nobody named"
        : String.join(", ", codes.stream().map(ActorCode::code).toList());
  }
}
