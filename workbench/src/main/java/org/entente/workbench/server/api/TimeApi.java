package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.browse.EntryFilter;
import org.entente.ledger.browse.EntryPage;
import org.entente.ledger.browse.EntrySort;
import org.entente.ledger.browse.View;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;

/** Entries as they follow each other. */
public final class TimeApi {
  private static final String NONE = "none";

  public List<Route> routes() {
    List<Param> params = new ArrayList<>(EntryFilters.PARAMS);
    params.addAll(Listed.PARAMS);
    return List.of(
        Route.get(
            "/api/timeline", "Dated entries by day, and counts by month.", params, this::line));
  }

  private JsonNode line(View view, Query query) {
    EntryFilter filter = EntryFilters.of(view, query);
    Map<String, Map<String, Integer>> months = view.months(filter);
    int undated = sum(months.getOrDefault(NONE, Map.of()));
    int dated = months.values().stream().mapToInt(TimeApi::sum).sum() - undated;
    int limit = Math.max(0, Math.min(query.limit(), dated - query.offset()));
    EntryPage page = view.entries(filter, EntrySort.DATE, false, query.offset(), limit, false);
    Set<String> turning =
        filter.between() == null ? Set.of() : TurningPoints.ids(view, filter.between()).keySet();
    ObjectNode json =
        Listed.page(
            view,
            query,
            page.bodies().stream().map(body -> moment(view, body, turning)).toList(),
            dated);
    ArrayNode counts = json.putArray("months");
    months.forEach(
        (month, channels) -> {
          if (!month.equals(NONE)) {
            ObjectNode one = counts.addObject().put("month", month).put("count", sum(channels));
            ObjectNode by = one.putObject("channels");
            channels.forEach(by::put);
          }
        });
    json.put("undated", undated);
    json.set("phases", Phases.json(months, NONE));
    return json;
  }

  private static int sum(Map<String, Integer> channels) {
    return channels.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static ObjectNode moment(View view, String body, Set<String> turning) {
    ObjectNode entry = Json.own(body);
    ObjectNode json = Json.object();
    String id = entry.path("id").asText();
    json.put("entry", id);
    json.set("start", entry.path("period").get("start"));
    json.set("end", entry.path("period").get("end"));
    for (String field : List.of("kind", "channel", "from", "to", "standing")) {
      json.set(field, entry.get(field));
    }
    JsonNode item = entry.path("item").path("text");
    json.put(
        "title",
        item.isTextual()
            ? item.asText().strip()
            : entry.path("statements").path(0).path("quote").asText().strip());
    json.set("amount", Shapes.amount(entry.path("amount")));
    json.put("disputed", !view.openDisputesOf(id).isEmpty());
    json.put("turning_point", turning.contains(id));
    return json;
  }
}
