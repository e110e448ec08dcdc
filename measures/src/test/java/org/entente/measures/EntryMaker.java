package org.entente.measures;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Amount;
import org.entente.model.Channel;
import org.entente.model.Dispute;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.Grade;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Span;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries for tests; what is not set is a transfer from AAA to BBB, asserted, single-source.
 */
final class EntryMaker {
  static final ActorCode A = new ActorCode("AAA");
  static final ActorCode B = new ActorCode("BBB");
  static final Tie TIE = new Tie(A, B);

  private final String id;
  private Kind kind = Kind.TRANSFER;
  private Channel channel = Channel.MILITARY;
  private List<ActorCode> from = List.of(A);
  private List<ActorCode> to = List.of(B);
  private @Nullable Item item;
  private @Nullable Amount amount;
  private @Nullable Period period;
  private Modality modality = Modality.ASSERTED;
  private Polarity polarity = Polarity.AFFIRMED;
  private Entry.@Nullable Series series;
  private @Nullable String partOf;
  private @Nullable Event event;
  private @Nullable Money money;
  private @Nullable Quantity quantity;
  private String quote = "quote";
  private Entry.@Nullable Forecast forecast;
  private @Nullable Statement against;

  private EntryMaker(String id) {
    this.id = id;
  }

  static EntryMaker entry(String id) {
    return new EntryMaker(id);
  }

  EntryMaker kind(Kind value) {
    kind = value;
    return this;
  }

  EntryMaker channel(Channel value) {
    channel = value;
    return this;
  }

  EntryMaker back() {
    from = List.of(B);
    to = List.of(A);
    return this;
  }

  EntryMaker sides(List<ActorCode> givers, List<ActorCode> receivers) {
    from = givers;
    to = receivers;
    return this;
  }

  EntryMaker item(String text) {
    item = new Item(text, null);
    return this;
  }

  EntryMaker money(@Nullable Double low, @Nullable Double high) {
    return amount(Amount.What.MONEY, low, high, "USD", null);
  }

  EntryMaker quantity(@Nullable Double low, @Nullable Double high, String unit) {
    return amount(Amount.What.QUANTITY, low, high, unit, null);
  }

  EntryMaker amount(
      Amount.What what,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable String unit,
      @Nullable String per) {
    amount = new Amount(what, low, null, high, unit, per, 1, 1, null, "one source", List.of());
    Range range = new Range(low, high);
    if (what == Amount.What.MONEY) {
      money = new Money("money", range, unit == null ? "USD" : unit, per);
    } else {
      quantity = new Quantity("quantity", range, unit, per);
    }
    return this;
  }

  EntryMaker during(Period value) {
    period = value;
    return this;
  }

  EntryMaker held(Modality value) {
    modality = value;
    return this;
  }

  EntryMaker negated() {
    polarity = Polarity.NEGATED;
    return this;
  }

  EntryMaker series(String counter, int position, int of) {
    series = new Entry.Series(counter, position, of);
    return this;
  }

  EntryMaker partOf(String whole) {
    partOf = whole;
    return this;
  }

  EntryMaker event(Event value) {
    event = value;
    return this;
  }

  EntryMaker quote(String value) {
    quote = value;
    return this;
  }

  EntryMaker forecast(Entry.Forecast value) {
    forecast = value;
    return this;
  }

  /** Another statement that contradicts it. */
  EntryMaker against(Statement value) {
    against = value;
    return this;
  }

  private List<Entry.Member> members() {
    List<Entry.Member> members = new ArrayList<>();
    members.add(new Entry.Member(statement(), "o-1", Stance.FOR, 'C'));
    if (against != null) {
      members.add(new Entry.Member(against, "o-2", Stance.AGAINST, 'C'));
    }
    return members;
  }

  Statement statement() {
    return new Statement(
        "s-" + id,
        "doc",
        new Span(0, 5),
        quote,
        kind,
        event,
        channel,
        from,
        to,
        item,
        quantity,
        money,
        period == null ? null : new TimeReference("then", period),
        null,
        modality,
        polarity,
        0.9,
        "test");
  }

  Entry make() {
    return new Entry(
        id,
        kind,
        event,
        channel,
        from,
        to,
        item,
        amount,
        period,
        Standing.SINGLE_SOURCE,
        new Grade('C', 6),
        members(),
        series,
        partOf,
        forecast,
        "made for a test");
  }

  static Dossier dossier(EntryMaker... makers) {
    return dossier(List.of(), makers);
  }

  static Dossier dossier(List<Dispute> disputes, EntryMaker... makers) {
    List<Entry> entries = new ArrayList<>();
    for (EntryMaker maker : makers) {
      entries.add(maker.make());
    }
    return new Dossier(TIE, entries, disputes, List.of(), List.of(), List.of());
  }
}
