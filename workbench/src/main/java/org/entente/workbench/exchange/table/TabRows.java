package org.entente.workbench.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes values parted by tabs, without quotation marks, as the event data sets do: a tab or line
 * end inside a text becomes a blank, so that no text can break a row. Text is otherwise left as it
 * is; these files are for programs and not for spreadsheets.
 */
public final class TabRows<T> implements RowWriter<T> {

  private final Table<T> table;
  private final Writer out;

  /** Without a line of headings, as GDELT has it, or with one. */
  public TabRows(Table<T> table, boolean headings, OutputStream out) throws IOException {
    this.table = table;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (headings) {
      this.out.write(String.join("\t", table.columns().stream().map(Column::name).toList()));
      this.out.write('\n');
    }
  }

  @Override
  public void write(T row) throws IOException {
    String delimiter = "";
    for (Column<T> column : table.columns()) {
      Object value = column.of(row);
      out.write(delimiter);
      if (value instanceof Double number) {
        out.write(CsvRows.plain(number));
      } else if (value != null) {
        out.write(
            value.toString().replaceAll("[\\t\\r\\n\\x0B\\f\\x00\\u0085\\u2028\\u2029]", " "));
      }
      delimiter = "\t";
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
