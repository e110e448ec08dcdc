package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.ledger.LedgerSearch;
import org.entente.ledger.browse.Placed;
import org.entente.ledger.browse.View;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Span;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.server.safety.HiddenCharacters;

/** Statements with the words around them, and the search. */
public final class StatementApi {
  private static final int ALIKE = 5;
  private static final int PASSAGES = 10;

  private final ContractJson contract = new ContractJson();
  private final OpenLedger ledger;
  private final Rulings rulings;
  private final Explanations explanations;

  public StatementApi(OpenLedger ledger, Rulings rulings, Explanations explanations) {
    this.ledger = ledger;
    this.rulings = rulings;
    this.explanations = explanations;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/statements/{id}", "One statement.", List.of(), this::one),
        Route.get(
            "/api/statements/{id}/explanation",
            "How a statement came about.",
            List.of(),
            (view, query) -> explanations.statement(placed(view, query).statement())),
        Route.get(
            "/api/entries/{id}/explanation",
            "Why statements are one entry, and why it stands as it does.",
            List.of(),
            (view, query) ->
                explanations.entry(
                    view.findEntry(query.part("id")).orElseThrow(() -> unknown("entry")))),
        Route.get(
            "/api/search",
            "Statements and passages that answer to a search.",
            Listed.with(Param.one("q", "a search, as docs/search.md describes it")),
            this::search));
  }

  private static CallProblem unknown(String what) {
    return new CallProblem(CallProblem.Type.UNKNOWN, "The ledger has no " + what + " of this id.");
  }

  private static Placed placed(View view, Query query) {
    List<Placed> found = view.placed(List.of(query.part("id")));
    if (found.isEmpty()) {
      throw unknown("statement");
    }
    return found.get(0);
  }

  private JsonNode one(View view, Query query) {
    Placed placed = placed(view, query);
    ObjectNode json = Shapes.placed(view, placed);
    String document = placed.statement().document();
    json.set("context", context(view, document, placed.statement().span()));
    view.findDocument(document).ifPresent(b -> json.set("document", Shapes.document(view, b)));
    json.set("decisions", rulings.on(placed.statement().id()));
    json.set(
        "similar",
        Json.of(
            ledger.reading().search().similar(placed.statement().id(), ALIKE).stream()
                .map(hit -> hit(view, hit))
                .toList()));
    json.put("state", view.state().word());
    return json;
  }

  private static ObjectNode hit(View view, LedgerSearch.Hit hit) {
    return Shapes.placed(
        view,
        new Placed(
            hit.statement(), hit.entry(), hit.standing() == null ? null : hit.standing().word()));
  }

  /** The paragraph around a place in a text. */
  static JsonNode context(View view, String document, Span span) {
    String text = view.findText(document).orElse("");
    if (span.end() > text.length()) {
      return Json.object().nullNode();
    }
    Span around = Paragraph.around(text, span);
    ObjectNode json = Json.object();
    json.put("start", around.start());
    json.put("end", around.end());
    json.put("text", around.of(text));
    json.set("hidden", HiddenCharacters.in(around.of(text), around.start()));
    return json;
  }

  private JsonNode search(View view, Query query) {
    String words = query.get("q");
    LedgerSearch search = ledger.reading().search();
    LedgerSearch.Page page = search.find(words, query.offset(), query.limit());
    ObjectNode list =
        Listed.page(
            view, query, page.hits().stream().map(hit -> hit(view, hit)).toList(), page.found());
    list.put("more", page.more());
    List<ObjectNode> passages =
        search.passages(words, PASSAGES).stream()
            .map(
                passage -> {
                  ObjectNode one =
                      Json.own(
                          contract.passage(passage.document(), passage.span(), passage.quote()));
                  Shapes.source(view, one);
                  return one;
                })
            .toList();
    list.set("passages", Json.of(passages));
    return list;
  }
}
