package org.entente.workbench.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** A dossier of marked statements from the shared corpus, one entry a statement. */
final class SharedCorpus {

  private final Path folder;

  private SharedCorpus(Path folder) {
    this.folder = folder;
  }

  /** The corpus beside the clone or where the property points to; empty where it is not there. */
  static Optional<SharedCorpus> find() {
    for (Path from = Path.of("").toAbsolutePath(); from != null; from = from.getParent()) {
      Path folder = from.resolveSibling("shared");
      if (Files.isDirectory(folder.resolve("gold")) && Files.isDirectory(folder.resolve("seeds"))) {
        return Optional.of(new SharedCorpus(folder));
      }
    }
    String given = System.getProperty("entente.shared");
    return given == null ? Optional.empty() : Optional.of(new SharedCorpus(Path.of(given)));
  }

  Dossier dossier() throws IOException {
    List<Entry> entries = new ArrayList<>();
    Map<String, Document> documents = new TreeMap<>();
    for (String name : List.of("000", "001", "002")) {
      for (String row : Files.readAllLines(folder.resolve("gold").resolve(name + ".jsonl"))) {
        JsonNode json = new ObjectMapper().readTree(row);
        Document document =
            documents.computeIfAbsent(json.get("document").asText(), this::document);
        Statement statement = statement(json, document);
        Entry.Member member = new Entry.Member(statement, document.id(), Stance.FOR, 'D');
        entries.add(
            Dossiers.entry(
                "e-" + statement.id(),
                statement,
                Standing.SINGLE_SOURCE,
                'D',
                Dossiers.amount(statement),
                List.of(member)));
      }
    }
    List<Source> sources = new ArrayList<>();
    documents.values().forEach(d -> sources.add(Dossiers.source(d, 'D', entries.size())));
    entries.sort(Comparator.comparing(Entry::id));
    return new Dossier(Dossiers.TIE, entries, List.of(), List.of(), sources, List.of());
  }

  private Document document(String name) {
    try {
      String text = Files.readString(folder.resolve("seeds").resolve(name));
      return Sample.document(name, text, text.lines().findFirst().orElse(name), null, null, null);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Statement statement(JsonNode json, Document document) {
    int start = json.get("sentence").get("start").asInt();
    int end = json.get("sentence").get("end").asInt();
    Sample.Said said =
        Sample.say(
                document,
                document.text().substring(start, end),
                Kind.get(json.get("kind").asText()),
                Channel.get(json.get("channel").asText()))
            .between(actors(json.get("from")), actors(json.get("to")))
            .as(
                Modality.valueOf(json.get("modality").asText().toUpperCase(java.util.Locale.ROOT)),
                Polarity.valueOf(json.get("polarity").asText().toUpperCase(java.util.Locale.ROOT)));
    JsonNode item = json.get("item");
    JsonNode quantity = json.get("quantity");
    JsonNode money = json.get("money");
    JsonNode time = json.get("time");
    JsonNode by = json.get("attribution");
    if (!item.isNull()) {
      said.item(item.get("text").asText());
    }
    if (!quantity.isNull()) {
      said.quantity(
          new Quantity(
              quantity.get("text").asText(),
              range(quantity),
              text(quantity, "unit"),
              text(quantity, "per")));
    }
    if (!money.isNull()) {
      said.money(
          new Money(
              money.get("text").asText(),
              range(money),
              money.get("currency").asText(),
              text(money, "per")));
    }
    if (!time.isNull()) {
      said.time(time.get("text").asText(), new Period(day(time, "start"), day(time, "end")));
    }
    if (!by.isNull()) {
      String actor = text(by, "actor");
      said.by(by.get("text").asText(), actor == null ? null : new ActorCode(actor));
    }
    return said.done(json.get("id").asText());
  }

  private static List<ActorCode> actors(JsonNode codes) {
    List<ActorCode> actors = new ArrayList<>();
    codes.forEach(code -> actors.add(new ActorCode(code.asText())));
    return actors;
  }

  private static Range range(JsonNode json) {
    JsonNode low = json.get("low");
    JsonNode high = json.get("high");
    return new Range(low.isNull() ? null : low.asDouble(), high.isNull() ? null : high.asDouble());
  }

  private static @Nullable LocalDate day(JsonNode json, String field) {
    String text = text(json, field);
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable String text(JsonNode json, String field) {
    JsonNode value = json.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }
}
