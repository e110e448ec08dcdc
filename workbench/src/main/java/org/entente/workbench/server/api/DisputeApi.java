package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.browse.DisputeFact;
import org.entente.ledger.browse.View;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Tie;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.jspecify.annotations.Nullable;

/** Disputes, and origins: who copies whom. */
public final class DisputeApi {
  private final Rulings rulings;

  public DisputeApi(Rulings rulings) {
    this.rulings = rulings;
  }

  public List<Route> routes() {
    return List.of(
        Route.get(
            "/api/disputes",
            "Disputes, open ones first.",
            Listed.with(
                Param.one("between", "two actor codes parted by a comma"),
                Param.one("actor", "an actor code"),
                Param.many("kind", "kinds of disputes"),
                Param.many("status", "open, settled or overtaken"),
                Param.one("document", "id of a document that has a side in it"),
                Param.one("entry", "id of an entry that is in it"),
                Param.one("q", "a search for statements of its entries; see docs/search.md")),
            this::list),
        Route.get("/api/disputes/{id}", "One dispute.", List.of(), this::one),
        Route.get(
            "/api/origins",
            "Sets of texts or claims that repeat each other.",
            Listed.with(
                Param.one("document", "id of a document"), Param.one("level", "text or claim")),
            this::origins));
  }

  static List<ObjectNode> disputes(View view, List<String> ids) {
    return view.disputesOf(ids).stream().map(body -> dispute(view, body, true)).toList();
  }

  private static ObjectNode dispute(View view, String body, boolean listed) {
    ObjectNode dispute = Json.own(body);
    dispute.put("version", view.stamp(body));
    if (listed) {
      Capped.claims(dispute);
    }
    for (JsonNode member : dispute.path("members")) {
      Shapes.source(view, (ObjectNode) member);
    }
    return dispute;
  }

  private JsonNode list(View view, Query query) {
    Set<String> kinds = checked(query, "kind", Words.all(DisputeKind.values()));
    Set<String> statuses = checked(query, "status", Words.all(DisputeStatus.values()));
    @Nullable Set<String> found =
        query.find("q").map(q -> view.entriesWith(q, EntryFilters.SEARCHED)).orElse(null);
    List<DisputeFact> wanted =
        view.disputes().stream()
            .filter(f -> found == null || f.entries().stream().anyMatch(found::contains))
            .filter(f -> fits(view, f, query))
            .toList();
    List<DisputeFact> all =
        wanted.stream()
            .filter(f -> kinds.isEmpty() || kinds.contains(f.kind()))
            .filter(f -> statuses.isEmpty() || statuses.contains(f.status().word()))
            .toList();
    List<String> page =
        all.stream().skip(query.offset()).limit(query.limit()).map(DisputeFact::id).toList();
    ObjectNode list = Listed.page(view, query, disputes(view, page), all.size());
    ObjectNode facets = list.putObject("facets");
    facets.set(
        "kind",
        Tally.of(
            wanted.stream()
                .filter(f -> statuses.isEmpty() || statuses.contains(f.status().word()))
                .toList(),
            DisputeFact::kind));
    facets.set(
        "status",
        Tally.of(
            wanted.stream().filter(f -> kinds.isEmpty() || kinds.contains(f.kind())).toList(),
            f -> f.status().word()));
    return list;
  }

  private static Set<String> checked(Query query, String name, List<String> words) {
    Set<String> typed = query.all(name);
    if (!words.containsAll(typed)) {
      throw Query.bad(name, "should be one of " + String.join(", ", words));
    }
    return typed;
  }

  private static boolean fits(View view, DisputeFact fact, Query query) {
    @Nullable Tie tie = EntryFilters.tie(query, "between");
    @Nullable String actor = query.text("actor");
    @Nullable String document = query.text("document");
    @Nullable String entry = query.text("entry");
    return (tie == null || view.isBetween(tie, fact.entries()))
        && (actor == null || view.isOf(actor, fact.entries()))
        && (document == null || fact.documents().contains(document))
        && (entry == null || fact.entries().contains(entry));
  }

  private JsonNode one(View view, Query query) {
    String id = query.part("id");
    String body =
        view.findDispute(id)
            .orElseThrow(
                () ->
                    new CallProblem(
                        CallProblem.Type.UNKNOWN, "The ledger has no dispute of this id."));
    ObjectNode dispute = dispute(view, body, false);
    Set<String> entries = new LinkedHashSet<>();
    Set<String> origins = new LinkedHashSet<>();
    for (JsonNode member : dispute.path("members")) {
      entries.add(member.path("entry").asText());
      origins.add(member.path("origin").asText());
    }
    ObjectNode json = Json.object();
    json.set("dispute", dispute);
    json.set("entries", Json.of(Shapes.entries(view, List.copyOf(entries))));
    json.set("origins", Json.own(view.originsOf(List.copyOf(origins))));
    json.set("decisions", rulings.on(id));
    json.put("state", view.state().word());
    return json;
  }

  private JsonNode origins(View view, Query query) {
    @Nullable String level = query.text("level");
    if (level != null) {
      query.oneOf("level", "text", "text", "claim");
    }
    List<String> ids = new ArrayList<>(view.originIds(level));
    query
        .find("document")
        .ifPresent(
            document -> {
              List<String> of = view.originsWith(document);
              ids.retainAll(of);
            });
    List<String> page = ids.stream().skip(query.offset()).limit(query.limit()).toList();
    return Listed.page(
        view, query, view.originsOf(page).stream().map(Json::own).toList(), ids.size());
  }
}
