package org.entente.ledger.importing;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.entente.ledger.importing.ImportOutcome.Status;
import org.entente.model.Problem.Severity;
import org.jdbi.v3.core.Handle;

/**
 * Takes one file into the ledger, wholly or not at all, and only once: the same file again changes
 * nothing, and what a newer file says of the same pair and year replaces what an older one said.
 */
public final class FileImport {

  /** Undoes the transaction and says why. */
  private static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ImportOutcome outcome;

    NotTaken(ImportOutcome outcome) {
      super(null, null, false, false);
      this.outcome = outcome;
    }
  }

  private final Database database;
  private final Supplier<LocalDate> today;

  public FileImport(Database database, Supplier<LocalDate> today) {
    this.database = database;
    this.today = today;
  }

  /** Imports a file; a file that is not there or cannot be read is refused, with a problem. */
  public ImportOutcome run(String type, Path path, ImportWork work, ImportWatch watch) {
    ImportFile file = new ImportFile(path);
    ImportFindings findings = new ImportFindings(file.name());
    try {
      String hash = file.hash();
      if (database.read(handle -> FileRows.holds(handle, type, hash))) {
        return new ImportOutcome(file.name(), Status.KNOWN, 0, 0, List.of());
      }
      return database.write(handle -> take(handle, type, file, hash, work, findings, watch));
    } catch (NotTaken e) {
      keep(e.outcome);
      return e.outcome;
    } catch (IOException e) {
      ImportOutcome refused = refused(file, findings, why(e));
      keep(refused);
      return refused;
    }
  }

  private ImportOutcome take(
      Handle handle,
      String type,
      ImportFile file,
      String hash,
      ImportWork work,
      ImportFindings findings,
      ImportWatch watch) {
    long number = FileRows.begin(handle, type, file.name(), hash, today.get());
    ImportWork.Taken taken;
    boolean[] stopped = {false};
    try {
      taken =
          work.take(
              handle,
              number,
              file,
              findings,
              rows -> {
                stopped[0] = !watch.goOn(rows);
                return !stopped[0];
              });
    } catch (IOException e) {
      throw new NotTaken(refused(file, findings, why(e)));
    }
    if (stopped[0]) {
      throw new NotTaken(new ImportOutcome(file.name(), Status.STOPPED, 0, 0, List.of()));
    }
    if (taken.layout().isEmpty()) {
      throw new NotTaken(
          new ImportOutcome(file.name(), Status.REFUSED, 0, findings.leftOut(), findings.list()));
    }
    FileRows.end(handle, number, taken.layout(), taken.records(), findings.leftOut());
    database.replaceProblems(handle, file.name(), findings.list());
    return new ImportOutcome(
        file.name(), Status.TAKEN, taken.records(), findings.leftOut(), findings.list());
  }

  private void keep(ImportOutcome outcome) {
    if (outcome.status() == Status.REFUSED) {
      database.write(
          handle -> {
            database.replaceProblems(handle, outcome.file(), outcome.problems());
            return outcome;
          });
    }
  }

  private static ImportOutcome refused(ImportFile file, ImportFindings findings, String why) {
    findings.ofFile("unreadable", Severity.LOST, why);
    return new ImportOutcome(file.name(), Status.REFUSED, 0, findings.leftOut(), findings.list());
  }

  private static String why(IOException e) {
    return e instanceof NoSuchFileException
        ? "There is no such file. Look whether the path is right."
        : "The file cannot be read to its end ("
            + e.getMessage()
            + "). Get it again from where it came from.";
  }
}
