package org.entente.workbench.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.ledger.LedgerException;
import org.entente.ledger.browse.View;
import org.entente.ledger.decide.DecisionException;
import org.entente.ledger.search.QueryException;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.service.Failure;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;

/**
 * Brings calls to their routes: checks parameters, answers from memory or with 304 what has not
 * changed, and makes of every exception a problem that says nothing of the machine.
 */
public final class Dispatch {
  private static final long CACHE_BYTES = 48L << 20;

  private final OpenLedger ledger;
  private final String boot;
  private final Consumer<Throwable> unforeseen;
  private final AnswerCache cache = new AnswerCache(CACHE_BYTES);
  private final OneForAll working = new OneForAll();

  /**
   * @param boot differs with every start, since another program may answer otherwise
   * @param unforeseen told of exceptions that should not happen
   */
  public Dispatch(OpenLedger ledger, String boot, Consumer<Throwable> unforeseen) {
    this.ledger = ledger;
    this.boot = boot;
    this.unforeseen = unforeseen;
  }

  /** Makes the routes known, and what becomes of exceptions and of calls that reach none. */
  public void add(RoutesConfig config, List<Route> routes) {
    for (Route route : routes) {
      HandlerType type = HandlerType.findOrCreate(route.method());
      config.addHttpHandler(type, route.path(), call -> run(call, route));
    }
    config.exception(Exception.class, (e, call) -> fail(call, e));
    config.error(404, call -> unknown(call));
    config.error(405, call -> method(call));
  }

  private void run(Context call, Route route) throws Exception {
    Query query = Query.of(call.path(), call.pathParamMap(), call.queryParamMap(), route.params());
    if (route.does() instanceof Route.Acts acts) {
      acts.act(call, query);
    } else if (route.does() instanceof Route.Looks looks) {
      look(call, query, looks);
    }
  }

  private void look(Context call, Query query, Route.Looks looks) {
    String now = ledger.state().word();
    String tag = tag(now);
    call.header("Cache-Control", "private, no-cache");
    call.header("ETag", tag);
    if (isKnown(call.header("If-None-Match"), tag)) {
      call.status(304);
      return;
    }
    Optional<byte[]> kept = cache.find(now, query.key());
    if (kept.isPresent()) {
      send(call, 200, "application/json", kept.get());
      return;
    }
    OneForAll.Answer answer =
        working.of(now + " " + query.key(), () -> ledger.look(view -> answer(view, query, looks)));
    call.header("ETag", tag(answer.state()));
    send(call, 200, "application/json", answer.body());
  }

  private OneForAll.Answer answer(View view, Query query, Route.Looks looks) {
    String state = view.state().word();
    byte[] body = Json.bytes(looks.answer(view, query));
    cache.put(state, query.key(), body);
    return new OneForAll.Answer(state, body);
  }

  private String tag(String state) {
    return "W/\"" + state + "-" + boot + "\"";
  }

  private static boolean isKnown(@Nullable String header, String tag) {
    if (header == null || header.length() > Query.LONGEST) {
      return false;
    }
    for (String one : header.split(",", -1)) {
      if (one.strip().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Sends JSON. */
  public static void json(Context call, int status, JsonNode node) {
    send(call, status, "application/json", Json.bytes(node));
  }

  private static void send(Context call, int status, String type, byte[] body) {
    call.status(status).contentType(type).result(body);
  }

  /** Sends a problem. */
  public static void problem(Context call, CallProblem problem) {
    call.removeHeader("ETag");
    call.header("Cache-Control", "no-store");
    if (problem.type() == CallProblem.Type.BUSY) {
      call.header("Retry-After", "5");
    }
    byte[] body = Json.bytes(problem.json(call.path()));
    send(call, problem.type().status(), "application/problem+json", body);
  }

  private void unknown(Context call) {
    if (!isProblem(call)) {
      problem(
          call,
          new CallProblem(
              CallProblem.Type.UNKNOWN,
              "Nothing answers to this address; GET /api/ tells what there is."));
    }
  }

  private void method(Context call) {
    if (!isProblem(call)) {
      problem(
          call,
          new CallProblem(
              CallProblem.Type.METHOD,
              "This address does not answer to " + call.method().name() + "; see GET /api/."));
    }
  }

  private static boolean isProblem(Context call) {
    String type = call.res().getContentType();
    return type != null && type.startsWith("application/problem+json");
  }

  private void fail(Context call, Exception thrown) {
    problem(call, of(thrown));
  }

  /** The problem that an exception is to whoever called. */
  public CallProblem of(Throwable thrown) {
    if (thrown instanceof CallProblem problem) {
      return problem;
    }
    String message = String.valueOf(thrown.getMessage());
    if (thrown instanceof QueryException) {
      return new CallProblem(CallProblem.Type.BAD_QUERY, message);
    }
    if (thrown instanceof DecisionException decision) {
      return new CallProblem(type(decision), message);
    }
    if (thrown instanceof LedgerException ledgerProblem) {
      return new CallProblem(
          ledgerProblem.reason() == LedgerException.Reason.LOCKED
              ? CallProblem.Type.BUSY
              : CallProblem.Type.FAILED,
          withoutPath(message, ledgerProblem));
    }
    if (thrown instanceof WrongUsage) {
      return new CallProblem(CallProblem.Type.BAD_PARAMETER, message);
    }
    if (thrown instanceof Failure) {
      return new CallProblem(CallProblem.Type.UNFIT, message);
    }
    unforeseen.accept(thrown);
    return new CallProblem(
        CallProblem.Type.FAILED,
        "Something that should not happen; what it was stands where the server was started.");
  }

  private static CallProblem.Type type(DecisionException decision) {
    return switch (decision.reason()) {
      case STALE -> CallProblem.Type.STALE;
      case CLASH -> CallProblem.Type.CLASH;
      case UNKNOWN -> CallProblem.Type.UNKNOWN;
      default -> CallProblem.Type.UNFIT;
    };
  }

  /** Where the ledger lies is nobody's business who is not on the machine. */
  private static String withoutPath(String message, LedgerException e) {
    return message.replace(e.file().toString(), String.valueOf(e.file().getFileName()));
  }
}
