package org.entente.workbench.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of comma-separated values after RFC 4180, with a line feed at its end; null is empty. */
final class Csv {

  private final StringBuilder row = new StringBuilder();
  private boolean begun;

  Csv cells(@Nullable Object... values) {
    for (Object value : values) {
      if (begun) {
        row.append(',');
      }
      begun = true;
      row.append(cell(value));
    }
    return this;
  }

  @Override
  public String toString() {
    return row.toString();
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof Double number
            ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
            : value.toString();
    boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
