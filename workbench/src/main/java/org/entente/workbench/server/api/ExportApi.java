package org.entente.workbench.server.api;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.entente.ledger.Ledger;
import org.entente.ledger.MetProblem;
import org.entente.ledger.browse.EntryFilter;
import org.entente.ledger.browse.EntrySort;
import org.entente.ledger.browse.View;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Tie;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.service.Between;
import org.jspecify.annotations.Nullable;

/** Everything as the command line prints it, one object a line, however much it is. */
public final class ExportApi {
  /** So many entries are fetched at a time. */
  private static final int AT_ONCE = 500;

  private final OpenLedger ledger;
  private final ContractJson json = new ContractJson();

  public ExportApi(OpenLedger ledger) {
    this.ledger = ledger;
  }

  public List<Route> routes() {
    return List.of(
        export("statements", (tie, out) -> statements(tie, out)),
        export("entries", (tie, out) -> ledger.look(view -> entries(view, tie, out))),
        export("disputes", (tie, out) -> ledger.look(view -> disputes(view, tie, out))),
        export(
            "origins",
            (tie, out) ->
                ledger.look(
                    view -> {
                      view.eachOrigin(out);
                      return true;
                    })),
        export("problems", (tie, out) -> problems(out)),
        export("decisions", (tie, out) -> ledger.reading().decisions().export(out)));
  }

  private interface Export {
    void write(@Nullable Tie tie, Consumer<String> lines);
  }

  private static Route export(String what, Export export) {
    return Route.stream(
        "/api/export/" + what + ".jsonl",
        "All " + what + ", one object a line.",
        List.of(Param.one("between", "two actor codes parted by a comma")),
        (call, query) -> stream(call, what, EntryFilters.tie(query, "between"), export));
  }

  private static void stream(Context call, String what, @Nullable Tie tie, Export export)
      throws IOException {
    call.contentType("application/jsonl; charset=utf-8");
    call.header("Content-Disposition", "attachment; filename=\"" + what + ".jsonl\"");
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(call.outputStream(), StandardCharsets.UTF_8), 1 << 16)) {
      export.write(
          tie,
          line -> {
            try {
              out.write(line);
              out.write('\n');
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private void statements(@Nullable Tie tie, Consumer<String> out) {
    Between between = new Between(tie);
    Ledger reading = ledger.reading();
    reading.eachStatement(
        statement -> {
          if (between.holds(statement)) {
            out.accept(json.statement(statement));
          }
        });
  }

  private static boolean entries(View view, @Nullable Tie tie, Consumer<String> out) {
    if (tie == null) {
      view.eachEntry(out);
      return true;
    }
    List<String> ids = view.entryIds(EntryFilter.of(tie), EntrySort.ID, false);
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      view.entriesOf(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).forEach(out);
    }
    return true;
  }

  private static boolean disputes(View view, @Nullable Tie tie, Consumer<String> out) {
    if (tie == null) {
      view.eachDispute(out);
      return true;
    }
    view.disputesOf(
            view.disputes().stream()
                .filter(fact -> view.isBetween(tie, fact.entries()))
                .map(fact -> fact.id())
                .sorted()
                .toList())
        .forEach(out);
    return true;
  }

  private void problems(Consumer<String> out) {
    for (MetProblem met : ledger.reading().metProblems()) {
      out.accept(json.problem(met.problem(), met.met()));
    }
  }
}
