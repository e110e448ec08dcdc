package org.entente.coding.amounts;

import java.util.Set;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** The words of {@code approximators.tsv} that bound or blur a number. */
final class Approximators {

  /**
   * What such a word does to a number.
   *
   * @param low factor on the low end, null where it opens
   * @param high factor on the high end, null where it opens
   */
  record Effect(@Nullable Double low, @Nullable Double high) {

    /** Applied to a range that is one already, only an open end changes it. */
    Range on(Range range) {
      if (low != null && high != null && !range.isExact()) {
        return range;
      }
      return new Range(scaled(range.low(), low), scaled(range.high(), high));
    }

    /** Whether it bounds the number on one side only. */
    boolean isBound() {
      return low == null || high == null;
    }

    private static @Nullable Double scaled(@Nullable Double end, @Nullable Double factor) {
      return end == null || factor == null ? null : Figure.tidy(end * factor);
    }
  }

  /** Behind these words "over" is theirs: "handed over 40 tanks", "a contract over $2 million". */
  private static final Set<String> OVER =
      Set.of(
          "hand",
          "hands",
          "handed",
          "handing",
          "turn",
          "turns",
          "turned",
          "turning",
          "take",
          "takes",
          "took",
          "taken",
          "taking",
          "pass",
          "passed",
          "sign",
          "signed",
          "bring",
          "brought",
          "contract",
          "contracts",
          "deal",
          "deals",
          "agreement",
          "invoice",
          "bill");

  private final Phrases<Effect> before;
  private final Phrases<Effect> after;

  Approximators(Table table, Lexer lexer) {
    before = new Phrases<>(lexer);
    after = new Phrases<>(lexer);
    for (Table.Row row : table.rows()) {
      Effect effect = new Effect(factor(row, 2), factor(row, 3));
      (row.get(0).equals("before") ? before : after).add(row.get(1), effect);
    }
  }

  private static @Nullable Double factor(Table.Row row, int column) {
    String cell = row.find(column);
    return cell == null ? null : Double.valueOf(cell);
  }

  @Nullable Reading<Effect> before(Tokens tokens, int index) {
    if (tokens.is(index, "over") && OVER.contains(tokens.at(index - 1).lower())) {
      return null;
    }
    return before.first(tokens, index);
  }

  Set<String> leads() {
    return before.firstWords();
  }

  @Nullable Reading<Effect> after(Tokens tokens, int index) {
    return after.first(tokens, index);
  }
}
