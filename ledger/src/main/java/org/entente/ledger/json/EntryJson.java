package org.entente.ledger.json;

import java.io.IOException;
import org.entente.model.Amount;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Grade;
import org.entente.model.Origin;
import org.entente.model.Range;

/** Writes entries, disputes and origins in the fields and the order of the contract. */
final class EntryJson {
  private EntryJson() {}

  static void entry(JsonLine line, Entry e) throws IOException {
    line.object(
        () -> {
          line.text("id", e.id());
          line.text("kind", e.kind().word());
          line.optional("event", e.event(), StatementJson::event);
          line.text("channel", e.channel().word());
          line.actors("from", e.from());
          line.actors("to", e.to());
          line.optional("item", e.item(), StatementJson::item);
          line.optional("amount", e.amount(), EntryJson::amount);
          line.optional("period", e.period(), StatementJson::period);
          line.text("standing", e.standing().word());
          line.optional("grade", e.grade(), EntryJson::grade);
          line.list("statements", e.statements(), EntryJson::member);
          line.optional("series", e.series(), EntryJson::series);
          line.text("part_of", e.partOf());
          line.optional("forecast", e.forecast(), EntryJson::forecast);
          line.text("reason", e.reason());
          StatementJson.ruled(line, e.ruled());
        });
  }

  private static void grade(JsonLine line, Grade g) throws IOException {
    line.object(
        () -> {
          line.text("source", String.valueOf(g.source()));
          line.whole("information", g.information());
        });
  }

  private static void amount(JsonLine line, Amount a) throws IOException {
    line.object(
        () -> {
          line.text("what", a.what().word());
          line.number("low", a.low());
          line.number("mid", a.mid());
          line.number("high", a.high());
          line.text("unit", a.unit());
          line.text("per", a.per());
          line.whole("n_sources", a.sources());
          line.whole("n_independent", a.independent());
          line.number("i2", a.i2());
          line.flag("pooled", a.pooled());
          line.text("why_not_pooled", a.whyNotPooled());
          line.list("parts", a.parts(), EntryJson::part);
        });
  }

  private static void part(JsonLine line, Amount.Part p) throws IOException {
    line.object(
        () -> {
          line.text("origin", p.origin());
          line.number("low", p.low());
          line.number("high", p.high());
          line.value("date", p.date());
        });
  }

  private static void member(JsonLine line, Entry.Member m) throws IOException {
    line.object(
        () -> {
          StatementJson.evidenceFields(line, m.statement());
          line.text("origin", m.origin());
          line.text("modality", m.statement().modality().word());
          line.text("polarity", m.statement().polarity().word());
          line.text("stance", m.stance().word());
          line.text("grade", String.valueOf(m.grade()));
        });
  }

  private static void series(JsonLine line, Entry.Series s) throws IOException {
    line.object(
        () -> {
          line.text("id", s.id());
          line.whole("position", s.position());
          line.whole("of", s.of());
        });
  }

  private static void forecast(JsonLine line, Entry.Forecast f) throws IOException {
    line.object(
        () -> {
          line.text("who", f.who());
          line.text("what", f.what());
          line.value("by", f.by());
          line.text("word", f.word());
          line.optional("likelihood", f.likelihood(), EntryJson::range);
          line.text("outcome", f.outcome());
          line.list("resolved_by", f.resolvedBy(), StatementJson::evidence);
        });
  }

  private static void range(JsonLine line, Range r) throws IOException {
    line.object(
        () -> {
          line.number("low", r.low());
          line.number("high", r.high());
        });
  }

  static void dispute(JsonLine line, Dispute d) throws IOException {
    line.object(
        () -> {
          line.text("id", d.id());
          line.text("kind", d.kind().word());
          line.list("members", d.members(), EntryJson::side);
          line.text("reason", d.reason());
          line.text("settled_by", d.settledBy());
          line.text("status", d.status().word());
        });
  }

  private static void side(JsonLine line, Dispute.Member m) throws IOException {
    line.object(
        () -> {
          line.text("side", m.side());
          StatementJson.evidenceFields(line, m.statement());
          line.text("entry", m.entry());
          line.text("origin", m.origin());
          line.value("date", m.date());
          line.text("grade", String.valueOf(m.grade()));
        });
  }

  static void origin(JsonLine line, Origin o) throws IOException {
    line.object(
        () -> {
          line.text("id", o.id());
          line.text("level", o.level().word());
          line.text("first", o.first());
          line.list("members", o.members(), EntryJson::copy);
          line.number("n_effective", o.effective());
          line.text("reason", o.reason());
        });
  }

  private static void copy(JsonLine line, Origin.Member m) throws IOException {
    line.object(
        () -> {
          line.text("document", m.document());
          line.text("relation", m.relation().word());
          line.number("share", m.share());
          line.value("date", m.date());
          if (m.evidence() != null) {
            line.optional("evidence", m.evidence(), StatementJson::evidence);
          }
        });
  }
}
