package org.entente.ledger.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.ledger.importing.CodeScheme;
import org.entente.ledger.importing.ImportFindings;
import org.entente.ledger.importing.StateCodes;
import org.entente.ledger.importing.StateCodes.Meaning;

/** The columns of a file that write one and the same state, tried in turn. */
final class StateColumns {

  private record Column(CodeScheme scheme, int place) {}

  private final List<Column> columns = new ArrayList<>();
  private final StateCodes codes;

  StateColumns(List<String> lines, Header header, StateCodes codes) {
    this.codes = codes;
    for (String line : lines) {
      int place = header.place(Layout.stateColumns(line));
      if (place >= 0) {
        columns.add(new Column(CodeScheme.of(line.substring(0, line.indexOf(' '))), place));
      }
    }
  }

  /** Who is meant; empty where none of the cells is known, which is then among the findings. */
  Optional<Meaning> find(List<String> cells, int year, int line, ImportFindings findings) {
    String scheme = "no column";
    String code = "";
    for (Column column : columns) {
      String cell = column.place() < cells.size() ? cells.get(column.place()).strip() : "";
      if (!cell.isEmpty()) {
        Optional<Meaning> meaning = codes.find(column.scheme(), cell, year);
        if (meaning.isPresent()) {
          if (meaning.get().actor() == null) {
            findings.leftOut(
                line,
                "Rows of \""
                    + ImportFindings.shown(cell)
                    + "\" were left out: it is no actor of this ledger.");
          }
          return meaning;
        }
        scheme = column.scheme().name().toLowerCase(Locale.ROOT);
        code = cell;
      }
    }
    findings.unknownCode(line, scheme, code);
    return Optional.empty();
  }
}
