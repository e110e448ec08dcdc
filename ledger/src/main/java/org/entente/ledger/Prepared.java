package org.entente.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Statements of SQL that are prepared once and run many times, for work of a million small steps.
 * To be closed when the work is done; throws {@link UnableToRun} where the database does.
 */
final class Prepared implements AutoCloseable {
  /** A failure of the database; its cause says which. */
  static final class UnableToRun extends org.jdbi.v3.core.JdbiException {
    private static final long serialVersionUID = 1L;

    UnableToRun(SQLException cause) {
      super(cause);
    }
  }

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Prepared(Handle handle) {
    this.connection = handle.getConnection();
  }

  /** Rows that are gone through one by one; nothing else may be asked by the same SQL meanwhile. */
  static final class Rows implements AutoCloseable {
    private final ResultSet rows;

    private Rows(ResultSet rows) {
      this.rows = rows;
    }

    boolean next() {
      try {
        return rows.next();
      } catch (SQLException e) {
        throw new UnableToRun(e);
      }
    }

    long number(int column) {
      try {
        return rows.getLong(column);
      } catch (SQLException e) {
        throw new UnableToRun(e);
      }
    }

    @Override
    public void close() {
      try {
        rows.close();
      } catch (SQLException e) {
        throw new UnableToRun(e);
      }
    }
  }

  Rows rows(String sql, Object... values) {
    try {
      return new Rows(bound(sql, values).executeQuery());
    } catch (SQLException e) {
      throw new UnableToRun(e);
    }
  }

  <T> List<T> list(Row<T> row, String sql, Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new UnableToRun(e);
    }
  }

  <T> Optional<T> find(Row<T> row, String sql, Object... values) {
    List<T> found = list(row, sql, values);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** The numbers of the first column. */
  long[] numbers(String sql, Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      long[] found = new long[16];
      int count = 0;
      while (rows.next()) {
        if (count == found.length) {
          found = java.util.Arrays.copyOf(found, 2 * count);
        }
        found[count++] = rows.getLong(1);
      }
      return java.util.Arrays.copyOf(found, count);
    } catch (SQLException e) {
      throw new UnableToRun(e);
    }
  }

  void run(String sql, @Nullable Object... values) {
    try {
      bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw new UnableToRun(e);
    }
  }

  // The statement is kept for the next time and closed with all others.
  @SuppressWarnings("MustBeClosedChecker")
  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof Long number) {
        statement.setLong(i + 1, number);
      } else if (value instanceof Integer number) {
        statement.setInt(i + 1, number);
      } else if (value instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else if (value instanceof Double number) {
        statement.setDouble(i + 1, number);
      } else {
        statement.setString(i + 1, value.toString());
      }
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
    } catch (SQLException e) {
      throw new UnableToRun(e);
    }
  }
}
