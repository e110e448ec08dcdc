package org.entente.ledger.json;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.entente.model.Act;
import org.entente.model.Anchor;
import org.entente.model.Decision;
import org.entente.model.DisputeKind;
import org.entente.model.Ruling;
import org.entente.model.Subject;

/** Reads the log of decisions. */
final class ActReading {
  private ActReading() {}

  static Act act(JsonFields f) {
    Act.Kind kind = kind(f.text("act"));
    String id = f.text("id");
    Instant when = instant(f.text("when"));
    if (kind != Act.Kind.DECIDE) {
      return new Act(id, kind, f.text("of"), null, f.text("who"), when, f.text("why"));
    }
    return Act.of(new Decision(id, ruling(f), f.text("who"), when, f.text("why"), f.text("seen")));
  }

  private static Act.Kind kind(String word) {
    for (Act.Kind kind : Act.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "Field act should be decide, undo or redo, not \"" + word + "\"");
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "Field when should be a moment such as 2025-09-30T12:00:00Z, not \"" + text + "\"", e);
    }
  }

  private static Ruling ruling(JsonFields f) {
    List<Subject> subjects = f.list("subjects", ActReading::subject);
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("Field subjects is empty");
    }
    Subject first = subjects.get(0);
    String word = f.text("ruling");
    return switch (word) {
      case "accept" -> new Ruling.Accept(first);
      case "reject" -> new Ruling.Reject(first);
      case "correct" -> new Ruling.Correct(first, f.object("set").json());
      case "merge" -> new Ruling.Merge(subjects);
      case "split" -> new Ruling.Split(first, subjects.get(subjects.size() - 1));
      case "grade" ->
          f.isNull("letter")
              ? new Ruling.GradeInformation(first, f.whole("digit"))
              : new Ruling.GradeSource(first, (f.text("letter") + "?").charAt(0));
      case "settle" ->
          new Ruling.Settle(
              f.text("dispute"),
              DisputeKind.get(f.text("kind")),
              subjects,
              f.optionalText("right"),
              f.flag("refute"));
      case "note" -> new Ruling.Note(first);
      default -> throw new IllegalArgumentException("No ruling is called \"" + word + "\"");
    };
  }

  private static Subject subject(JsonFields f) {
    String what = f.text("what").toUpperCase(Locale.ROOT);
    return new Subject(
        Subject.What.valueOf(what),
        f.text("id"),
        f.list("anchors", ActReading::anchor),
        f.optionalText("fingerprint"));
  }

  static Anchor anchor(JsonFields f) {
    return new Anchor(
        StatementReading.statement(f.object("statement")),
        f.text("fingerprint"),
        f.text("coder"),
        f.text("prefix"),
        f.text("suffix"));
  }
}
