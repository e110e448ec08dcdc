package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Event;
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

/** Puts a statement together step by step; what is not said is left out of it. */
public final class StatementMaker {
  private final Document document;
  private final String quote;
  private final Kind kind;
  private String id = "";
  private Channel channel = Channel.GENERAL;
  private List<ActorCode> from = List.of();
  private List<ActorCode> to = List.of();
  private @Nullable Event event;
  private @Nullable Item item;
  private @Nullable Quantity quantity;
  private @Nullable Money money;
  private @Nullable TimeReference time;
  private @Nullable Attribution attribution;
  private Modality modality = Modality.ASSERTED;
  private Polarity polarity = Polarity.AFFIRMED;

  private StatementMaker(Document document, Kind kind, String quote) {
    this.document = document;
    this.kind = kind;
    this.quote = quote;
    if (!document.text().contains(quote)) {
      throw new IllegalArgumentException("Not in the text: " + quote);
    }
  }

  public static StatementMaker of(Document document, Kind kind, String quote) {
    return new StatementMaker(document, kind, quote);
  }

  public StatementMaker id(String value) {
    id = value;
    return this;
  }

  public StatementMaker channel(Channel value) {
    channel = value;
    return this;
  }

  public StatementMaker from(String... codes) {
    from = actors(codes);
    return this;
  }

  public StatementMaker to(String... codes) {
    to = actors(codes);
    return this;
  }

  public StatementMaker both(String... codes) {
    return from(codes).to(codes);
  }

  public StatementMaker event(Event value) {
    event = value;
    return this;
  }

  public StatementMaker item(String text, @Nullable String itemClass) {
    item = new Item(text, itemClass);
    return this;
  }

  public StatementMaker quantity(
      @Nullable Double low, @Nullable Double high, @Nullable String unit) {
    quantity = new Quantity("figure", new Range(low, high), unit, null);
    return this;
  }

  public StatementMaker money(@Nullable Double low, @Nullable Double high, String currency) {
    money = new Money("sum", new Range(low, high), currency, null);
    return this;
  }

  public StatementMaker time(@Nullable String start, @Nullable String end) {
    time =
        new TimeReference(
            "then",
            new Period(
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end)));
    return this;
  }

  public StatementMaker source(String text, @Nullable String actor) {
    attribution = new Attribution(text, actor == null ? null : new ActorCode(actor));
    return this;
  }

  public StatementMaker modality(Modality value) {
    modality = value;
    return this;
  }

  public StatementMaker negated() {
    polarity = Polarity.NEGATED;
    return this;
  }

  public Statement make() {
    int start = document.text().indexOf(quote);
    return new Statement(
        id.isEmpty() ? document.id() + "-" + start + "-" + kind.word() : id,
        document.id(),
        new Span(start, start + quote.length()),
        quote,
        kind,
        event,
        channel,
        from,
        to,
        item,
        quantity,
        money,
        time,
        attribution,
        modality,
        polarity,
        0.75,
        "test");
  }

  private static List<ActorCode> actors(String... codes) {
    return new ArrayList<>(Arrays.stream(codes).map(ActorCode::new).toList());
  }
}
