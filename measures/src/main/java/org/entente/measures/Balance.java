package org.entente.measures;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.Interval;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Account.Root;
import org.entente.measures.flows.Direction;
import org.entente.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Who gives more, and by how much: net, ratio, break-even and asymmetry of what has a value.
 *
 * <p>G is what passes from a to b, R what passes back. Both are drawn independently of each other.
 */
final class Balance implements TieMeasure {
  private static final String BALANCE = "M5: net = G-R; r = R/G; break-even = |G-R|";
  private static final String ASYMMETRY = "M5: A = (G-R)/(G+R)";
  private static final String IF_STATED = ", if each open end stood at the figure that is stated";
  private static final String NAIVE =
      "A, naive extremes: least given and most returned, and the reverse";
  private static final List<Correlation> SHOWN =
      List.of(Correlation.INDEPENDENT, Correlation.PRICES, Correlation.TWO_FACTORS);

  @Override
  public List<String> names() {
    return List.of("balance", "asymmetry");
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    return List.of(balance(tie), asymmetry(tie));
  }

  private static Measure balance(TieCase tie) {
    Draft draft = draft(tie, "balance", BALANCE);
    String net = "net " + tie.label(Direction.A_TO_B) + " less " + tie.label(Direction.B_TO_A);
    String ratio = "ratio of " + tie.label(Direction.B_TO_A) + " to " + tie.label(Direction.A_TO_B);
    String even = "break-even value of what has none";
    if (isMissing(tie)) {
      return draft.unknown(net, "USD").unknown(ratio, "ratio").unknown(even, "USD").measure();
    }
    if (!isClosed(tie)) {
      bounds(tie, draft, net, ratio);
    }
    for (Correlation correlation : shown(tie)) {
      double[] g = draw(tie, Direction.A_TO_B, correlation);
      double[] r = draw(tie, Direction.B_TO_A, correlation);
      String words = isClosed(tie) ? ", " + correlation.words() : ifStated(correlation);
      draft.value(tie.label(Direction.A_TO_B) + words, Interval.of(g), "USD");
      draft.value(tie.label(Direction.B_TO_A) + words, Interval.of(r), "USD");
      draft.value(net + words, each(g, r, (x, y) -> x - y), "USD");
      draft.value(ratio + words, each(g, r, (x, y) -> y / x), "ratio");
      draft.value(even + words, each(g, r, (x, y) -> Math.abs(x - y)), "USD");
    }
    if (isClosed(tie)) {
      BalanceControls.add(draft, tie);
    }
    return draft.measure();
  }

  private static Measure asymmetry(TieCase tie) {
    Draft draft = draft(tie, "asymmetry", ASYMMETRY);
    if (isMissing(tie)) {
      return draft.unknown("A", "ratio").measure();
    }
    Sums.Sum g = Sums.bounds(roots(tie, Direction.A_TO_B));
    Sums.Sum r = Sums.bounds(roots(tie, Direction.B_TO_A));
    if (!isClosed(tie)) {
      draft.value("A", share(g.low(), r.high()), null, share(g.high(), r.low()), "ratio");
      shown(tie).forEach(c -> draft.value("A" + ifStated(c), drawn(tie, c), "ratio"));
      return draft.measure();
    }
    for (Correlation correlation : SHOWN) {
      String label = correlation == Correlation.INDEPENDENT ? "A" : "A, " + correlation.words();
      draft.value(label, drawn(tie, correlation), "ratio");
    }
    return draft
        .value(NAIVE, share(g.low(), r.high()), null, share(g.high(), r.low()), "ratio")
        .measure();
  }

  /** With one value a side, and an open end held where it is stated, all come to the same. */
  private static List<Correlation> shown(TieCase tie) {
    boolean several =
        roots(tie, Direction.A_TO_B).size() > 1 || roots(tie, Direction.B_TO_A).size() > 1;
    return isClosed(tie) || several ? SHOWN : List.of(Correlation.INDEPENDENT);
  }

  private static String ifStated(Correlation correlation) {
    return IF_STATED + (correlation == Correlation.INDEPENDENT ? "" : ", " + correlation.words());
  }

  /** The middle value of A with independent errors; empty where it has none. */
  static OptionalDouble middle(TieCase tie) {
    return isMissing(tie) || !isClosed(tie)
        ? OptionalDouble.empty()
        : OptionalDouble.of(drawn(tie, Correlation.INDEPENDENT).mid());
  }

