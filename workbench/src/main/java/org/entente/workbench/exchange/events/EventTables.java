package org.entente.workbench.exchange.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.ActorCode;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Found;
import org.entente.workbench.exchange.table.Table;
import org.jspecify.annotations.Nullable;

/** The columns in which events are written: our own, and those of GDELT and ICEWS. */
final class EventTables {

  /** Sources of ICEWS are stories by number; a number of 9 digits is what its readers expect. */
  private static final long STORY_NUMBERS = 1_000_000_000L;

  private final PloverCodes codes;
  private final Function<ActorCode, String> names;
  private final Map<String, Document> documents;

  EventTables(
      PloverCodes codes, Function<ActorCode, String> names, Map<String, Document> documents) {
    this.codes = codes;
    this.names = names;
    this.documents = Map.copyOf(documents);
  }

  /** Our own columns: an event, how it stands, and the words that it rests on. */
  Table<CodedEvent> own() {
    Table.Builder<CodedEvent> table = new Table.Builder<>();
    table.text("entry", e -> e.entry().id());
    table.day("start", CodedEvent::start).day("end", CodedEvent::end);
    table.text("from", e -> code(e.from())).text("to", e -> code(e.to()));
    table.text("type", e -> e.event().type().name()).text("mode", e -> e.event().mode());
    table.text("quad", e -> e.event().type().quad().name().toLowerCase(Locale.ROOT));
    table.text("cameo", e -> codes.get(e.event()).code());
    table.number("goldstein", e -> codes.get(e.event()).goldstein());
    table.text("kind", e -> e.entry().kind().word());
    table.text("channel", e -> e.entry().channel().word());
    table.flag("happened", CodedEvent::happened);
    table.text("standing", e -> e.entry().standing().word());
    table.text("grade", e -> e.entry().grade().toString());
    table.whole("statements", e -> (long) e.entry().statements().size());
    table.whole("documents", e -> documents(e.entry()));
    table.whole("origins", e -> origins(e.entry()));
    table.text("document", e -> e.lead().document());
    table.whole("span_start", e -> (long) e.lead().span().start());
    table.whole("span_end", e -> (long) e.lead().span().end());
    table.text("quote", e -> e.lead().quote()).text("url", this::url);
    return table.build();
  }

  /**
   * GDELT 1.0 in 58 columns or 2.0 in 61. Places, ethnic and religious codes and the tone, which
   * the ledger does not have, are empty; a place has type 0, which in GDELT means none.
   */
  Table<CodedEvent> gdelt(boolean second) {
    Table.Builder<CodedEvent> table = new Table.Builder<>();
    table.whole("GLOBALEVENTID", e -> number(e.entry().id() + code(e.from()) + code(e.to())));
    table.text("SQLDATE", e -> digits(e, 8)).text("MonthYear", e -> digits(e, 6));
    table.text("Year", e -> digits(e, 4)).number("FractionDate", EventTables::fraction);
    gdeltActor(table, "Actor1", CodedEvent::from);
    gdeltActor(table, "Actor2", CodedEvent::to);
    table.whole("IsRootEvent", e -> 1L).text("EventCode", e -> codes.get(e.event()).code());
    table.text("EventBaseCode", e -> codes.get(e.event()).base());
    table.text("EventRootCode", e -> codes.get(e.event()).root());
    table.whole("QuadClass", e -> (long) PloverCodes.quad(e.event()));
    table.number("GoldsteinScale", e -> codes.get(e.event()).goldstein());
    table.whole("NumMentions", e -> (long) e.entry().statements().size());
    table.whole("NumSources", e -> origins(e.entry()));
    table.whole("NumArticles", e -> documents(e.entry())).text("AvgTone", e -> null);
    for (String place : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
      table.whole(place + "_Type", e -> 0L).text(place + "_FullName", e -> null);
      table.text(place + "_CountryCode", e -> null).text(place + "_ADM1Code", e -> null);
      if (second) {
        table.text(place + "_ADM2Code", e -> null);
      }
      table.text(place + "_Lat", e -> null).text(place + "_Long", e -> null);
      table.text(place + "_FeatureID", e -> null);
    }
    table.text("DATEADDED", e -> added(e, second)).text("SOURCEURL", this::urlOrDocument);
    return table.build();
  }

