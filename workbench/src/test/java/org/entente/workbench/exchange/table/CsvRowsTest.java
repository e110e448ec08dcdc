package org.entente.workbench.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.entente.ledger.importing.DelimitedRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would break a row, or run in a spreadsheet, do neither. */
class CsvRowsTest {

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=HYPERLINK(1) | '=HYPERLINK(1)  | a formula",
        "+1            | '+1             | a formula of the older sort",
        "-1 degree     | '-1 degree      | begins like a formula, and is a text here",
        "@SUM(1)       | '@SUM(1)        | a formula of the oldest sort",
        "'=1           | ''=1            | so that taking one apostrophe gives back what was",
        "'tis          | 'tis            | an apostrophe alone does nothing",
        "a=b           | a=b             | not at the beginning",
        "Kim Jong Un   | Kim Jong Un     | a name",
      })
  void formulasAreGuarded(String text, String guarded, String why) {
    assertThat(CsvRows.guarded(text)).as(why).isEqualTo(guarded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b",
        "a\"b",
        "two\nlines",
        "carriage\rreturn",
        "\"",
        ",",
        "",
        "\t=1",
        "ends with \""
      })
  void everyTextComesBack(String text) throws IOException {
    Table<String> table =
        new Table.Builder<String>().text("first", t -> t).text("second", t -> "x").build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvRows<String> rows = new CsvRows<>(table, out)) {
      rows.write(text);
    }
    DelimitedRows back = new DelimitedRows(new ByteArrayInputStream(out.toByteArray()));
    assertThat(back.next()).containsExactly("first", "second");
    assertThat(back.next()).containsExactly(CsvRows.guarded(text), "x");
    assertThat(back.next()).isNull();
  }

  @Test
  void numbersArePlainAndNeverGuarded() throws IOException {
    Table<Double> table = new Table.Builder<Double>().number("n", n -> n).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvRows<Double> rows = new CsvRows<>(table, out)) {
      for (double number : List.of(-5.5, 5.6e9, 1.0, 0.0001)) {
        rows.write(number);
      }
    }
    assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("n\n-5.5\n5600000000\n1\n0.0001\n");
  }
}
