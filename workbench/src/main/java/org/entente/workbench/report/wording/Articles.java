package org.entente.workbench.report.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives nouns the article that a sentence needs, by the word lists in {@code articles.txt}: "a
 * loan", "artillery shells"; and names theirs.
 */
public final class Articles {

  private static final String RESOURCE = "/org/entente/workbench/report/articles.txt";

  private final Map<String, Set<String>> lists = new HashMap<>();

  /** Reads the lists that ship with the program. */
  public Articles() {
    try (InputStream in = Articles.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the program: " + RESOURCE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Set<String> words = lists.computeIfAbsent(line.substring(0, colon), key -> new HashSet<>());
    words.addAll(List.of(line.substring(colon + 1).strip().split("\\s+", -1)));
  }

  /** A thing as written, with "a" or "an" where it is a bare countable noun in the singular. */
  public String indefinite(String thing) {
    String[] words = thing.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    String head = words[words.length - 1];
    int of = thing.toLowerCase(Locale.ROOT).indexOf(" of ");
    if (of > 0) {
      String[] before = thing.substring(0, of).strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
      head = before[before.length - 1];
    }
    boolean lowered = has("determiner", words[0]) || has("sum", words[0]);
    String text =
        lowered ? thing.substring(0, 1).toLowerCase(Locale.ROOT) + thing.substring(1) : thing;
    if (has("determiner", words[0]) || !has("countable", head)) {
      return text;
    }
    return (words[0].matches("[aeiou].*") && !has("consonant", words[0]) ? "an " : "a ") + text;
  }

  /** The name of an actor as it stands within a sentence, with "the" where English wants it. */
  public String name(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+", -1);
    boolean definite =
        has("definite-first", words[0]) || has("definite-last", words[words.length - 1]);
    return definite && !words[0].equals("the") ? "the " + name : name;
  }

  /** Whether a thing is itself a sum ("loan"), so that it is "of" an amount and not "worth" it. */
  public boolean isSum(String thing) {
    String[] words = thing.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    return has("sum", words[words.length - 1]);
  }

  /** Whether a unit says no more than the thing that is counted ("pieces"). */
  public boolean isGenericUnit(String unit) {
    return has("generic", unit.strip().toLowerCase(Locale.ROOT));
  }

  private boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }
}
