package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.browse.EntryFilter;
import org.entente.ledger.browse.EntryPage;
import org.entente.ledger.browse.EntrySort;
import org.entente.ledger.browse.Placed;
import org.entente.ledger.browse.View;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;

/** Entries: lists with facets, and one with everything behind it. */
public final class EntryApi {
  /** So many others of a series or parts of a total are shown with one entry. */
  private static final int RELATED = 200;

  private final Rulings rulings;

  public EntryApi(Rulings rulings) {
    this.rulings = rulings;
  }

  public List<Route> routes() {
    List<Param> params = new ArrayList<>(EntryFilters.PARAMS);
    params.add(
        Param.one(
            "sort", "date, amount, statements, standing or id; a minus before it turns it round"));
    params.add(Param.one("facets", "yes or no"));
    params.addAll(Listed.PARAMS);
    return List.of(
        Route.get("/api/entries", "Entries, filtered, with counts by facet.", params, this::list),
        Route.get(
            "/api/entries/{id}", "One entry with everything behind it.", List.of(), this::one));
  }

  private JsonNode list(View view, Query query) {
    EntryFilter filter = EntryFilters.of(view, query);
    String typed = query.find("sort").orElse("-date");
    EntrySort sort =
        EntrySort.find(typed)
            .orElseThrow(
                () ->
                    Query.bad(
                        "sort", "should be date, amount, statements, standing or id, or -date …"));
    EntryPage page =
        view.entries(
            filter,
            sort,
            typed.startsWith("-"),
            query.offset(),
            query.limit(),
            query.isOn("facets", true));
    ObjectNode list =
        Listed.page(
            view,
            query,
            page.bodies().stream().map(body -> Shapes.entry(view, body)).toList(),
            page.total());
    if (!page.facets().isEmpty()) {
      list.set("facets", Shapes.facets(view, page.facets()));
    }
    return list;
  }

  private JsonNode one(View view, Query query) {
    String id = query.part("id");
    String body =
        view.findEntry(id)
            .orElseThrow(
                () ->
                    new CallProblem(
                        CallProblem.Type.UNKNOWN,
                        "The ledger has no entry of this id; it may have been merged or its"
                            + " documents read anew. Look for it in the list."));
    ObjectNode entry = Shapes.entry(view, body);
    ObjectNode json = Json.object();
    json.set("entry", entry);
    json.set("statements", Json.of(statements(view, entry)));
    json.set("disputes", Json.of(DisputeApi.disputes(view, view.disputesOf(id))));
    json.set("decisions", rulings.on(id));
    String whole = entry.path("part_of").asText("");
    List<ObjectNode> of = Shapes.briefs(view, List.of(whole));
    json.set("part_of", of.isEmpty() ? json.nullNode() : of.get(0));
    json.set("parts", Json.of(Shapes.briefs(view, view.partsOf(id))));
    json.set("series", Json.of(series(view, entry)));
    json.put("state", view.state().word());
    return json;
  }

  /** Its statements in full, each with what the entry says of it. */
  private static List<ObjectNode> statements(View view, ObjectNode entry) {
    List<ObjectNode> statements = new ArrayList<>();
    for (JsonNode member : entry.path("statements")) {
      List<Placed> placed = view.placed(List.of(member.path("id").asText()));
      if (!placed.isEmpty()) {
        ObjectNode statement = Shapes.statement(view, placed.get(0).statement());
        for (String field : List.of("origin", "stance", "grade")) {
          statement.set(field, member.get(field));
        }
        Shapes.source(view, statement);
        statements.add(statement);
      }
    }
    return statements;
  }

  /** The other figures of its counter, in their order. */
  private static List<ObjectNode> series(View view, ObjectNode entry) {
    Optional<String> id = Optional.ofNullable(entry.path("series").path("id").textValue());
    if (id.isEmpty()) {
      return List.of();
    }
    return view.sameSeries(entry.path("id").asText(), id.get(), RELATED).stream()
        .map(Shapes::brief)
        .toList();
  }
}
