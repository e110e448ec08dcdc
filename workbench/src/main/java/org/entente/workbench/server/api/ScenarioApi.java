package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.entente.ledger.browse.View;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Tie;
import org.entente.scenarios.drivers.DriverFile;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.play.Play;
import org.entente.scenarios.play.PlayRequest;
import org.entente.workbench.scenario.ScenarioJson;
import org.entente.workbench.scenario.ScenarioService;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.service.WrongUsage;

/** What if: a tie played forward with the drivers that ship with the program. */
public final class ScenarioApi {
  private final OpenLedger ledger;
  private final DriverSet drivers = DriverFile.builtIn();
  private final ScenarioService scenarios = new ScenarioService(PriceBook.load());
  private final ScenarioJson json = new ScenarioJson();

  public ScenarioApi(OpenLedger ledger) {
    this.ledger = ledger;
  }

  public List<Route> routes() {
    return List.of(
        Route.get(
            "/api/scenarios",
            "Assumptions played forward: docs/scenarios.md describes the answer.",
            List.of(
                Param.one("between", "two actor codes parted by a comma"),
                Param.many("set", "drivers that are set, as war=ends"),
                Param.one("months", "how far, 1 to 120"),
                Param.one("seed", "of the draws"),
                Param.one("as_of", "the day from which it is played; that of the latest document")),
            this::play));
  }

  private JsonNode play(View view, Query query) {
    String[] codes = query.get("between").split(",", -1);
    if (codes.length != 2) {
      throw Query.bad("between", "should be two actor codes parted by a comma");
    }
    Tie tie = EntryFilters.tie("between", codes[0].strip(), codes[1].strip());
    Play play =
        scenarios.play(
            ledger.reading(),
            view.dossier(tie),
            TieOverview.day(view, query.day("as_of")),
            request(query));
    return json.document(play);
  }

  private PlayRequest request(Query query) {
    int months = query.whole("months", PlayRequest.MONTHS, 1, PlayRequest.MOST_MONTHS);
    long seed =
        query.find("seed").isEmpty()
            ? PlayRequest.SEED
            : query.whole("seed", 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
    try {
      return ScenarioService.request(drivers, List.copyOf(query.all("set")), months, seed);
    } catch (WrongUsage e) {
      throw Query.bad("set", "is not understood: " + e.getMessage());
    }
  }
}
