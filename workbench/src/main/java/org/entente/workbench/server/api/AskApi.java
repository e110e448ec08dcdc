package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.entente.ledger.browse.View;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Tie;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.play.PlayRequest;
import org.entente.workbench.scenario.ScenarioJson;
import org.entente.workbench.scenario.ScenarioService;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Dispatch;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.service.Once;
import org.jspecify.annotations.Nullable;

/** Questions in plain words, and what if. */
public final class AskApi {
  private static final int LONGEST = 500;
  private static final int AT_ONCE = 2;

  private final OpenLedger ledger;
  private final Optional<Answering> answering;
  private final Supplier<DriverSet> drivers = new Once<>(AskApi::load);
  private final ScenarioService scenarios = new ScenarioService(PriceBook.load());
  private final ScenarioJson json = new ScenarioJson();
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
            this::ask),
        Route.get(
            "/api/scenarios",
            "Assumptions about drivers played forward from a tie.",
            List.of(
                Param.one("between", "two actor codes parted by a comma"),
                Param.many("set", "drivers that are set, as in driver=state"),
                Param.one("months", "how far ahead"),
                Param.one("seed", "of the draws"),
                Param.one("as_of", "the day from which to play")),
            this::play));
  }

  private JsonNode play(View view, Query query) {
    @Nullable Tie tie = EntryFilters.tie(query, "between");
    if (tie == null) {
      throw Query.bad("between", "is missing");
    }
    PlayRequest request =
        ScenarioService.request(
            drivers.get(),
            List.copyOf(query.all("set")),
            query.whole("months", PlayRequest.MONTHS, 1, PlayRequest.MOST_MONTHS),
            query.whole("seed", (int) PlayRequest.SEED, 0, Integer.MAX_VALUE));
    seats.acquireUninterruptibly();
    try {
      return json.document(
          scenarios.play(
              ledger.reading(),
              view.dossier(tie),
              TieOverview.day(view, query.day("as_of")),
              request));
    } finally {
      seats.release();
    }
  }

  private static DriverSet load() {
    try {
      return ScenarioService.drivers(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      Dispatch.json(call, 200, Json.own(answers.answer(ledger.reading(), question)));
    } finally {
      seats.release();
    }
  }
}
