package org.entente.ledger.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How one published table is laid out: a block of {@code layouts.txt}.
 *
 * @param name of the block
 * @param settings what its lines say, by the word before the colon
 */
record Layout(String name, Map<String, List<String>> settings) {

  /** What becomes of the rows. */
  enum Kind {
    SERIES,
    VOTES,
    ROLL_CALLS,
    LISTINGS
  }

  /** Before what, in a line, names of columns stand. */
  private static final List<String> OF_COLUMNS =
      List.of(
          "year",
          "year-from",
          "year-to",
          "value",
          "value-back",
          "variant",
          "key",
          "vote",
          "programme",
          "reference",
          "entry-kind",
          "name");

  Layout {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    settings.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    settings = copy;
  }

  String type() {
    return get("type");
  }

  Kind kind() {
    return Kind.valueOf(get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What the line says; throws where there is none. */
  String get(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("Layout " + name + " has no line " + key));
  }

  Optional<String> find(String key) {
    return settings.getOrDefault(key, List.of()).stream().findFirst();
  }

  List<String> list(String key) {
    return settings.getOrDefault(key, List.of());
  }

  /** The parts of a line that are parted by upright strokes. */
  List<String> parts(String key) {
    return find(key).map(Layout::split).orElse(List.of());
  }

  boolean is(String key) {
    return find(key).filter("yes"::equals).isPresent();
  }

  /** The lines that begin with this word, with or without a name after it. */
  Map<String, List<String>> startingWith(String word) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    settings.forEach(
        (key, values) -> {
          if (key.equals(word)) {
            found.put("", split(values.get(0)));
          } else if (key.startsWith(word + " ")) {
            found.put(key.substring(word.length() + 1), split(values.get(0)));
          }
        });
    return found;
  }

  /** Each needed column, by all the names that it may have. */
  List<List<String>> needed() {
    List<List<String>> needed = new ArrayList<>();
    settings.forEach(
        (key, values) -> {
          if (OF_COLUMNS.contains(key.split(" ", -1)[0]) && !values.get(0).equals("wide")) {
            needed.add(split(values.get(0).split("\\+", -1)[0]));
          }
        });
    for (String side : List.of("a", "b", "state")) {
      List<String> any = new ArrayList<>();
      list(side).forEach(line -> any.addAll(stateColumns(line)));
      if (!any.isEmpty()) {
        needed.add(any);
      }
    }
    return needed;
  }

  /** All columns that are known, whether needed or not. */
  List<String> known() {
    List<String> known = new ArrayList<>();
    needed().forEach(known::addAll);
    known.addAll(parts("optional"));
    known.addAll(parts("other"));
    return known;
  }

  /** The names after the scheme. */
  static List<String> stateColumns(String line) {
    return split(line.substring(line.indexOf(' ') + 1));
  }

  static List<String> split(String text) {
    return Arrays.stream(text.split("\\|", -1)).map(part -> part.strip()).toList();
  }
}
