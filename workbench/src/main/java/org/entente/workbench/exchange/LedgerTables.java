package org.entente.workbench.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.ledger.reconcile.Grades;
import org.entente.model.ActorCode;
import org.entente.model.Amount;
import org.entente.model.Dispute;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.Found;
import org.entente.model.Item;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Statement;
import org.entente.workbench.exchange.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds as flat tables. The names of the columns and their meaning are those of
 * docs/data-formats.md, laid flat; several actors in one cell are parted by blanks.
 */
final class LedgerTables {

  /** One side's statement of a dispute. */
  record Clash(Dispute dispute, Dispute.Member member) {}

  private LedgerTables() {}

  static Table<Statement> statements() {
    Table.Builder<Statement> table = new Table.Builder<>();
    table.text("id", Statement::id).text("document", Statement::document);
    table.whole("start", s -> (long) s.span().start()).whole("end", s -> (long) s.span().end());
    table.text("quote", Statement::quote).text("kind", s -> s.kind().word());
    table.text("event_type", s -> type(s.event())).text("event_mode", s -> mode(s.event()));
    table.text("channel", s -> s.channel().word());
    table.text("from", s -> codes(s.from())).text("to", s -> codes(s.to()));
    table.text("item", s -> of(s.item(), Item::text));
    table.text("item_class", s -> of(s.item(), Item::itemClass));
    table.number("item_similarity", s -> of(s.item(), Item::similarity));
    table.text("quantity", s -> of(s.quantity(), Quantity::text));
    table.number("quantity_low", s -> of(s.quantity(), q -> q.range().low()));
    table.number("quantity_high", s -> of(s.quantity(), q -> q.range().high()));
    table.text("quantity_unit", s -> of(s.quantity(), Quantity::unit));
    table.text("quantity_per", s -> of(s.quantity(), Quantity::per));
    table.text("money", s -> of(s.money(), Money::text));
    table.number("money_low", s -> of(s.money(), m -> m.range().low()));
    table.number("money_high", s -> of(s.money(), m -> m.range().high()));
    table.text("currency", s -> of(s.money(), Money::currency));
    table.text("money_per", s -> of(s.money(), Money::per));
    table.text("time", s -> of(s.time(), t -> t.text()));
    table.day("time_start", s -> of(s.time(), t -> t.period().start()));
    table.day("time_end", s -> of(s.time(), t -> t.period().end()));
    table.text("attribution", s -> of(s.attribution(), a -> a.text()));
    table.text("attribution_actor", s -> of(s.attribution(), a -> of(a.actor(), ActorCode::code)));
    table.text("modality", s -> s.modality().word()).text("polarity", s -> s.polarity().word());
    table.number("confidence", Statement::confidence).text("rule", Statement::rule);
    return table.build();
  }

  static Table<Entry> entries() {
    Table.Builder<Entry> table = new Table.Builder<>();
    table.text("id", Entry::id).text("kind", e -> e.kind().word());
    table.text("event_type", e -> type(e.event())).text("event_mode", e -> mode(e.event()));
    table.text("channel", e -> e.channel().word());
    table.text("from", e -> codes(e.from())).text("to", e -> codes(e.to()));
    table.text("item", e -> of(e.item(), Item::text));
    table.text("item_class", e -> of(e.item(), Item::itemClass));
    table.number("item_similarity", e -> of(e.item(), Item::similarity));
    table.text("amount_what", e -> of(e.amount(), a -> a.what().word()));
    table.number("amount_low", e -> of(e.amount(), Amount::low));
    table.number("amount_mid", e -> of(e.amount(), Amount::mid));
    table.number("amount_high", e -> of(e.amount(), Amount::high));
    table.text("amount_unit", e -> of(e.amount(), Amount::unit));
    table.text("amount_per", e -> of(e.amount(), Amount::per));
    table.flag("amount_pooled", e -> of(e.amount(), Amount::pooled));
    table.number("amount_i2", e -> of(e.amount(), Amount::i2));
    table.day("period_start", e -> of(e.period(), Period::start));
    table.day("period_end", e -> of(e.period(), Period::end));
    table.text("standing", e -> e.standing().word());
    table.text("grade_source", e -> "" + e.grade().source());
    table.whole("grade_information", e -> (long) e.grade().information());
    table.whole("statements", e -> (long) e.statements().size());
    table.whole("documents", LedgerTables::documents).whole("origins", LedgerTables::origins);
    table.text("series", e -> of(e.series(), Entry.Series::id)).text("part_of", Entry::partOf);
    table.text("quote", e -> e.statements().get(0).statement().quote());
    table.text("reason", Entry::reason);
    return table.build();
  }

  static Table<Clash> disputes() {
    Table.Builder<Clash> table = new Table.Builder<>();
    table.text("id", c -> c.dispute().id()).text("kind", c -> c.dispute().kind().word());
    table.text("status", c -> c.dispute().status().word());
    table.text("side", c -> c.member().side());
    table.text("statement", c -> c.member().statement().id());
    table.text("entry", c -> c.member().entry()).text("origin", c -> c.member().origin());
    table.text("document", c -> c.member().statement().document());
    table.whole("start", c -> (long) c.member().statement().span().start());
    table.whole("end", c -> (long) c.member().statement().span().end());
    table.text("quote", c -> c.member().statement().quote());
    table.day("date", c -> c.member().date()).text("grade", c -> "" + c.member().grade());
    table.text("reason", c -> c.dispute().reason());
    table.text("settled_by", c -> c.dispute().settledBy());
    return table.build();
  }

  static Table<Document> sources() {
    Grades grades = new Grades();
    Table.Builder<Document> table = new Table.Builder<>();
    table.text("id", Document::id).text("path", Document::path);
    table.text("media_type", Document::mediaType).text("language", Document::language);
    table.text("title", d -> of(d.title(), Found::value));
    table.day("date_start", d -> of(d.date(), date -> date.value().start()));
    table.day("date_end", d -> of(d.date(), date -> date.value().end()));
    table.text("publisher", d -> of(d.publisher(), Found::value));
    table.text("author", d -> of(d.author(), Found::value));
    table.text("url", d -> of(d.url(), Found::value));
    table.text("grade", d -> "" + grades.of(d).letter());
    table.text("grade_reason", d -> grades.of(d).reason());
    table.text("fingerprint", Document::fingerprint);
    table.whole("characters", d -> (long) d.text().length());
    return table.build();
  }

  /** How many documents an entry rests on. */
  static long documents(Entry entry) {
    return entry.statements().stream().map(m -> m.statement().document()).distinct().count();
  }

  /** How many origins an entry rests on. */
  static long origins(Entry entry) {
    return entry.statements().stream().map(Entry.Member::origin).distinct().count();
  }

  static String codes(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::code).collect(Collectors.joining(" "));
  }

  private static @Nullable String type(@Nullable Event event) {
    return event == null ? null : event.type().name();
  }

  private static @Nullable String mode(@Nullable Event event) {
    return event == null ? null : event.mode();
  }

  /** What a part that may be missing says. */
  static <A, B> @Nullable B of(@Nullable A value, Function<A, @Nullable B> part) {
    return value == null ? null : part.apply(value);
  }
}
