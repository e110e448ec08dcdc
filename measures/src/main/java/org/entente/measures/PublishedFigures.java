package org.entente.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coding.actors.FormerStates;
import org.entente.ledger.reference.ReferenceTables.Listed;
import org.entente.ledger.reference.ReferenceTables.Series;
import org.entente.ledger.reference.ReferenceTables.Value;
import org.entente.measures.flows.Direction;
import org.entente.model.ActorCode;
import org.entente.model.Measure;

/**
 * What imported tables say of the tie, as published: by series, direction and year, with the sum of
 * arms over their years, and how many names sanctions lists have against either side. A former
 * state's rows stand under its own name, where the table has it.
 */
final class PublishedFigures implements TieMeasure {
  private static final String NAME = "published-figures";

  /** Series that other measures show, with what follows from them. */
  private static final Set<String> ELSEWHERE = Set.of("atop", "cow-alliance", "un-ideal-point");

  /** Series whose numbers may be added over years: each row is what passed in its year. */
  private static final Set<String> SUMMED = Set.of("arms-delivered");

  private final FormerStates former = FormerStates.load();

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(tie, NAME, "figures of imported tables as published; arms also summed over years")
            .assumption("none: nothing is converted, and no two tables are added");
    for (Series series : tie.imported().series()) {
      String family = series.name().replaceAll("/.*", "");
      if (!ELSEWHERE.contains(family)) {
        series(draft, tie, series);
      }
    }
    for (ActorCode side : List.of(tie.tie().a(), tie.tie().b())) {
      tie.imported().listed(side).forEach(listed -> listed(draft, side, listed));
    }
    if (draft.isEmpty()) {
      draft
          .unknown("published figures", "figures")
          .note(
              "No imported table has a row on this tie (\"entente import list\" says which there are).");
    }
    return List.of(draft.measure());
  }

  private void series(Draft draft, TieCase tie, Series series) {
    boolean any = false;
    for (Direction way : Direction.values()) {
      if (series.undirected() && way != Direction.A_TO_B) {
        continue;
      }
      for (ActorCode from : withFormer(way.giver(tie.tie()))) {
        for (ActorCode to : withFormer(way.receiver(tie.tie()))) {
          List<Value> rows =
              tie.imported().values(series.name(), from, to).stream()
                  .filter(value -> value.year() <= tie.asOf().getYear())
                  .toList();
          any |= !rows.isEmpty();
          rows(draft, series, from + (series.undirected() ? " – " : " → ") + to, rows);
        }
      }
    }
    if (any) {
      draft.note(series.name() + ": " + series.title() + ". " + series.trap());
    }
  }

  private static void rows(Draft draft, Series series, String way, List<Value> rows) {
    if (rows.isEmpty()) {
      return;
    }
    if (SUMMED.contains(series.name())) {
      int first = rows.get(0).year();
      int last = rows.get(rows.size() - 1).year();
      double sum = rows.stream().mapToDouble(Value::value).sum();
      String years = first == last ? "" + first : first + "–" + last;
      draft.exactly(way + ", " + series.name() + ", sum of " + years, sum, series.unit());
    }
    for (Value row : rows) {
      draft.exactly(
          row.year() + ", " + way + ", " + series.name(), row.value(), unit(series.unit()));
    }
    draft.rows(rows);
  }

  /** Dollars of the day in the word that the program uses for them elsewhere. */
  private static String unit(String unit) {
    return unit.equals("current US dollars") ? "USD" : unit;
  }

  private List<ActorCode> withFormer(ActorCode state) {
    List<ActorCode> all = new ArrayList<>(former.of(state));
    all.add(state);
    return all;
  }

  private static void listed(Draft draft, ActorCode target, Listed listed) {
    String days =
        listed.first() == null || listed.last() == null
            ? ""
            : ", listed " + listed.first() + " to " + listed.last();
    draft
        .exactly(
            "names listed by " + listed.imposer() + " against " + target + days,
            listed.names(),
            "names")
        .note("Lists hold the names of the day of their file; who was taken off is not in them.");
  }
}
