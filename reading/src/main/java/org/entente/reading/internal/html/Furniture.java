package org.entente.reading.internal.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What marks the furniture of a web page, from the data file {@code furniture.txt}. */
final class Furniture {

  /** A camel hump, or anything that is no letter, ends a word of a class or id. */
  private static final Pattern WORD_END =
      Pattern.compile("[^\\p{Alpha}]+|(?<=\\p{Lower})(?=\\p{Upper})");

  private final Set<String> names = new HashSet<>();
  private final List<String> parts = new ArrayList<>();
  private final List<Pattern> lines = new ArrayList<>();
  private final List<Pattern> ends = new ArrayList<>();

  Furniture() {
    try (InputStream in =
            Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("The list of page furniture is missing from the program", e);
    }
  }

  private void add(String line) {
    int space = line.indexOf(' ');
    String value = line.substring(space + 1).strip();
    switch (line.substring(0, space)) {
      case "name" -> names.add(value);
      case "part" -> parts.add(value);
      case "line" -> lines.add(Pattern.compile(value, Pattern.CASE_INSENSITIVE));
      case "end" -> ends.add(Pattern.compile(value, Pattern.CASE_INSENSITIVE));
      default -> throw new IllegalStateException("furniture.txt: what is this line? " + line);
    }
  }

  /** Whether an element's kind, class, id or style says that it is no part of the article. */
  boolean isSuspect(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "article", "main", "p", "em", "strong", "b", "i", "a", "span" -> false;
      case "aside", "footer" -> true;
      default -> marks(element) || isInvisible(element);
    };
  }

  private static boolean isInvisible(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  private boolean marks(Element element) {
    String name = element.className() + " " + element.id();
    if (name.length() < 2) {
      return false;
    }
    for (String word : WORD_END.split(name, -1)) {
      if (names.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return parts.stream().anyMatch(lower::contains);
  }

  /** Whether a block of text is furniture as a whole. */
  boolean isLine(String block) {
    return block.length() <= 300 && lines.stream().anyMatch(p -> p.matcher(block).matches());
  }

  /** Whether a block opens what follows an article. */
  boolean isEnd(String block) {
    return block.length() <= 100 && ends.stream().anyMatch(p -> p.matcher(block).matches());
  }
}
