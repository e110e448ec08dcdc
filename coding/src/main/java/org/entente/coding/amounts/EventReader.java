package org.entente.coding.amounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Reads the named events and ages of {@code periods.tsv}, and "since the war began". */
final class EventReader {

  private static final Set<String> STARTS =
      Set.of("start", "beginning", "outbreak", "onset", "launch");
  private static final Set<String> BEGAN = Set.of("began", "started", "begun", "erupted", "broke");

  /** Digits of a year. */
  private static final int YEAR = 4;

  private static final int EARLIEST = 1900;
  private static final int LAST = 2099;

  /** One line of the list. */
  private record Event(Period period, String use, Context context) {

    boolean bare() {
      return use.equals("bare");
    }

    Point.Grain grain() {
      return use.equals("edged") ? Point.Grain.EDGE : Point.Grain.EVENT;
    }
  }

  private final Phrases<Event> events;

  EventReader(Table table, Lexer lexer) {
    events = new Phrases<>(lexer);
    for (Table.Row row : table.rows()) {
      String end = row.find(2);
      Period period =
          new Period(LocalDate.parse(row.get(1)), end == null ? null : LocalDate.parse(end));
      Event event = new Event(period, row.get(3), new Context(row.list(4)));
      row.list(0).forEach(name -> events.add(name, event));
    }
  }

  Set<String> firstWords() {
    return events.firstWords();
  }

  @Nullable Reading<Point> read(Tokens tokens, int index, DocumentTime context) {
    int at = skipThe(tokens, index);
    boolean start = STARTS.contains(tokens.at(at).lower()) && tokens.is(at + 1, "of");
    boolean end = tokens.are(at, "end", "of");
    Reading<Point> whole = named(tokens, at, context);
    if (whole != null || !(start || end)) {
      return whole;
    }
    Reading<Point> event = named(tokens, skipThe(tokens, at + 2), context);
    LocalDate day = event == null ? null : edge(event.value().period(), start);
    return event == null || day == null
        ? null
        : new Reading<>(new Point(Period.day(day), Point.Grain.EVENT, true), event.next());
  }

  private @Nullable Reading<Point> named(Tokens tokens, int at, DocumentTime context) {
    Reading<List<Event>> found = events.find(tokens, at);
    if (found == null) {
      return null;
    }
    List<Event> fitting = new ArrayList<>();
    for (Event event : found.value()) {
      if ((event.context().isEmpty() || isKnown(event, tokens, context))
          && event.context().holds(tokens)) {
        fitting.add(event);
      }
    }
    if (fitting.stream().map(Event::period).distinct().count() != 1) {
      return null;
    }
    Event event = fitting.get(0);
    int next = found.next();
    if (!BEGAN.contains(tokens.at(next).lower())) {
      return new Reading<>(new Point(event.period(), event.grain(), event.bare()), next);
    }
    LocalDate first = edge(event.period(), true);
    next += tokens.are(next, "broke", "out") ? 2 : 1;
    return first == null
        ? null
        : new Reading<>(new Point(Period.day(first), Point.Grain.EVENT, false), next);
  }

  /** Whether the text can speak of the event: it is not older, or names a year from then on. */
  private static boolean isKnown(Event event, Tokens tokens, DocumentTime context) {
    LocalDate start = event.period().start();
    LocalDate written = context.latest();
    if (start == null || written != null) {
      return start != null && written != null && !written.isBefore(start);
    }
    String text = tokens.text();
    int from = Math.max(0, tokens.at(0).start() - Context.REACH);
    int to = Math.min(text.length(), tokens.at(tokens.size() - 1).end() + Context.REACH);
    return latestYear(text, from, to) >= start.getYear();
  }

  /** The latest year of these two centuries that stands in the stretch as a number, or 0. */
  private static int latestYear(String text, int from, int to) {
    int latest = 0;
    int digits = 0;
    int number = 0;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        number = digits < YEAR ? 10 * number + (c - '0') : 0;
        digits++;
      } else {
        if (digits == YEAR && number >= EARLIEST && number <= LAST) {
          latest = Math.max(latest, number);
        }
        digits = 0;
        number = 0;
      }
    }
    return latest;
  }

  private static @Nullable LocalDate edge(Period period, boolean start) {
    return start ? period.start() : period.end();
  }

  private static int skipThe(Tokens tokens, int index) {
    return tokens.is(index, "the") ? index + 1 : index;
  }
}
