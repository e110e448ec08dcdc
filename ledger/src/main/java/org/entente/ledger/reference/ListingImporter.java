package org.entente.ledger.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.ledger.importing.ImportFindings;
import org.entente.ledger.importing.StateCodes;
import org.jdbi.v3.core.Handle;

/** Takes rows of a sanctions list that is a table. */
final class ListingImporter implements TableImporter {

  private final Layout layout;
  private final Header header;
  private final Set<String> missing;
  private final ImportFindings findings;
  private final ListingWriter writer;

  ListingImporter(
      Layout layout,
      Header header,
      StateCodes codes,
      Handle handle,
      long file,
      ImportFindings findings) {
    this.layout = layout;
    this.header = header;
    this.missing = Set.copyOf(layout.parts("missing"));
    this.findings = findings;
    this.writer = new ListingWriter(layout, codes, handle, file, findings);
  }

  @Override
  public boolean take(int line, List<String> cells) {
    String reference = cell(cells, layout.parts("reference"));
    String name = cell(cells, layout.parts("name"));
    if (cells.size() == 1 && reference.length() <= 1) {
      return false; // the end-of-file mark of an old system
    }
    if (reference.isEmpty() || name.isEmpty()) {
      findings.malformedRow(line, "This row has no number or no name.");
      return false;
    }
    writer.add(
        new ListingWriter.Raw(
            reference,
            cell(cells, layout.parts("entry-kind")),
            name,
            Arrays.stream(cell(cells, List.of("aliases")).split(";", -1))
                .map(alias -> alias.strip())
                .filter(alias -> !alias.isEmpty())
                .toList(),
            cell(cells, List.of("nationality", "vess_flag")),
            cell(cells, layout.parts("programme")),
            cell(cells, List.of("listed_on")),
            cell(cells, List.of("comments", "remarks"))),
        line);
    return true;
  }

  private String cell(List<String> cells, List<String> names) {
    int place = header.place(names);
    String cell = place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
    return missing.contains(cell) ? "" : cell;
  }

  @Override
  public void close() {
    writer.close();
  }
}
