package org.entente.workbench.server.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Problem;
import org.entente.workbench.server.http.Json;

/** A reading as JSON. */
final class ReadingJson {
  private static final ContractJson CONTRACT = new ContractJson();

  private ReadingJson() {}

  static ObjectNode of(ReadingState state) {
    ObjectNode json = Json.object();
    json.put("id", state.id());
    json.put("state", state.phase().word());
    json.set("files", Json.texts(state.files()));
    json.put("documents", state.documents());
    json.put("known", state.known());
    json.put("statements", state.statements());
    json.put("bytes_done", state.bytesDone());
    json.put("bytes_total", state.bytesTotal());
    json.put("stage", state.stage());
    ArrayNode problems = json.putArray("problems");
    state.problems().forEach(problem -> problems.add(problem(problem)));
    json.put("problem_count", state.problemCount());
    json.put("began", state.began().toString());
    json.put("ended", state.ended() == null ? null : state.ended().toString());
    json.put("failure", state.failure());
    return json;
  }

  static ObjectNode problem(Problem problem) {
    return Json.own(CONTRACT.problem(problem, null));
  }
}
