package org.entente.ledger.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.entente.ledger.importing.DataFile;

/** All layouts that the program knows: {@code layouts.txt}. */
final class Layouts {

  private final List<Layout> layouts;

  private Layouts(List<Layout> layouts) {
    this.layouts = List.copyOf(layouts);
  }

  /**
   * Reads the file that ships with the program.
   *
   * @throws IllegalStateException for a line that is neither {@code layout NAME} nor {@code key:
   *     value}
   */
  static Layouts load() {
    List<Layout> layouts = new ArrayList<>();
    String name = null;
    Map<String, List<String>> settings = new LinkedHashMap<>();
    for (DataFile.Line line : DataFile.lines(Layouts.class, "layouts.txt")) {
      String text = line.text();
      int colon = text.indexOf(": ");
      if (text.startsWith("layout ")) {
        if (name != null) {
          layouts.add(new Layout(name, settings));
        }
        name = text.substring("layout ".length()).strip();
        settings = new LinkedHashMap<>();
      } else if (colon < 0 || name == null) {
        throw new IllegalStateException("layouts.txt line " + line.number() + ": " + text);
      } else {
        settings
            .computeIfAbsent(text.substring(0, colon), key -> new ArrayList<>())
            .add(text.substring(colon + 2).strip());
      }
    }
    if (name != null) {
      layouts.add(new Layout(name, settings));
    }
    return new Layouts(layouts);
  }

  List<Layout> list() {
    return layouts;
  }

  List<Layout> of(String type) {
    return layouts.stream().filter(layout -> layout.type().equals(type)).toList();
  }

  /** The names of all types, in the order of the file. */
  List<String> types() {
    LinkedHashSet<String> types = new LinkedHashSet<>();
    layouts.forEach(layout -> types.add(layout.type()));
    return List.copyOf(types);
  }
}
