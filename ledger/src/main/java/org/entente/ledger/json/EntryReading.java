package org.entente.ledger.json;

import java.util.Locale;
import java.util.function.Function;
import org.entente.model.Amount;
import org.entente.model.Channel;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Entry;
import org.entente.model.Grade;
import org.entente.model.Kind;
import org.entente.model.Origin;
import org.entente.model.Relation;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;

/** Reads entries, disputes and origins; their evidence is looked up by id. */
final class EntryReading {
  private final Function<String, Statement> statements;

  EntryReading(Function<String, Statement> statements) {
    this.statements = statements;
  }

  Entry entry(JsonFields f) {
    JsonFields grade = f.object("grade");
    return new Entry(
        f.text("id"),
        Kind.get(f.text("kind")),
        f.optional("event", StatementReading::event),
        Channel.get(f.text("channel")),
        f.actors("from"),
        f.actors("to"),
        f.optional("item", StatementReading::item),
        f.optional("amount", EntryReading::amount),
        f.optional("period", StatementReading::period),
        Standing.get(f.text("standing")),
        new Grade(letter(grade, "source"), grade.whole("information")),
        f.list("statements", this::member),
        f.optional(
            "series", s -> new Entry.Series(s.text("id"), s.whole("position"), s.whole("of"))),
        f.optionalText("part_of"),
        f.optional("forecast", this::forecast),
        f.text("reason"),
        f.optional("ruled", StatementReading::ruled));
  }

  private Entry.Member member(JsonFields f) {
    return new Entry.Member(
        statements.apply(f.text("id")),
        f.text("origin"),
        Stance.get(f.text("stance")),
        letter(f, "grade"));
  }

  private static Amount amount(JsonFields f) {
    return new Amount(
        Amount.What.valueOf(f.text("what").toUpperCase(Locale.ROOT)),
        f.optionalNumber("low"),
        f.optionalNumber("mid"),
        f.optionalNumber("high"),
        f.optionalText("unit"),
        f.optionalText("per"),
        f.whole("n_sources"),
        f.whole("n_independent"),
        f.optionalNumber("i2"),
        f.optionalText("why_not_pooled"),
        f.list(
            "parts",
            p ->
                new Amount.Part(
                    p.text("origin"),
                    p.optionalNumber("low"),
                    p.optionalNumber("high"),
                    p.optionalDate("date"))));
  }

  private Entry.Forecast forecast(JsonFields f) {
    return new Entry.Forecast(
        f.optionalText("who"),
        f.text("what"),
        f.optionalDate("by"),
        f.optionalText("word"),
        f.optional("likelihood", StatementReading::range),
        f.text("outcome"),
        f.list("resolved_by", s -> statements.apply(s.text("id"))));
  }

  Dispute dispute(JsonFields f) {
    return new Dispute(
        f.text("id"),
        DisputeKind.get(f.text("kind")),
        f.list(
            "members",
            m ->
                new Dispute.Member(
                    m.text("side"),
                    evidence(m),
                    m.text("entry"),
                    m.text("origin"),
                    m.optionalDate("date"),
                    letter(m, "grade"))),
        f.text("reason"),
        f.optionalText("settled_by"),
        DisputeStatus.get(f.text("status")));
  }

  /** A statement of the ledger, or the row of a published table, which only stands here. */
  private Statement evidence(JsonFields member) {
    if (member.text("id").startsWith("r-")) {
      int row = member.object("span").whole("start");
      return Statement.ofRecord(member.text("document"), row, member.text("quote"));
    }
    return statements.apply(member.text("id"));
  }

  Origin origin(JsonFields f) {
    return new Origin(
        f.text("id"),
        Origin.Level.valueOf(f.text("level").toUpperCase(Locale.ROOT)),
        f.text("first"),
        f.list(
            "members",
            m ->
                new Origin.Member(
                    m.text("document"),
                    Relation.get(m.text("relation")),
                    m.number("share"),
                    m.optionalDate("date"),
                    m.optional("evidence", e -> statements.apply(e.text("id"))))),
        f.number("n_effective"),
        f.text("reason"));
  }

  private static char letter(JsonFields f, String name) {
    String text = f.text(name);
    if (text.length() != 1) {
      throw new IllegalArgumentException("Field " + name + " should be one letter, not " + text);
    }
    return text.charAt(0);
  }
}
