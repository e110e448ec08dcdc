package org.entente.scenarios.play;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.measures.draws.MonteCarlo;
import org.entente.measures.flows.Exchange;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Dossier;
import org.entente.scenarios.balance.Combination;
import org.entente.scenarios.balance.Consistency;
import org.entente.scenarios.balance.ConsistencySearch;
import org.entente.scenarios.balance.CrossImpact;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.drivers.Effect;
import org.entente.scenarios.drivers.Need;
import org.entente.scenarios.drivers.Way;

/**
 * Plays a tie forward under every consistent combination of its drivers. Method and formulas:
 * docs/scenarios.md. The same input gives the same output.
 */
public final class Scenarios {
  private static final int DRAWS = 4_000;
  private static final int MOST_PLAYED = 6;
  private static final int TOLERANCE = 1;

  private final PriceBook book;

  /**
   * @param book values quantities of things for which nobody states a price
   */
  public Scenarios(PriceBook book) {
    this.book = book;
  }

  /** How many runs there are of each fan. */
  public static int draws() {
    return DRAWS;
  }

  /** The consistent combinations, and those that fail by one point at most. */
  public static Consistency consistency(PlayRequest request) {
    Map<String, String> set = CrossImpact.byDriver(request.set());
    return ConsistencySearch.of(request.drivers(), set, TOLERANCE, request.seed());
  }

  /**
   * Plays.
   *
   * @param imported monthly counts of imported events; empty to count the ledger's own entries
   */
  public Play play(
      Dossier dossier, LocalDate asOf, Optional<EventCounts> imported, PlayRequest request) {
    Exchange exchange = Exchange.of(dossier, asOf, book, null);
    Window window = Window.of(asOf, exchange.since());
    BaseFlowFinder finder =
        new BaseFlowFinder(dossier.tie(), window, new MonteCarlo(request.seed(), DRAWS), DRAWS);
    List<BaseFlow> flows = finder.find(exchange);
    RolesGiven roles = RolesGiven.of(dossier.tie(), request.drivers().roles(), flows);
    boolean swapped = !roles.a().equals(dossier.tie().a());
    Player player = new Player(request.drivers(), swapped, request.seed(), DRAWS, request.months());
    List<String> leftOut = new ArrayList<>(finder.leftOut());
    EventCounts events = imported.orElseGet(() -> LedgerEvents.of(dossier, asOf));
    List<EventCounts.Directed> playable = playable(events, leftOut);
    EventPlayer counts = new EventPlayer(player, request.seed(), DRAWS, request.months());
    YearMonth first = YearMonth.from(asOf).plusMonths(1);
    Stage stage = new Stage(player, counts, flows, events, playable, first);
    Consistency consistency = consistency(request);
    List<String> notes = new ArrayList<>();
    List<Combination> chosen =
        suits(request, player, flows, notes) ? chosen(request, consistency, notes) : List.of();
    List<Outcome> outcomes = new ArrayList<>();
    for (Combination combination : chosen) {
      List<Fan> fans = stage.fans(effect -> combination.holds(effect.when()));
      outcomes.add(new Outcome(outcomes.size() + 1, combination, fans));
    }
    return new Play(
        dossier.tie(),
        asOf,
        window,
        request,
        roles,
        consistency,
        stage.fans(effect -> false),
        outcomes,
        leftOut,
        notes);
  }

  /** Whether the tie has what the set of drivers supposes. */
  private static boolean suits(
      PlayRequest request, Player player, List<BaseFlow> flows, List<String> notes) {
    for (Need need : request.drivers().needs()) {
      boolean met =
          flows.stream()
              .filter(flow -> need.targets().contains(flow.target()))
              .anyMatch(
                  flow -> need.way() == Way.BOTH || need.way() == player.way(flow.direction()));
      if (!met) {
        notes.add(
            "These drivers do not suit the tie, so only what was is carried forward. "
                + need.reason()
                + " The ledger holds no such flow with a value in the time looked at. Write drivers"
                + " of your own (entente scenario drivers prints some to begin with) and give them"
                + " with --drivers FILE.");
        return false;
      }
    }
    return true;
  }

  private static List<EventCounts.Directed> playable(EventCounts events, List<String> leftOut) {
    List<EventCounts.Directed> playable = new ArrayList<>();
    for (EventCounts.Directed series : events.series()) {
      EventPlayer.against(series.counts())
          .ifPresentOrElse(
              why ->
                  leftOut.add(
                      "events of " + events.source() + ", " + series.counts().label() + ": " + why),
              () -> playable.add(series));
    }
    return playable;
  }

  /** The consistent ones, or, where there is none, the one that fails least. */
  private static List<Combination> chosen(
      PlayRequest request, Consistency consistency, List<String> notes) {
    List<Combination> consistent = consistency.consistent();
    if (!consistency.complete()) {
      notes.add(
          "There are too many combinations to look at each; these were found by succession from"
              + " random beginnings, and there may be more.");
    }
    if (!consistent.isEmpty()) {
      if (consistent.size() > MOST_PLAYED) {
        notes.add(
            "Of "
                + (consistent.size() + consistency.consistentMissed())
                + " consistent combinations the "
                + MOST_PLAYED
                + " with the highest impact scores are played; set a driver to play others.");
      }
      return consistent.subList(0, Math.min(MOST_PLAYED, consistent.size()));
    }
    notes.add(
        "No combination is consistent with what is set; the one that fails least is played, and its"
            + " margin says by how much it fails.");
    if (!consistency.near().isEmpty()) {
      return consistency.near().subList(0, 1);
    }
    DriverSet drivers = request.drivers();
    Map<String, String> set = CrossImpact.byDriver(request.set());
    Consistency all = ConsistencySearch.of(drivers, set, Integer.MAX_VALUE, request.seed());
    return all.near().isEmpty() ? List.of() : all.near().subList(0, 1);
  }

  /** What all fans of one play share. */
  private record Stage(
      Player player,
      EventPlayer counts,
      List<BaseFlow> flows,
      EventCounts events,
      List<EventCounts.Directed> playable,
      YearMonth first) {

    List<Fan> fans(Predicate<Effect> in) {
      List<Fan> fans = new ArrayList<>();
      for (BaseFlow flow : flows) {
        List<Effect> acting = player.acting(flow.direction(), flow.target(), in);
        fans.add(player.play(flow, acting, first));
      }
      for (EventCounts.Directed series : playable) {
        String target = org.entente.scenarios.drivers.Targets.of(series.quad());
        fans.add(counts.play(events, series, player.acting(series.direction(), target, in)));
      }
      return fans;
    }
  }
}
