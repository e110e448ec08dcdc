package org.entente.coding.items;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.model.Channel;
import org.jspecify.annotations.Nullable;

/** Reads the files of the item list, collecting every mistake with its file and line. */
final class ItemListReader {
  private static final int COLUMNS = 6;
  private static final int SIMILAR_COLUMNS = 4;

  private final List<String> mistakes = new ArrayList<>();

  /** A line that is neither empty nor a comment. */
  record Line(String file, int number, String text) {
    String place() {
      return file + ", line " + number;
    }
  }

  Map<String, ItemClass> items(List<Line> lines) {
    Map<String, ItemClass> items = new LinkedHashMap<>();
    Map<String, String> places = new HashMap<>();
    for (Line line : lines) {
      ItemClass item = item(line);
      if (item == null) {
        continue;
      }
      String earlier = places.putIfAbsent(item.id(), line.place());
      if (earlier == null) {
        items.put(item.id(), item);
      } else {
        say(line, "class " + item.id() + " stands already in " + earlier + "; remove one");
      }
    }
    checkHierarchy(items, places);
    return items;
  }

  /** The list of words with the class that they are like. */
  Map<String, SimilarClass> similar(List<Line> lines, Map<String, ItemClass> items) {
    Map<String, SimilarClass> similar = new HashMap<>();
    for (Line line : lines) {
      String[] cells = line.text().split("\t", -1);
      ItemClass itemClass = cells.length == SIMILAR_COLUMNS ? items.get(cells[1]) : null;
      if (itemClass == null) {
        say(
            line,
            "is not a word, a class of items.tsv, a similarity and the nearest words; mend it");
      } else {
        List<String> nearest = Arrays.asList(cells[3].split("\\|"));
        similar.put(cells[0], new SimilarClass(itemClass, Double.parseDouble(cells[2]), nearest));
      }
    }
    return similar;
  }

  private @Nullable ItemClass item(Line line) {
    List<String> cells = Arrays.asList(line.text().split("\t", -1));
    if (cells.size() != COLUMNS) {
      say(
          line,
          "has " + cells.size() + " columns parted by tabs, not " + COLUMNS + "; add or join");
      return null;
    }
    try {
      return new ItemClass(
          cells.get(0),
          Channel.get(cells.get(1)),
          orNull(cells.get(2)),
          orNull(cells.get(3)),
          ItemClass.Sort.valueOf(cells.get(4).toUpperCase(Locale.ROOT)),
          Arrays.stream(cells.get(5).split("\\|")).filter(s -> !s.isBlank()).toList());
    } catch (IllegalArgumentException e) {
      say(line, e.getMessage() + "; see the words named at the top of the file");
      return null;
    }
  }

  private void checkHierarchy(Map<String, ItemClass> items, Map<String, String> places) {
    for (ItemClass item : items.values()) {
      Set<String> seen = new HashSet<>();
      for (ItemClass at = item; at != null && at.broader() != null; at = items.get(at.broader())) {
        if (!items.containsKey(at.broader())) {
          if (at.equals(item)) {
            mistakes.add(places.get(at.id()) + ": no class is called " + at.broader());
          }
          break;
        }
        if (!seen.add(at.id())) {
          mistakes.add(places.get(item.id()) + ": its broader classes run in a circle");
          break;
        }
      }
    }
  }

  Map<String, String> spelling(List<Line> lines) {
    Map<String, String> spelling = new HashMap<>();
    for (Line line : lines) {
      String[] cells = line.text().split("\t", -1);
      if (cells.length == 2) {
        spelling.put(cells[0], cells[1]);
      } else {
        say(line, "needs two words parted by a tab");
      }
    }
    return spelling;
  }

  void say(Line line, String what) {
    mistakes.add(line.place() + ": " + what);
  }

  void say(String what) {
    mistakes.add(what);
  }

  /** Throws one exception that names all mistakes, if there are any. */
  void finish() {
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), mistakes));
    }
  }

  static List<Line> lines(String resource) {
    List<Line> lines = new ArrayList<>();
    eachLine(resource, lines::add);
    return lines;
  }

  private static void eachLine(String resource, Consumer<Line> use) {
    try (InputStream in = ItemListReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own file " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank() && !text.startsWith("#")) {
          use.accept(new Line(resource, number, text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String orNull(String cell) {
    return cell.equals("-") ? null : cell;
  }
}
