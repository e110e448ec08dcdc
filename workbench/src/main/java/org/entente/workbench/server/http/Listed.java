package org.entente.workbench.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.entente.ledger.browse.View;

/** A page of a list, in the form that all lists have. */
public final class Listed {
  private Listed() {}

  /** A page that was fetched as such. */
  public static ObjectNode page(View view, Query query, List<? extends JsonNode> items, int total) {
    ObjectNode page = Json.object();
    page.set("items", Json.of(items));
    page.put("total", total);
    page.put("offset", query.offset());
    page.put("limit", query.limit());
    page.put("next", query.next(total));
    page.put("state", view.state().word());
    return page;
  }

  /** A page cut out of a whole list. */
  public static <T> ObjectNode of(
      View view, Query query, List<T> all, Function<T, ? extends JsonNode> item) {
    List<? extends JsonNode> items =
        all.stream().skip(query.offset()).limit(query.limit()).map(item).toList();
    return page(view, query, items, all.size());
  }

  /** The parameters of every list. */
  public static final List<Param> PARAMS =
      List.of(
          Param.one("offset", "how many to pass over, from 0"),
          Param.one("limit", "how many to give, 1 to 500"));

  /** With others before them. */
  public static List<Param> with(Param... others) {
    return java.util.stream.Stream.concat(java.util.Arrays.stream(others), PARAMS.stream())
        .toList();
  }
}
