package org.entente.coding.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coding.LexiconException;

/**
 * Closed lists of words by name: light verbs, reporting verbs, hedges and the like. The file has a
 * line {@code [name]} before each list, then words separated by commas; {@code #} starts a comment.
 */
public final class Vocabulary {

  private static final String FILE = "vocabulary.txt";

  private final Map<String, Set<String>> lists = new HashMap<>();

  private Vocabulary() {}

  /** The lists that come with the program. */
  public static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new LexiconException(FILE, 0, "not on the class path");
      }
      vocabulary.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
    return vocabulary;
  }

  private void read(BufferedReader reader) throws IOException {
    Set<String> list = null;
    String line;
    for (int number = 1; (line = reader.readLine()) != null; number++) {
      String text = line.replaceFirst("#.*", "").strip();
      if (text.startsWith("[") && text.endsWith("]")) {
        list =
            lists.computeIfAbsent(text.substring(1, text.length() - 1), n -> new LinkedHashSet<>());
      } else if (!text.isEmpty()) {
        if (list == null) {
          throw new LexiconException(FILE, number, "words before the first [name]");
        }
        list.addAll(Arrays.stream(text.split("\\s*,\\s*")).filter(w -> !w.isEmpty()).toList());
      }
    }
  }

  /** A list by its name; throws where there is none. */
  public Set<String> get(String name) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("The vocabulary has no list [" + name + "]");
    }
    return list;
  }

  /** The names of all lists. */
  public Set<String> names() {
    return new TreeSet<>(lists.keySet());
  }

  public boolean hasList(String name) {
    return lists.containsKey(name);
  }

  public boolean has(String name, String word) {
    return get(name).contains(word);
  }
}
