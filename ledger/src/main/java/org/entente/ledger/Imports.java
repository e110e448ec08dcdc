package org.entente.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.events.EventFormat;
import org.entente.ledger.events.EventWork;
import org.entente.ledger.importing.Database;
import org.entente.ledger.importing.FileImport;
import org.entente.ledger.importing.FileRows;
import org.entente.ledger.importing.ImportOutcome;
import org.entente.ledger.importing.ImportType;
import org.entente.ledger.importing.ImportWatch;
import org.entente.ledger.importing.ImportWork;
import org.entente.ledger.importing.ImportedFile;
import org.entente.ledger.importing.StateCodes;
import org.entente.ledger.reference.TableImport;

/**
 * Takes published tables and event files into a ledger, and says what of them is in it. Got from
 * {@link Ledger#imports}.
 */
public final class Imports {

  private final Database database;
  private final FileImport files;
  private final TableImport tables = new TableImport();

  Imports(Database database, FileImport files) {
    this.database = database;
    this.files = files;
  }

  /** All types that can be named, event files first. */
  public static List<ImportType> listTypes() {
    List<ImportType> types = new ArrayList<>();
    EventFormat.list().stream().map(EventFormat::type).forEach(types::add);
    types.addAll(new TableImport().listTypes());
    return types;
  }

  /** The files that were imported, in that order. */
  public List<ImportedFile> listFiles() {
    return database.read(FileRows::list);
  }

  /**
   * Imports one file, wholly or not at all; the same file again changes nothing.
   *
   * @param type one of {@link #listTypes}
   * @throws IllegalArgumentException if there is no such type
   */
  public ImportOutcome run(String type, Path path, ImportWatch watch) {
    StateCodes codes = StateCodes.load();
    ImportWork work =
        EventFormat.list().stream()
            .filter(format -> format.type().name().equals(type))
            .findFirst()
            .<ImportWork>map(format -> new EventWork(format, codes))
            .orElseGet(() -> tables.get(type, codes));
    return files.run(type, path, work, watch);
  }
}
