package org.entente.ledger.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Where the columns of a file are: its header line, read by a layout. */
final class Header {

  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();

  Header(List<String> cells) {
    this.columns = cells.stream().map(Header::plain).toList();
    for (int i = columns.size() - 1; i >= 0; i--) {
      places.put(columns.get(i), i);
    }
  }

  /** Whether all needed columns of the layout are there. */
  boolean fits(Layout layout) {
    boolean wide = layout.find("year").filter("wide"::equals).isPresent();
    return layout.needed().stream().allMatch(names -> place(names) >= 0)
        && (!wide || !years().isEmpty());
  }

  /** The place of the first of these names that is there, from 0, or -1. */
  int place(List<String> names) {
    for (String name : names) {
      Integer place = places.get(plain(name));
      if (place != null) {
        return place;
      }
    }
    return -1;
  }

  /** The first of these names that is there, or an empty text. */
  String named(List<String> names) {
    int place = place(names);
    return place < 0 ? "" : columns.get(place);
  }

  /** Columns whose heading is a year, with their places. */
  Map<Integer, Integer> years() {
    Map<Integer, Integer> years = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).matches("[12][0-9]{3}")) {
        years.put(Integer.parseInt(columns.get(i)), i);
      }
    }
    return years;
  }

  /** Columns that the layout does not know. */
  List<String> unknown(Layout layout) {
    List<String> known = layout.known().stream().map(Header::plain).toList();
    boolean wide = layout.find("year").filter("wide"::equals).isPresent();
    List<String> unknown = new ArrayList<>(columns);
    unknown.removeAll(known);
    unknown.removeIf(String::isEmpty);
    if (wide) {
      years().keySet().forEach(year -> unknown.remove(year.toString()));
    }
    return unknown;
  }

  private static String plain(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
  }
}
