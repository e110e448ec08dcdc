package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.browse.Placed;
import org.entente.ledger.browse.View;
import org.entente.model.Statement;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;

/** The queue of what an analyst should look at first. */
public final class ReviewApi {
  /** So many of the least certain statements, and of those in open disputes, are looked through. */
  private static final int LOOKED_AT = 2_000;

  /** What an open dispute weighs beside doubt of 0 to 1. */
  private static final double DISPUTE = 0.5;

  private record Case(Placed placed, List<String> disputes, double score) {}

  private final PerState<List<Placed>> candidates = new PerState<>();

  public List<Route> routes() {
    return List.of(
        Route.get(
            "/api/review",
            "Statements to be ruled on, the most doubtful first.",
            Listed.with(
                Param.one("between", "two actor codes parted by a comma"),
                Param.many("actor", "actor codes"),
                Param.many("channel", "channels"),
                Param.many("kind", "kinds"),
                Param.one("order", "doubt, confidence or disputed"),
                Param.one("include", "unruled or all")),
            this::list));
  }

  private JsonNode list(View view, Query query) {
    boolean all = query.oneOf("include", "unruled", "unruled", "all").equals("all");
    String order = query.oneOf("order", "doubt", "doubt", "confidence", "disputed");
    List<Case> cases = new ArrayList<>();
    Map<String, Case> byId = new HashMap<>();
    for (Placed placed : candidates.of(view, () -> view.placed(candidates(view)))) {
      Statement s = placed.statement();
      if ((all || s.ruled() == null) && fits(query, placed)) {
        List<String> disputes =
            placed.entry() == null ? List.of() : view.openDisputesOf(placed.entry());
        double doubt = 1 - s.confidence();
        double score =
            switch (order) {
              case "confidence" -> doubt;
              case "disputed" -> disputes.isEmpty() ? doubt - 1 : 1 + doubt;
              default -> doubt + (disputes.isEmpty() ? 0 : DISPUTE);
            };
        Case one = new Case(placed, disputes, score);
        if (byId.put(s.id(), one) == null) {
          cases.add(one);
        }
      }
    }
    cases.sort(
        Comparator.comparingDouble((Case c) -> -c.score())
            .thenComparing(c -> c.placed().statement().id()));
    return Listed.of(view, query, cases, one -> json(view, one));
  }

  private static List<String> candidates(View view) {
    List<String> ids = new ArrayList<>(view.doubtful(LOOKED_AT));
    ids.addAll(view.disputedStatements(LOOKED_AT));
    return ids.stream().distinct().toList();
  }

  private static boolean fits(Query query, Placed placed) {
    Statement s = placed.statement();
    var tie = EntryFilters.tie(query, "between");
    List<String> codes = new ArrayList<>(s.from().stream().map(Object::toString).toList());
    s.to().forEach(code -> codes.add(code.toString()));
    Set<String> actors = query.all("actor");
    return (tie == null || (codes.contains(tie.a().code()) && codes.contains(tie.b().code())))
        && (actors.isEmpty() || codes.stream().anyMatch(actors::contains))
        && any(query.all("channel"), s.channel().word())
        && any(query.all("kind"), s.kind().word());
  }

  private static boolean any(Set<String> wanted, String word) {
    return wanted.isEmpty() || wanted.contains(word);
  }

  private static ObjectNode json(View view, Case one) {
    Placed placed = one.placed();
    ObjectNode json = Json.object();
    json.set("statement", Shapes.statement(view, placed.statement()));
    json.set(
        "entry",
        placed.entry() == null
            ? json.nullNode()
            : view.findEntry(placed.entry())
                .<JsonNode>map(body -> Shapes.brief(body).put("version", view.stamp(body)))
                .orElse(json.nullNode()));
    json.set("disputes", Json.texts(one.disputes()));
    json.put("score", one.score());
    json.put("why", why(one));
    view.findDocument(placed.statement().document())
        .ifPresent(brief -> json.set("document", Shapes.document(view, brief)));
    json.set(
        "context",
        StatementApi.context(view, placed.statement().document(), placed.statement().span()));
    return json;
  }

  private static String why(Case one) {
    String why =
        String.format(Locale.ROOT, "confidence %.2f", one.placed().statement().confidence());
    return one.disputes().isEmpty() ? why : why + "; its entry is in an open dispute";
  }
}
