package org.entente.ledger.reference;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.ledger.importing.DelimitedRows;
import org.entente.ledger.importing.ImportFile;
import org.entente.ledger.importing.ImportFindings;
import org.entente.ledger.importing.ImportWatch;
import org.entente.ledger.importing.ImportWork;
import org.entente.ledger.importing.StateCodes;
import org.entente.model.Problem.Severity;
import org.jdbi.v3.core.Handle;

/** Takes the rows of a published table: finds out how the file is laid out, and reads it. */
final class TableWork implements ImportWork {

  /** So many lines of title and notes may stand above the line of headings. */
  private static final int LINES_ABOVE = 30;

  private static final int WATCHED_ROWS = 10_000;

  private record Found(Layout layout, Header header) {}

  private final String type;
  private final List<Layout> layouts;
  private final StateCodes codes;

  TableWork(String type, List<Layout> layouts, StateCodes codes) {
    this.type = type;
    this.layouts = layouts;
    this.codes = codes;
  }

  @Override
  public Taken take(
      Handle handle, long number, ImportFile file, ImportFindings findings, ImportWatch watch)
      throws IOException {
    long[] records = {0};
    List<String> taken = new ArrayList<>();
    List<String> others = new ArrayList<>();
    file.each(
        (name, content) -> {
          findings.in(name);
          InputStream in = new BufferedInputStream(content, 1 << 16);
          if (layouts.get(0).kind() == Layout.Kind.LISTINGS && isXml(in)) {
            records[0] += takeXml(handle, number, in, findings);
            taken.add("xml");
          } else {
            DelimitedRows rows = new DelimitedRows(in);
            Optional<Found> found = find(rows);
            found.ifPresent(f -> taken.add(f.layout().name()));
            if (found.isPresent()) {
              records[0] += takeRows(handle, number, rows, found.get(), findings, watch);
            } else {
              others.add(name);
            }
          }
        });
    for (String other : others) {
      findings.in(other);
      findings.ofFile(
          "not-a-table", taken.isEmpty() ? Severity.LOST : Severity.NOTE, notOfThisType());
    }
    if (!taken.isEmpty() && layouts.get(0).kind() == Layout.Kind.SERIES) {
      // What statements are held against has changed: results are worked out anew.
      handle.execute("UPDATE state SET rules = ''");
    }
    return new Taken(taken.isEmpty() ? "" : taken.get(0), records[0]);
  }

  private static boolean isXml(InputStream in) throws IOException {
    in.mark(64);
    String start = new String(in.readNBytes(64), java.nio.charset.StandardCharsets.UTF_8);
    in.reset();
    return start.replace("\uFEFF", "").stripLeading().startsWith("<");
  }

  private long takeXml(Handle handle, long number, InputStream in, ImportFindings findings)
      throws IOException {
    try (ListingWriter writer =
        new ListingWriter(layouts.get(0), codes, handle, number, findings)) {
      return new UnListXml(writer, findings).read(in);
    }
  }

  /** Reads on to the line of headings; where a layout has none, the file begins with its rows. */
  private Optional<Found> find(DelimitedRows rows) throws IOException {
    for (Layout layout : layouts) {
      if (layout.find("columns").isPresent()) {
        List<String> columns = List.of(layout.get("columns").split(",\\s*", -1));
        return Optional.of(new Found(layout, new Header(columns)));
      }
    }
    for (int i = 0; i < LINES_ABOVE; i++) {
      List<String> cells = rows.next();
      if (cells == null) {
        return Optional.empty();
      }
      Header header = new Header(cells);
      Optional<Layout> fitting = layouts.stream().filter(header::fits).findFirst();
      if (fitting.isPresent()) {
        return Optional.of(new Found(fitting.get(), header));
      }
    }
    return Optional.empty();
  }

  private long takeRows(
      Handle handle,
      long number,
      DelimitedRows rows,
      Found found,
      ImportFindings findings,
      ImportWatch watch)
      throws IOException {
    List<String> unknown = found.header().unknown(found.layout());
    if (!unknown.isEmpty()) {
      findings.ofFile(
          "unknown-column",
          Severity.NOTE,
          "Columns that are not known were not read: "
              + unknown.stream().map(ImportFindings::shown).collect(Collectors.joining(", "))
              + ".");
    }
    long records = 0;
    try (TableImporter importer =
        importer(found.layout(), found.header(), handle, number, findings)) {
      long read = 0;
      for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
        records += importer.take(rows.number(), cells) ? 1 : 0;
        if (++read % WATCHED_ROWS == 0 && !watch.goOn(read)) {
          return records;
        }
      }
    }
    return records;
  }

  private TableImporter importer(
      Layout layout, Header header, Handle handle, long number, ImportFindings findings) {
    return switch (layout.kind()) {
      case SERIES -> new SeriesImporter(layout, header, codes, handle, number, findings);
      case VOTES, ROLL_CALLS -> new VotesImporter(layout, header, codes, handle, number, findings);
      case LISTINGS -> new ListingImporter(layout, header, codes, handle, number, findings);
    };
  }

  private String notOfThisType() {
    String columns =
        layouts.stream()
            .map(
                layout ->
                    layout.needed().stream()
                        .map(names -> names.get(0))
                        .collect(Collectors.joining(", ")))
            .distinct()
            .collect(Collectors.joining("; or "));
    return "This is no table of type "
        + type
        + ". Its line of headings would have to hold "
        + columns
        + ". See \"entente import list\" for the types.";
  }
}
