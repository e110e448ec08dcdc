package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.ledger.browse.DocumentBrief;
import org.entente.ledger.browse.Placed;
import org.entente.ledger.browse.View;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.RecordedProblem;
import org.entente.model.Statement;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.server.safety.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/** Documents: lists, one with where it came from, and its text with what was coded in it. */
public final class DocumentApi {
  private static final String LATEST_FIRST = "-date";
  private static final int PART = 100_000;
  private static final int LARGEST_PART = 200_000;
  private static final int LONGEST_TEXT = Integer.MAX_VALUE;

  private final ContractJson contract = new ContractJson();
  private final OpenLedger ledger;
  private final Rulings rulings;

  public DocumentApi(OpenLedger ledger, Rulings rulings) {
    this.ledger = ledger;
    this.rulings = rulings;
  }

  public List<Route> routes() {
    Param id = Param.one("id", "id of the document");
    return List.of(
        Route.get(
            "/api/documents",
            "Documents without their texts.",
            Listed.with(
                Param.one("q", "words of the title, the publisher or the id"),
                Param.many("publisher", "publishers"),
                Param.many("grade", "letters A to F"),
                Param.many("language", "languages"),
                Param.many("year", "years of publication, or none"),
                Param.one("sort", "date, title, statements, grade or id; or -date …"),
                Param.one("facets", "yes or no")),
            this::list),
        Route.get("/api/document", "One document.", List.of(id), this::one),
        Route.get(
            "/api/document/text",
            "A part of a document's text with its statements.",
            List.of(id, Param.one("start", "from 0"), Param.one("end", "exclusive")),
            this::text));
  }

  private JsonNode list(View view, Query query) {
    DocumentFilter filter = new DocumentFilter(query);
    String sort = query.find("sort").orElse(LATEST_FIRST);
    List<DocumentBrief> all =
        sort.equals(LATEST_FIRST) ? view.documentsLatestFirst() : view.documents();
    DocumentFilter.Found fitting = filter.in(all, query.isOn("facets", true));
    List<DocumentBrief> found = fitting.documents();
    if (!sort.equals(LATEST_FIRST)) {
      found.sort(order(sort));
    }
    ObjectNode list = Listed.of(view, query, found, brief -> Shapes.document(view, brief));
    if (query.isOn("facets", true)) {
      ObjectNode facets = list.putObject("facets");
      fitting.counts().forEach((name, counts) -> facets.set(name, Tally.of(counts)));
    }
    return list;
  }

  private static Comparator<DocumentBrief> order(String sort) {
    boolean down = sort.startsWith("-");
    Comparator<DocumentBrief> by =
        switch (sort.replaceFirst("^-", "")) {
          case "date" -> dated();
          case "title" -> Comparator.comparing(DocumentApi::title);
          case "statements" -> Comparator.comparingInt(DocumentBrief::statements);
          case "grade" -> Comparator.comparing(DocumentBrief::grade);
          case "id" -> Comparator.comparing(DocumentBrief::id);
          default ->
              throw Query.bad("sort", "should be date, title, statements, grade or id, or -date …");
        };
    return (down ? by.reversed() : by).thenComparing(DocumentBrief::id);
  }

  /** Undated ones last. */
  private static Comparator<DocumentBrief> dated() {
    return Comparator.comparing((DocumentBrief brief) -> brief.day().isEmpty())
        .thenComparing(DocumentBrief::day);
  }

  private static String title(DocumentBrief brief) {
    Found<String> title = brief.document().title();
    return (title == null ? brief.id() : title.value()).toLowerCase(Locale.ROOT);
  }

  private static DocumentBrief brief(View view, Query query) {
    return view.findDocument(query.get("id"))
        .orElseThrow(
            () ->
                new CallProblem(
                    CallProblem.Type.UNKNOWN, "The ledger has no document of this id."));
  }

