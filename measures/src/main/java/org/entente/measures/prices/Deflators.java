package org.entente.measures.prices;

import java.util.Comparator;
import java.util.List;

/**
 * Turns US dollars of one year into those of another by an index of prices: x · I(to) / I(from).
 * The index that ships with the program is that of US consumer prices (CPI-U, Bureau of Labor
 * Statistics, series CUUR0000SA0).
 */
public final class Deflators {
  private static final int COLUMNS = 4;

  private final List<Level> levels;

  private Deflators(List<Level> levels) {
    this.levels = levels;
  }

  private record Level(int year, double index, boolean assumed, String place) {}

  /**
   * What dollars of one year are in those of another.
   *
   * @param times by which to multiply
   * @param assumed whether an index was not looked up, or is of another year than asked for
   * @param place file and line of both indices
   */
  public record Factor(double times, boolean assumed, String place) {}

  /** The table that ships with the program. */
  public static Deflators load() {
    return new Deflators(TableFile.resource("deflators.tsv", COLUMNS, Deflators::row));
  }

  private static Level row(List<String> cells, String place) {
    double index = Cells.number(cells.get(1), "index");
    if (index == 0) {
      throw new IllegalArgumentException("index is 0; prices cannot be divided by it");
    }
    boolean assumed = Cells.oneOf(cells.get(2), "assumed", "yes", "no").equals("yes");
    if (!assumed && cells.get(3).equals("-")) {
      throw new IllegalArgumentException("an index without a source is assumed; write yes");
    }
    return new Level(Cells.year(cells.get(0)), index, assumed, place);
  }

  /**
   * From the dollars of one year to those of another; the nearest year stands for a missing one.
   */
  public Factor factor(int from, int to) {
    Level first = nearest(from);
    Level second = nearest(to);
    boolean assumed =
        from != to
            && (first.assumed() || second.assumed() || first.year() != from || second.year() != to);
    return new Factor(
        from == to ? 1 : second.index() / first.index(),
        assumed,
        first.place() + "; " + second.place());
  }

  private Level nearest(int year) {
    return levels.stream()
        .min(
            Comparator.<Level>comparingInt(level -> Math.abs(level.year() - year))
                .thenComparingInt(Level::year))
        .orElseThrow();
  }
}
