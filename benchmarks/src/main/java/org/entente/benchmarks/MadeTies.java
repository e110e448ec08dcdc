package org.entente.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.ledger.Ledger;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Found;
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
import org.entente.model.Tie;
import org.entente.model.TimeReference;

/**
 * A ledger of any size, made up from a seed: so many ties with as many statements each, nearly
 * every one of another matter, of the kinds and channels that documents have.
 */
final class MadeTies {
  private static final int PER_DOCUMENT = 10;
  private static final int MONTHS = 180;
  private static final YearMonth START = YearMonth.of(2010, 1);

  /** A sort of statement: what it is, and what is counted or paid. */
  private record Sort(
      Kind kind, String type, Channel channel, String item, String itemClass, String unit) {}

  private static final List<Sort> SORTS =
      List.of(
          new Sort(Kind.TRANSFER, "AID", Channel.MILITARY, "shells", "artillery-shell", "rounds"),
          new Sort(Kind.TRANSFER, "AID", Channel.ECONOMIC, "oil", "refined-oil", "barrels"),
          new Sort(Kind.TRANSFER, "AID", Channel.HUMANITARIAN, "grain", "grain", "tonnes"),
          new Sort(Kind.TRANSFER, "AID", Channel.FINANCIAL, "a loan", "loan", "USD"),
          new Sort(Kind.TRADE, "COOPERATE", Channel.ECONOMIC, "exports", "exports", "USD"),
          new Sort(Kind.DEPLOYMENT, "AID", Channel.MILITARY, "soldiers", "soldier", "soldiers"),
          new Sort(Kind.AGREEMENT, "AGREE", Channel.ALLIANCE, "a treaty of defence", "", ""),
          new Sort(Kind.MEETING, "CONSULT", Channel.POLITICAL, "talks", "", ""),
          new Sort(Kind.POSITION, "SUPPORT", Channel.POLITICAL, "its policy", "", ""),
          new Sort(Kind.POSITION, "REJECT", Channel.POLITICAL, "its drills", "", ""),
          new Sort(Kind.SANCTION, "SANCTION", Channel.SANCTIONS, "restrictions", "", ""),
          new Sort(Kind.BENEFIT, "", Channel.ECONOMIC, "gains", "", "USD"),
          new Sort(Kind.ASSESSMENT, "", Channel.DEPENDENCE, "dependence", "", ""));

  private final long seed;
  private final List<Tie> ties;

  MadeTies(long seed, int ties) {
    this.seed = seed;
    List<Tie> made = new ArrayList<>();
    for (int i = 0; i < ties; i++) {
      made.add(new Tie(code('X', i % 25), code('Q', i)));
    }
    this.ties = List.copyOf(made);
  }

  /** Codes that no state has: they begin with X or Q. */
  private static ActorCode code(char first, int number) {
    return new ActorCode("" + first + (char) ('A' + number / 26) + (char) ('A' + number % 26));
  }

  List<Tie> ties() {
    return ties;
  }

  /** Fills a ledger with about so many entries and reconciles it. */
  void fill(Ledger ledger, int entries) {
    for (int i = 0; i < entries / PER_DOCUMENT; i++) {
      add(ledger, i);
    }
    ledger.reconcile();
  }

  private void add(Ledger ledger, int number) {
    Tie tie = ties.get(number % ties.size());
    Random random = new Random(seed + number * 0x9e3779b97f4a7c15L);
    YearMonth month = START.plusMonths(random.nextInt(MONTHS));
    StringBuilder text = new StringBuilder();
    List<String> quotes = new ArrayList<>();
    List<Sort> sorts = new ArrayList<>();
    for (int i = 0; i < PER_DOCUMENT; i++) {
      Sort sort = SORTS.get(random.nextInt(SORTS.size()));
      String quote =
          String.format(
              Locale.ROOT, "%s %d passed in %s.", sort.item(), number * PER_DOCUMENT + i, month);
      quotes.add(quote);
      sorts.add(sort);
      text.append(quote).append(' ');
    }
    LocalDate day = month.atEndOfMonth().plusDays(1 + random.nextInt(20));
    String id = String.format(Locale.ROOT, "B%07d", number);
    Document document =
        new Document(
            id,
            id + ".txt",
            "text/plain",
            text.toString(),
            HexFormat.of().toHexDigits(number) + "0".repeat(56),
            "en",
            null,
            new Found<>(Period.day(day), "made"),
            new Found<>("House " + number % 300, "made"),
            null,
            null);
    List<Statement> statements = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < PER_DOCUMENT; i++) {
      Span span = new Span(at, at + quotes.get(i).length());
      at = span.end() + 1;
      statements.add(
          statement(id + "-" + i, id, span, quotes.get(i), sorts.get(i), tie, month, random));
    }
    ledger.add(document, statements, List.of(), "benchmark");
  }

  private static Statement statement(
      String id,
      String document,
      Span span,
      String quote,
      Sort sort,
      Tie tie,
      YearMonth month,
      Random random) {
    boolean forth = random.nextInt(3) > 0;
    double value = Math.round(Math.pow(10, 2 + 4 * random.nextDouble()));
    boolean money = sort.unit().equals("USD");
    boolean counted = !sort.unit().isEmpty() && !money;
    return new Statement(
        id,
        document,
        span,
        quote,
        sort.kind(),
        sort.type().isEmpty() ? null : new Event(EventType.valueOf(sort.type()), null),
        sort.channel(),
        List.of(forth ? tie.a() : tie.b()),
        List.of(forth ? tie.b() : tie.a()),
        new Item(
            quote.substring(0, quote.indexOf(" passed")),
            sort.itemClass().isEmpty() ? null : sort.itemClass()),
        counted ? new Quantity("" + value, Range.of(value, value * 1.2), sort.unit(), null) : null,
        money ? new Money("" + value, Range.of(value, value * 2), "USD", null) : null,
        new TimeReference(
            month.toString(),
            new Period(month.atDay(1 + random.nextInt(28)), month.atEndOfMonth())),
        null,
        Modality.ASSERTED,
        Polarity.AFFIRMED,
        0.9,
        "made");
  }
}
