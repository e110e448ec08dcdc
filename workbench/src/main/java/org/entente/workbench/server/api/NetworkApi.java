package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ledger.browse.TieCount;
import org.entente.ledger.browse.View;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;

/** All ties at once: as a network, and on a map. */
public final class NetworkApi {
  private static final int EDGES = 300;
  private static final int MOST = 2_000;

  private final Actors actors;
  private final Places places;

  public NetworkApi(Actors actors, Places places) {
    this.actors = actors;
    this.places = places;
  }

  public List<Route> routes() {
    List<Param> params =
        List.of(
            Param.many("channel", "channels"),
            Param.many("kind", "kinds"),
            Param.many("standing", "standings"),
            Param.many("year", "years, or none"),
            Param.many("actor", "actor codes of which one is in each tie"),
            Param.one("since", "ends on this day or later"),
            Param.one("until", "begins on this day or earlier"),
            Param.one("min", "fewest entries of a tie that is shown"),
            Param.one("limit", "most ties, the largest first"));
    return List.of(
        Route.get("/api/network", "Actors and what is between them.", params, this::network),
        Route.get("/api/map", "The same with places.", params, this::map));
  }

  private ObjectNode network(View view, Query query) {
    int least = query.whole("min", 1, 1, Integer.MAX_VALUE);
    int limit = query.whole("limit", EDGES, 1, MOST);
    Set<String> wanted = query.all("actor");
    List<TieCount> all =
        view.ties(EntryFilters.of(view, query)).stream()
            .filter(tie -> tie.entries() >= least)
            .filter(tie -> wanted.isEmpty() || wanted.contains(tie.a()) || wanted.contains(tie.b()))
            .sorted(
                Comparator.comparingInt((TieCount tie) -> -tie.entries())
                    .thenComparing(TieCount::a)
                    .thenComparing(TieCount::b))
            .toList();
    ObjectNode json = Json.object();
    Map<String, Integer> entries = new TreeMap<>();
    ArrayNode edges = json.putArray("edges");
    for (TieCount tie : all.subList(0, Math.min(limit, all.size()))) {
      ObjectNode edge = TieApi.json(tie);
      edge.put("a", tie.a());
      edge.put("b", tie.b());
      edges.add(edge);
      entries.merge(tie.a(), tie.entries(), Integer::sum);
      entries.merge(tie.b(), tie.entries(), Integer::sum);
    }
    ArrayNode nodes = json.putArray("nodes");
    entries.forEach(
        (code, count) ->
            nodes
                .addObject()
                .put("code", code)
                .put("name", actors.name(code))
                .put("entries", count));
    json.put("left_out", Math.max(0, all.size() - limit));
    json.put("state", view.state().word());
    return json;
  }

  private JsonNode map(View view, Query query) {
    ObjectNode json = network(view, query);
    ArrayNode unplaced = Json.array();
    for (JsonNode node : json.path("nodes")) {
      String code = node.path("code").asText();
      places
          .find(code)
          .ifPresentOrElse(
              place ->
                  ((ObjectNode) node)
                      .put("lat", place.latitude())
                      .put("lon", place.longitude())
                      .put("place", place.name()),
              () -> unplaced.add(code));
    }
    json.set("unplaced", unplaced);
    return json;
  }
}
