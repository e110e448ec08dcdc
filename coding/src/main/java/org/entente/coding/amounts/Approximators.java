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

  private final Phrases<Effect> before;
  private final Phrases<Effect> after;
  private final Phrases<Effect> particles;

  Approximators(Table table, Lexer lexer) {
    before = new Phrases<>(lexer);
    after = new Phrases<>(lexer);
    particles = new Phrases<>(lexer);
    for (Table.Row row : table.rows()) {
      Effect effect = new Effect(factor(row, 2), factor(row, 3));
      phrases(row.get(0)).add(row.get(1), effect);
    }
  }

  private Phrases<Effect> phrases(String where) {
    return switch (where) {
      case "before" -> before;
      case "after" -> after;
      default -> particles;
    };
  }

  private static @Nullable Double factor(Table.Row row, int column) {
    String cell = row.find(column);
    return cell == null ? null : Double.valueOf(cell);
  }

  @Nullable Reading<Effect> before(Tokens tokens, int index) {
    Reading<Effect> verb = index == 0 ? null : particles.first(tokens, index - 1);
    return verb != null && verb.next() > index ? null : before.first(tokens, index);
  }

  Set<String> leads() {
    return before.firstWords();
  }

  @Nullable Reading<Effect> after(Tokens tokens, int index) {
    return after.first(tokens, index);
  }
}
