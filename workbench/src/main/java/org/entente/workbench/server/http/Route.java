package org.entente.workbench.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import org.entente.ledger.browse.View;

/**
 * Something that can be called.
 *
 * @param method GET, POST, DELETE
 * @param path with the names of its parts in braces
 * @param about one sentence for the document of the API
 * @param params parameters that it takes
 * @param editor whether it takes the role of an editor
 * @param does what it does
 */
public record Route(
    String method, String path, String about, List<Param> params, boolean editor, Does does) {

  /** Either looks something up in one state of the ledger, or does something by itself. */
  public sealed interface Does {}

  /** Looks something up; the same state and the same question give the same answer. */
  @FunctionalInterface
  public non-sealed interface Looks extends Does {
    JsonNode answer(View view, Query query);
  }

  /** Answers by itself. */
  @FunctionalInterface
  public non-sealed interface Acts extends Does {
    void act(Context call, Query query) throws Exception;
  }

  public Route {
    params = List.copyOf(params);
  }

  /** Looks something up. */
  public static Route get(String path, String about, List<Param> params, Looks looks) {
    return new Route("GET", path, about, params, false, looks);
  }

  /** Answers a GET by itself. */
  public static Route stream(String path, String about, List<Param> params, Acts acts) {
    return new Route("GET", path, about, params, false, acts);
  }

  /** Changes something; only for editors. */
  public static Route write(String method, String path, String about, Acts acts) {
    return new Route(method, path, about, List.of(), true, acts);
  }
}
