package org.entente.scenarios.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Amount;
import org.entente.model.Channel;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Grade;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Range;
import org.entente.model.Span;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Makes dossiers with sums of money that one side gave the other. */
final class Given {
  static final ActorCode A = new ActorCode("AAA");
  static final ActorCode B = new ActorCode("BBB");
  static final Tie TIE = new Tie(A, B);

  /** Two drivers that push each other the same way, and nothing that wanders. */
  static final String NO_DRIFT =
      """
      set | test
      drift 0 | nothing wanders | a source
      driver war | the war
      state war=on | on
      state war=ends | ends
      driver pay | the pay
      state pay=yes | paid
      state pay=no | unpaid
      judge war=on -> pay=yes 1 | need | assumption
      judge war=ends -> pay=no 1 | none | assumption
      judge pay=yes -> war=on 1 | supplies | assumption
      judge pay=no -> war=ends 1 | none | assumption
      """;

  private final List<Entry> entries = new ArrayList<>();

  Given forth(Channel channel, @Nullable Double low, @Nullable Double high, @Nullable Period when) {
    return add(Kind.TRANSFER, channel, A, B, low, high, null, when);
  }

  Given back(Channel channel, @Nullable Double low, @Nullable Double high, @Nullable Period when) {
    return add(Kind.TRANSFER, channel, B, A, low, high, null, when);
  }

  Given rate(Channel channel, double money, @Nullable String per, @Nullable Period when) {
    return add(Kind.TRANSFER, channel, A, B, money, money, per, when);
  }

  Given trade(double money, Period when) {
    return add(Kind.TRADE, Channel.ECONOMIC, A, B, money, money, null, when);
  }

  private Given add(
      Kind kind,
      Channel channel,
      ActorCode from,
      ActorCode to,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable String per,
      @Nullable Period when) {
    String id = "e-" + entries.size();
    Statement statement =
        new Statement(
            "s-" + id,
            "doc",
            new Span(entries.size(), entries.size() + 1),
            "quote",
            kind,
            null,
            channel,
            List.of(from),
            List.of(to),
            new Item("thing " + id, null),
            null,
            new Money("money", new Range(low, high), "USD", per),
            null,
            null,
            Modality.ASSERTED,
            Polarity.AFFIRMED,
            0.9,
            "test");
    entries.add(
        new Entry(
            id,
            kind,
            null,
            channel,
            List.of(from),
            List.of(to),
            new Item("thing " + id, null),
            new Amount(
                Amount.What.MONEY, low, null, high, "USD", per, 1, 1, null, "one", List.of()),
            when,
            Standing.SINGLE_SOURCE,
            new Grade('C', 6),
            List.of(new Entry.Member(statement, "o-1", Stance.FOR, 'C')),
            null,
            null,
            null,
            "made for a test"));
    return this;
  }

  Dossier dossier() {
    return new Dossier(TIE, entries, List.of(), List.of(), List.of(), List.of());
  }

  static Period during(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }
}
