package org.entente.workbench.exchange.table;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name lower case with underscores
 * @param type of its cells
 * @param cell gives the cell of a row, null where there is nothing
 * @param <T> what a row is made of
 */
public record Column<T>(String name, Type type, Function<T, @Nullable Object> cell) {

  /** What cells hold; the class is that of a cell. */
  public enum Type {
    TEXT(String.class),
    WHOLE(Long.class),
    NUMBER(Double.class),
    FLAG(Boolean.class),
    DAY(LocalDate.class);

    private final Class<?> javaType;

    Type(Class<?> javaType) {
      this.javaType = javaType;
    }
  }

  /** The cell of a row; throws if it is of another type than the column. */
  public @Nullable Object of(T row) {
    Object value = cell.apply(row);
    if (value != null && !type.javaType.isInstance(value)) {
      throw new IllegalStateException("Column " + name + " is no place for " + value.getClass());
    }
    return value;
  }
}
