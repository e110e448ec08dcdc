package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.entente.model.Tie;
import org.entente.workbench.report.Format;
import org.entente.workbench.report.section.SectionName;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.server.safety.Headers;
import org.entente.workbench.service.ReportService;
import org.entente.workbench.service.TieService;
import org.jspecify.annotations.Nullable;

/** The report of a tie, written by the same service as on the command line. */
public final class ReportApi {
  /** A report holds all statements of a ledger in memory, so only so many are made at a time. */
  private static final int AT_ONCE = 1;

  private final OpenLedger ledger;
  private final ReportService reports;
  private final Semaphore presses = new Semaphore(AT_ONCE, true);

  /**
   * @param version of the program, which a report states
   */
  public ReportApi(OpenLedger ledger, String version) {
    this.ledger = ledger;
    this.reports = new ReportService(version);
  }

  public List<Route> routes() {
    return List.of(
        Route.stream(
            "/api/report",
            "The report of a tie as a file, or shown in place.",
            List.of(
                Param.one("between", "two actor codes parted by a comma"),
                Param.one("format", "html, md, pdf or docx"),
                Param.many("section", "ids of sections; all without it"),
                Param.one("as_of", "the day for which it holds"),
                Param.one("preview", "yes to show it in place")),
            this::report),
        Route.get(
            "/api/report/sections",
            "The sections that a report can have.",
            List.of(),
            (view, query) -> sections()));
  }

  private static ArrayNode sections() {
    ArrayNode array = Json.array();
    for (SectionName section : ReportService.sections()) {
      array.addObject().put("id", section.id()).put("title", section.title());
    }
    return array;
  }

  /** The words of the formats, as file names end. */
  static List<String> words() {
    return Arrays.stream(Format.values()).map(Format::word).toList();
  }

  private void report(Context call, Query query) throws IOException {
    @Nullable Tie tie = EntryFilters.tie(query, "between");
    if (tie == null) {
      throw Query.bad("between", "is missing");
    }
    boolean preview = query.isOn("preview", false);
    String word = preview ? "html" : query.find("format").orElse("html");
    Format format =
        Arrays.stream(Format.values())
            .filter(f -> f.word().equals(word))
            .findFirst()
            .orElseThrow(
                () -> Query.bad("format", "should be one of " + String.join(", ", words())));
    byte[] bytes = written(tie, format, query.all("section"), query.day("as_of"));
    if (preview) {
      call.header("Content-Security-Policy", Headers.PREVIEW);
      call.header("X-Frame-Options", "SAMEORIGIN");
      call.contentType("text/html; charset=utf-8").result(bytes);
      return;
    }
    String name = "report-" + tie.a() + "-" + tie.b() + "." + word;
    call.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    call.contentType(format.mediaType()).result(bytes);
  }

  private byte[] written(Tie tie, Format format, Set<String> sections, @Nullable LocalDate asked)
      throws IOException {
    presses.acquireUninterruptibly();
    try {
      return reports.bytes(
          ledger.reading(),
          tie,
          dossier -> asked == null ? TieService.latest(dossier, LocalDate.EPOCH) : asked,
          sections,
          format);
    } finally {
      presses.release();
    }
  }
}
