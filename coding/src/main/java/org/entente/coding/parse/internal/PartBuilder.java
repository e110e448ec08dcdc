package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.coding.parse.internal.Part.BagFeatures;

/** Collects the features of a {@link Part}. */
final class PartBuilder {

  private final Values values;
  private final List<Place> places = new ArrayList<>();
  private final List<BagFeatures> bags = new ArrayList<>();
  private final List<List<Integer>> slots = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  PartBuilder(Values values) {
    this.values = values;
  }

  void addBag(FeatureItem item, Map<String, Integer> rows) {
    Bag bag = Translation.bag(item);
    int[] numbered = new int[values.size(bag)];
    rows.forEach(
        (value, row) -> {
          int number = values.find(bag, value);
          if (number >= 0) {
            numbered[number] = row;
          }
        });
    bags.add(new BagFeatures(place(item), bag, numbered));
  }

  void add(FeatureItem[] items, Map<String, Integer> rows) {
    List<Column> columns = Arrays.stream(items).map(Translation::column).toList();
    int[] used =
        IntStream.range(0, items.length).map(i -> slot(place(items[i]), columns.get(i))).toArray();
    int[] shifts = new int[items.length];
    for (int i = items.length - 2; i >= 0; i--) {
      shifts[i] = shifts[i + 1] + values.bits(columns.get(i + 1));
    }
    if (shifts[0] + values.bits(columns.get(0)) + Features.ROW_BITS > Long.SIZE) {
      throw new IllegalStateException("The values of a feature do not fit: " + columns);
    }
    List<Long> entries = new ArrayList<>();
    rows.forEach(
        (joined, row) ->
            values
                .keys(columns, shifts, joined)
                .forEach(key -> entries.add(key << Features.ROW_BITS | row)));
    long[] sorted = entries.stream().mapToLong(Long::longValue).sorted().toArray();
    tables.add(new Table(used, shifts, Features.table(sorted)));
  }

  Part build() {
    int[] flat = slots.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    int[] templates = new int[tables.size() * Features.PER_TEMPLATE];
    long[] entries = new long[tables.stream().mapToInt(t -> t.entries().length).sum()];
    int start = 0;
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      int[] described = table.template(slots.size(), start);
      System.arraycopy(described, 0, templates, i * described.length, described.length);
      System.arraycopy(table.entries(), 0, entries, start, table.entries().length);
      start += table.entries().length;
    }
    return new Part(places, bags, new Features(flat, templates, entries));
  }

  private int place(FeatureItem item) {
    Place place = Translation.place(item);
    if (!places.contains(place)) {
      places.add(place);
    }
    return places.indexOf(place);
  }

  private int slot(int place, Column column) {
    List<Integer> slot = List.of(place, column.number());
    if (!slots.contains(slot)) {
      slots.add(slot);
    }
    return slots.indexOf(slot);
  }

  /** A template: the slots of its values, their shifts, and its hash table. */
  private static final class Table {

    private final int[] used;
    private final int[] shifts;
    private final long[] entries;

    Table(int[] used, int[] shifts, long[] entries) {
      this.used = used;
      this.shifts = shifts;
      this.entries = entries;
    }

    long[] entries() {
      return entries;
    }

    /** Fewer than three values are filled up from the front with the value that is always 0. */
    int[] template(int zero, int start) {
      int[] all = {zero, zero, zero, 0, 0, start, entries.length};
      int missing = 3 - used.length;
      for (int i = 0; i < used.length; i++) {
        all[missing + i] = used[i];
        if (missing + i < 2) {
          all[3 + missing + i] = shifts[i];
        }
      }
      return all;
    }
  }
}
