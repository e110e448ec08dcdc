package org.entente.workbench.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.Explanation;
import org.entente.coding.confidence.Confidence;
import org.entente.coding.confidence.ConfidenceTable;
import org.entente.coding.confidence.TrackRecord;
import org.entente.coding.frame.Frame;
import org.entente.coding.frame.Frames;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Found;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Prints how a statement came about: whose words, which rule, what was made of them. */
final class StatementExplanation {

  /** How much of the text stands on each side of the quote, in characters. */
  private static final int AROUND = 200;

  /** What moves the log odds by less is not told. */
  private static final double SMALL = 0.02;

  /** How many of the words that evoke a rule are named. */
  private static final int WORDS = 12;

  private final Lines lines;
  private final Frames frames;
  private final ConfidenceTable confidence;

  StatementExplanation(Lines lines, Frames frames, ConfidenceTable confidence) {
    this.lines = lines;
    this.frames = frames;
    this.confidence = confidence;
  }

  void print(Statement s, Document document) {
    field("statement", s.id());
    field("document", document.id() + said(document.title()) + said(document.publisher()));
    field("dated", date(document));
    field("place", s.span().start() + " to " + s.span().end() + " of the stored text");
    field("says", context(document.text(), s.span()));
    field("kind", s.kind().word() + (s.event() == null ? "" : ", event " + event(s.event())));
    field("channel", s.channel().word());
    field("sides", Plain.sides(s.from(), s.to()));
    if (s.item() != null) {
      String known = s.item().itemClass() == null ? "no class" : "class " + s.item().itemClass();
      if (s.item().similarity() != null) {
        known += " by likeness, " + s.item().similarity();
      }
      field("item", s.item().text() + " (" + known + ")");
    }
    if (s.money() != null) {
      field("money", "“" + s.money().text() + "”: " + Plain.amount(s));
    } else if (s.quantity() != null) {
      field("quantity", "“" + s.quantity().text() + "”: " + Plain.amount(s));
    }
    if (s.time() != null) {
      field("time", "“" + s.time().text() + "”: " + Plain.period(s.time().period()));
    }
    if (s.attribution() != null) {
      String actor = s.attribution().actor() == null ? "" : " (" + s.attribution().actor() + ")";
      field("on the word", "of " + s.attribution().text() + actor);
    }
    field("modality", s.modality().word() + ", " + s.polarity().word());
    field("confidence", String.valueOf(s.confidence()));
    field("rule", s.rule());
    TrackRecord.Tally record = confidence.trackRecord().of(s.rule());
    field(
        "  was right",
        record.cases() == 0
            ? "nobody knows how often: no marked text has it"
            : record.right() + " of " + record.cases() + " times in marked texts");
    frames.find(s.rule()).ifPresent(this::print);
  }

  /** What the rule says, as its data file has it. */
  private void print(Frame frame) {
    field("  evoked by", words(List.of(frame.verbs(), frame.nouns(), frame.adjectives())));
    field("  from is", String.join(", else ", frame.from()));
    field("  to is", String.join(", else ", frame.to()));
    frame.examples().stream()
        .findFirst()
        .ifPresent(
            example ->
                field(
                    "  as in",
                    example.text() + " (" + example.from() + " → " + example.to() + ")"));
  }

  private static String words(List<Set<String>> sets) {
    List<String> words = sets.stream().flatMap(Set::stream).sorted().toList();
    return words.size() <= WORDS
        ? String.join(", ", words)
        : String.join(", ", words.subList(0, WORDS)) + " and " + (words.size() - WORDS) + " more";
  }

  /** The word that evoked the rule, and the sentence as the parser saw it. */
  void printTree(Explanation explanation) {
    field("evoked by", "“" + explanation.trigger() + "”");
    lines.line("confidence   " + explanation.confidence().value() + ", because");
    for (Confidence.Part part : explanation.confidence().parts()) {
      if (Math.abs(part.logOdds()) >= SMALL) {
        lines.line("  " + (part.logOdds() > 0 ? "raised" : "lowered") + by(part));
      }
    }
    lines.line("tree");
    explanation.tree().lines().forEach(line -> lines.line("  " + line));
  }

  /** " by 0.42: depth is 0". */
  private static String by(Confidence.Part part) {
    return String.format(
        Locale.ROOT,
        " by %.2f log odds: %s is %s",
        Math.abs(part.logOdds()),
        part.trait(),
        Plain.number(Math.round(part.value() * 100) / 100.0));
  }

  private void field(String name, String value) {
    lines.line(String.format("%-12s %s", name, value.replaceAll("\\s*\\R\\s*", " ")));
  }

  /** "AID/military (CAMEO 072)". */
  private static String event(Event event) {
    String mode = event.mode() == null ? "" : "/" + event.mode();
    String cameo = event.cameo() == null ? "" : " (CAMEO " + event.cameo() + ")";
    return event.type() + mode + cameo;
  }

  private static String said(@Nullable Found<String> found) {
    return found == null ? "" : ", " + found.value();
  }

  private static String date(Document document) {
    return document.date() == null
        ? "nobody knows when"
        : Plain.period(document.date().value()) + ", from " + document.date().where();
  }

  /** The words around the evidence, with marks where it begins and ends. */
  static String context(String text, Span span) {
    int start = Math.max(0, span.start() - AROUND);
    int end = Math.min(text.length(), span.end() + AROUND);
    return (start == 0 ? "" : "…")
        + text.substring(start, span.start())
        + "[["
        + span.of(text)
        + "]]"
        + text.substring(span.end(), end)
        + (end == text.length() ? "" : "…");
  }
}
