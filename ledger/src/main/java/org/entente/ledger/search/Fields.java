package org.entente.ledger.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ledger.search.Lexer.Token;
import org.entente.model.Channel;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Standing;
import org.jspecify.annotations.Nullable;

/** The fields of the search language: their names, the values they take, and what they mean. */
final class Fields {
  private static final Set<String> TEXT = Set.of("quote", "item", "source");

  /** By field the letter of its slot; see {@link Slots}. */
  private static final Map<String, Character> SLOTS =
      Map.ofEntries(
          Map.entry("actor", 'a'),
          Map.entry("from", 'f'),
          Map.entry("to", 't'),
          Map.entry("kind", 'k'),
          Map.entry("channel", 'c'),
          Map.entry("modality", 'm'),
          Map.entry("polarity", 'p'),
          Map.entry("event", 'e'),
          Map.entry("class", 'i'),
          Map.entry("unit", 'u'),
          Map.entry("ruling", 'r'));

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "kind", words(Kind.values(), Kind::word),
          "channel", words(Channel.values(), Channel::word),
          "modality", words(Modality.values(), Modality::word),
          "polarity", words(Polarity.values(), Polarity::word),
          "event", words(EventType.values(), e -> e.name().toLowerCase(Locale.ROOT)),
          "standing", words(Standing.values(), Standing::word),
          "ruling", List.of("accepted", "rejected", "corrected", "none"));

  private static final Set<String> COMPARED =
      Set.of("amount", "date", "published", "confidence", "standing", "document");

  private static final Pattern RANGE = Pattern.compile("(.*?)\\s*\\.\\.\\s*(.*)");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "([A-Z]{3}\\s*)?(-?\\d[\\d,]*(?:\\.\\d+)?)"
              + "\\s*((?i:k|mn|million|m|bn|billion|tn|trillion)(?![\\p{Ll}]))?\\s*([\\p{L}%].*)?");

  private final String query;

  Fields(String query) {
    this.query = query;
  }

  static boolean isText(String name) {
    return TEXT.contains(name);
  }

  Term term(Token name, Token sign, Token value) {
    String field = name.text();
    Character letter = SLOTS.get(field);
    if (letter == null && !COMPARED.contains(field)) {
      throw new QueryException(query, name.position(), unknown(field));
    }
    boolean ordered =
        field.equals("amount")
            || field.equals("date")
            || field.equals("published")
            || field.equals("confidence");
    if (!ordered && !sign.text().equals(":") && !sign.text().equals("=")) {
      throw new QueryException(
          query, sign.position(), "expected \":\" after " + field + ", which has no order");
    }
    known(field, value);
    if (letter != null) {
      return new Term.Slot(Slots.word(letter, value.text()));
    }
    return new Term.Compared(comparison(field, sign.text(), value), value.position());
  }

  private void known(String field, Token value) {
    List<String> words = WORDS.get(field);
    if (words != null && !words.contains(value.text().toLowerCase(Locale.ROOT))) {
      throw new QueryException(
          query,
          value.position(),
          "no " + field + " is called \"" + value.text() + "\"; expected " + listed(words));
    }
  }

  private Comparison comparison(String field, String sign, Token value) {
    return switch (field) {
      case "amount" -> amount(sign, value);
      case "confidence" -> {
        Comparison.Value bounds = amount(sign, value);
        yield new Comparison.Confidence(
            bounds.low(), bounds.high(), bounds.lowInside(), bounds.highInside());
      }
      case "date" -> days(false, sign, value);
      case "published" -> days(true, sign, value);
      case "standing" -> new Comparison.StandingIs(value.text().toLowerCase(Locale.ROOT));
      default -> new Comparison.DocumentIs(value.text());
    };
  }

  private Comparison.Value amount(String sign, Token value) {
    Matcher range = RANGE.matcher(value.text());
    boolean both = range.matches();
    String from = both ? range.group(1) : value.text();
    String to = both ? range.group(2) : value.text();
    Matcher upper = to.isEmpty() ? null : number(to, value);
    @Nullable Matcher lower = from.isEmpty() ? null : number(from, value);
    if (both && !sign.equals(":") && !sign.equals("=")) {
      throw new QueryException(query, value.position(), "expected one number after " + sign);
    }
    double high = upper == null ? Double.POSITIVE_INFINITY : size(upper, null);
    double low = lower == null ? Double.NEGATIVE_INFINITY : size(lower, both ? upper : null);
    @Nullable String unit = unit(upper) == null ? unit(lower) : unit(upper);
    return switch (sign) {
      case ">" -> new Comparison.Value(low, Double.POSITIVE_INFINITY, false, true, unit);
      case ">=" -> new Comparison.Value(low, Double.POSITIVE_INFINITY, true, true, unit);
      case "<" -> new Comparison.Value(Double.NEGATIVE_INFINITY, high, true, false, unit);
      case "<=" -> new Comparison.Value(Double.NEGATIVE_INFINITY, high, true, true, unit);
      default -> ordered(new Comparison.Value(low, high, true, true, unit), value);
    };
  }

  private Comparison.Value ordered(Comparison.Value bounds, Token value) {
    if (bounds.low() > bounds.high()) {
      throw new QueryException(
          query, value.position(), "expected the lower end of the range first");
    }
    return bounds;
  }

  private Matcher number(String text, Token value) {
    Matcher matcher = AMOUNT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new QueryException(
          query,
          value.position(),
          "expected a number such as 500, 4.2m, \"5 billion USD\" or a range 4m..6m, not \""
              + text
              + "\"");
    }
    return matcher;
  }

  /** The number, in the scale of the other end of the range where it has none: 4..6 million. */
  private static double size(Matcher number, @Nullable Matcher other) {
    @Nullable String scale = number.group(3);
    if (scale == null && other != null) {
      scale = other.group(3);
    }
    double factor =
        switch (scale == null ? "" : scale.toLowerCase(Locale.ROOT)) {
          case "k" -> 1e3;
          case "m", "mn", "million" -> 1e6;
          case "bn", "billion" -> 1e9;
          case "tn", "trillion" -> 1e12;
          default -> 1;
        };
    return Double.parseDouble(number.group(2).replace(",", "")) * factor;
  }

  private static @Nullable String unit(@Nullable Matcher number) {
    if (number == null) {
      return null;
    }
    @Nullable String unit = number.group(1) == null ? number.group(4) : number.group(1);
    return unit == null ? null : unit.strip().toLowerCase(Locale.ROOT).replace("%", "percent");
  }

  private Comparison.Days days(boolean published, String sign, Token value) {
    Matcher range = RANGE.matcher(value.text());
    boolean both = range.matches();
    if (both && !sign.equals(":") && !sign.equals("=")) {
      throw new QueryException(query, value.position(), "expected one date after " + sign);
    }
    String from = both ? range.group(1) : value.text();
    String to = both ? range.group(2) : value.text();
    String first = from.isEmpty() ? Facts.EARLIEST : day(from, true, value).toString();
    String last = to.isEmpty() ? Facts.LATEST : day(to, false, value).toString();
    return switch (sign) {
      case ">" ->
          new Comparison.Days(
              published, day(to, false, value).plusDays(1).toString(), Facts.LATEST);
      case ">=" -> new Comparison.Days(published, first, Facts.LATEST);
      case "<" ->
          new Comparison.Days(
              published, Facts.EARLIEST, day(from, true, value).minusDays(1).toString());
      case "<=" -> new Comparison.Days(published, Facts.EARLIEST, last);
      default -> {
        if (first.compareTo(last) > 0) {
          throw new QueryException(query, value.position(), "expected the earlier day first");
        }
        yield new Comparison.Days(published, first, last);
      }
    };
  }

  private LocalDate day(String text, boolean first, Token value) {
    try {
      if (text.matches("\\d{4}")) {
        int year = Integer.parseInt(text);
        return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(text);
        return first ? month.atDay(1) : month.atEndOfMonth();
      }
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new QueryException(
          query,
          value.position(),
          "expected a date such as 2024, 2024-05, 2024-05-01 or a range 2023..2024-05, not \""
              + text
              + "\"");
    }
  }

  private static String unknown(String field) {
    Set<String> all = new TreeSet<>(TEXT);
    all.addAll(SLOTS.keySet());
    all.addAll(COMPARED);
    return "there is no field \""
        + field
        + "\"; expected "
        + listed(List.copyOf(all))
        + ". To search for the sign itself put the words in quotes";
  }

  private static String listed(List<String> words) {
    return String.join(", ", words.subList(0, words.size() - 1))
        + " or "
        + words.get(words.size() - 1);
  }

  private static <T> List<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }
}
