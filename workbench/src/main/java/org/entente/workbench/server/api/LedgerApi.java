package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.ledger.MetProblem;
import org.entente.ledger.browse.Count;
import org.entente.ledger.browse.EntryFilter;
import org.entente.ledger.browse.Facet;
import org.entente.ledger.browse.View;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Channel;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Problem;
import org.entente.model.Standing;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.service.Once;

/** The ledger as a whole: its counts, its actors, its problems, the words that may be used. */
public final class LedgerApi {
  private final OpenLedger ledger;
  private final Actors actors;
  private final Rulings rulings;
  private final ContractJson contract = new ContractJson();
  private final Supplier<ItemLexicon> items = new Once<>(ItemLexicon::load);

  public LedgerApi(OpenLedger ledger, Actors actors, Rulings rulings) {
    this.ledger = ledger;
    this.actors = actors;
    this.rulings = rulings;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/ledger", "The ledger as a whole.", List.of(), this::whole),
        Route.get(
            "/api/actors",
            "Actors that occur, or with q all whose code or name begins like it.",
            Listed.with(Param.one("q", "the beginning of a code, or of a word of a name")),
            this::actors),
        Route.get("/api/vocabulary", "Words that may be used.", List.of(), this::vocabulary),
        Route.get(
            "/api/problems",
            "What could not be read.",
            Listed.with(
                Param.many("kind", "kinds of problems"),
                Param.many("severity", "lost, partial or note"),
                Param.one("q", "words of the document or the message")),
            this::problems));
  }

  private JsonNode whole(View view, Query query) {
    ObjectNode json = Json.object();
    json.put("name", String.valueOf(ledger.file().getFileName()));
    json.put("state", view.state().word());
    json.put("current", view.state().current());
    json.put("documents", view.documents().size());
    json.put("statements", view.statementCount());
    json.put("entries", view.entryCount());
    ObjectNode disputes = json.putObject("disputes");
    for (DisputeStatus status : DisputeStatus.values()) {
      disputes.put(
          status.word(), view.disputes().stream().filter(d -> d.status() == status).count());
    }
    json.put("origins", view.originIds(null).size());
    ObjectNode problems = json.putObject("problems");
    List<MetProblem> met = ledger.reading().metProblems();
    for (Problem.Severity severity : Problem.Severity.values()) {
      problems.put(
          severity.word(), met.stream().filter(m -> m.problem().severity() == severity).count());
    }
    json.put("decisions", rulings.list().size());
    json.put("ties", view.ties(EntryFilter.ALL).size());
    json.put("as_of", view.latest() == null ? null : String.valueOf(view.latest()));
    Map<Facet, List<Count>> facets = view.facets(EntryFilter.ALL);
    json.set("facets", Shapes.facets(view, facets));
    return json;
  }

  private JsonNode actors(View view, Query query) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (Count count : view.actorCounts()) {
      found.put(count.value(), count.count());
    }
    String typed = query.find("q").orElse("").strip().toLowerCase(Locale.ROOT);
    List<String> codes = new ArrayList<>(found.keySet());
    if (!typed.isEmpty()) {
      actors.list().stream()
          .map(actor -> actor.code().code())
          .filter(code -> !found.containsKey(code))
          .sorted(Comparator.comparing(actors::name))
          .forEach(codes::add);
      codes.removeIf(code -> !beginsLike(typed, code));
    }
    return Listed.of(
        view,
        query,
        codes,
        code ->
            Json.object()
                .put("code", code)
                .put("name", actors.name(code))
                .put("entries", found.getOrDefault(code, 0)));
  }

  private boolean beginsLike(String typed, String code) {
    String name = " " + actors.name(code).toLowerCase(Locale.ROOT);
    return code.toLowerCase(Locale.ROOT).startsWith(typed) || name.contains(" " + typed);
  }

  private JsonNode vocabulary(View view, Query query) {
    ObjectNode json = Json.object();
    json.set("kinds", Json.texts(Words.all(Kind.values())));
    json.set("channels", Json.texts(Words.all(Channel.values())));
    json.set("standings", Json.texts(Words.all(Standing.values())));
    json.set("modalities", Json.texts(Words.all(Modality.values())));
    json.set("polarities", Json.texts(Words.all(Polarity.values())));
    json.set("dispute_kinds", Json.texts(Words.all(DisputeKind.values())));
    var classes = json.putArray("item_classes");
    for (ItemClass item : items.get().list()) {
      classes.addObject().put("class", item.id()).put("name", item.id().replace('-', ' '));
    }
    json.set("slots", Json.texts(RuledStatements.SLOTS.stream().sorted().toList()));
    json.set(
        "rulings",
        Json.texts(
            List.of("accept", "reject", "correct", "merge", "split", "grade", "settle", "note")));
    ObjectNode grades = json.putObject("grades");
    grades.set("source", Json.texts(List.of("A", "B", "C", "D", "E", "F")));
    var digits = grades.putArray("information");
    List.of(1, 2, 3, 4, 5, 6).forEach(digits::add);
    return json;
  }

  private JsonNode problems(View view, Query query) {
    String words = query.find("q").orElse("").toLowerCase(Locale.ROOT);
    List<MetProblem> all =
        ledger.reading().metProblems().stream()
            .filter(
                m ->
                    (m.problem().document() + " " + m.problem().message())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
            .toList();
    List<MetProblem> found =
        all.stream()
            .filter(m -> fits(query, "kind", m.problem().kind()))
            .filter(m -> fits(query, "severity", m.problem().severity().word()))
            .toList();
    ObjectNode list =
        Listed.of(view, query, found, m -> Json.own(contract.problem(m.problem(), m.met())));
    ObjectNode facets = list.putObject("facets");
    facets.set("kind", Tally.of(all, m -> m.problem().kind()));
    facets.set("severity", Tally.of(all, m -> m.problem().severity().word()));
    return list;
  }

  private static boolean fits(Query query, String name, String value) {
    return query.all(name).isEmpty() || query.all(name).contains(value);
  }
}
