package org.entente.measures.commitments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Polarity;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the obligations that the words of an agreement name, after the categories of ATOP (Leeds,
 * Ritter, Mitchell, Long, International Interactions 28, 2002). It reads words, so that what no
 * quote names is unknown and not absent.
 */
public final class Obligations {
  /** The obligation to help if the other is attacked. */
  public static final String DEFENCE = "defence";

  private static final String SHIPPED = "obligations.tsv";
  private static final String ARTICLE = "article";
  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(?:no|not|without|never|nor|lacks?|lacking|free of)\\b(?:\\W+\\w+){0,4}\\W*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]");

  private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
  private final List<Pattern> articles = new ArrayList<>();

  private Obligations() {}

  /**
   * An obligation that a quote names.
   *
   * @param name as in the data file
   * @param held false where the words say that there is none
   * @param article its place in the treaty as written, or null
   * @param statement whose quote names it
   */
  public record Named(String name, boolean held, @Nullable String article, Statement statement) {}

  /** The words that ship with the program. */
  public static Obligations shipped() {
    Obligations obligations = new Obligations();
    try (InputStream in = Obligations.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own file " + SHIPPED);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(obligations::line);
      return obligations;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException(SHIPPED + " has a line without three columns: " + line);
    }
    Pattern pattern = Pattern.compile(cells[1], Pattern.CASE_INSENSITIVE);
    if (cells[0].equals(ARTICLE)) {
      articles.add(pattern);
    } else {
      patterns.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(pattern);
    }
  }

  /** All obligations that it knows, in the order of the file. */
  public List<String> names() {
    return List.copyOf(patterns.keySet());
  }

  /** The obligations that an entry's words say there are. */
  public Set<String> find(Entry entry) {
    Set<String> held = new TreeSet<>();
    named(entry).stream().filter(Named::held).map(Named::name).forEach(held::add);
    return held;
  }

  /** What the quotes that bear an entry name, each obligation once a quote. */
  public List<Named> named(Entry entry) {
    List<Named> named = new ArrayList<>();
    for (Entry.Member member : entry.statements()) {
      if (member.stance() == Stance.FOR) {
        patterns.forEach((name, all) -> find(member.statement(), name, all).ifPresent(named::add));
      }
    }
    return named;
  }

  private Optional<Named> find(Statement statement, String name, List<Pattern> all) {
    String quote = statement.quote();
    for (Pattern pattern : all) {
      Matcher found = pattern.matcher(quote);
      if (found.find()) {
        boolean denied = isDenied(quote, found.start()) || isNegatedAgreement(statement);
        return Optional.of(new Named(name, !denied, article(quote, found.start()), statement));
      }
    }
    return Optional.empty();
  }

  /** A judgement that is negated denies itself, and not the treaty that its sentence speaks of. */
  private static boolean isNegatedAgreement(Statement statement) {
    return statement.kind() == Kind.AGREEMENT && statement.polarity() == Polarity.NEGATED;
  }

  private static boolean isDenied(String quote, int at) {
    Matcher end = SENTENCE_END.matcher(quote).region(0, at);
    int start = 0;
    while (end.find()) {
      start = end.end();
    }
    return DENIAL.matcher(quote.substring(start, at)).find();
  }

  /** The article that is named nearest to a place of the quote. */
  private @Nullable String article(String quote, int at) {
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Pattern pattern : articles) {
      Matcher found = pattern.matcher(quote);
      while (found.find()) {
        int away = Math.abs(found.start() - at);
        boolean charter = isOfCharter(quote, found.end());
        if (!charter && away < distance) {
          distance = away;
          nearest = found.group();
        }
      }
    }
    return nearest;
  }

  /** Article 51 of the UN Charter is no article of the treaty. */
  private static boolean isOfCharter(String quote, int end) {
    String after = quote.substring(end, Math.min(quote.length(), end + 30));
    return after.toLowerCase(java.util.Locale.ROOT).contains("charter");
  }
}
