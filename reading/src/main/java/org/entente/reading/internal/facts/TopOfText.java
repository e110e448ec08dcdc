package org.entente.reading.internal.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Found;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Facts that stand at the top of a text: header lines ("Source: …", "Published: 12 March 2025"), a
 * line that is nothing but a date, a byline, a dateline ("CITY, June 19, 2024 (Agency) —"), an
 * imprint ("The Outlet, 12 March 2025").
 *
 * <p>Only the first lines are looked at, because further down a date is part of the story.
 */
public final class TopOfText {

  private static final int LINES = 14;
  private static final int CHARACTERS = 2_500;

  private static final Pattern PUBLISHED =
      header("published|publication date|posted|date|issued|released|first published");
  private static final Pattern UPDATED = header("last updated|updated|last modified|modified");
  private static final Pattern SOURCE = header("source|publisher|published by|agency");
  private static final Pattern AUTHOR = header("author|authors|byline|written by");
  private static final Pattern TITLE = header("title|headline");
  private static final Pattern ADDRESS = header("url|link|address");

  private static final Pattern BYLINE =
      Pattern.compile(
          "^[Bb][Yy]\\s+(\\p{Lu}[\\p{L}.'’-]+(?:(?:,| and| &)?\\s\\p{Lu}[\\p{L}.'’-]*){1,6})$");

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
              + DateText.DAY_IN_WORDS
              + "(?:\\s*[-|·•,]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,20})?$",
          Pattern.CASE_INSENSITIVE);

  private final List<String> lines;

  private TopOfText(List<String> lines) {
    this.lines = lines;
  }

  private static Pattern header(String names) {
    return Pattern.compile(
        "^(?:"
            + names
            + ")(?:\\s*[:：]\\s*|\\s+on\\s+|\\s+(?=\\d|\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d))(.{2,300})$",
        Pattern.CASE_INSENSITIVE);
  }

  /** The facts at the top of a text, without a title that is not marked as one. */
  public static Facts find(String text) {
    String top = text.substring(0, Math.min(text.length(), CHARACTERS));
    TopOfText lines =
        new TopOfText(
            top.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES).toList());
    return lines
        .headers()
        .or(Dateline.find(lines.lines))
        .or(Facts.ofDate(Imprint.find(text)))
        .or(lines.lateHeaders());
  }

  /** Only a line "Published …" with a date, wherever it stands among the lines of a web page. */
  public static Facts publicationLine(List<String> lines) {
    return Facts.ofDate(
        new TopOfText(lines)
            .line(PUBLISHED)
            .flatMap(v -> dated(v, "line \"Published\" on the page"))
            .orElse(null));
  }

  private Facts headers() {
    Found<Period> date =
        line(PUBLISHED).flatMap(v -> dated(v, "line at the top of the text")).orElse(null);
    return new Facts(
        line(TITLE).map(v -> Facts.text(v, "line \"Title:\" at the top of the text")).orElse(null),
        date != null ? date : dateLine(),
        line(SOURCE)
            .filter(v -> v.length() <= 100)
            .map(v -> Facts.text(v, "line \"Source:\" at the top of the text"))
            .orElse(null),
        author(),
        line(ADDRESS)
            .filter(v -> v.startsWith("http"))
            .map(v -> Facts.text(v, "line at the top of the text"))
            .orElse(null));
  }

  /** The date of an update is only taken where no other is found. */
  private Facts lateHeaders() {
    return Facts.ofDate(
        line(UPDATED)
            .flatMap(v -> dated(v, "line \"Updated\" at the top of the text"))
            .orElse(null));
  }

  private @Nullable Found<String> author() {
    Optional<String> byline =
        lines.stream().map(BYLINE::matcher).filter(Matcher::find).map(m -> m.group(1)).findFirst();
    return line(AUTHOR)
        .or(() -> byline)
        .filter(v -> v.length() <= 150)
        .map(v -> Facts.text(v, "byline"))
        .orElse(null);
  }

  private @Nullable Found<Period> dateLine() {
    return lines.stream()
        .filter(line -> DATE_LINE.matcher(line).find())
        .findFirst()
        .flatMap(line -> dated(line, "date line at the top of the text"))
        .orElse(null);
  }

  private static Optional<Found<Period>> dated(String value, String where) {
    return DateText.find(value).map(period -> new Found<>(period, where));
  }

  private Optional<String> line(Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }
}
