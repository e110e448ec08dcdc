package org.entente.distributed.table;

import static org.entente.distributed.table.Fields.DAY;
import static org.entente.distributed.table.Fields.LONG;
import static org.entente.distributed.table.Fields.NUMBER;
import static org.entente.distributed.table.Fields.TEXT;
import static org.entente.distributed.table.Fields.TEXTS;
import static org.entente.distributed.table.Fields.WHOLE;
import static org.entente.distributed.table.Fields.field;
import static org.entente.distributed.table.Fields.find;
import static org.entente.distributed.table.Fields.get;
import static org.entente.distributed.table.Fields.map;
import static org.entente.distributed.table.Fields.struct;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
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
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/**
 * The table of statements: the fields of the contract under their names, and where a statement
 * stands among all: {@code position} of its document in the order of reading, {@code number} in its
 * document, {@code date} the first day of its document.
 */
public final class StatementTable {

  private static final StructType RANGE =
      struct(field("text", TEXT), field("low", NUMBER), field("high", NUMBER));

  public static final StructType SCHEMA =
      struct(
          field("id", TEXT),
          field("document", TEXT),
          field("span", struct(field("start", WHOLE), field("end", WHOLE))),
          field("quote", TEXT),
          field("kind", TEXT),
          field("event", struct(field("type", TEXT), field("mode", TEXT), field("cameo", TEXT))),
          field("channel", TEXT),
          field("from", TEXTS),
          field("to", TEXTS),
          field(
              "item",
              struct(field("text", TEXT), field("class", TEXT), field("similarity", NUMBER))),
          field("quantity", RANGE.add(field("unit", TEXT)).add(field("per", TEXT))),
          field("money", RANGE.add(field("currency", TEXT)).add(field("per", TEXT))),
          field("time", struct(field("text", TEXT), field("start", DAY), field("end", DAY))),
          field("attribution", struct(field("text", TEXT), field("actor", TEXT))),
          field("modality", TEXT),
          field("polarity", TEXT),
          field("confidence", NUMBER),
          field("rule", TEXT),
          field("position", LONG),
          field("number", WHOLE),
          field("date", DAY));

  private StatementTable() {}

  /**
   * A statement as a row.
   *
   * @param position of its document in the order of reading
   * @param number in its document, from 0
   * @param date the first day of its document, null where unknown
   */
  public static Row row(Statement s, long position, int number, @Nullable LocalDate date) {
    return RowFactory.create(
        s.id(),
        s.document(),
        RowFactory.create(s.span().start(), s.span().end()),
        s.quote(),
        s.kind().word(),
        of(s.event(), e -> RowFactory.create(e.type().name(), e.mode(), e.cameo())),
        s.channel().word(),
        codes(s.from()),
        codes(s.to()),
        of(s.item(), i -> RowFactory.create(i.text(), i.itemClass(), i.similarity())),
        of(
            s.quantity(),
            q -> RowFactory.create(q.text(), q.range().low(), q.range().high(), q.unit(), q.per())),
        of(
            s.money(),
            m ->
                RowFactory.create(
                    m.text(), m.range().low(), m.range().high(), m.currency(), m.per())),
        of(s.time(), t -> RowFactory.create(t.text(), t.period().start(), t.period().end())),
        of(s.attribution(), a -> RowFactory.create(a.text(), of(a.actor(), ActorCode::code))),
        s.modality().word(),
        s.polarity().word(),
        s.confidence(),
        s.rule(),
        position,
        number,
        date);
  }

  /** The statement of a row; throws an IllegalArgumentException where a field is wrong. */
  public static Statement statement(Row r) {
    return new Statement(
        get(r, "id"),
        get(r, "document"),
        StatementTable.<Span>made(r, "span", s -> new Span(get(s, "start"), get(s, "end"))),
        get(r, "quote"),
        Kind.get(get(r, "kind")),
        map(r, "event", StatementTable::event),
        Channel.get(get(r, "channel")),
        actors(r, "from"),
        actors(r, "to"),
        map(
            r,
            "item",
            (Row i) -> new Item(get(i, "text"), find(i, "class"), find(i, "similarity"))),
        map(
            r,
            "quantity",
            (Row q) -> new Quantity(get(q, "text"), range(q), find(q, "unit"), find(q, "per"))),
        map(
            r,
            "money",
            (Row m) -> new Money(get(m, "text"), range(m), get(m, "currency"), find(m, "per"))),
        map(
            r,
            "time",
            (Row t) ->
                new TimeReference(get(t, "text"), new Period(find(t, "start"), find(t, "end")))),
        map(
            r,
            "attribution",
            (Row a) -> new Attribution(get(a, "text"), map(a, "actor", ActorCode::new))),
        Modality.get(get(r, "modality")),
        Polarity.get(get(r, "polarity")),
        Fields.<Double>get(r, "confidence"),
        get(r, "rule"));
  }

  private static <T> T made(Row row, String name, Function<Row, T> function) {
    return function.apply(get(row, name));
  }

  private static Event event(Row e) {
    return new Event(EventType.valueOf(get(e, "type")), find(e, "mode"), find(e, "cameo"));
  }

  private static Range range(Row r) {
    return new Range(find(r, "low"), find(r, "high"));
  }

  private static String[] codes(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::code).toArray(String[]::new);
  }

  private static List<ActorCode> actors(Row row, String name) {
    return row.<String>getList(row.fieldIndex(name)).stream().map(ActorCode::new).toList();
  }

  private static <V, T> @Nullable T of(@Nullable V value, Function<V, @Nullable T> function) {
    return value == null ? null : function.apply(value);
  }
}
