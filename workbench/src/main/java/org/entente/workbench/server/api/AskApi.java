package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.entente.ledger.browse.View;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Dispatch;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;

/** Questions in plain words. */
public final class AskApi {
  private static final int LONGEST = 500;
  private static final int AT_ONCE = 2;

  private final OpenLedger ledger;
  private final Optional<Answering> answering;
  private final Semaphore seats = new Semaphore(AT_ONCE, true);

  public AskApi(OpenLedger ledger, Optional<Answering> answering) {
    this.ledger = ledger;
    this.answering = answering;
  }

  public List<Route> routes() {
    return List.of(
        Route.stream(
            "/api/ask",
            "Answers a question out of the ledger, each sentence cited.",
            List.of(Param.one("question", "in plain English, at most 500 characters")),
            this::ask));
  }

  private void ask(Context call, Query query) {
    String question = query.get("question");
    if (question.length() > LONGEST) {
      throw Query.bad("question", "should have at most " + LONGEST + " characters");
    }
    Answering answers =
        answering.orElseThrow(
            () ->
                new CallProblem(CallProblem.Type.NOT_BUILT, "This version answers no questions."));
    seats.acquireUninterruptibly();
    try {
      JsonNode answer = Json.own(answers.answer(ledger.reading(), question));
      Dispatch.json(call, 200, ledger.look(view -> named(view, answer)));
    } finally {
      seats.release();
    }
  }

  /** Puts the title, date and publisher of its document beside each citation. */
  private static JsonNode named(View view, JsonNode answer) {
    answer.path("sentences").forEach(sentence -> cite(view, sentence));
    answer.path("nearest").forEach(near -> cite(view, near.path("sentence")));
    return answer;
  }

  private static void cite(View view, JsonNode sentence) {
    sentence.path("citations").forEach(citation -> Shapes.source(view, (ObjectNode) citation));
  }
}
