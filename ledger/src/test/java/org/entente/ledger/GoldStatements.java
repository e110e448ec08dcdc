package org.entente.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/**
 * Turns the members of a gold corpus of matters into the statements that a coder without fault
 * would make of them, so that reconciling can be tried by itself.
 */
final class GoldStatements {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Codes of gold sources that are the publisher's own voice. */
  private static final Set<String> OWN_VOICE =
      Set.of("LG", "VP", "MM", "PD", "CE", "ISA", "blog", "explainer", "customs", "witness");

  private record Speaker(String text, @Nullable String actor) {}

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d[\\d,]*(?:\\.\\d+)?)\\s*(million|billion|per cent)?"
              + "|\\b(one|two dozen|two|three|four|five|six|seven|eight|nine|ten|eleven|a dozen|twelve"
              + "|fourteen|twenty-four|twenty|thirty|forty|fifteen|sixty-two|half a)\\b"
              + "\\s*(million)?");

  private GoldStatements() {}

  static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }

  static List<Document> documents(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (JsonNode row : rows(folder.resolve("documents.jsonl"))) {
      documents.add(
          Samples.document(
              row.get("id").asText(),
              row.get("date").isNull() ? null : LocalDate.parse(row.get("date").asText()),
              row.get("publisher").asText(),
              row.get("text").asText()));
    }
    return documents;
  }

  static List<Statement> statements(Path folder) throws IOException {
    List<Statement> statements = new ArrayList<>();
    Map<String, String> publishers = new java.util.HashMap<>();
    rows(folder.resolve("documents.jsonl"))
        .forEach(row -> publishers.put(row.get("id").asText(), row.get("publisher").asText()));
    for (JsonNode entry : rows(folder.resolve("entries.jsonl"))) {
      for (JsonNode member : entry.get("members")) {
        statements.add(statement(entry, member, statements.size(), publishers));
      }
    }
    List<ActorCode> tie = tie(statements);
    for (JsonNode forecast : rows(folder.resolve("forecasts.jsonl"))) {
      statements.add(forecast(forecast, tie, statements.size()));
    }
    return statements;
  }

  private static Statement statement(
      JsonNode entry, JsonNode member, int number, Map<String, String> publishers) {
    String quote = member.get("quote").asText();
    boolean against = member.get("stance").asText().equals("against");
    Map<String, Speaker> speakers =
        Map.of(
            "NIS", new Speaker("the National Intelligence Service", "KOR"),
            "MND", new Speaker("the defence ministry", "KOR"),
            "KORgov", new Speaker("the foreign ministry", "KOR"),
            "USgov", new Speaker("the State Department", "USA"),
            "US", new Speaker("the State Department", "USA"),
            "RUSgov", new Speaker("the government", "RUS"),
            "PRKgov", new Speaker("the government", "PRK"),
            "western", new Speaker("western officials", null),
            "sources", new Speaker("two people who have seen a list", null));
    String source = member.get("source").asText();
    Speaker speaker = speakers.getOrDefault(source, new Speaker(source, "UNSPECIFIED"));
    boolean swapped = against && quote.startsWith("it is North");
    String kind = entry.get("kind").asText();
    String item = entry.get("item").asText();
    String actor = speaker.actor();
    Range range = range(quote, entry.get("range"));
    String unit = entry.get("range").isNull() ? "" : entry.get("range").get("unit").asText();
    String per = text(entry.get("range").isNull() ? null : entry.get("range").get("per"));
    boolean money = unit.equals("USD");
    return new Statement(
        "s" + number,
        member.get("document").asText(),
        span(member),
        quote,
        Kind.get(kind),
        null,
        item.contains("alliance") ? Channel.ALLIANCE : Channel.MILITARY,
        actors(entry.get(swapped ? "to" : "from")),
        actors(entry.get(swapped ? "from" : "to")),
        new Item(item, item),
        range != null && !money
            ? new Quantity("q", range, unit.equals("share") ? "percent" : unit, per)
            : null,
        range != null && money ? new Money("m", range, unit, per) : null,
        period(entry.get("period")),
        ownVoice(source, publishers.getOrDefault(member.get("document").asText(), ""))
            ? null
            : new Attribution(speaker.text(), actor == null ? null : new ActorCode(actor)),
        modality(quote),
        quote.matches(
                "(?s)^No .*|^Not .*|.*(?<!but) (not|never|no treaty|no nuclear|no direct|no money|only obliges) .*")
            ? Polarity.NEGATED
            : Polarity.AFFIRMED,
        0.9,
        "gold");
  }

  /** Whether a gold source is the publisher: a voice of its own, or the publisher's initials. */
  private static boolean ownVoice(String source, String publisher) {
    StringBuilder initials = new StringBuilder();
    for (String word : publisher.split("[ (]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return OWN_VOICE.contains(source)
        || (source.length() > 1 && initials.toString().startsWith(source));
  }

  /** The two actors that the corpus is about: every forecast of it concerns them. */
  private static List<ActorCode> tie(List<Statement> statements) {
    Map<ActorCode, Integer> counts = new java.util.TreeMap<>();
    for (Statement s : statements) {
      s.from().forEach(actor -> counts.merge(actor, 1, Integer::sum));
      s.to().forEach(actor -> counts.merge(actor, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<ActorCode, Integer>comparingByValue().reversed())
        .limit(2)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Statement forecast(JsonNode row, List<ActorCode> tie, int number) {
    return new Statement(
        "s" + number,
        row.get("document").asText(),
        span(row),
        row.get("quote").asText(),
        Kind.FORECAST,
        null,
        Channel.GENERAL,
        tie,
        tie,
        new Item(row.get("what").asText(), null),
        null,
        null,
        row.get("by").isNull()
            ? null
            : new TimeReference("by", new Period(null, LocalDate.parse(row.get("by").asText()))),
        new Attribution(row.get("who").asText(), null),
        Modality.PROBABLE,
        Polarity.AFFIRMED,
        0.9,
        "gold");
  }

  private static Modality modality(String quote) {
    if (quote.contains("groundless") || quote.contains("invention")) {
      return Modality.DENIED;
    }
    boolean planned =
        quote.matches(
            "(?s).*(will have|will be|planned|are to|is to|Pakistan ordered|had offered|offered|on the way|is due|due to).*");
    return planned ? Modality.PLANNED : Modality.ASSERTED;
  }

  /** The number of the quote that stands in the gold range, else its first; null without range. */
  private static @Nullable Range range(String quote, JsonNode gold) {
    if (gold.isNull()) {
      return null;
    }
    String text =
        quote.replaceAll("\\b(19|20)\\d\\d\\b|\\b\\d+ (mm|April|July|June|October)\\b", "");
    List<Double> values = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
    List<String> scales = new ArrayList<>();
    while (matcher.find()) {
      String digits = matcher.group(1);
      String scale = digits == null ? matcher.group(4) : matcher.group(2);
      values.add(
          digits == null ? word(matcher.group(3)) : Double.parseDouble(digits.replace(",", "")));
      scales.add(scale == null ? "" : scale);
    }
    boolean pair =
        values.size() > 1
            && text.matches("(?s).*\\d[\\d.,]*( million| billion)? (and|to) \\$?\\d.*");
    for (int i = 0; i < values.size(); i++) {
      String scale = scales.get(i).isEmpty() && pair && i == 0 ? scales.get(1) : scales.get(i);
      values.set(i, values.get(i) * factor(scale));
    }
    if (values.isEmpty()) {
      return null;
    }
    if (pair) {
      return Range.of(values.get(0), values.get(1));
    }
    double value = values.get(0);
    if (quote.contains("ore than") || quote.contains("at least")) {
      return Range.atLeast(value);
    }
    return quote.contains("up to") || quote.contains("fewer than")
        ? Range.upTo(value)
        : Range.exactly(value);
  }

  private static double factor(String scale) {
    return switch (scale) {
      case "million" -> 1e6;
      case "billion" -> 1e9;
      default -> 1;
    };
  }

  private static double word(String word) {
    return switch (word) {
      case "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "nine" -> 9;
      case "ten" -> 10;
      case "eleven" -> 11;
      case "a dozen", "twelve" -> 12;
      case "fourteen" -> 14;
      case "fifteen" -> 15;
      case "twenty" -> 20;
      case "twenty-four" -> 24;
      case "thirty" -> 30;
      case "forty" -> 40;
      case "sixty-two" -> 62;
      case "two dozen" -> 24;
      default -> 0.5;
    };
  }

  private static Span span(JsonNode row) {
    return new Span(row.get("span").get("start").asInt(), row.get("span").get("end").asInt());
  }

  private static List<ActorCode> actors(JsonNode codes) {
    List<ActorCode> actors = new ArrayList<>();
    codes.forEach(code -> actors.add(new ActorCode(code.asText())));
    return actors;
  }

  private static @Nullable TimeReference period(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    return new TimeReference(
        "then",
        new Period(
            node.get("start").isNull() ? null : LocalDate.parse(node.get("start").asText()),
            node.get("end").isNull() ? null : LocalDate.parse(node.get("end").asText())));
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }
}
