package org.entente.workbench.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Imports;
import org.entente.ledger.Ledger;
import org.entente.ledger.importing.ImportType;
import org.entente.ledger.importing.ImportedFile;
import org.entente.ledger.reference.ReferenceTables.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente import list}: what can be imported, and what is in. */
@Command(
    name = "list",
    description =
        "Prints the types that can be imported, with units and traps, and what is in the ledger:"
            + " from which file, when, how many rows.")
final class ImportListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  ImportListCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Lines lines = new Lines(console);
    lines.line("Types");
    for (ImportType type : Imports.listTypes()) {
      lines.line("  " + type.name() + ": " + type.title());
      lines.line("    from   " + type.from());
      lines.line("    unit   " + type.unit());
      lines.line("    beware " + type.trap());
    }
    if (Files.exists(ledger.file)) {
      try (Ledger open = ledger.openToRead()) {
        print(open, lines);
      }
    }
    lines.flush();
    return ExitCode.DONE;
  }

  private void print(Ledger open, Lines lines) {
    List<ImportedFile> files = open.imports().listFiles();
    lines.line("");
    lines.line("In " + ledger.file + (files.isEmpty() ? ": nothing imported" : ""));
    for (ImportedFile file : files) {
      lines.line(
          "  "
              + file.type()
              + "  "
              + file.name()
              + "  "
              + file.imported()
              + "  "
              + Counting.of(file.records(), "row")
              + (file.leftOut() == 0 ? "" : ", " + file.leftOut() + " left out")
              + "  sha256 "
              + file.hash());
    }
    for (Series series : open.reference().listSeries()) {
      lines.line(
          "  series "
              + series.name()
              + ", "
              + series.firstYear()
              + " to "
              + series.lastYear()
              + ", in "
              + series.unit());
    }
  }
}
