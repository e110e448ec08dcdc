package org.entente.workbench.report;

import static org.entente.workbench.report.Sample.KOR;
import static org.entente.workbench.report.Sample.PRK;
import static org.entente.workbench.report.Sample.RUS;
import static org.entente.workbench.report.Sample.USA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Amount;
import org.entente.model.Channel;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Document;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Grade;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Origin;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Problem;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.RecordedProblem;
import org.entente.model.Relation;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Dossiers for tests: real, publicly reported facts in words of our own. */
final class Dossiers {

  static final Tie TIE = new Tie(RUS, PRK);

  private static final Document STUDY =
      Sample.document(
          "study.txt",
          "A study of 2025 puts the arms that North Korea has sent to Russia since 2023 at up to $9.8"
              + " billion. It puts what came back at $457 million to $1.19 billion. North Korea sent"
              + " about 15,000 soldiers. Fighter aircraft possibly followed. No hard currency flowed"
              + " to North Korea. Testing in battle helps the makers of its weapons.",
          "An unequal partnership",
          Period.month(java.time.YearMonth.of(2025, 9)),
          "A foundation",
          "https://example.org/study?a=1&b=2");
  private static final Document WIRE =
      Sample.document(
          "wire.txt",
          "Seoul’s intelligence service says that about 2,000 North Korean soldiers were killed."
              + " Moscow and Pyongyang signed a mutual defence pact on 19 June 2024. North Korea has"
              + " sent about 15,000 soldiers, two officials said. The United States condemned the"
              + " pact.",
          "Losses mount",
          Period.day(LocalDate.of(2025, 9, 2)),
          "A wire agency",
          null);
  private static final Document OLD =
      Sample.document(
          "old.txt",
          "The two are not allies. Russia lent North Korea $25 million in 2015. Exports from North"
              + " Korea to Russia came to $43 million in 2012. They came to $91 million in 2018. The"
              + " two will probably draw closer.",
          null,
          null,
          null,
          null);

  private final List<Entry> entries = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();

  private Dossiers() {}

