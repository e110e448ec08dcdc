package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measured quantity of a tie, with everything that it rests on.
 *
 * @param name {@code exchange}, {@code asymmetry}, {@code balance} …
 * @param between the tie; a to b is the positive direction
 * @param asOf the day for which it holds
 * @param period the days that it covers, or null
 * @param formula its name in the catalogue of measures and the formula in plain text
 * @param values 5, 50 and 95 % points; equal where exact, all null where it cannot be computed
 * @param assumption correlation, price book, distribution
 * @param inputs every number that went in
 * @param citations the statements behind the inputs
 * @param rows the rows of imported tables behind the inputs
 * @param notValued what is left out because it has no number
 * @param note why empty, or how to read it, or null
 */
public record Measure(
    String name,
    Tie between,
    LocalDate asOf,
    @Nullable Period period,
    String formula,
    List<Value> values,
    String assumption,
    List<Input> inputs,
    List<Statement> citations,
    List<Row> rows,
    List<String> notValued,
    @Nullable String note) {

  /**
   * A row of an imported table.
   *
   * @param table name of the series and of the file in which it stands
   * @param row the line of that file
   */
  public record Row(String table, int row) {}

  /** A labelled value with its interval. */
  public record Value(
      String label,
      @Nullable Double low,
      @Nullable Double mid,
      @Nullable Double high,
      String unit) {}

  /**
   * A number that went in.
   *
   * @param name what it is
   * @param low 5 % point or lowest
   * @param mid 50 % point or null
   * @param high 95 % point or highest
   * @param unit its unit
   * @param source id of an entry, or the line of a price book
   * @param assumed whether nobody states it
   */
  public record Input(
      String name,
      @Nullable Double low,
      @Nullable Double mid,
      @Nullable Double high,
      String unit,
      String source,
      boolean assumed) {}

  /** A measure that rests on documents alone. */
  public Measure(
      String name,
      Tie between,
      LocalDate asOf,
      @Nullable Period period,
      String formula,
      List<Value> values,
      String assumption,
      List<Input> inputs,
      List<Statement> citations,
      List<String> notValued,
      @Nullable String note) {
    this(
        name,
        between,
        asOf,
        period,
        formula,
        values,
        assumption,
        inputs,
        citations,
        List.of(),
        notValued,
        note);
  }

  public Measure {
    values = List.copyOf(values);
    inputs = List.copyOf(inputs);
    citations = List.copyOf(citations);
    rows = List.copyOf(rows);
    notValued = List.copyOf(notValued);
  }
}
