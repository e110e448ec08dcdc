package org.entente.ledger.reference;

import java.util.List;
import java.util.Optional;

/** The columns of a file that say of which year, or of which years, a row is. */
final class Years {

  /** First and last year of a row. */
  record Span(int from, int to) {}

  private static final int EARLIEST = 1500;
  private static final int LATEST = 2200;

  private final int from;
  private final int to;
  private final int added;

  /** Years by the lines year, or year-from and year-to, of a layout. */
  Years(Layout layout, Header header) {
    String line = layout.find("year").or(() -> layout.find("year-from")).orElse("");
    String[] sum = line.split("\\+", -1);
    this.added = sum.length == 2 ? Integer.parseInt(sum[1]) : 0;
    this.from = header.place(Layout.split(sum[0]));
    this.to = layout.find("year-to").map(Layout::split).map(header::place).orElse(from);
  }

  /** The years of a row; empty where a cell is no year. */
  Optional<Span> of(List<String> cells) {
    Optional<Integer> first = year(cells, from);
    Optional<Integer> last = year(cells, to);
    return first.isPresent() && last.isPresent() && first.get() <= last.get()
        ? Optional.of(new Span(first.get(), last.get()))
        : Optional.empty();
  }

  /** A date counts by its first four digits. */
  private Optional<Integer> year(List<String> cells, int place) {
    String cell = place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
    String digits = cell.length() > 4 && added == 0 ? cell.substring(0, 4) : cell;
    try {
      int year = (int) Double.parseDouble(digits) + added;
      return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(year);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
