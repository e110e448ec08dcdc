package org.entente.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.ledger.LedgerException.Reason;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** Opens the SQLite file of a ledger: checks what it is, and brings its schema up to date. */
final class LedgerFile {
  /** The four bytes "ENTL" at the place where SQLite keeps the application id. */
  static final int APPLICATION_ID = 0x454e_544c;

  /** The newest schema that this version knows: the number of the last migration. */
  static final int SCHEMA = 5;

  private static final int BUSY_MILLIS = 5_000;

  private final Path file;
  private final SqliteFailures failures;

  LedgerFile(Path file) {
    this.file = file;
    this.failures = new SqliteFailures(file);
  }

  /** A database that may be written; made or migrated if need be. The writer lock must be held. */
  Jdbi openToWrite() {
    if (Files.isDirectory(file)) {
      throw new LedgerException(
          Reason.NOT_A_LEDGER, file, file + " is a folder. Name a file with --ledger.");
    }
    SQLiteDataSource source = source(config(), "jdbc:sqlite:" + file);
    Jdbi database = Jdbi.create(source);
    return failures.guard(
        () -> {
          if (check(database) < SCHEMA) {
            migrate(source);
          }
          return database;
        });
  }

  /** A database that can only be read; it must be there and up to date. */
  Jdbi openToRead() {
    if (!Files.isRegularFile(file)) {
      throw new LedgerException(
          Reason.UNREADABLE,
          file,
          "There is no ledger at "
              + file
              + ". Read documents into one first (entente read --ledger FILE PATH…), or name"
              + " another with --ledger.");
    }
    Jdbi database = tidyReader();
    int version = withFallback(database);
    if (version == Integer.MIN_VALUE) {
      SQLiteConfig config = config();
      config.resetOpenMode(SQLiteOpenMode.CREATE);
      config.resetOpenMode(SQLiteOpenMode.READWRITE);
      config.setOpenMode(SQLiteOpenMode.READONLY);
      database =
          Jdbi.create(source(config, "jdbc:sqlite:" + file.toUri().getRawPath() + "?immutable=1"));
      Jdbi untouched = database;
      version = failures.guard(() -> check(untouched));
    }
    if (version < SCHEMA) {
      throw new LedgerException(
          Reason.UNREADABLE,
          file,
          "The ledger "
              + file
              + " is empty or of an older form. Open it once with a command that writes"
              + " (entente read), which brings it up to date.");
    }
    return database;
  }

  /**
   * Connections that may write to the file and not to what it holds: the last one to close then
   * takes the helper files of WAL mode away, which one opened only to read has to leave behind.
   */
  private Jdbi tidyReader() {
    SQLiteConfig config = config();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    SQLiteDataSource source = source(config, "jdbc:sqlite:" + file);
    return Jdbi.create(() -> queryOnly(source.getConnection()));
  }

  private static Connection queryOnly(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = 1");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * On a folder that cannot be written SQLite cannot lay its helper files beside a ledger in WAL
   * mode; if no writer left any, the file is complete and may be read as it stands.
   */
  private int withFallback(Jdbi database) {
    try {
      return failures.guard(() -> check(database));
    } catch (LedgerException e) {
      boolean alone = !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
      boolean helpless =
          e.reason() == Reason.UNREADABLE
              || e.reason() == Reason.UNWRITABLE
              || e.reason() == Reason.LOCKED;
      if (alone && helpless && Files.isReadable(file)) {
        return Integer.MIN_VALUE;
      }
      throw e;
    }
  }

  /** The version of the schema, 0 for a new file; throws if this is no ledger that we know. */
  private int check(Jdbi database) {
    return database.withHandle(
        handle -> {
          int application = pragma(handle, "application_id");
          int version = pragma(handle, "user_version");
          int tables =
              handle.createQuery("SELECT count(*) FROM sqlite_master").mapTo(int.class).one();
          if (application != APPLICATION_ID && (application != 0 || version != 0 || tables > 0)) {
            throw new LedgerException(
                Reason.NOT_A_LEDGER,
                file,
                file
                    + " is a database, but not a ledger. Name another file with --ledger; this one"
                    + " was left alone.");
          }
          if (version > SCHEMA) {
            throw new LedgerException(Reason.NEWER_VERSION, file, newer(version));
          }
          return version;
        });
  }

  private String newer(int version) {
    return String.format(
        Locale.ROOT,
        "The ledger %s was written by a newer version of Entente (form %d; this version knows up to"
            + " %d). Use that version, or name another file with --ledger; this one was left"
            + " alone.",
        file,
        version,
        SCHEMA);
  }

  private static int pragma(Handle handle, String name) {
    return handle.createQuery("PRAGMA " + name).mapTo(int.class).one();
  }

  private static void migrate(SQLiteDataSource source) {
    Flyway.configure(LedgerFile.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/entente/ledger/schema")
        .table("schema_history")
        .baselineOnMigrate(false)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }

  private static SQLiteDataSource source(SQLiteConfig config, String url) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    return config;
  }

  /** Runs it; a failure of the database becomes a message for people. */
  <T> T guard(Supplier<T> work) {
    return failures.guard(work);
  }

  Path path() {
    return file;
  }
}
