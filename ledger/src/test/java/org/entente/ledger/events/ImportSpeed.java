package org.entente.ledger.events;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.ledger.Ledger;
import org.entente.ledger.importing.ImportOutcome;

/**
 * Measures how many rows a second of a GDELT 2.0 file come into a ledger, against the {@code
 * .import} of the {@code sqlite3} shell into a bare table, on the same file in the same run. Not a
 * test.
 *
 * <p>Arguments: a GDELT 2.0 export file, and how many rows to make of it (default 500,000): its
 * rows again and again with other numbers.
 */
public final class ImportSpeed {

  private static final int ROWS = 500_000;

  private ImportSpeed() {}

  /** Prints both rates and their ratio. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rows = args.length > 1 ? Integer.parseInt(args[1]) : ROWS;
    Path folder = Files.createTempDirectory("import-speed");
    Path file = folder.resolve("events.CSV");
    multiply(Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8), rows, file);
    double shell = shell(folder, file);
    double entente = entente(folder, file, rows);
    System.out.printf(
        Locale.ROOT,
        "%,d rows, %,d bytes%nsqlite3 .import  %,9.0f rows/s%nentente import   %,9.0f rows/s%n"
            + "ratio %.2f%n",
        rows,
        Files.size(file),
        rows / shell,
        rows / entente,
        shell / entente);
  }

  private static void multiply(List<String> lines, int rows, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < rows; i++) {
        String line = lines.get(i % lines.size());
        out.write(600_000_000 + i + line.substring(line.indexOf('\t')) + "\n");
      }
    }
  }

  private static double shell(Path folder, Path file) throws IOException, InterruptedException {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < 61; i++) {
      columns.append(i == 0 ? "" : ", ").append('c').append(i);
    }
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(
                "sqlite3",
                folder.resolve("bare.db").toString(),
                "CREATE TABLE t (" + columns + ")",
                ".mode ascii",
                ".separator \"\\t\" \"\\n\"",
                ".import " + file + " t")
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("sqlite3 failed");
    }
    return (System.nanoTime() - began) / 1e9;
  }

  private static double entente(Path folder, Path file, int rows) throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("speed.entente"))) {
      long began = System.nanoTime();
      ImportOutcome outcome = ledger.imports().run("gdelt2", file, row -> true);
      double seconds = (System.nanoTime() - began) / 1e9;
      if (outcome.records() != rows) {
        throw new IOException(outcome.toString());
      }
      return seconds;
    }
  }
}
