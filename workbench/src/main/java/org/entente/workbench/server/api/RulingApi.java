package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.ledger.DecisionState;
import org.entente.ledger.browse.View;
import org.entente.ledger.decide.DecisionException;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Act;
import org.entente.model.Decision;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Dispatch;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Listed;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;

/** What analysts rule: made, undone, redone, listed. */
public final class RulingApi {
  private final OpenLedger ledger;
  private final Rulings rulings;
  private final String analyst;
  private final ContractJson contract = new ContractJson();

  /**
   * @param analyst who rules where a call does not say it
   */
  public RulingApi(OpenLedger ledger, Rulings rulings, String analyst) {
    this.ledger = ledger;
    this.rulings = rulings;
    this.analyst = analyst;
  }

  public List<Route> routes() {
    return List.of(
        Route.write("POST", "/api/rulings", "Rules on something.", this::rule),
        Route.get(
            "/api/decisions",
            "Decisions, the latest first.",
            Listed.with(
                Param.one("on", "id of what was ruled on"),
                Param.one("who", "the analyst"),
                Param.many("state", "in-force, undone or orphaned")),
            this::list),
        Route.get(
            "/api/history", "What was decided, undone and redone.", Listed.PARAMS, this::history),
        Route.write(
            "POST", "/api/decisions/undo", "Undoes the latest of an analyst.", this::undoLatest),
        Route.write(
            "POST",
            "/api/decisions/redo",
            "Brings back what an analyst undid last.",
            this::redoLatest),
        Route.write(
            "POST",
            "/api/decisions/{id}/undo",
            "Undoes a decision.",
            (call, query) -> turn(call, query.part("id"), Act.Kind.UNDO)),
        Route.write(
            "POST",
            "/api/decisions/{id}/redo",
            "Brings a decision back.",
            (call, query) -> turn(call, query.part("id"), Act.Kind.REDO)));
  }

  private void rule(Context call, Query query) {
    SentRuling sent = SentRuling.of(Json.sent(call.bodyAsBytes()), analyst);
    Decision made;
    try {
      made =
          ledger.write(
              open -> open.decisions().decide(sent.ruling(), sent.who(), sent.why(), sent.seen()));
    } catch (DecisionException e) {
      throw e.reason() == DecisionException.Reason.STALE ? stale(e, sent) : e;
    }
    ObjectNode answer = Json.object();
    answer.set("decision", rulings.made(made));
    answer.put("state", ledger.state().word());
    answer.set("changed", Json.texts(sent.on()));
    Dispatch.json(call, 201, answer);
  }

  /** Says what the things have become that are no longer what was seen. */
  private CallProblem stale(DecisionException e, SentRuling sent) {
    ArrayNode changed = Json.array();
    ledger.look(
        view -> {
          sent.seen()
              .forEach(
                  (id, stamp) -> {
                    Optional<ObjectNode> now = now(view, id);
                    String version = now.map(n -> n.path("version").asText()).orElse("");
                    if (!version.equals(stamp)) {
                      ObjectNode one = changed.addObject();
                      one.put("id", id);
                      one.put("version", now.isPresent() ? version : null);
                      one.set("now", now.<JsonNode>map(n -> n).orElse(one.nullNode()));
                      one.set("by", rulings.on(id));
                    }
                  });
          return true;
        });
    return new CallProblem(CallProblem.Type.STALE, String.valueOf(e.getMessage()))
        .with("changed", changed);
  }

  private static Optional<ObjectNode> now(View view, String id) {
    return view.findStatement(id)
        .map(s -> Shapes.statement(view, s))
        .or(() -> view.findEntry(id).map(body -> Shapes.entry(view, body)))
        .or(() -> DisputeApi.disputes(view, List.of(id)).stream().findFirst())
        .or(() -> view.findDocument(id).map(brief -> Shapes.document(view, brief)));
  }

