package org.entente.workbench.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which questions are understood, from {@code questions.tsv}. Immutable. */
final class QuestionWords {

  /** A phrase that was found, what it stands for, and where it begins. */
  record Hit(String value, String phrase, int at) {}

  private static final String FILE = "questions.tsv";

  private final Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();

  /** Reads the list that ships with the program. */
  static QuestionWords load() {
    try (InputStream in = QuestionWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the program: " + FILE);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new QuestionWords(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private QuestionWords(List<String> lines) {
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalStateException(FILE + ", line " + number + ": three columns are needed");
      }
      groups
          .computeIfAbsent(cells[0], g -> new LinkedHashMap<>())
          .computeIfAbsent(cells[1], v -> new ArrayList<>())
          .addAll(List.of(cells[2].split("\\|", -1)));
    }
  }

  /** All phrases of a group and value. */
  List<String> list(String group, String value) {
    return List.copyOf(groups.getOrDefault(group, Map.of()).getOrDefault(value, List.of()));
  }

  /** Whether a word stands in any line of a group. */
  boolean has(String group, String word) {
    return groups.getOrDefault(group, Map.of()).values().stream()
        .anyMatch(phrases -> phrases.contains(word));
  }

  /** Whether a word is, but for its ending, one of those of a phrase of the group. */
  boolean isPart(String group, String word) {
    String stem = AskedThing.stem(word);
    return groups.getOrDefault(group, Map.of()).values().stream()
        .flatMap(List::stream)
        .flatMap(phrase -> Stream.of(phrase.split(" ", -1)))
        .anyMatch(part -> AskedThing.stem(part).equals(stem));
  }

  /** The longest phrase of a group with which the text begins. */
  Optional<Hit> opening(String group, String text) {
    List<Hit> hits = new ArrayList<>();
    groups
        .getOrDefault(group, Map.of())
        .forEach(
            (value, phrases) ->
                phrases.stream()
                    .filter(phrase -> text.equals(phrase) || text.startsWith(phrase + " "))
                    .forEach(phrase -> hits.add(new Hit(value, phrase, 0))));
    return hits.stream().max(Comparator.comparingInt(hit -> hit.phrase().length()));
  }

  /** The first line of a group of which a phrase stands in the text as whole words. */
  Optional<Hit> within(String group, String text) {
    for (Map.Entry<String, List<String>> line : groups.getOrDefault(group, Map.of()).entrySet()) {
      for (String phrase : line.getValue()) {
        int at = at(text, phrase);
        if (at >= 0) {
          return Optional.of(new Hit(line.getKey(), phrase, at));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a phrase stands in a text as whole words, or -1. */
  static int at(String text, String phrase) {
    var matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}-])")
            .matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }
}
