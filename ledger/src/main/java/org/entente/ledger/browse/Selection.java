package org.entente.ledger.browse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over all entries: which of them answer to a filter, and how many there are by each
 * facet, every facet counted under all conditions but its own.
 */
final class Selection {
  static final String BOTH = "both";

  private final EntryFacts facts;
  private final Sources sources;
  private final EntryFilter filter;
  private final Sides sides;
  private final boolean counting;
  private final Map<Facet, BitSet> wanted = new EnumMap<>(Facet.class);
  private final Map<Facet, Counter> counters = new EnumMap<>(Facet.class);
  private final Names<String> years = new Names<>();
  private final @Nullable BitSet items;
  private final @Nullable BitSet documents;
  private int[] rows = new int[256];
  private int size;

  /** Looks through all of them. */
  Selection(EntryFacts facts, Sources sources, EntryFilter filter, boolean counting) {
    this.facts = facts;
    this.sources = sources;
    this.filter = filter;
    this.counting = counting;
    this.sides = new Sides(facts, filter);
    this.items = numbers(filter.items(), facts.items);
    this.documents = numbers(filter.documents(), facts.documents);
    for (Facet facet : Facet.values()) {
      counters.put(facet, new Counter());
      @Nullable BitSet set = numbers(filter.wanted(facet), names(facet));
      if (set != null) {
        wanted.put(facet, set);
      }
    }
    years(filter.wanted(Facet.YEAR));
    for (int row = 0; row < facts.size(); row++) {
      look(row);
    }
  }

  private void years(Set<String> typed) {
    if (!typed.isEmpty()) {
      BitSet set = new BitSet();
      typed.forEach(year -> set.set(years.number(year)));
      wanted.put(Facet.YEAR, set);
    }
  }

  private Names<String> names(Facet facet) {
    return switch (facet) {
      case CHANNEL -> facts.channels;
      case KIND -> facts.kinds;
      case STANDING -> facts.standings;
      case SOURCE -> sources.names;
      case ACTOR -> sides.actors;
      case DIRECTION -> sides.directions;
      case YEAR -> years;
    };
  }

  /** Null where nothing is asked for; empty where nothing has such a name. */
  private static @Nullable BitSet numbers(Set<String> typed, Names<String> names) {
    if (typed.isEmpty()) {
      return null;
    }
    BitSet numbers = new BitSet();
    for (String word : typed) {
      int number = names.find(word);
      if (number >= 0) {
        numbers.set(number);
      }
    }
    return numbers;
  }

  private void look(int row) {
    if (!sides.fit(row) || !fits(row)) {
      return;
    }
    @Nullable Facet missed = null;
    for (Map.Entry<Facet, BitSet> one : wanted.entrySet()) {
      if (!has(row, one.getKey(), one.getValue())) {
        if (missed != null || !counting) {
          return;
        }
        missed = one.getKey();
      }
    }
    if (missed == null) {
      take(row);
    }
    if (counting) {
      count(row, missed);
    }
  }

  private void take(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = row;
  }

  private boolean fits(int row) {
    if (items != null && !items.get(facts.item[row])) {
      return false;
    }
    Boolean ruled = filter.ruled();
    if (ruled != null && facts.ruled[row] != ruled) {
      return false;
    }
    return inTime(row)
        && (documents == null || anyDocument(row, documents))
        && (filter.ids() == null || filter.ids().contains(facts.id[row]));
  }

  private boolean inTime(int row) {
    if (filter.since() == null && filter.until() == null) {
      return true;
    }
    int start = facts.start[row];
    int end = facts.end[row];
    if (start == EntryRow.NO_DAY && end == EntryRow.NO_DAY) {
      return false;
    }
    boolean late =
        filter.since() == null
            || end == EntryRow.NO_DAY
            || end >= (int) filter.since().toEpochDay();
    boolean early =
        filter.until() == null
            || start == EntryRow.NO_DAY
            || start <= (int) filter.until().toEpochDay();
    return late && early;
  }

  private boolean anyDocument(int row, BitSet set) {
    for (int at = facts.documentAt[row]; at < facts.documentAt[row + 1]; at++) {
      if (set.get(facts.document[at])) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int row, Facet facet, BitSet set) {
    return switch (facet) {
      case CHANNEL -> set.get(facts.channel[row]);
      case KIND -> set.get(facts.kind[row]);
      case STANDING -> set.get(facts.standing[row]);
      case YEAR -> set.get(years.number(facts.year(row)));
      case DIRECTION -> set.get(sides.direction(row));
      case ACTOR -> sides.anyActor(row, set);
      case SOURCE -> {
        for (int at = facts.documentAt[row]; at < facts.documentAt[row + 1]; at++) {
          if (set.get(sources.ofDocument[facts.document[at]])) {
            yield true;
          }
        }
        yield false;
      }
    };
  }

  /** Counts a row for every facet, or only for the one whose condition alone it misses. */
  private void count(int row, @Nullable Facet only) {
    for (Facet facet : Facet.values()) {
      if (only == null || only == facet) {
        count(row, facet, counter(facet));
      }
    }
  }

  private Counter counter(Facet facet) {
    return counters.computeIfAbsent(facet, f -> new Counter());
  }

  private void count(int row, Facet facet, Counter counter) {
    switch (facet) {
      case CHANNEL -> counter.add(facts.channel[row]);
      case KIND -> counter.add(facts.kind[row]);
      case STANDING -> counter.add(facts.standing[row]);
      case YEAR -> counter.add(years.number(facts.year(row)));
      case DIRECTION -> {
        if (filter.between() != null) {
          counter.add(sides.direction(row));
        }
      }
      case ACTOR -> sides.countActors(row, counter);
      case SOURCE -> {
        int from = facts.documentAt[row];
        for (int at = from; at < facts.documentAt[row + 1]; at++) {
          if (isFirst(from, at)) {
            counter.add(sources.ofDocument[facts.document[at]]);
          }
        }
      }
    }
  }

  /** Whether no document before it, of the same entry, is of the same source. */
  private boolean isFirst(int from, int at) {
    int source = sources.ofDocument[facts.document[at]];
    for (int i = from; i < at; i++) {
      if (sources.ofDocument[facts.document[i]] == source) {
        return false;
      }
    }
    return true;
  }

  /** The rows that fit, by id. */
  int[] rows() {
    return Arrays.copyOf(rows, size);
  }

  int size() {
    return size;
  }

  Map<Facet, List<Count>> facets() {
    Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      IntFunction<String> name = names(facet)::get;
      if (facet != Facet.DIRECTION || filter.between() != null) {
        facets.put(facet, counter(facet).list(name));
      }
    }
    return facets;
  }

  /** All actors, not only the most frequent. */
  List<Count> actors() {
    return counter(Facet.ACTOR).all(sides.actors::get);
  }

  /** All sources, not only the most frequent. */
  List<Count> sources() {
    return counter(Facet.SOURCE).all(sources.names::get);
  }

  /** The words of the directions of a tie: forth, back, both. */
  static List<String> directions(@Nullable Tie tie) {
    return tie == null
        ? List.of()
        : List.of(tie.a() + ">" + tie.b(), tie.b() + ">" + tie.a(), BOTH);
  }
}
