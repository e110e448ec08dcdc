package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.ledger.reconcile.RecordFigures.Found;
import org.entente.model.ActorCode;
import org.entente.model.Amount.What;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Range;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Statements that published tables contradict or bear out: sums and shares of trade in a calendar
 * year, alliances, and deliveries of arms that are said not to have been.
 *
 * <p>Partners report one flow with figures that often differ by half of it, so a sum or share is
 * borne out within {@value #NEAR} of the table and contradicted beyond a factor of {@value #FAR}
 * (of {@value #FAR_PRICES} where the table counts at prices of another year; a share must be off by
 * {@value #POINTS} besides). What lies between says nothing, and so does a row that is not there. A
 * claim is contradicted only where every table that has the flow is against it.
 */
final class RecordRule implements DisputeRule {
  static final double NEAR = 0.25;
  static final double FAR = 2;
  static final double FAR_PRICES = 3;
  static final double POINTS = 0.02;

  /** A period of fewer days is a part of the year, whose figure can only be less. */
  private static final int WHOLE_YEAR = 300;

  private static final double PERCENT = 100;

  /** What the tables say to a draft. */
  private record Judged(boolean against, List<Published.Row> rows, String words) {}

  private final Published published;
  private final RecordFigures figures;
  private final RecordFacts facts;

  /** Sentences on the drafts that a table bears out, by their ids. */
  private final Map<String, String> borneOut = new HashMap<>();

  RecordRule(Terms terms, Published published) {
    this.published = published;
    this.figures = new RecordFigures(published);
    this.facts = new RecordFacts(terms, published);
  }

  /** Sentences on the drafts that a table bears out, by their ids, once they were looked at. */
  Map<String, String> borneOut() {
    return Map.copyOf(borneOut);
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    borneOut.clear();
    List<Clash> clashes = new ArrayList<>();
    if (published == Published.NONE) {
      return clashes;
    }
    for (Draft draft : drafts) {
      Optional<Judged> judged = draft.borne() ? judge(draft) : Optional.empty();
      judged.ifPresent(
          one -> {
            if (one.against()) {
              clashes.add(clash(draft, one));
            } else {
              borneOut.put(draft.id(), one.words());
            }
          });
    }
    return clashes;
  }

  private Optional<Judged> judge(Draft draft) {
    Claim claim = draft.figured();
    if (claim.statement().kind() == Kind.SANCTION) {
      return facts
          .sanction(claim)
          .map(fact -> new Judged(fact.against(), List.of(fact.row()), fact.words()));
    }
    if (!isBetweenStates(claim.statement())) {
      return Optional.empty();
    }
    Figure figure = claim.figure();
    boolean trade = claim.statement().kind() == Kind.TRADE;
    if (trade && figure != null && claim.phase() == Claim.Phase.DONE) {
      return trade(claim, figure);
    }
    return facts
        .judge(claim)
        .map(fact -> new Judged(fact.against(), List.of(fact.row()), fact.words()));
  }

  private static boolean isBetweenStates(Statement s) {
    boolean states =
        s.from().stream().noneMatch(ActorCode::isLoose)
            && s.to().stream().noneMatch(ActorCode::isLoose);
    boolean joint = s.from().equals(s.to()) && s.from().size() == 2;
    return states && (joint || (s.from().size() == 1 && s.to().size() == 1));
  }

  private Optional<Judged> trade(Claim claim, Figure figure) {
    Integer year = year(claim.when().stated());
    boolean yearly = figure.per() == null || figure.per().equals("year");
    boolean whole = isWholeTrade(claim);
    boolean dollars = figure.what() == What.MONEY && "USD".equals(figure.unit());
    boolean share = figure.what() == What.SHARE;
    if (year == null || !yearly || !whole || (!dollars && !share)) {
      return Optional.empty();
    }
    List<Found> found =
        share ? figures.shares(claim.statement(), year) : figures.trade(claim.statement(), year);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean part = isPart(Objects.requireNonNull(claim.when().stated()));
    for (Found one : found) {
      if (!part && !one.most() && isNear(figure.range(), one.value(), share)) {
        return Optional.of(new Judged(false, one.rows(), words(one, share)));
      }
    }
    Found nearest = nearest(figure, found);
    boolean against = found.stream().allMatch(one -> isFar(figure.range(), one, share, part));
    return against
        ? Optional.of(new Judged(true, nearest.rows(), words(nearest, share)))
        : Optional.empty();
  }

  /** Whether all goods are meant, and not one class of them. */
  private static boolean isWholeTrade(Claim claim) {
    String itemClass = claim.itemClass();
    return itemClass == null || itemClass.matches("trade|goods|exports?|imports?|turnover");
  }

  /** The year in which a period begins and ends, null where there is not one. */
  static @Nullable Integer year(@Nullable Period stated) {
    if (stated == null || stated.start() == null || stated.end() == null) {
      return null;
    }
    int year = stated.start().getYear();
    return stated.end().getYear() == year ? year : null;
  }

  private static boolean isPart(Period stated) {
    LocalDate start = Objects.requireNonNull(stated.start());
    LocalDate end = Objects.requireNonNull(stated.end());
    return ChronoUnit.DAYS.between(start, end) < WHOLE_YEAR;
  }

  private static boolean isNear(Range said, double value, boolean share) {
    double room = Math.max(value * NEAR, share ? POINTS : 0);
    return said.overlaps(Range.of(Math.max(0, value - room), value + room));
  }

  private static boolean isFar(Range said, Found found, boolean share, boolean part) {
    double factor = found.current() ? FAR : FAR_PRICES;
    double value = found.value();
    Double low = said.low();
    Double high = said.high();
    boolean above = low != null && low > value * factor && (!share || low - value > POINTS);
    boolean below =
        !part
            && !found.most()
            && high != null
            && high < value / factor
            && (!share || value - high > POINTS);
    return above || below;
  }

  private static Found nearest(Figure figure, List<Found> found) {
    Found nearest = found.get(0);
    for (Found one : found) {
      if (off(figure, one) < off(figure, nearest)) {
        nearest = one;
      }
    }
    return nearest;
  }

  private static double off(Figure figure, Found found) {
    return Math.abs(Math.log(Math.max(1e-9, figure.point()) / Math.max(1e-9, found.value())));
  }

  private static String words(Found found, boolean share) {
    String figure =
        share
            ? Wording.range(Range.exactly(Math.round(found.value() * PERCENT * 10) / 10.0))
                + " per cent"
            : Wording.range(Range.exactly(found.value())) + " " + found.rows().get(0).unit();
    String most = found.most() ? "at most " : "";
    return most + figure + " by the table " + found.rows().get(0).file();
  }

  private static Clash clash(Draft draft, Judged judged) {
    Claim claim = draft.figured();
    List<Clash.Voice> rows = new ArrayList<>();
    judged.rows().forEach(row -> rows.add(RecordVoices.of(row, claim)));
    String said = claim.figure() == null ? "so it is said" : Wording.figure(claim);
    return new Clash(
        DisputeKind.RECORD,
        List.of(new Side(rows), Side.bearing(draft)),
        Wording.thing(claim) + ": " + said + ", against " + judged.words() + ".",
        "the table " + judged.rows().get(0).file() + ", line " + judged.rows().get(0).line(),
        DisputeStatus.SETTLED);
  }
}
