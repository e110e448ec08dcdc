package org.entente.workbench.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Quantity;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/** Makes documents and statements for tests, with spans that hold. */
final class Sample {

  static final ActorCode RUS = new ActorCode("RUS");
  static final ActorCode PRK = new ActorCode("PRK");
  static final ActorCode KOR = new ActorCode("KOR");
  static final ActorCode USA = new ActorCode("USA");

  static final Map<String, String> NAMES =
      Map.of(
          "RUS",
          "Russia",
          "PRK",
          "North Korea",
          "KOR",
          "South Korea",
          "USA",
          "United States",
          "UN",
          "United Nations",
          "CHN",
          "China",
          "JPN",
          "Japan",
          "SUN",
          "Soviet Union");

  static final Function<ActorCode, String> NAME =
      code -> NAMES.getOrDefault(code.code(), code.code());

  static final ReportContext CONTEXT =
      new ReportContext(
          "0.1.0",
          "rules 1",
          "price book 2025-09",
          List.of("documents up to 200 MB", "60 seconds a document"),
          "ledger.entente",
          LocalDate.of(2025, 9, 30),
          NAME);

  private Sample() {}

  static Document document(
      String id,
      String text,
      @Nullable String title,
      @Nullable Period date,
      @Nullable String publisher,
      @Nullable String url) {
    return new Document(
        id,
        id,
        "text/plain",
        text,
        "0".repeat(64),
        "en",
        title == null ? null : new Found<>(title, "first line"),
        date == null ? null : new Found<>(date, "dateline"),
        publisher == null ? null : new Found<>(publisher, "meta og:site_name"),
        null,
        url == null ? null : new Found<>(url, "JSON field url"));
  }

  /** A statement on a passage of a document. */
  static Said say(Document document, String quote, Kind kind, Channel channel) {
    return new Said(document, quote, kind, channel);
  }

  /** Collects what a statement says. */
  static final class Said {
    private final Document document;
    private final String quote;
    private final Kind kind;
    private final Channel channel;
    private List<ActorCode> from = List.of();
    private List<ActorCode> to = List.of();
    private @Nullable Item item;
    private @Nullable Quantity quantity;
    private @Nullable Money money;
    private @Nullable TimeReference time;
    private @Nullable Attribution attribution;
    private Modality modality = Modality.ASSERTED;
    private Polarity polarity = Polarity.AFFIRMED;

    private Said(Document document, String quote, Kind kind, Channel channel) {
      this.document = document;
      this.quote = quote;
      this.kind = kind;
      this.channel = channel;
    }

    Said between(List<ActorCode> from, List<ActorCode> to) {
      this.from = from;
      this.to = to;
      return this;
    }

    Said item(String text) {
      item = new Item(text, null);
      return this;
    }

    Said quantity(Quantity quantity) {
      this.quantity = quantity;
      return this;
    }

    Said money(Money money) {
      this.money = money;
      return this;
    }

    Said time(String text, Period period) {
      time = new TimeReference(text, period);
      return this;
    }

    Said by(String text, @Nullable ActorCode actor) {
      attribution = new Attribution(text, actor);
      return this;
    }

    Said as(Modality modality, Polarity polarity) {
      this.modality = modality;
      this.polarity = polarity;
      return this;
    }

    Statement done(String id) {
      int start = document.text().indexOf(quote);
      if (start < 0) {
        throw new IllegalArgumentException("Not in " + document.id() + ": " + quote);
      }
      return new Statement(
          id,
          document.id(),
          new Span(start, start + quote.length()),
          quote,
          kind,
          null,
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
          0.8,
          "test-rule");
    }
  }

  /** Statements by document id, in order of first use. */
  static Map<String, Integer> count(List<Statement> statements) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    new ArrayList<>(statements).forEach(s -> counts.merge(s.document(), 1, Integer::sum));
    return counts;
  }
}
