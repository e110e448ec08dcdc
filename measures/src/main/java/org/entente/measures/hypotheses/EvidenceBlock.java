package org.entente.measures.hypotheses;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Channel;
import org.entente.model.EventType;
import org.entente.model.Kind;

/** The lines of one kind of evidence while they are read. */
final class EvidenceBlock {
  private static final Set<String> FIELDS =
      Set.of(
          "kind",
          "channel",
          "event",
          "words",
          "polarity",
          "since",
          "unequal",
          "least",
          "weight",
          "marks");

  private final String id;
  private final String words;
  private final int number;
  private final Map<String, String> fields = new LinkedHashMap<>();

  EvidenceBlock(String id, String words, int number) {
    this.id = id;
    this.words = words;
    this.number = number;
  }

  /** The line on which it begins. */
  int number() {
    return number;
  }

  void line(String text) {
    int colon = text.indexOf(':');
    String field = colon < 0 ? text : text.substring(0, colon).strip();
    if (colon < 0 || !FIELDS.contains(field)) {
      throw new IllegalArgumentException(
          "no field is called \"" + field + "\"; there are " + FIELDS.stream().sorted().toList());
    }
    fields.put(field, text.substring(colon + 1).strip());
  }

  Evidence evidence(List<String> hypotheses) {
    EntryPattern pattern =
        new EntryPattern(
            values("kind", Kind::get),
            values("channel", Channel::get),
            values("event", word -> EventType.valueOf(word.toUpperCase(Locale.ROOT))),
            fields.containsKey("words") ? pattern(field("words")) : null,
            negated(),
            fields.containsKey("since") ? day(field("since")) : null,
            fields.containsKey("unequal") ? Double.valueOf(field("unequal")) : null,
            fields.containsKey("least") ? Integer.parseInt(field("least")) : 1);
    double weight = fields.containsKey("weight") ? Double.parseDouble(field("weight")) : 1;
    return new Evidence(id, words, pattern, weight, marks(hypotheses));
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  private <T> Set<T> values(String name, Function<String, T> reader) {
    return Stream.of(field(name).split("\\|"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .map(reader)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean negated() {
    String polarity = fields.getOrDefault("polarity", "affirmed");
    if (!polarity.equals("affirmed") && !polarity.equals("negated")) {
      throw new IllegalArgumentException(
          "polarity is \"" + polarity + "\"; write affirmed or negated");
    }
    return polarity.equals("negated");
  }

  private static Pattern pattern(String words) {
    try {
      return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "words is no regular expression: " + e.getDescription(), e);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("since is \"" + text + "\"; write 2024-06-19", e);
    }
  }

  private Map<String, Mark> marks(List<String> hypotheses) {
    Map<String, Mark> marks = new HashMap<>();
    for (String part : field("marks").split(",", -1)) {
      String[] words = part.strip().split("\\s+", -1);
      if (words.length != 2 || !hypotheses.contains(words[0])) {
        throw new IllegalArgumentException(
            "marks has \""
                + part.strip()
                + "\"; write a hypothesis and +, 0 or -, of "
                + hypotheses);
      }
      marks.put(words[0], Mark.get(words[1]));
    }
    return marks;
  }
}
