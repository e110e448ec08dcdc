package org.entente.ledger.json;

import java.io.IOException;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.Item;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Ruled;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/** Writes a statement and its parts in the fields and the order of the contract. */
final class StatementJson {
  private StatementJson() {}

  static void statement(JsonLine line, Statement s) throws IOException {
    line.object(
        () -> {
          place(line, s);
          line.text("kind", s.kind().word());
          line.optional("event", s.event(), StatementJson::event);
          line.text("channel", s.channel().word());
          line.actors("from", s.from());
          line.actors("to", s.to());
          line.optional("item", s.item(), StatementJson::item);
          line.optional("quantity", s.quantity(), StatementJson::quantity);
          line.optional("money", s.money(), StatementJson::money);
          line.optional("time", s.time(), StatementJson::time);
          line.optional("attribution", s.attribution(), StatementJson::attribution);
          line.text("modality", s.modality().word());
          line.text("polarity", s.polarity().word());
          line.number("confidence", s.confidence());
          line.text("rule", s.rule());
          ruled(line, s.ruled());
        });
  }

  /** The statement's id and its place and words in the stored text, as an object. */
  static void evidence(JsonLine line, Statement s) throws IOException {
    line.object(() -> evidenceFields(line, s));
  }

  static void evidenceFields(JsonLine line, Statement s) throws IOException {
    place(line, s);
    ruled(line, s.ruled());
  }

  /** The mark of decisions; a field that only stands where somebody ruled. */
  static void ruled(JsonLine line, @Nullable Ruled r) throws IOException {
    if (r != null) {
      line.name("ruled");
      line.object(
          () -> {
            line.text("verdict", r.verdict() == null ? null : r.verdict().word());
            line.texts("corrected", r.corrected());
            line.texts("decisions", r.decisions());
          });
    }
  }

  private static void place(JsonLine line, Statement s) throws IOException {
    line.text("id", s.id());
    line.text("document", s.document());
    line.optional("span", s.span(), StatementJson::span);
    line.text("quote", s.quote());
  }

  static void event(JsonLine line, Event e) throws IOException {
    line.object(
        () -> {
          line.text("type", e.type().name());
          line.text("mode", e.mode());
          line.text("cameo", e.cameo());
        });
  }

  static void item(JsonLine line, Item i) throws IOException {
    line.object(
        () -> {
          line.text("text", i.text());
          line.text("class", i.itemClass());
          if (i.similarity() != null) {
            line.number("similarity", i.similarity());
          }
        });
  }

  static void period(JsonLine line, Period p) throws IOException {
    line.object(
        () -> {
          line.value("start", p.start());
          line.value("end", p.end());
        });
  }

  static void span(JsonLine line, Span s) throws IOException {
    line.object(
        () -> {
          line.whole("start", s.start());
          line.whole("end", s.end());
        });
  }

  private static void quantity(JsonLine line, Quantity q) throws IOException {
    line.object(
        () -> {
          line.text("text", q.text());
          line.number("low", q.range().low());
          line.number("high", q.range().high());
          line.text("unit", q.unit());
          line.text("per", q.per());
        });
  }

  private static void money(JsonLine line, Money m) throws IOException {
    line.object(
        () -> {
          line.text("text", m.text());
          line.number("low", m.range().low());
          line.number("high", m.range().high());
          line.text("currency", m.currency());
          line.text("per", m.per());
        });
  }

  private static void time(JsonLine line, TimeReference t) throws IOException {
    line.object(
        () -> {
          line.text("text", t.text());
          line.value("start", t.period().start());
          line.value("end", t.period().end());
        });
  }

  private static void attribution(JsonLine line, Attribution a) throws IOException {
    line.object(
        () -> {
          line.text("text", a.text());
          line.value("actor", a.actor());
        });
  }
}
