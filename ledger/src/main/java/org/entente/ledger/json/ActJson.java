package org.entente.ledger.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.model.Act;
import org.entente.model.Anchor;
import org.entente.model.Decision;
import org.entente.model.Ruling;
import org.entente.model.Subject;

/** Writes the log of decisions, a line an object; docs/data-formats.md describes the fields. */
final class ActJson {
  private ActJson() {}

  static void act(JsonLine line, Act a) throws IOException {
    line.object(
        () -> {
          line.text("id", a.id());
          fields(line, a);
        });
  }

  static void content(JsonLine line, Act a) throws IOException {
    line.object(() -> fields(line, a));
  }

  private static void fields(JsonLine line, Act a) throws IOException {
    Decision decision = a.decision();
    line.text("act", a.kind().word());
    if (decision == null) {
      line.text("of", a.of());
    } else {
      ruling(line, decision.ruling());
    }
    line.text("who", a.who());
    line.value("when", a.when());
    line.text("why", a.why());
    if (decision != null) {
      line.text("seen", decision.seen());
    }
  }

  private static void ruling(JsonLine line, Ruling ruling) throws IOException {
    line.text("ruling", ruling.word());
    if (ruling instanceof Ruling.Correct correct) {
      line.name("set");
      line.object(
          () -> {
            for (Map.Entry<String, String> slot : correct.slots().entrySet()) {
              line.json(slot.getKey(), slot.getValue());
            }
          });
    } else if (ruling instanceof Ruling.GradeSource grade) {
      line.text("letter", String.valueOf(grade.letter()));
    } else if (ruling instanceof Ruling.GradeInformation grade) {
      line.whole("digit", grade.digit());
    } else if (ruling instanceof Ruling.Settle settle) {
      line.text("dispute", settle.dispute());
      line.text("kind", settle.kind().word());
      line.text("right", settle.right());
      line.flag("refute", settle.refute());
    }
    line.list("subjects", ruling.subjects(), ActJson::subject);
  }

  static void listed(JsonLine line, Decision d, String state, int lost) throws IOException {
    line.object(
        () -> {
          line.text("id", d.id());
          line.text("state", state);
          line.text("ruling", d.ruling().word());
          line.texts("on", on(d.ruling()));
          line.text("who", d.who());
          line.value("when", d.when());
          line.text("why", d.why());
          line.whole("lost", lost);
        });
  }

  /** Ids of what was ruled on, as they were then. */
  private static List<String> on(Ruling ruling) {
    return ruling instanceof Ruling.Settle settle
        ? List.of(settle.dispute())
        : ruling.subjects().stream().map(Subject::id).distinct().toList();
  }

  private static void subject(JsonLine line, Subject subject) throws IOException {
    line.object(
        () -> {
          line.text("what", subject.what().word());
          line.text("id", subject.id());
          if (subject.fingerprint() != null) {
            line.text("fingerprint", subject.fingerprint());
          }
          line.list("anchors", subject.anchors(), ActJson::anchor);
        });
  }

  static void anchor(JsonLine line, Anchor anchor) throws IOException {
    line.object(
        () -> {
          line.text("fingerprint", anchor.fingerprint());
          line.text("coder", anchor.coder());
          line.text("prefix", anchor.prefix());
          line.text("suffix", anchor.suffix());
          line.optional("statement", anchor.statement(), StatementJson::statement);
        });
  }
}
