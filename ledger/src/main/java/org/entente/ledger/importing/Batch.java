package org.entente.ledger.importing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Runs one statement with many rows of values, some thousands at a time; Jdbi's own way costs more
 * than SQLite itself.
 */
public final class Batch implements AutoCloseable {

  private static final int ROWS = 2_000;

  private final PreparedStatement statement;
  private int waiting;
  private int column;

  public Batch(Handle handle, String sql) {
    this.statement = attempt(() -> handle.getConnection().prepareStatement(sql));
  }

  public Batch text(@Nullable String value) {
    return set(at -> statement.setString(at, value));
  }

  public Batch whole(long value) {
    return set(at -> statement.setLong(at, value));
  }

  /** A whole number that may be missing. */
  public Batch wholeOrNull(@Nullable Long value) {
    return value == null ? set(at -> statement.setNull(at, Types.INTEGER)) : whole(value);
  }

  public Batch number(@Nullable Double value) {
    return set(
        at -> {
          if (value == null) {
            statement.setNull(at, Types.REAL);
          } else {
            statement.setDouble(at, value);
          }
        });
  }

  /** Ends the row. */
  public void add() {
    attempt(
        () -> {
          statement.addBatch();
          return column;
        });
    column = 0;
    if (++waiting == ROWS) {
      flush();
    }
  }

  private void flush() {
    attempt(statement::executeBatch);
    waiting = 0;
  }

  @Override
  public void close() {
    if (waiting > 0) {
      flush();
    }
    attempt(
        () -> {
          statement.close();
          return true;
        });
  }

  private Batch set(Setting setting) {
    attempt(
        () -> {
          setting.set(++column);
          return column;
        });
    return this;
  }

  private interface Setting {
    void set(int at) throws SQLException;
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  /** Failures of the database go the same way as those of Jdbi, so that one place words them. */
  private static <T> T attempt(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException(e, null);
    }
  }
}