  private static Interval drawn(TieCase tie, Correlation correlation) {
    return each(
        draw(tie, Direction.A_TO_B, correlation),
        draw(tie, Direction.B_TO_A, correlation),
        Balance::share);
  }

  private static void bounds(TieCase tie, Draft draft, String net, String ratio) {
    Sums.Sum g = Sums.bounds(roots(tie, Direction.A_TO_B));
    Sums.Sum r = Sums.bounds(roots(tie, Direction.B_TO_A));
    draft
        .value(tie.label(Direction.A_TO_B), g.low(), null, g.high(), "USD")
        .value(tie.label(Direction.B_TO_A), r.low(), null, r.high(), "USD")
        .value(net, less(g.low(), r.high()), null, less(g.high(), r.low()), "USD")
        .value(ratio, over(r.low(), g.high()), null, over(r.high(), g.low()), "ratio");
  }

  private static Draft draft(TieCase tie, String name, String formula) {
    Draft draft =
        new Draft(tie, name, formula)
            .period(tie.period())
            .assumption(
                "log-normal, given and returned independent; correlation within a side as the label says,"
                    + " independent where it says nothing; price book "
                    + tie.book());
    for (Direction direction : Direction.values()) {
      Account account = tie.exchange().account(direction);
      for (Root root : account.roots()) {
        draft.inputs(root.flow().worth().inputs()).cite(root.flow().entry());
        if (!root.isClosed()) {
          draft.inputs(List.of(stated(root)));
        }
        if (root.filled()) {
          draft.inputs(List.of(filled(root)));
          draft.cite(root.parts().stream().map(part -> part.entry()));
        }
      }
      String way = tie.label(direction) + ": ";
      account
          .unvalued()
          .forEach(f -> draft.notValued(way + f.label() + " (" + f.worth().missing() + ")"));
      account
          .leftOut()
          .forEach(l -> draft.notValued(way + l.flow().label() + " (" + l.why() + ")"));
      if (account.roots().isEmpty()) {
        draft.note(
            "No value is known for "
                + tie.label(direction)
                + "; what has no number is not nothing, so nothing is computed.");
      }
    }
    if (!isClosed(tie) && !isMissing(tie)) {
      draft.note(
          "A source leaves an end open, so that only bounds are given; the figures for an end at what is stated are conditional.");
    }
    return draft.note(
        "Credit counts at its face value; what has no value is left out, not set to 0.");
  }

  private static Measure.Input stated(Root root) {
    Double known = Sums.stated(root).low();
    return new Measure.Input(
        "open end of \"" + root.flow().label() + "\" at the figure that is stated",
        known,
        known,
        known,
        "USD",
        root.flow().id(),
        true);
  }

  private static Measure.Input filled(Root root) {
    return new Measure.Input(
        "low end of \"" + root.flow().label() + "\": least worth of its parts",
        root.bounds().low(),
        null,
        null,
        "USD",
        root.flow().id(),
        true);
  }

  private static List<Root> roots(TieCase tie, Direction direction) {
    return tie.exchange().account(direction).roots();
  }

  private static boolean isMissing(TieCase tie) {
    return roots(tie, Direction.A_TO_B).isEmpty() || roots(tie, Direction.B_TO_A).isEmpty();
  }

  private static boolean isClosed(TieCase tie) {
    return roots(tie, Direction.A_TO_B).stream().allMatch(Root::isClosed)
        && roots(tie, Direction.B_TO_A).stream().allMatch(Root::isClosed);
  }

  private static double[] draw(TieCase tie, Direction direction, Correlation correlation) {
    return tie.balanceDraws().of(direction, correlation);
  }

  private static Interval each(double[] g, double[] r, DoubleBinaryOperator formula) {
    return Interval.of(
        IntStream.range(0, g.length).mapToDouble(i -> formula.applyAsDouble(g[i], r[i])).toArray());
  }

  private static double share(double g, double r) {
    return (g - r) / (g + r);
  }

  private static @Nullable Double share(@Nullable Double g, @Nullable Double r) {
    return g == null || r == null || g + r == 0
        ? null
        : Double.valueOf(share(g.doubleValue(), r.doubleValue()));
  }

  private static @Nullable Double less(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null ? null : a - b;
  }

  private static @Nullable Double over(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null || b == 0 ? null : a / b;
  }
}
