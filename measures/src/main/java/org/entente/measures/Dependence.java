package org.entente.measures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.measures.dependence.TradeShares;
import org.entente.measures.flows.Direction;
import org.entente.measures.prices.Deflators;
import org.entente.model.ActorCode;
import org.entente.model.Measure;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** How much each side depends on the other, by year, from imported trade and output (M7). */
final class Dependence implements TieMeasure {
  private static final String NAME = "dependence";
  private static final String FORMULA =
      "M7: s_i = T_ij/T_i; salience = sqrt(s_i*s_j); symmetry = 1-|s_i-s_j|; interdependence ="
          + " salience*symmetry; d_i = F_ij/GDP_i, weak link = min(d_i, d_j); HHI = sum of squared"
          + " shares of partners";

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(tie, NAME, FORMULA)
            .assumption("T is exports both ways; what has no row is not known, and not nothing");
    Optional<TradeTable> trade = TradeTable.find(tie.imported(), tie.tie());
    OutputTable output = new OutputTable(tie.imported(), Deflators.load());
    YearlyFlows flows = YearlyFlows.of(tie.exchange(), tie.asOf());
    trade.ifPresentOrElse(table -> describe(draft, table), () -> noTrade(draft, tie));
    sides(tie).stream().filter(side -> output.isMissing(side)).forEach(s -> noOutput(draft, s));
    Set<Integer> years = new TreeSet<>(flows.years());
    trade.ifPresent(table -> years.addAll(table.years()));
    for (int year : years) {
      if (year <= tie.asOf().getYear()) {
        Year at = new Year(draft, tie, output, year);
        at.fill(trade.orElse(null), flows);
      }
    }
    new GatheredShares(draft, tie).fill();
    flows.undated().forEach(label -> draft.notValued(label + " (in no year: undated)"));
    if (draft.isEmpty()) {
      sides(tie).forEach(s -> draft.unknown("trade share of " + s, "share"));
    }
    return List.of(draft.measure());
  }

  private static List<ActorCode> sides(TieCase tie) {
    return List.of(tie.tie().a(), tie.tie().b());
  }

  private static void describe(Draft draft, TradeTable table) {
    draft
        .note("Trade: " + table.series().title() + ", in " + table.series().unit() + ".")
        .note(table.series().trap());
    if (!table.others().isEmpty()) {
      draft.note("Also imported, and not mixed in: " + String.join(", ", table.others()) + ".");
    }
  }

  private static void noTrade(Draft draft, TieCase tie) {
    draft.note(
        TradeTable.isAnyImported(tie.imported())
            ? "The imported trade tables have no row on this tie."
            : "No trade table is imported: shares need one of trade-baci, trade-cow,"
                + " trade-itpd-e (\"entente import list\" says where they are published).");
  }

  private static void noOutput(Draft draft, ActorCode side) {
    draft.note(
        "No output of "
            + side
            + " is imported: F/GDP needs \"entente import gdp FILE\" in the World Bank's layout.");
  }

  /** The values of one year. */
  private record Year(Draft draft, TieCase tie, OutputTable output, int year) {

    void fill(@Nullable TradeTable table, YearlyFlows flows) {
      boolean traded = table != null && !table.rows(year).isEmpty();
      double dollars = 0;
      if (table != null && traded) {
        shares(table);
        dollars = table.between(year) * output.toCurrent(table.dollarsOf(), year);
        byOutput("d of ", Range.exactly(dollars), traded);
        weakLink(dollars);
      }
      Range given = flows.in(year, Direction.A_TO_B);
      Range returned = flows.in(year, Direction.B_TO_A);
      if (flows.any(year)) {
        ofOutput(tie.tie().a() + " gives, of its output", tie.tie().a(), given);
        ofOutput(tie.tie().b() + " gives, of its output", tie.tie().b(), returned);
        String what = traded ? " with arms and other flows" : " by arms and other flows alone";
        byOutput("d" + what + " of ", plus(given, returned, dollars), traded);
        draft.inputs(flows.inputs(year)).cite(flows.entries(year));
      }
    }

    private void shares(TradeTable table) {
      Map<ActorCode, Collection<Double>> wholes = table.wholes(tie.tie(), year);
      double between = table.between(year);
      draft.rows(table.rows(year));
      String source = table.series().name();
      String unit = table.series().unit();
      input("T " + tie.tie().a() + "–" + tie.tie().b() + " " + year, between, unit, source);
      Map<ActorCode, Double> sums = new TreeMap<>();
      for (ActorCode side : sides(tie)) {
        Collection<Double> partners = wholes.get(side);
        if (partners == null) {
          draft.note(
              "The trade table holds hardly another partner of "
                  + side
                  + ": it was cut to the pairs of the other, so that the whole trade of "
                  + side
                  + " and its share cannot be known from it.");
          continue;
        }
        double whole = sum(partners);
        String what = source + ", sum over " + partners.size() + " partners";
        input("T " + side + " " + year, whole, unit, what);
        if (between > 0) {
          sums.put(side, whole);
          exactly("trade share of " + side, between / whole, "share");
          exactly("HHI of partners of " + side, TradeShares.concentration(partners), "index");
        }
      }
      Double a = sums.get(tie.tie().a());
      Double b = sums.get(tie.tie().b());
      if (a != null && b != null) {
        TradeShares shares = TradeShares.of(between, a, b);
        exactly("salience", shares.salience(), "index");
        exactly("symmetry", shares.symmetry(), "index");
        exactly("interdependence", shares.interdependence(), "index");
      }
    }

    private void byOutput(String what, Range flow, boolean traded) {
      for (ActorCode side : sides(tie)) {
        ofOutput(what + side, side, flow);
      }
      if (!traded) {
        draft.note("Where a year has no trade in the table, only what was given counts in d.");
      }
    }

    private void weakLink(double dollars) {
      Optional<OutputTable.Output> a = output.find(tie.tie().a(), year);
      Optional<OutputTable.Output> b = output.find(tie.tie().b(), year);
      if (a.isPresent() && b.isPresent()) {
        double larger = Math.max(a.get().dollars(), b.get().dollars());
        exactly("weak link", dollars / larger, "share");
      }
    }

    private void ofOutput(String label, ActorCode side, Range flow) {
      Optional<OutputTable.Output> found = output.find(side, year);
      boolean empty = flow.high() != null && flow.high() == 0;
      if (found.isEmpty() || empty || (flow.low() == null && flow.high() == null)) {
        return;
      }
      OutputTable.Output gdp = found.get();
      Range share = flow.times(1 / gdp.dollars());
      boolean exact = share.isExact();
      draft.value(
          year + ", " + label, share.low(), exact ? share.low() : null, share.high(), "share");
      draft.inputs(List.of(gdp.input())).rows(List.of(gdp.row()));
      if (gdp.input().assumed()) {
        draft.note("Where a year has no output in the table, the nearest earlier one stands in.");
      }
    }

    private void exactly(String label, double value, String unit) {
      draft.exactly(year + ", " + label, value, unit);
    }

    private void input(String name, double value, String unit, String source) {
      draft.inputs(List.of(new Measure.Input(name, value, value, value, unit, source, false)));
    }

    private static double sum(Collection<Double> all) {
      return all.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Range plus(Range a, Range b, double more) {
      return new Range(plus(a.low(), b.low(), more), plus(a.high(), b.high(), more));
    }

    private static @Nullable Double plus(@Nullable Double a, @Nullable Double b, double more) {
      return a == null || b == null ? null : Double.valueOf(a + b + more);
    }
  }
}
