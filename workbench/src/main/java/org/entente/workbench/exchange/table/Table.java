package org.entente.workbench.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, in their order.
 *
 * @param columns at least one
 * @param <T> what a row is made of
 */
public record Table<T>(List<Column<T>> columns) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** Puts a table together, column by column. */
  public static final class Builder<T> {

    private final List<Column<T>> columns = new ArrayList<>();

    public Builder<T> text(String name, Function<T, @Nullable String> cell) {
      return add(name, Column.Type.TEXT, cell::apply);
    }

    /** A whole number. */
    public Builder<T> whole(String name, Function<T, @Nullable Long> cell) {
      return add(name, Column.Type.WHOLE, cell::apply);
    }

    public Builder<T> number(String name, Function<T, @Nullable Double> cell) {
      return add(name, Column.Type.NUMBER, cell::apply);
    }

    public Builder<T> flag(String name, Function<T, @Nullable Boolean> cell) {
      return add(name, Column.Type.FLAG, cell::apply);
    }

    public Builder<T> day(String name, Function<T, @Nullable LocalDate> cell) {
      return add(name, Column.Type.DAY, cell::apply);
    }

    private Builder<T> add(String name, Column.Type type, Function<T, @Nullable Object> cell) {
      columns.add(new Column<>(name, type, cell));
      return this;
    }

    public Table<T> build() {
      return new Table<>(columns);
    }
  }
}
