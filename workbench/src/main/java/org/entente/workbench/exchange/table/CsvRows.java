package org.entente.workbench.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated values: RFC 4180 with line feeds, in UTF-8, with a line of headings; what
 * is unknown is empty.
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe in front: one that begins,
 * after any apostrophes, with {@code = + - @}, a tab or a carriage return. Taking one apostrophe
 * from such a text gives it back. Numbers and days are never touched.
 */
public final class CsvRows<T> implements RowWriter<T> {

  private static final String DANGEROUS = "=+-@\t\r";

  private final Table<T> table;
  private final Writer out;

  public CsvRows(Table<T> table, OutputStream out) throws IOException {
    this.table = table;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    String delimiter = "";
    for (Column<T> column : table.columns()) {
      this.out.write(delimiter + quoted(column.name()));
      delimiter = ",";
    }
    this.out.write('\n');
  }

  @Override
  public void write(T row) throws IOException {
    String delimiter = "";
    for (Column<T> column : table.columns()) {
      out.write(delimiter);
      out.write(cell(column.of(row)));
      delimiter = ",";
    }
    out.write('\n');
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return plain(number);
    }
    return value instanceof String text ? quoted(guarded(text)) : value.toString();
  }

  /** A number in plain digits, without an exponent or a fraction of nothing. */
  static String plain(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return exact.signum() == 0 ? "0" : exact.toPlainString();
  }

  /** The text as no spreadsheet takes it for a formula. */
  public static String guarded(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    boolean dangerous = at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    return dangerous ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
