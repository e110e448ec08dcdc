package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ledger.ForecastRecord;
import org.entente.ledger.browse.Count;
import org.entente.ledger.browse.DocumentBrief;
import org.entente.ledger.browse.EntryFilter;
import org.entente.ledger.browse.EntrySort;
import org.entente.ledger.browse.Facet;
import org.entente.ledger.browse.View;
import org.entente.model.Kind;
import org.entente.model.Relation;
import org.entente.model.Standing;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;

/** Sources: who is original, who repeats, whose forecasts came true. */
public final class SourceApi {
  /** So many are listed of those who foresee. */
  private static final int FORECASTERS = 100;

  private static final class Tally {
    private int documents;
    private int repeated;
    private int statements;
    private String first = "";
    private String last = "";
    private final Map<String, Integer> grades = new TreeMap<>();
    private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);

    int original() {
      return documents - repeated;
    }

    /** The best letter of its documents. */
    String best() {
      return grades.keySet().iterator().next();
    }
  }

  private record Source(String name, Tally tally) {}

  /** What is the same for every call on one state. */
  private record Known(Map<String, Tally> tallies, ArrayNode forecasts, int forecasters) {}

  private final PerState<Known> known = new PerState<>();

  public List<Route> routes() {
    return List.of(
        Route.get(
            "/api/sources",
            "Who published what, and how it stands.",
            Listed.with(
                Param.one("q", "words of the name"),
                Param.one("sort", "documents, original, repeated, statements, grade or name")),
            this::list));
  }

  private JsonNode list(View view, Query query) {
    Known now = known.of(view, () -> known(view));
    Map<String, Tally> tallies = now.tallies();
    String words = query.find("q").orElse("").toLowerCase(java.util.Locale.ROOT);
    List<Source> sources =
        tallies.entrySet().stream()
            .map(e -> new Source(e.getKey(), e.getValue()))
            .filter(s -> s.name().toLowerCase(java.util.Locale.ROOT).contains(words))
            .sorted(order(query).thenComparing(Source::name))
            .toList();
    ObjectNode list = Listed.of(view, query, sources, source -> json(view, source));
    list.set("forecasts", now.forecasts());
    list.put("forecasters", now.forecasters());
    return list;
  }

  private static Comparator<Source> order(Query query) {
    return switch (query.oneOf(
        "sort", "documents", "documents", "original", "repeated", "statements", "grade", "name")) {
      case "original" -> Comparator.comparingInt((Source s) -> -s.tally().original());
      case "repeated" -> Comparator.comparingInt((Source s) -> -s.tally().repeated);
      case "statements" -> Comparator.comparingInt((Source s) -> -s.tally().statements);
      case "grade" -> Comparator.comparing((Source s) -> s.tally().best());
      case "name" -> Comparator.comparing(Source::name);
      default -> Comparator.comparingInt((Source s) -> -s.tally().documents);
    };
  }

  private static Known known(View view) {
    Map<String, Tally> tallies = tallies(view);
    standings(view, tallies);
    List<ForecastRecord> records = forecasts(view);
    return new Known(tallies, json(view, records), records.size());
  }

  private static Map<String, Tally> tallies(View view) {
    Map<String, Tally> tallies = new HashMap<>();
    for (DocumentBrief brief : view.documents()) {
      Tally tally = tallies.computeIfAbsent(brief.source(), s -> new Tally());
      tally.documents++;
      tally.statements += brief.statements();
      boolean first = brief.relation() == null || brief.relation().equals(Relation.FIRST.word());
      tally.repeated += first ? 0 : 1;
      tally.grades.merge(String.valueOf(brief.grade()), 1, Integer::sum);
      String day = brief.day();
      if (!day.isEmpty()) {
        tally.first = tally.first.isEmpty() || day.compareTo(tally.first) < 0 ? day : tally.first;
        tally.last = day.compareTo(tally.last) > 0 ? day : tally.last;
      }
    }
    return tallies;
  }

  /** How the entries stand in which a source has a statement. */
  private static void standings(View view, Map<String, Tally> tallies) {
    for (Standing standing : Standing.values()) {
      EntryFilter filter = of(Facet.STANDING, standing.word());
      for (Count count : view.sourceCounts(filter)) {
        Tally tally = tallies.get(count.value());
        if (tally != null) {
          tally.standings.put(standing, count.count());
        }
      }
    }
  }

  private static EntryFilter of(Facet facet, String value) {
    return EntryFilter.ALL.with(facet, Set.of(value));
  }

  private static ObjectNode json(View view, Source source) {
    Tally tally = source.tally();
    ObjectNode json = Json.object();
    json.put("source", source.name());
    json.put("title", Shapes.titleOf(view, source.name()));
    json.put("documents", tally.documents);
    json.put("original", tally.original());
    json.put("repeated", tally.repeated);
    json.put("statements", tally.statements);
    ObjectNode grades = json.putObject("grades");
    tally.grades.forEach(grades::put);
    json.put("first", tally.first.isEmpty() ? null : tally.first);
    json.put("last", tally.last.isEmpty() ? null : tally.last);
    for (Standing standing : Standing.values()) {
      json.put(standing.word().replace('-', '_'), tally.standings.getOrDefault(standing, 0));
    }
    return json;
  }

  private static List<ForecastRecord> forecasts(View view) {
    List<String> ids = view.entryIds(of(Facet.KIND, Kind.FORECAST.word()), EntrySort.ID, false);
    return ForecastRecord.of(view.entriesRead(ids));
  }

  /** Of those who foresaw most. */
  private static ArrayNode json(View view, List<ForecastRecord> records) {
    ArrayNode array = Json.array();
    records.stream()
        .sorted(
            Comparator.comparingInt(
                    (ForecastRecord r) -> -(r.happened() + r.failed() + r.unresolved()))
                .thenComparing(ForecastRecord::source))
        .limit(FORECASTERS)
        .forEach(
            record ->
                array
                    .addObject()
                    .put("source", record.source())
                    .put("title", Shapes.titleOf(view, record.source()))
                    .put("scaled", record.scaled())
                    .put("brier", record.brier())
                    .put("happened", record.happened())
                    .put("failed", record.failed())
                    .put("unresolved", record.unresolved()));
    return array;
  }
}
