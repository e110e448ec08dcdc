package org.entente.workbench.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.ActorCode;
import org.entente.model.Amount;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Found;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Writes entities of FollowTheMoney, one JSON object a line: an actor is a PublicBody, a document a
 * Document, money that one gives another a Payment, what goes from one to another an UnknownLink,
 * and what several do together an Event.
 *
 * <p>Source: the schemata of followthemoney 3.8 (https://followthemoney.tech/explorer/); every
 * property is a list of texts. Why this and not STIX: docs/decisions/0030.
 */
final class FollowTheMoney {

  private final JsonFactory json = new JsonFactory();
  private final Writer out;
  private final Function<ActorCode, String> names;
  private final Map<String, Document> documents;
  private final Set<ActorCode> actors = new TreeSet<>();
  private final Set<String> cited = new TreeSet<>();

  FollowTheMoney(
      OutputStream out, Function<ActorCode, String> names, Map<String, Document> documents) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.names = names;
    this.documents = Map.copyOf(documents);
  }

  void write(List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      entry(entry);
    }
    for (ActorCode actor : actors) {
      entity(
          id(actor),
          "PublicBody",
          Map.of("name", List.of(names.apply(actor)), "idNumber", List.of(actor.code())));
    }
    for (String document : cited) {
      document(document);
    }
    out.flush();
  }

  private void entry(Entry entry) throws IOException {
    Map<String, List<String>> properties = new TreeMap<>();
    List<String> quotes = new ArrayList<>();
    Set<String> addresses = new TreeSet<>();
    Set<String> publishers = new TreeSet<>();
    for (Entry.Member member : entry.statements()) {
      Document document = documents.get(member.statement().document());
      quotes.add(member.statement().quote());
      add(addresses, document == null ? null : document.url());
      add(publishers, document == null ? null : document.publisher());
      cited.add(member.statement().document());
    }
    properties.put("summary", List.of(summary(entry)));
    properties.put("description", quotes.stream().distinct().toList());
    properties.put("recordId", List.of(entry.id()));
    properties.put("sourceUrl", List.copyOf(addresses));
    properties.put("publisher", List.copyOf(publishers));
    dates(properties, entry.period());
    actors.addAll(entry.from());
    actors.addAll(entry.to());
    entity("entente-" + entry.id(), schema(entry, properties), properties);
  }

  private static void add(Set<String> to, @Nullable Found<String> found) {
    if (found != null) {
      to.add(found.value());
    }
  }

  /** Chooses the schema, and adds the properties that are its own. */
  private static String schema(Entry entry, Map<String, List<String>> properties) {
    List<String> from = entry.from().stream().map(FollowTheMoney::id).toList();
    List<String> to = entry.to().stream().map(FollowTheMoney::id).toList();
    Amount amount = entry.amount();
    boolean together = new HashSet<>(from).equals(new HashSet<>(to));
    if (from.isEmpty() || to.isEmpty() || together) {
      properties.put("name", List.of(summary(entry)));
      properties.put("involved", Stream.concat(from.stream(), to.stream()).distinct().toList());
      properties.put("proof", proof(entry));
      return "Event";
    }
    if (amount != null && amount.what() == Amount.What.MONEY && entry.kind() == Kind.TRANSFER) {
      properties.put("payer", from);
      properties.put("beneficiary", to);
      properties.put("purpose", List.of(summary(entry)));
      money(properties, amount);
      return "Payment";
    }
    properties.put("subject", from);
    properties.put("object", to);
    properties.put("role", List.of(entry.kind().word()));
    properties.put("status", List.of(entry.standing().word()));
    return "UnknownLink";
  }

  /** One number is wanted: the middle where there is one, else what both ends agree on. */
  private static void money(Map<String, List<String>> properties, Amount amount) {
    Double low = amount.low();
    Double value =
        amount.mid() == null && low != null && low.equals(amount.high()) ? low : amount.mid();
    if (value != null) {
      properties.put("amount", List.of(BigDecimal.valueOf(value).toPlainString()));
    }
    if (amount.unit() != null) {
      properties.put("currency", List.of(amount.unit()));
    }
  }

  private static List<String> proof(Entry entry) {
    return entry.statements().stream()
        .map(member -> documentId(member.statement().document()))
        .distinct()
        .sorted()
        .toList();
  }

  private static String summary(Entry entry) {
    String item =
        entry.item() == null ? "" : ": " + entry.item().text().strip().replaceAll("\\s+", " ");
    return entry.kind().word() + " (" + entry.channel().word() + ")" + item;
  }

  private static void dates(Map<String, List<String>> properties, @Nullable Period period) {
    LocalDate start = period == null ? null : period.start();
    LocalDate end = period == null ? null : period.end();
    if (start != null && start.equals(end)) {
      properties.put("date", List.of(start.toString()));
    } else {
      properties.put("startDate", start == null ? List.of() : List.of(start.toString()));
      properties.put("endDate", end == null ? List.of() : List.of(end.toString()));
    }
  }

  private void document(String id) throws IOException {
    Map<String, List<String>> properties = new TreeMap<>();
    properties.put("fileName", List.of(id));
    Document document = documents.get(id);
    if (document != null) {
      put(properties, "title", document.title());
      put(properties, "author", document.author());
      put(properties, "publisher", document.publisher());
      put(properties, "sourceUrl", document.url());
      properties.put("mimeType", List.of(document.mediaType()));
      if (document.date() != null && document.date().value().start() != null) {
        properties.put("publishedAt", List.of(String.valueOf(document.date().value().start())));
      }
    }
    entity(documentId(id), "Document", properties);
  }

  private static void put(
      Map<String, List<String>> properties, String name, @Nullable Found<String> found) {
    if (found != null) {
      properties.put(name, List.of(found.value()));
    }
  }

  private void entity(String id, String schema, Map<String, List<String>> properties)
      throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(line)) {
      generator.writeStartObject();
      generator.writeStringField("id", id);
      generator.writeStringField("schema", schema);
      generator.writeObjectFieldStart("properties");
      for (Map.Entry<String, List<String>> property : new TreeMap<>(properties).entrySet()) {
        if (!property.getValue().isEmpty()) {
          generator.writeArrayFieldStart(property.getKey());
          for (String value : property.getValue()) {
            generator.writeString(value);
          }
          generator.writeEndArray();
        }
      }
      generator.writeEndObject();
      generator.writeEndObject();
    }
    out.write(line.toString());
    out.write('\n');
  }

  private static String id(ActorCode actor) {
    return "entente-actor-" + actor.code().toLowerCase(Locale.ROOT);
  }

  /** Ids may hold only plain characters; the digest keeps different names apart. */
  private static String documentId(String document) {
    String plain = document.replaceAll("[^A-Za-z0-9.-]", "-");
    return "entente-document-"
        + (plain.equals(document) ? plain : plain + "-" + Integer.toHexString(document.hashCode()));
  }
}
