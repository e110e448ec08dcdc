package org.entente.coding.amounts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** The words of {@code prepositions.tsv} before a time, and what each makes of it. */
final class Prepositions {

  static final Lead SINCE = new Lead(TimeRole.SINCE, Edge.START);
  static final Lead UNTIL = new Lead(TimeRole.UNTIL, Edge.END);
  static final Lead IN = new Lead(TimeRole.POINT, Edge.WHOLE);

  /** Which end of the time after the preposition counts. */
  enum Edge {
    WHOLE,
    START,
    END,
    /** The day before the time begins. */
    BEFORE,
    /** From the end of the time on. */
    AFTER
  }

  /** What a preposition means. */
  record Lead(TimeRole role, Edge edge) {

    Period period(Point point) {
      Period time = point.period();
      return switch (edge) {
        case WHOLE -> time;
        case START -> new Period(time.start(), null);
        case END -> new Period(null, time.end());
        case BEFORE -> new Period(null, shifted(time.start(), -1));
        case AFTER -> new Period(after(point), null);
      };
    }

    /** After a year is from the next on; after an event is from its last day on. */
    private static @Nullable LocalDate after(Point point) {
      boolean year = point.grain() == Point.Grain.YEAR || point.grain() == Point.Grain.LONG;
      Period time = point.period();
      LocalDate end = time.end() == null ? time.start() : time.end();
      return year ? shifted(end, 1) : end;
    }

    private static @Nullable LocalDate shifted(@Nullable LocalDate day, int days) {
      return day == null ? null : day.plusDays(days);
    }
  }

  private final Phrases<Lead> leads;

  Prepositions(Table table, Lexer lexer) {
    leads = new Phrases<>(lexer);
    for (Table.Row row : table.rows()) {
      leads.add(
          row.get(0),
          new Lead(
              TimeRole.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Edge.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
    }
  }

  Set<String> leads() {
    return leads.firstWords();
  }

  @Nullable Reading<Lead> find(Tokens tokens, int index) {
    return leads.first(tokens, index);
  }
}