  private JsonNode one(View view, Query query) {
    DocumentBrief brief = brief(view, query);
    ObjectNode document = Shapes.document(view, brief);
    document.set("where", where(brief.document()));
    ObjectNode json = Json.object();
    json.set("document", document);
    @Nullable String origin = brief.origin();
    json.set(
        "origin",
        origin == null
            ? json.nullNode()
            : view.findOrigin(origin).<JsonNode>map(Json::own).orElse(json.nullNode()));
    json.set("near_copies", copies(view, brief));
    ArrayNode problems = json.putArray("problems");
    for (RecordedProblem problem : ledger.reading().problems()) {
      if (problem.document().equals(brief.id())
          || problem.document().equals(brief.document().path())) {
        problems.add(Json.own(contract.problem(problem, null)));
      }
    }
    json.set("decisions", rulings.on(brief.id()));
    Map<String, Integer> kinds = new TreeMap<>();
    for (Placed placed : view.placed(brief.id(), 0, LONGEST_TEXT)) {
      kinds.merge(placed.statement().kind().word(), 1, Integer::sum);
    }
    ObjectNode counts = json.putObject("kinds");
    kinds.forEach(counts::put);
    json.put("state", view.state().word());
    return json;
  }

  private static ObjectNode where(Document document) {
    ObjectNode where = Json.object();
    where.put("title", found(document.title()));
    where.put("date", found(document.date()));
    where.put("publisher", found(document.publisher()));
    where.put("author", found(document.author()));
    where.put("url", found(document.url()));
    return where;
  }

  private static @Nullable String found(@Nullable Found<?> found) {
    return found == null ? null : found.where();
  }

  private static ArrayNode copies(View view, DocumentBrief brief) {
    ArrayNode copies = Json.array();
    if (brief.origin() != null) {
      view.documents().stream()
          .filter(other -> brief.origin().equals(other.origin()) && !other.id().equals(brief.id()))
          .sorted(dated())
          .forEach(other -> copies.add(Shapes.document(view, other)));
    }
    return copies;
  }

  private JsonNode text(View view, Query query) {
    DocumentBrief brief = brief(view, query);
    String text = view.findText(brief.id()).orElse("");
    int start = Math.min(text.length(), query.whole("start", 0, 0, LONGEST_TEXT));
    int wanted = query.whole("end", saturated(start, PART), 0, LONGEST_TEXT);
    int end = Math.min(text.length(), Math.min(wanted, saturated(start, LARGEST_PART)));
    start = Cut.down(text, start);
    end = Cut.down(text, Math.max(start, end));
    ObjectNode json = Json.object();
    json.put("id", brief.id());
    json.put("start", start);
    json.put("end", end);
    json.put("length", text.length());
    String part = text.substring(start, end);
    json.put("text", part);
    ArrayNode marks = json.putArray("marks");
    view.placed(brief.id(), start, end).forEach(placed -> marks.add(mark(view, placed)));
    json.set("hidden", HiddenCharacters.in(part, start));
    json.put("state", view.state().word());
    return json;
  }

  private static int saturated(int start, int length) {
    return (int) Math.min(LONGEST_TEXT, (long) start + length);
  }

  private ObjectNode mark(View view, Placed placed) {
    Statement s = placed.statement();
    ObjectNode mark = Json.object();
    mark.put("id", s.id());
    mark.put("start", s.span().start());
    mark.put("end", s.span().end());
    mark.put("kind", s.kind().word());
    mark.put("channel", s.channel().word());
    mark.set("from", Json.texts(s.from().stream().map(Object::toString).toList()));
    mark.set("to", Json.texts(s.to().stream().map(Object::toString).toList()));
    mark.put("item", s.item() == null ? null : s.item().text());
    JsonNode said = Json.own(contract.statement(s));
    mark.set("quantity", said.get("quantity"));
    mark.set("money", said.get("money"));
    mark.put("entry", placed.entry());
    mark.put("standing", placed.standing());
    mark.put("disputed", placed.entry() != null && !view.openDisputesOf(placed.entry()).isEmpty());
    mark.put("modality", s.modality().word());
    mark.put("polarity", s.polarity().word());
    mark.put("confidence", s.confidence());
    mark.put("ruled", ruled(s));
    return mark;
  }

  private static @Nullable String ruled(Statement s) {
    if (s.ruled() == null) {
      return null;
    }
    return s.ruled().verdict() != null
        ? s.ruled().verdict().word()
        : s.ruled().corrected().isEmpty() ? "noted" : "corrected";
  }
}
