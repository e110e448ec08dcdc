package org.entente.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.measures.draws.Factor;
import org.entente.measures.draws.Sobol;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Direction;
import org.entente.model.Measure;

/** Which quantity or price moves the result of the exchange most. */
final class Sensitivity implements TieMeasure {
  private static final String NAME = "sensitivity";
  private static final long SEED = 20251122;
  private static final int SAMPLES = 8_192;
  private static final int SHOWN = 20;
  private static final int WEIGHED = 40;

  /**
   * An uncertain factor of the result.
   *
   * @param label what it is
   * @param item which value it belongs to
   * @param isPrice whether it is the price, else the quantity
   * @param assumed whether nobody states it
   */
  private record Lever(String label, int item, boolean isPrice, boolean assumed, Factor factor) {}

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(
                tie,
                NAME,
                "Sobol: S_i = V(E[Y|x_i])/V(Y), T_i with interactions; tornado: Y at each end of x_i, all"
                    + " else at its median")
            .period(tie.period())
            .assumption("all quantities and prices err independently; price book " + tie.book());
    List<Account.Root> roots = new ArrayList<>();
    List<Integer> signs = new ArrayList<>();
    for (Direction way : Direction.values()) {
      for (Account.Root root : tie.exchange().account(way).roots()) {
        roots.add(root);
        signs.add(way == Direction.A_TO_B ? 1 : -1);
        open(draft, tie, way, root);
      }
    }
    List<Uncertain> values = Sums.uncertain(roots);
    List<Lever> levers = levers(tie, roots, values);
    if (levers.isEmpty()) {
      return List.of(
          draft
              .unknown("share of the variance", "share")
              .note("No value of the exchange is uncertain between two known ends.")
              .measure());
    }
    Net net = new Net(values, signs);
    fill(draft, tie, widest(draft, levers, net), net);
    roots.forEach(root -> draft.inputs(root.flow().worth().inputs()).cite(root.flow().entry()));
    return List.of(draft.measure());
  }

  private static void open(Draft draft, TieCase tie, Direction way, Account.Root root) {
    if (!root.isClosed()) {
      draft.notValued(
          tie.label(way) + ": " + root.flow().label() + " (one end open: held at what is stated)");
    }
  }

  private static List<Lever> levers(TieCase tie, List<Account.Root> roots, List<Uncertain> values) {
    List<Lever> levers = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Account.Root root = roots.get(i);
      Factor quantity = Factor.quantityOf(values.get(i));
      Factor price = Factor.priceOf(values.get(i));
      String name = tie.label(root.flow().direction()) + ", " + root.flow().label();
      boolean assumed =
          root.flow().worth().inputs().stream()
              .anyMatch(input -> input.assumed() && input.name().startsWith("price of"));
      boolean stated = quantity.isFixed() && quantity.low() == 1;
      if (!quantity.isFixed()) {
        levers.add(new Lever(name + ", quantity", i, false, false, quantity));
      }
      if (!price.isFixed()) {
        levers.add(new Lever(name + (stated ? ", value" : ", price"), i, true, assumed, price));
      }
    }
    return levers;
  }

  /** Those that swing the net value most; all others are held at their medians. */
  private static List<Lever> widest(Draft draft, List<Lever> levers, Net net) {
    if (levers.size() <= WEIGHED) {
      return levers;
    }
    draft.notValued(
        levers.size() - WEIGHED + " factors that move the net value less, held at their medians");
    return levers.stream()
        .sorted(Comparator.comparingDouble(lever -> -net.swing(lever)))
        .limit(WEIGHED)
        .toList();
  }

  private static void fill(Draft draft, TieCase tie, List<Lever> levers, Net net) {
    Sobol.Input[] inputs =
        levers.stream().map(l -> (Sobol.Input) l.factor()::draw).toArray(Sobol.Input[]::new);
    Sobol.Index[] shares = new Sobol(SEED, SAMPLES).indices(inputs, net.of(levers));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -shares[i].total()));
    String result = "net " + tie.label(Direction.A_TO_B);
    for (int i : order.stream().limit(SHOWN).toList()) {
      Lever lever = levers.get(i);
      String label = lever.label() + (lever.assumed() ? " (assumed)" : "");
      draft.exactly(label + ", share of the variance by itself", shares[i].first(), "share");
      draft.exactly(label + ", with all interactions", shares[i].total(), "share");
      double low = net.with(levers, i, lever.factor().low());
      double high = net.with(levers, i, lever.factor().high());
      draft.value(
          result + " from one end of it to the other: " + label,
          Math.min(low, high),
          net.with(levers, i, lever.factor().middle()),
          Math.max(low, high),
          "USD");
    }
    if (levers.size() > SHOWN) {
      draft.notValued(levers.size() - SHOWN + " factors of less weight");
    }
    draft.note(
        "Most of the uncertainty of the net value comes from: "
            + levers.get(order.get(0)).label()
            + ". Shares have a sampling error of some hundredths; what has no number moves nothing here.");
  }

  /** The net value as a function of the factors; all that is no lever stands at its median. */
  private static final class Net {
    private final double[] quantities;
    private final double[] prices;
    private final List<Integer> signs;

    Net(List<Uncertain> values, List<Integer> signs) {
      this.quantities = middles(values, Factor::quantityOf);
      this.prices = middles(values, Factor::priceOf);
      this.signs = List.copyOf(signs);
    }

    private static double[] middles(
        List<Uncertain> values, java.util.function.Function<Uncertain, Factor> factor) {
      ToDoubleFunction<Uncertain> middle = value -> factor.apply(value).middle();
      return values.stream().mapToDouble(middle).toArray();
    }

    /** The result of the levers alone: looks only at the items that they move. */
    ToDoubleFunction<double[]> of(List<Lever> levers) {
      int[] items = levers.stream().mapToInt(Lever::item).distinct().sorted().toArray();
      int[] place = levers.stream().mapToInt(l -> Arrays.binarySearch(items, l.item())).toArray();
      double[] q = Arrays.stream(items).mapToDouble(i -> signs.get(i) * quantities[i]).toArray();
      double[] p = Arrays.stream(items).mapToDouble(i -> prices[i]).toArray();
      double rest = -product(q, p);
      for (int i = 0; i < quantities.length; i++) {
        rest += signs.get(i) * quantities[i] * prices[i];
      }
      double others = rest;
      return drawn -> {
        for (int i = 0; i < drawn.length; i++) {
          Lever lever = levers.get(i);
          if (lever.isPrice()) {
            p[place[i]] = drawn[i];
          } else {
            q[place[i]] = signs.get(lever.item()) * drawn[i];
          }
        }
        return others + product(q, p);
      };
    }

    private static double product(double[] q, double[] p) {
      double sum = 0;
      for (int i = 0; i < q.length; i++) {
        sum += q[i] * p[i];
      }
      return sum;
    }

    /** By how much one factor moves the result from its low to its high end. */
    double swing(Lever lever) {
      double other = (lever.isPrice() ? quantities : prices)[lever.item()];
      return Math.abs(other * (lever.factor().high() - lever.factor().low()));
    }

    /** All at their medians but one. */
    double with(List<Lever> levers, int one, double value) {
      double[] drawn = levers.stream().mapToDouble(lever -> lever.factor().middle()).toArray();
      drawn[one] = value;
      return of(levers).applyAsDouble(drawn);
    }
  }
}
