package org.entente.ledger.json;

import java.util.Locale;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Channel;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Ruled;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/** Reads a statement and its parts from the fields of the contract. */
final class StatementReading {
  private StatementReading() {}

  static Statement statement(JsonFields f) {
    JsonFields span = f.object("span");
    return new Statement(
        f.text("id"),
        f.text("document"),
        new Span(span.whole("start"), span.whole("end")),
        f.text("quote"),
        Kind.get(f.text("kind")),
        f.optional("event", StatementReading::event),
        Channel.get(f.text("channel")),
        f.actors("from"),
        f.actors("to"),
        f.optional("item", StatementReading::item),
        f.optional("quantity", StatementReading::quantity),
        f.optional("money", StatementReading::money),
        f.optional("time", t -> new TimeReference(t.text("text"), period(t))),
        f.optional("attribution", StatementReading::attribution),
        Modality.get(f.text("modality")),
        Polarity.get(f.text("polarity")),
        f.number("confidence"),
        f.text("rule"),
        f.optional("ruled", StatementReading::ruled));
  }

  static Ruled ruled(JsonFields f) {
    @Nullable String verdict = f.optionalText("verdict");
    return new Ruled(
        verdict == null ? null : Ruled.Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)),
        f.texts("corrected"),
        f.texts("decisions"));
  }

  static Event event(JsonFields f) {
    return new Event(
        EventType.valueOf(f.text("type").toUpperCase(Locale.ROOT)),
        f.optionalText("mode"),
        f.optionalText("cameo"));
  }

  static Item item(JsonFields f) {
    return new Item(f.text("text"), f.optionalText("class"), f.optionalNumber("similarity"));
  }

  static Period period(JsonFields f) {
    return new Period(f.optionalDate("start"), f.optionalDate("end"));
  }

  static Range range(JsonFields f) {
    return new Range(f.optionalNumber("low"), f.optionalNumber("high"));
  }

  private static Quantity quantity(JsonFields f) {
    return new Quantity(f.text("text"), range(f), f.optionalText("unit"), f.optionalText("per"));
  }

  private static Money money(JsonFields f) {
    return new Money(f.text("text"), range(f), f.text("currency"), f.optionalText("per"));
  }

  private static Attribution attribution(JsonFields f) {
    @Nullable String actor = f.optionalText("actor");
    return new Attribution(f.text("text"), actor == null ? null : new ActorCode(actor));
  }
}
