package org.entente.distributed.table;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Short words for schemas and rows; whoever asks for a column knows its type from the schema. */
@SuppressWarnings("TypeParameterUnusedInFormals")
final class Fields {
  static final DataType TEXT = DataTypes.StringType;
  static final DataType NUMBER = DataTypes.DoubleType;
  static final DataType WHOLE = DataTypes.IntegerType;
  static final DataType LONG = DataTypes.LongType;
  static final DataType DAY = DataTypes.DateType;
  static final DataType TEXTS = DataTypes.createArrayType(TEXT, false);

  private Fields() {}

  static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  static StructType struct(StructField... fields) {
    return DataTypes.createStructType(List.of(fields));
  }

  /** What stands in a field that must be there. */
  static <T> T get(Row row, String name) {
    T value = Fields.<T>find(row, name);
    if (value == null) {
      throw new IllegalArgumentException("There is nothing in the column " + name);
    }
    return value;
  }

  static <T> @Nullable T find(Row row, String name) {
    int index = row.fieldIndex(name);
    return row.isNullAt(index) ? null : row.<T>getAs(index);
  }

  /** What a function makes of a field, nothing of nothing. */
  static <V, T> @Nullable T map(Row row, String name, Function<V, T> function) {
    V value = Fields.<V>find(row, name);
    return value == null ? null : function.apply(value);
  }
}
