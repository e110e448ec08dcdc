package org.entente.coding.amounts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an amount is a rate over: "per year", "a day", "annually", "per barrel", "apiece". */
final class RateReader {

  private static final Set<String> TIMES =
      Set.of(
          "second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade");
  private static final Map<String, String> ADVERBS =
      Map.of(
          "annually",
          "year",
          "yearly",
          "year",
          "monthly",
          "month",
          "weekly",
          "week",
          "daily",
          "day",
          "hourly",
          "hour",
          "nightly",
          "night",
          "quarterly",
          "quarter",
          "apiece",
          "unit");
  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "annual", "year", "yearly", "year", "monthly", "month", "daily", "day", "weekly", "week");
  private static final Set<String> ARTICLES = Set.of("a", "an", "each", "every");

  private final Set<String> things;

  RateReader(Words words) {
    things = words.get("rate");
  }

  /** A rate that begins at the token, or null. */
  @Nullable Reading<String> read(Tokens tokens, int index) {
    Token token = tokens.at(index);
    String adverb = ADVERBS.get(token.lower());
    if (adverb != null) {
      return adverb.equals("unit") || !isNoun(tokens, index + 1)
          ? new Reading<>(adverb, index + 1)
          : null;
    }
    if (token.is("each") && tokens.at(index + 1).type() == Token.Type.SYMBOL) {
      return new Reading<>("unit", index + 1);
    }
    if (tokens.are(index, "per", "annum")) {
      return new Reading<>("year", index + 2);
    }
    if (tokens.are(index, "per", "capita") || tokens.are(index, "per", "head")) {
      return new Reading<>("person", index + 2);
    }
    if (tokens.isTightDash(index) && tokens.isTightDash(index + 2)) {
      Token dashed = tokens.at(index + 3);
      boolean rate = tokens.is(index + 1, "a") || tokens.is(index + 1, "per");
      boolean known = TIMES.contains(dashed.lower()) || things.contains(dashed.lower());
      return rate && known ? new Reading<>(dashed.lower(), index + 4) : null;
    }
    Token over = tokens.at(index + 1);
    boolean time = TIMES.contains(over.lower());
    if (token.is("per") || (token.is("/") && token.tight())) {
      return time || things.contains(over.lower()) ? new Reading<>(over.lower(), index + 2) : null;
    }
    if (ARTICLES.contains(token.lower())
        && (time || (things.contains(over.lower()) && token.is("a")))) {
      Token after = tokens.at(index + 2);
      boolean earlier =
          after.is("ago") || after.is("earlier") || after.is("before") || after.is("later");
      return earlier ? null : new Reading<>(over.lower(), index + 2);
    }
    return null;
  }

  /**
   * "$1.3 billion in military aid annually", "$3 billion in annual aid": a rate further on, or
   * null.
   */
  @Nullable String near(Tokens tokens, int index) {
    for (int i = index; i < index + 7 && i < tokens.size(); i++) {
      Token token = tokens.at(i);
      if (token.type() != Token.Type.WORD || token.is("and") || token.is("to")) {
        return null;
      }
      String adjective = ADJECTIVES.get(token.lower());
      if (adjective != null && i == index + 1 && tokens.is(index, "in")) {
        return adjective;
      }
      boolean time = TIMES.contains(tokens.at(i + 1).lower());
      Reading<String> rate = time || ADVERBS.containsKey(token.lower()) ? read(tokens, i) : null;
      if (rate != null) {
        return rate.value();
      }
    }
    return null;
  }

  /** "an annual $1.3 billion", "annual aid of $1.3 billion": a rate before the sum, or null. */
  @Nullable String before(Tokens tokens, int index) {
    String direct = ADJECTIVES.get(tokens.at(index - 1).lower());
    if (direct != null) {
      return direct;
    }
    if (tokens.is(index - 1, "of")) {
      for (int i = index - 2; i >= index - 4 && tokens.at(i).type() == Token.Type.WORD; i--) {
        String adjective = ADJECTIVES.get(tokens.at(i).lower());
        if (adjective != null) {
          return adjective;
        }
      }
    }
    return null;
  }

  private static boolean isNoun(Tokens tokens, int index) {
    Token token = tokens.at(index);
    return token.type() == Token.Type.WORD && token.lower().endsWith("s");
  }
}
