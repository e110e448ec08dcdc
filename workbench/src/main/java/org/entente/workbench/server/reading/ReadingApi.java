package org.entente.workbench.server.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.entente.workbench.server.http.Dispatch;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;

/** Documents that are read from the page. */
public final class ReadingApi {
  private final Readings readings;
  private final Uploads uploads;
  private final Streams streams;

  public ReadingApi(Readings readings, Uploads uploads, Streams streams) {
    this.readings = readings;
    this.uploads = uploads;
    this.streams = streams;
  }

  public List<Route> routes() {
    return List.of(
        Route.write("POST", "/api/readings", "Reads the files that are sent.", this::add),
        Route.stream("/api/readings", "Readings, the latest first.", List.of(), this::list),
        Route.stream(
            "/api/readings/{id}",
            "One reading.",
            List.of(),
            (call, query) ->
                Dispatch.json(call, 200, ReadingJson.of(readings.state(query.part("id"))))),
        Route.write(
            "DELETE",
            "/api/readings/{id}",
            "Stops a reading after the document in hand; what is kept stays.",
            (call, query) ->
                Dispatch.json(call, 202, ReadingJson.of(readings.stop(query.part("id"))))),
        Route.stream(
            "/api/readings/{id}/events",
            "What becomes of a reading, as server-sent events.",
            List.of(),
            (call, query) -> streams.reading(call, readings, query.part("id"))),
        Route.stream(
            "/api/events",
            "That the ledger has changed, as server-sent events.",
            List.of(),
            (call, query) -> streams.changes(call)));
  }

  private void add(Context call, Query query) throws IOException {
    ReadingState state = readings.add(uploads.take(call));
    ObjectNode json = Json.object();
    json.set("reading", ReadingJson.of(state));
    call.header("Location", "/api/readings/" + state.id());
    Dispatch.json(call, 202, json);
  }

  private void list(Context call, Query query) {
    ObjectNode json = Json.object();
    ArrayNode items = json.putArray("items");
    List<ReadingState> all = readings.list();
    all.forEach(state -> items.add(ReadingJson.of(state)));
    json.put("total", all.size());
    Dispatch.json(call, 200, json);
  }
}