  private void turn(Context call, String id, Act.Kind kind) {
    ObjectNode body = call.contentLength() > 0 ? Json.sent(call.bodyAsBytes()) : Json.object();
    turn(call, id, kind, SentRuling.who(body, analyst), SentRuling.why(body));
  }

  private void turn(Context call, String id, Act.Kind kind, String who, String why) {
    Act act =
        ledger.write(
            open ->
                kind == Act.Kind.UNDO
                    ? open.decisions().undo(id, who, why)
                    : open.decisions().redo(id, who, why));
    ObjectNode answer = Json.object();
    rulings.list().stream()
        .filter(one -> one.decision().id().equals(act.of()))
        .findFirst()
        .ifPresent(one -> answer.set("decision", rulings.json(one)));
    answer.put("state", ledger.state().word());
    Dispatch.json(call, 200, answer);
  }

  private void undoLatest(Context call, Query query) {
    latest(
        call,
        Act.Kind.UNDO,
        (who, acts) -> {
          Set<String> inForce = ids(DecisionState.State.UNDONE, false);
          return last(
              acts,
              act ->
                  act.kind() != Act.Kind.UNDO
                      && act.who().equals(who)
                      && inForce.contains(act.of()));
        });
  }

  private void redoLatest(Context call, Query query) {
    latest(
        call,
        Act.Kind.REDO,
        (who, acts) -> {
          Set<String> undone = ids(DecisionState.State.UNDONE, true);
          return last(
              acts,
              act ->
                  act.kind() == Act.Kind.UNDO
                      && act.who().equals(who)
                      && undone.contains(act.of()));
        });
  }

  /** Finds the decision that is meant. */
  private interface Latest {
    Optional<String> find(String who, List<Act> acts);
  }

  private void latest(Context call, Act.Kind kind, Latest latest) {
    ObjectNode body = call.contentLength() > 0 ? Json.sent(call.bodyAsBytes()) : Json.object();
    String who = SentRuling.who(body, analyst);
    String id =
        latest
            .find(who, acts())
            .orElseThrow(
                () ->
                    new CallProblem(
                        CallProblem.Type.CLASH,
                        "There is nothing of " + who + " to " + kind.word() + "."));
    turn(call, id, kind, who, SentRuling.why(body));
  }

  private Set<String> ids(DecisionState.State state, boolean in) {
    return rulings.list().stream()
        .filter(one -> (one.state() == state) == in)
        .map(one -> one.decision().id())
        .collect(java.util.stream.Collectors.toSet());
  }

  private static Optional<String> last(List<Act> acts, Predicate<Act> fits) {
    return acts.stream().filter(fits).reduce((a, b) -> b).map(Act::of);
  }

  private List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    ledger.reading().decisions().export(line -> acts.add(contract.readAct(line)));
    return acts;
  }

  private JsonNode list(View view, Query query) {
    Optional<String> on = query.find("on");
    Optional<String> who = query.find("who");
    Set<String> states = query.all("state");
    List<ObjectNode> found =
        new ArrayList<>(
            rulings.list().stream()
                .map(rulings::json)
                .filter(d -> on.isEmpty() || holds(d.path("on"), on.get()))
                .filter(d -> who.isEmpty() || d.path("who").asText().equals(who.get()))
                .filter(d -> states.isEmpty() || states.contains(d.path("state").asText()))
                .toList());
    Collections.reverse(found);
    return Listed.of(view, query, found, one -> one);
  }

  private static boolean holds(JsonNode ids, String id) {
    for (JsonNode one : ids) {
      if (one.asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private JsonNode history(View view, Query query) {
    List<Act> acts = acts();
    Collections.reverse(acts);
    return Listed.of(
        view,
        query,
        acts,
        act ->
            Json.object()
                .put("act", act.kind().word())
                .put("decision", act.of())
                .put("who", act.who())
                .put("when", act.when().toString())
                .put("why", act.why()));
  }
}
