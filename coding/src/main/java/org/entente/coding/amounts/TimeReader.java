package org.entente.coding.amounts;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Period;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads a time with its preposition, and ranges of times, and says in which role they stand. */
final class TimeReader {

  /** Words that put an event into the future when they stand before a day or month. */
  private static final Set<String> PAST = Set.of("was", "were", "had", "did");

  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "shall",
          "due",
          "scheduled",
          "planned",
          "plans",
          "plan",
          "expected",
          "expects",
          "intends",
          "would",
          "must",
          "hopes",
          "aims",
          "wants",
          "deadline");

  /** Words of telling: the day after them is past, whatever they tell. */
  private static final Set<String> TOLD =
      Set.of("said", "told", "announced", "reported", "confirmed", "wrote", "published", "met");

  /** Before the name of an event these speak of it, not of its time. */
  private static final Set<String> ABOUT =
      Set.of("over", "within", "of", "for", "on", "at", "around", "to", "dated");

  private static final int LOOK_BACK = 14;

  private final Set<String> plans;
  private final EventReader events;
  private final PointReader points;
  private final RangeOfTimes ranges;
  private final Prepositions prepositions;

  private TimeReader(
      Set<String> plans,
      EventReader events,
      PointReader points,
      RangeOfTimes ranges,
      Prepositions prepositions) {
    this.plans = plans;
    this.events = events;
    this.points = points;
    this.ranges = ranges;
    this.prepositions = prepositions;
  }

  static TimeReader shipped(Lexer lexer, NumberReader numbers, UnitFinder units, Words words) {
    DateReader dates = new DateReader(units);
    EventReader events = new EventReader(Table.shipped("periods.tsv"), lexer);
    PointReader points =
        new PointReader(
            dates,
            new YearReader(Table.shipped("fiscal.tsv")),
            new RelativeReader(numbers),
            events,
            numbers);
    return new TimeReader(
        words.get("plan"),
        events,
        points,
        new RangeOfTimes(dates, points, units),
        new Prepositions(Table.shipped("prepositions.tsv"), lexer));
  }

  /** Words without which there is no time in words. */
  Set<String> carriers() {
    Set<String> all = new HashSet<>(Months.names());
    all.addAll(RelativeReader.carriers());
    all.addAll(YearReader.carriers());
    all.addAll(Ordinals.words());
    all.addAll(events.firstWords());
    return all;
  }

  /** Words that may stand before a time. */
  Set<String> leads() {
    Set<String> all = new HashSet<>(prepositions.leads());
    all.addAll(PointReader.leads());
    all.addAll(Set.of("the", "between", "from"));
    return all;
  }

  @Nullable Reading<Optional<Mention>> read(Tokens tokens, int index, DocumentTime context) {
    boolean inside = tokens.is(index - 1, "-") && tokens.at(index).tight();
    Reading<Prepositions.Lead> lead = inside ? null : prepositions.find(tokens, index);
    int at = lead == null ? index : lead.next();
    boolean ahead = isAhead(tokens, index, lead == null ? null : lead.value());
    Reading<Period> range = ranges.read(tokens, index, context, ahead);
    if (range != null) {
      return mention(tokens, index, index, range.next(), range.value(), TimeRole.RANGE);
    }
    if (lead != null) {
      int first = tokens.is(at, "the") ? at + 1 : at;
      Reading<Period> within = ranges.read(tokens, first, context, ahead);
      if (within != null && lead.value().role() != TimeRole.BY) {
        return mention(tokens, index, at, within.next(), within.value(), TimeRole.RANGE);
      }
    }
    Reading<Point> point = points.read(tokens, at, context, ahead);
    if (point == null) {
      return null;
    }
    if (lead == null) {
      return point.value().free() && !isName(tokens, at, point)
          ? mention(tokens, at, at, point.next(), point.value().period(), plain(point.value()))
          : null;
    }
    return fits(tokens, index, at, point.value(), lead.value())
        ? placed(tokens, index, at, point, lead.value())
        : null;
  }

  /** "talks over the Six-Day War" says no time; nor does "died in the war" while it lasts. */
  private static boolean fits(
      Tokens tokens, int index, int at, Point point, Prepositions.Lead lead) {
    boolean edge = lead.role() == TimeRole.SINCE || lead.role() == TimeRole.UNTIL;
    boolean event = point.grain() == Point.Grain.EVENT && !point.free();
    if (tokens.is(index, "from") && (event || point.grain() == Point.Grain.EDGE)) {
      return false;
    }
    if (edge || !(event || point.grain() == Point.Grain.EDGE)) {
      return true;
    }
    boolean about = at == index + 1 && ABOUT.contains(tokens.at(index).lower());
    boolean lasts = point.period().end() == null && tokens.is(index, "in");
    return event && !about && !lasts;
  }

  private Reading<Optional<Mention>> placed(
      Tokens tokens, int index, int at, Reading<Point> point, Prepositions.Lead lead) {
    int next = point.next();
    Point time = point.value();
    Prepositions.Lead meant = lead;
    if (tokens.is(index, "from")) {
      boolean onward =
          tokens.is(next, "on") || tokens.is(next, "onward") || tokens.is(next, "onwards");
      next += onward ? 1 : 0;
      boolean open = onward || time.grain() == Point.Grain.DAY || time.grain() == Point.Grain.MONTH;
      meant = open ? Prepositions.SINCE : Prepositions.IN;
    }
    if (meant.edge() == Prepositions.Edge.BEFORE
        && (tokens.is(at, "end") || tokens.is(at + 1, "end"))) {
      meant = Prepositions.UNTIL;
    }
    Period period = meant.period(time);
    TimeRole role = meant.role() == TimeRole.POINT ? plain(time) : meant.role();
    return mention(tokens, index, at, next, period, role);
  }

  private static TimeRole plain(Point point) {
    boolean lasting = point.grain() == Point.Grain.LONG || point.grain() == Point.Grain.EVENT;
    return lasting && !point.period().isSingleDay() ? TimeRole.DURING : TimeRole.POINT;
  }

  private static Reading<Optional<Mention>> mention(
      Tokens tokens, int phrase, int at, int next, Period period, TimeRole role) {
    Span span = tokens.span(at, next);
    Span all = tokens.span(phrase, next);
    return AmountReader.found(
        new TimeMention(span, all, all.of(tokens.text()), period, role), next);
  }

  /** "Vision 2030", "the 2030 Agenda": the number of a plan. */
  private boolean isName(Tokens tokens, int at, Reading<Point> point) {
    boolean year = point.value().grain() == Point.Grain.YEAR && point.next() == at + 1;
    return year
        && (plans.contains(tokens.at(at - 1).lower())
            || plans.contains(tokens.at(at + 1).lower())
            || tokens.is(at - 1, "-"));
  }

  private static boolean isAhead(Tokens tokens, int index, Prepositions.@Nullable Lead lead) {
    if (lead != null && lead.role() == TimeRole.SINCE) {
      return false;
    }
    if (tokens.is(index, "next")) {
      return true;
    }
    Token before = tokens.at(index - 1);
    boolean done =
        (lead == null || lead.role() != TimeRole.BY)
            && before.lower().endsWith("ed")
            && !FUTURE.contains(before.lower())
            && !tokens.is(index - 2, "be");
    if (done || TOLD.contains(before.lower())) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
      if (PAST.contains(tokens.at(i).lower()) && !tokens.is(i + 1, "to")) {
        return false; // "a plan was signed on Saturday"
      }
      boolean set = tokens.is(i, "to") && (tokens.is(i - 1, "is") || tokens.is(i - 1, "are"));
      if (set || (FUTURE.contains(tokens.at(i).lower()) && !isThing(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "ratified the plan on 3 May": a paper, and nothing to come. */
  private static boolean isThing(Tokens tokens, int index) {
    boolean plan = tokens.is(index, "plan") || tokens.is(index, "plans");
    return plan && !tokens.is(index + 1, "to") && !tokens.is(index + 1, "for");
  }
}
