package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.ledger.browse.TieCount;
import org.entente.ledger.browse.View;
import org.entente.ledger.json.ContractJson;
import org.entente.measures.Imported;
import org.entente.measures.Measures;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.workbench.report.wording.MeasureTitles;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.service.TieService;

/** Ties: the list of all pairs, the overview of one, its measures. */
public final class TieApi {
  private final OpenLedger ledger;
  private final Actors actors;
  private final TieService ties = new TieService(PriceBook.load());
  private final TieOverview overview = new TieOverview(ties);
  private final ContractJson contract = new ContractJson();
  private final MeasureTitles titles = MeasureTitles.load();

  public TieApi(OpenLedger ledger, Actors actors) {
    this.ledger = ledger;
    this.actors = actors;
  }

  public List<Route> routes() {
    Param day = Param.one("as_of", "the day for which to measure; that of the latest document");
    return List.of(
        Route.get(
            "/api/ties",
            "Each two actors with entries between them.",
            Listed.with(
                Param.one("q", "words of their names or codes"),
                Param.many("actor", "actor codes of which one is in it"),
                Param.many("channel", "channels"),
                Param.many("kind", "kinds"),
                Param.many("standing", "standings"),
                Param.many("year", "years, or none"),
                Param.one("sort", "entries, disputes, last or name")),
            this::list),
        Route.get(
            "/api/ties/{a}/{b}",
            "What is between two actors; from the first to the second is the positive direction.",
            List.of(day),
            (view, query) ->
                overview.of(view, Imported.of(ledger.reading()), tie(query), query.day("as_of"))),
        Route.get(
            "/api/ties/{a}/{b}/measures",
            "Measures of a tie, with inputs and citations.",
            List.of(day, Param.many("name", "names of measures; all without it")),
            this::measures),
        Route.get(
            "/api/measures",
            "The measures that there are.",
            Listed.PARAMS,
            (view, query) -> Listed.of(view, query, new Measures().names(), this::described)));
  }

  private ObjectNode described(String measure) {
    MeasureTitles.Title title = titles.of(measure);
    return Json.object()
        .put("name", measure)
        .put("title", title.title())
        .put("reading", title.reading());
  }

  static Tie tie(Query query) {
    return EntryFilters.tie("path", query.part("a"), query.part("b"));
  }

  private JsonNode list(View view, Query query) {
    String words = query.find("q").orElse("").toLowerCase(Locale.ROOT);
    List<TieCount> found =
        view.ties(EntryFilters.of(view, query)).stream()
            .filter(tie -> query.all("actor").isEmpty() || named(tie, query.all("actor")))
            .filter(tie -> said(tie).contains(words))
            .sorted(order(query))
            .toList();
    return Listed.of(view, query, found, tie -> json(tie));
  }

  private static boolean named(TieCount tie, Set<String> codes) {
    return codes.contains(tie.a()) || codes.contains(tie.b());
  }

  private String said(TieCount tie) {
    return (tie.a() + " " + tie.b() + " " + actors.name(tie.a()) + " " + actors.name(tie.b()))
        .toLowerCase(Locale.ROOT);
  }

  private Comparator<TieCount> order(Query query) {
    Comparator<TieCount> order =
        switch (query.oneOf("sort", "entries", "entries", "disputes", "last", "name")) {
          case "disputes" -> Comparator.comparingInt((TieCount t) -> -t.disputes());
          case "last" ->
              Comparator.comparing(
                  (TieCount t) -> t.last() == null ? "" : t.last(), Comparator.reverseOrder());
          case "name" -> Comparator.comparing(this::said);
          default -> Comparator.comparingInt((TieCount t) -> -t.entries());
        };
    return order
        .thenComparing(Comparator.comparingInt((TieCount t) -> -t.entries()))
        .thenComparing(TieCount::a)
        .thenComparing(TieCount::b);
  }

  static ObjectNode json(TieCount tie) {
    ObjectNode json = Json.object();
    json.putArray("between").add(tie.a()).add(tie.b());
    json.put("entries", tie.entries());
    json.put("a_to_b", tie.aToB());
    json.put("b_to_a", tie.bToA());
    json.put("both", tie.both());
    json.put("statements", tie.statements());
    json.put("disputes", tie.disputes());
    json.put("first", tie.first());
    json.put("last", tie.last());
    ObjectNode channels = json.putObject("channels");
    tie.channels().forEach(channels::put);
    return json;
  }

  private JsonNode measures(View view, Query query) {
    var dossier = view.dossier(tie(query));
    List<Measure> measures =
        ties.measure(
            dossier,
            Imported.of(ledger.reading()),
            TieOverview.day(view, query.day("as_of")),
            query.all("name"));
    return Json.own(measures.stream().map(contract::measure).toList());
  }
}
