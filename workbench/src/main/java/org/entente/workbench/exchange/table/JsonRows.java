package org.entente.workbench.exchange.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes JSON Lines: one object a row, every column in its order, null where nothing is known. */
public final class JsonRows<T> implements RowWriter<T> {

  private final JsonFactory json = new JsonFactory();
  private final Table<T> table;
  private final Writer out;

  public JsonRows(Table<T> table, OutputStream out) {
    this.table = table;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(T row) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(line)) {
      generator.writeStartObject();
      for (Column<T> column : table.columns()) {
        generator.writeFieldName(column.name());
        value(generator, column.of(row));
      }
      generator.writeEndObject();
    }
    out.write(line.toString());
    out.write('\n');
  }

  private static void value(JsonGenerator generator, @Nullable Object value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Long whole) {
      generator.writeNumber(whole);
    } else if (value instanceof Double number) {
      generator.writeNumber(new BigDecimal(CsvRows.plain(number)));
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else {
      generator.writeString(value.toString());
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