  static Dossier empty() {
    return new Dossier(TIE, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static Dossier sample() {
    Dossiers made = new Dossiers();
    made.exchange();
    made.rest();
    List<Entry> sorted = made.entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    return new Dossier(
        TIE,
        sorted,
        made.disputes,
        List.of(
            new Origin(
                "o-wire",
                Origin.Level.TEXT,
                "wire.txt",
                List.of(
                    new Origin.Member(
                        "wire.txt", Relation.FIRST, 1, LocalDate.of(2025, 9, 2), null),
                    new Origin.Member("copy.txt", Relation.CUT, 0.6, null, null)),
                1,
                "Whole sentences in common.")),
        List.of(
            source(WIRE, 'B', 4),
            source(STUDY, 'C', 6),
            source(OLD, 'E', 5),
            new Source(
                Sample.document("brief.de.txt", "Ein Bericht.", null, null, null, null),
                'F',
                "Nothing is known of it.",
                null,
                0,
                false)),
        List.of(
            new RecordedProblem(
                "scan.pdf",
                "page 3",
                "empty",
                Problem.Severity.PARTIAL,
                "Page 3 is a picture without text; run a text recogniser over it.")));
  }

  static Source source(Document document, char grade, int statements) {
    return new Source(document, grade, "By the declared rules.", null, statements, true);
  }

  private void exchange() {
    Sample.Said arms =
        Sample.say(
                STUDY,
                "puts the arms that North Korea has sent to Russia since 2023 at up to $9.8 billion",
                Kind.TRANSFER,
                Channel.MILITARY)
            .between(List.of(PRK), List.of(RUS))
            .item("arms and ammunition")
            .money(new Money("up to $9.8 billion", Range.upTo(9.8e9), "USD", null))
            .time("since 2023", new Period(LocalDate.of(2023, 1, 1), null))
            .by("A study of 2025", null);
    add("e-01", Standing.SINGLE_SOURCE, 'C', "o-study", arms.done("s-01"));
    Sample.Said back =
        Sample.say(
                STUDY,
                "what came back at $457 million to $1.19 billion",
                Kind.BENEFIT,
                Channel.GENERAL)
            .between(List.of(RUS), List.of(PRK))
            .item("what came back")
            .money(new Money("$457 million to $1.19 billion", Range.of(457e6, 1.19e9), "USD", null))
            .by("It", null);
    add("e-02", Standing.SINGLE_SOURCE, 'C', "o-study", back.done("s-02"));
    Sample.Said planes =
        Sample.say(STUDY, "Fighter aircraft possibly followed", Kind.TRANSFER, Channel.MILITARY)
            .between(List.of(RUS), List.of(PRK))
            .item("fighter aircraft")
            .as(Modality.POSSIBLE, Polarity.AFFIRMED);
    add("e-03", Standing.SINGLE_SOURCE, 'C', "o-study", planes.done("s-03"));
    Sample.Said currency =
        Sample.say(
                STUDY, "No hard currency flowed to North Korea", Kind.TRANSFER, Channel.FINANCIAL)
            .between(List.of(RUS), List.of(PRK))
            .item("hard currency")
            .as(Modality.ASSERTED, Polarity.NEGATED);
    add("e-04", Standing.SINGLE_SOURCE, 'C', "o-study", currency.done("s-04"));
    Sample.Said loan =
        Sample.say(
                OLD,
                "Russia lent North Korea $25 million in 2015",
                Kind.TRANSFER,
                Channel.FINANCIAL)
            .between(List.of(RUS), List.of(PRK))
            .item("loan")
            .money(new Money("$25 million", Range.exactly(25e6), "USD", null))
            .time("in 2015", Period.year(2015));
    add("e-05", Standing.SINGLE_SOURCE, 'E', "o-old", loan.done("s-05"));
  }

  private void rest() {
    Quantity troops = new Quantity("about 15,000", Range.of(13_500, 16_500), "soldiers", null);
    Statement first =
        Sample.say(
                STUDY, "North Korea sent about 15,000 soldiers", Kind.DEPLOYMENT, Channel.MILITARY)
            .between(List.of(PRK), List.of(RUS))
            .item("soldiers")
            .quantity(troops)
            .done("s-06");
    Statement second =
        Sample.say(
                WIRE,
                "North Korea has sent about 15,000 soldiers, two officials said",
                Kind.DEPLOYMENT,
                Channel.MILITARY)
            .between(List.of(PRK), List.of(RUS))
            .item("soldiers")
            .quantity(troops)
            .by("two officials", null)
            .done("s-07");
    entries.add(
        entry(
            "e-06",
            first,
            Standing.CORROBORATED,
            'B',
            new Amount(
                Amount.What.QUANTITY,
                13_500d,
                null,
                16_500d,
                "soldiers",
                null,
                2,
                2,
                null,
                "same range",
                List.of()),
            List.of(
                new Entry.Member(second, "o-wire", Stance.FOR, 'B'),
                new Entry.Member(first, "o-study", Stance.FOR, 'C'))));
    add(
        "e-07",
        Standing.SINGLE_SOURCE,
        'B',
        "o-wire",
        Sample.say(
                WIRE,
                "about 2,000 North Korean soldiers were killed",
                Kind.CASUALTY,
                Channel.MILITARY)
            .between(List.of(PRK), List.of())
            .item("soldiers killed")
            .quantity(new Quantity("about 2,000", Range.of(1800, 2200), "killed", null))
            .by("Seoul’s intelligence service", KOR)
            .done("s-08"));
    Statement pact =
        Sample.say(
                WIRE,
                "Moscow and Pyongyang signed a mutual defence pact on 19 June 2024",
                Kind.AGREEMENT,
                Channel.ALLIANCE)
            .between(List.of(RUS, PRK), List.of(RUS, PRK))
            .item("mutual defence pact")
            .time("on 19 June 2024", Period.day(LocalDate.of(2024, 6, 19)))
            .done("s-09");
    add("e-08", Standing.DISPUTED, 'B', "o-wire", pact);
    Statement allies =
        Sample.say(OLD, "The two are not allies", Kind.ASSESSMENT, Channel.ALLIANCE)
            .between(List.of(RUS, PRK), List.of(RUS, PRK))
            .item("allies")
            .as(Modality.ASSERTED, Polarity.NEGATED)
            .done("s-10");
    add("e-09", Standing.DISPUTED, 'E', "o-old", allies);
    trade(
        "e-10",
        "Exports from North Korea to Russia came to $43 million in 2012",
        "$43 million",
        43e6,
        2012);
    trade("e-11", "They came to $91 million in 2018", "$91 million", 91e6, 2018);
    add(
        "e-12",
        Standing.SINGLE_SOURCE,
        'B',
        "o-wire",
        Sample.say(WIRE, "The United States condemned the pact", Kind.POSITION, Channel.POLITICAL)
            .between(List.of(USA), List.of(RUS, PRK))
            .item("condemns the pact")
            .done("s-13"));
    add(
        "e-13",
        Standing.SINGLE_SOURCE,
        'C',
        "o-study",
        Sample.say(
                STUDY,
                "Testing in battle helps the makers of its weapons",
                Kind.BENEFIT,
                Channel.MILITARY)
            .between(List.of(RUS), List.of(PRK))
            .item("testing in battle")
            .done("s-14"));
    add(
        "e-14",
        Standing.SINGLE_SOURCE,
        'E',
        "o-old",
        Sample.say(OLD, "The two will probably draw closer", Kind.FORECAST, Channel.ALLIANCE)
            .between(List.of(RUS, PRK), List.of(RUS, PRK))
            .item("closer ties")
            .as(Modality.PROBABLE, Polarity.AFFIRMED)
            .done("s-15"));
    disputes.add(
        new Dispute(
            "d-01",
            DisputeKind.YES_NO,
            List.of(
                new Dispute.Member("a", allies, "e-09", "o-old", null, 'E'),
                new Dispute.Member("b", pact, "e-08", "o-wire", LocalDate.of(2025, 9, 2), 'B')),
            "One text says that they are not allies, another that they signed a defence pact.",
            "the text of the treaty, and the date of the undated text",
            DisputeStatus.OPEN));
  }

  private void trade(String id, String quote, String text, double value, int year) {
    add(
        id,
        Standing.SINGLE_SOURCE,
        'E',
        "o-old",
        Sample.say(OLD, quote, Kind.TRADE, Channel.ECONOMIC)
            .between(List.of(PRK), List.of(RUS))
            .item("exports")
            .money(new Money(text, Range.exactly(value), "USD", null))
            .time("in " + year, Period.year(year))
            .done("s-" + id));
  }

  private void add(String id, Standing standing, char grade, String origin, Statement statement) {
    entries.add(
        entry(
            id,
            statement,
            standing,
            grade,
            amount(statement),
            List.of(new Entry.Member(statement, origin, Stance.FOR, grade))));
  }

  static @Nullable Amount amount(Statement statement) {
    Money money = statement.money();
    if (money != null) {
      return new Amount(
          Amount.What.MONEY,
          money.range().low(),
          null,
          money.range().high(),
          money.currency(),
          money.per(),
          1,
          1,
          null,
          "one source",
          List.of());
    }
    Quantity quantity = statement.quantity();
    return quantity == null
        ? null
        : new Amount(
            Amount.What.QUANTITY,
            quantity.range().low(),
            null,
            quantity.range().high(),
            quantity.unit(),
            quantity.per(),
            1,
            1,
            null,
            "one source",
            List.of());
  }

  static Entry entry(
      String id,
      Statement like,
      Standing standing,
      char grade,
      @Nullable Amount amount,
      List<Entry.Member> members) {
    var time = like.time();
    Entry.Forecast forecast =
        like.kind() == Kind.FORECAST
            ? new Entry.Forecast(
                null,
                like.quote(),
                LocalDate.of(2030, 12, 31),
                "probably",
                Range.of(0.55, 0.8),
                "unresolved",
                List.of())
            : null;
    return new Entry(
        id,
        like.kind(),
        null,
        like.channel(),
        like.from(),
        like.to(),
        like.item(),
        amount,
        time == null ? null : time.period(),
        standing,
        new Grade(grade, members.size() > 1 ? 2 : 3),
        members,
        null,
        null,
        forecast,
        "One matter.");
  }

  static List<Measure> measures() {
    Statement cited = sample().entries().get(0).statements().get(0).statement();
    LocalDate day = LocalDate.of(2025, 9, 30);
    Measure balance =
        new Measure(
            "balance",
            TIE,
            day,
            null,
            "M5: net = G-R; r = R/G; break-even = |G-R|",
            List.of(
                new Measure.Value("RUS → PRK, independent", 457e6, 737e6, 1.19e9, "USD"),
                new Measure.Value("PRK → RUS, independent", 5.6e9, 7.41e9, 9.8e9, "USD"),
                new Measure.Value(
                    "net RUS → PRK less PRK → RUS, independent", -9.1e9, -6.6e9, -4.8e9, "USD")),
            "log-normal, given and returned independent",
            List.of(
                new Measure.Input("arms and ammunition", null, null, 9.8e9, "USD", "e-01", false),
                new Measure.Input(
                    "soldier-year", 1e4, 1.5e4, 2.4e4, "USD", "price book: soldier", true)),
            List.of(cited),
            List.of("RUS → PRK: fighter aircraft (possible)", "PRK → RUS: testing in battle"),
            null);
    Measure asymmetry =
        new Measure(
            "asymmetry",
            TIE,
            day,
            null,
            "M5: A = (G-R)/(G+R)",
            List.of(new Measure.Value("A", -0.89, -0.82, -0.7, "ratio")),
            "log-normal, given and returned independent",
            List.of(),
            List.of(cited),
            List.of(),
            null);
    Measure exchange =
        new Measure(
            "exchange",
            TIE,
            day,
            null,
            "M5: V = sum of stated money and of q*p",
            List.of(
                new Measure.Value("PRK → RUS, military, stated", null, null, 9.8e9, "USD"),
                new Measure.Value("PRK → RUS, total", null, null, 9.8e9, "USD"),
                new Measure.Value("PRK → RUS, rockets per year", 1e6, null, 2e6, "USD per year")),
            "errors independent",
            List.of(),
            List.of(cited),
            List.of(),
            null);
    return List.of(balance, asymmetry, exchange);
  }
}
