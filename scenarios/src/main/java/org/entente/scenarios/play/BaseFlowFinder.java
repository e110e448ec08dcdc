package org.entente.scenarios.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.MonteCarlo;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Direction;
import org.entente.measures.flows.Exchange;
import org.entente.measures.flows.Flow;
import org.entente.model.Measure;
import org.entente.model.Period;
import org.entente.model.Range;
import org.entente.model.Tie;
import org.entente.scenarios.drivers.Targets;
import org.jspecify.annotations.Nullable;

/** Takes the pace of every channel from what the ledger holds to have been given. */
final class BaseFlowFinder {
  private static final String UNIT = "USD per month";

  private final Tie tie;
  private final Window window;
  private final MonteCarlo monteCarlo;
  private final int draws;
  private final List<BaseFlow> found = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private int stream = 100;

  BaseFlowFinder(Tie tie, Window window, MonteCarlo monteCarlo, int draws) {
    this.tie = tie;
    this.window = window;
    this.monteCarlo = monteCarlo;
    this.draws = draws;
  }

  /** What cannot be played, and why. */
  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  List<BaseFlow> find(Exchange exchange) {
    for (Direction direction : Direction.values()) {
      Account account = exchange.account(direction);
      Map<String, Pace> paces = new LinkedHashMap<>();
      account.roots().forEach(root -> addRoot(direction, root, paces));
      account.rates().forEach(rate -> addRate(direction, rate, paces));
      trade(direction, account.trade(), paces);
      paces.forEach((target, pace) -> found.add(pace.flow(direction, target)));
      account.unvalued().forEach(flow -> leaveOut(direction, flow, "it has no value"));
    }
    return List.copyOf(found);
  }

  private void addRoot(Direction direction, Account.Root root, Map<String, Pace> paces) {
    Flow flow = root.flow();
    Period period = flow.entry().period();
    double share = window.share(period);
    if (share == 0) {
      leaveOut(direction, flow, "it ended before " + window.from());
      return;
    }
    Pace pace = pace(flow.entry().channel().word(), paces);
    if (period == null || (period.start() == null && period.end() == null)) {
      pace.assume(flow.label() + " is undated; taken to have come evenly since " + window.from());
    } else if (period.start() == null) {
      pace.assume(flow.label() + " has no first day; taken to have come on " + period.end());
    }
    // A filled low end is a bound and no point of a distribution, so the open end counts as open.
    Uncertain value = drawable(flow, root.filled() ? flow.worth().dollars() : root.bounds(), pace);
    if (value == null) {
      leaveOut(direction, flow, "neither end of its value is known");
      return;
    }
    pace.add(value, share / window.months(), flow.worth().inputs());
  }

  private void addRate(Direction direction, Flow rate, Map<String, Pace> paces) {
    String target = rate.entry().channel().word();
    double perMonth = perMonth(rate.worth().per());
    if (paces.containsKey(target)) {
      leaveOut(direction, rate, "a rate is never added to sums of the same channel");
    } else if (perMonth == 0) {
      leaveOut(direction, rate, "a rate per " + rate.worth().per() + " is not understood");
    } else if (window.share(rate.entry().period()) == 0) {
      leaveOut(direction, rate, "it ended before " + window.from());
    } else {
      Pace pace = pace(target, paces);
      Uncertain value = drawable(rate, rate.worth().dollars(), pace);
      if (value != null) {
        pace.add(value, perMonth, rate.worth().inputs());
      }
    }
  }

  /** Figures of trade repeat each other; the latest dated one stands for all. */
  private void trade(Direction direction, List<Flow> trade, Map<String, Pace> paces) {
    Optional<Flow> latest =
        trade.stream()
            .filter(flow -> end(flow) != null && flow.worth().dollars().high() != null)
            .max(
                Comparator.comparing((Flow flow) -> Objects.requireNonNull(end(flow)))
                    .thenComparing(Flow::id));
    for (Flow flow : trade) {
      if (latest.filter(flow::equals).isEmpty()) {
        leaveOut(direction, flow, "a later figure of trade stands for it, or it has no date");
      }
    }
    latest.ifPresent(
        flow -> {
          Pace pace = pace(Targets.TRADE, paces);
          Uncertain value = drawable(flow, flow.worth().dollars(), pace);
          double perMonth = perMonth(flow.worth().per());
          Period period = flow.entry().period();
          if (perMonth == 0 && period != null && period.start() != null && period.end() != null) {
            perMonth = 1 / Math.max(1, new Window(period.start(), period.end()).months());
          }
          if (value != null) {
            pace.add(value, perMonth == 0 ? 1.0 / 12 : perMonth, flow.worth().inputs());
            pace.assume("trade is taken to go on as in " + flow.label());
          }
        });
  }

  private static @Nullable String end(Flow flow) {
    Period period = flow.entry().period();
    if (period == null) {
      return null;
    }
    return String.valueOf(period.end() == null ? period.start() : period.end());
  }

  private static double perMonth(@Nullable String per) {
    if (per == null) {
      return 0;
    }
    return switch (per) {
      case "year" -> 1.0 / 12;
      case "month" -> 1;
      case "week" -> Window.MONTH / 7;
      case "day" -> Window.MONTH;
      default -> 0;
    };
  }

  /** The value with both ends; an open one is set to the one that is known, and said so. */
  private static @Nullable Uncertain drawable(Flow flow, Range bounds, Pace pace) {
    Uncertain known = flow.worth().drawable();
    if (known != null) {
      return known;
    }
    Double low = bounds.low();
    Double high = bounds.high();
    if (low != null && high != null) {
      return Uncertain.money(flow.label(), bounds);
    }
    Double stated = low == null ? high : low;
    if (stated == null) {
      return null;
    }
    pace.assume(flow.label() + " has an open end; taken to stand at the one figure that is stated");
    return Uncertain.money(flow.label(), Range.exactly(stated));
  }

  private Pace pace(String target, Map<String, Pace> paces) {
    return paces.computeIfAbsent(target, word -> new Pace());
  }

  private void leaveOut(Direction direction, Flow flow, String why) {
    leftOut.add(direction.label(tie) + ": " + flow.label() + " (" + why + ")");
  }

  /** The pace of one channel while it is added up. */
  private final class Pace {
    private Draws sum = Draws.zero(draws);
    private final List<Measure.Input> inputs = new ArrayList<>();
    private final Set<String> assumptions = new LinkedHashSet<>();

    void assume(String sentence) {
      assumptions.add(sentence);
    }

    void add(Uncertain value, double factor, List<Measure.Input> more) {
      sum = sum.plus(monteCarlo.sum(List.of(value), Correlation.INDEPENDENT, stream++), factor);
      inputs.addAll(more);
    }

    BaseFlow flow(Direction direction, String target) {
      return new BaseFlow(
          direction,
          target,
          UNIT,
          sum.interval(),
          inputs.stream().distinct().toList(),
          List.copyOf(assumptions),
          sum);
    }
  }
}