  private void gdeltActor(
      Table.Builder<CodedEvent> table,
      String side,
      Function<CodedEvent, @Nullable ActorCode> actor) {
    table.text(side + "Code", e -> cameo(actor.apply(e)).code());
    table.text(side + "Name", e -> name(actor.apply(e)).toUpperCase(Locale.ROOT));
    table.text(side + "CountryCode", e -> cameo(actor.apply(e)).state());
    List.of("KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code")
        .forEach(column -> table.text(side + column, e -> null));
    table.text(side + "Type2Code", e -> null).text(side + "Type3Code", e -> null);
  }

  /** ICEWS in 20 columns with headings. Sectors and places are empty. */
  Table<CodedEvent> icews() {
    Table.Builder<CodedEvent> table = new Table.Builder<>();
    table.whole("Event ID", e -> number(e.entry().id() + code(e.from()) + code(e.to())));
    table.day("Event Date", CodedEvent::start).text("Source Name", e -> name(e.from()));
    table.text("Source Sectors", e -> null).text("Source Country", e -> name(e.from()));
    table.text("Event Text", e -> codes.get(e.event()).text());
    table.text("CAMEO Code", e -> codes.get(e.event()).code());
    table.number("Intensity", e -> codes.get(e.event()).goldstein());
    table.text("Target Name", e -> name(e.to())).text("Target Sectors", e -> null);
    table.text("Target Country", e -> name(e.to()));
    table.whole("Story ID", e -> number(e.lead().document()) % STORY_NUMBERS);
    table.text("Sentence Number", e -> null).text("Publisher", this::publisher);
    for (String place : List.of("City", "District", "Province", "Country", "Latitude")) {
      table.text(place, e -> null);
    }
    return table.text("Longitude", e -> null).build();
  }

  private static String digits(CodedEvent event, int length) {
    LocalDate start = event.start();
    return start == null ? "" : start.toString().replace("-", "").substring(0, length);
  }

  /** Year and share of it that has gone by, in 365 days, as GDELT counts it. */
  private static @Nullable Double fraction(CodedEvent event) {
    LocalDate start = event.start();
    return start == null
        ? null
        : Math.round((start.getYear() + start.getDayOfYear() / 365.0) * 10_000) / 10_000.0;
  }

  /**
   * The day of the document; in version 2 to the second, of which nobody knows more than the day.
   */
  private String added(CodedEvent event, boolean second) {
    Document document = documents.get(event.lead().document());
    LocalDate day =
        document == null || document.date() == null ? null : document.date().value().end();
    String digits = day == null ? digits(event, 8) : day.toString().replace("-", "");
    return second && !digits.isEmpty() ? digits + "000000" : digits;
  }

  private String urlOrDocument(CodedEvent event) {
    String url = url(event);
    return url == null ? event.lead().document() : url;
  }

  private @Nullable String url(CodedEvent event) {
    Document document = documents.get(event.lead().document());
    Found<String> url = document == null ? null : document.url();
    return url == null ? null : url.value();
  }

  private @Nullable String publisher(CodedEvent event) {
    Document document = documents.get(event.lead().document());
    Found<String> publisher = document == null ? null : document.publisher();
    return publisher == null ? null : publisher.value();
  }

  private PloverCodes.CameoActor cameo(@Nullable ActorCode actor) {
    return actor == null ? new PloverCodes.CameoActor("", "") : codes.actor(actor);
  }

  private String name(@Nullable ActorCode actor) {
    return actor == null ? "" : names.apply(actor);
  }

  private static @Nullable String code(@Nullable ActorCode actor) {
    return actor == null ? null : actor.code();
  }

  private static long documents(Entry entry) {
    return entry.statements().stream().map(m -> m.statement().document()).distinct().count();
  }

  private static long origins(Entry entry) {
    return entry.statements().stream().map(Entry.Member::origin).distinct().count();
  }

  /** The same text always gives the same number, of 15 digits at most. */
  private static long number(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() >>> 15;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
