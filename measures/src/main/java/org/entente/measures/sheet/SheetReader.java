package org.entente.measures.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coding.items.ItemLexicon;
import org.entente.ledger.importing.DelimitedRows;
import org.entente.measures.prices.BadTableException;
import org.entente.measures.prices.Cells;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Period;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet, and collects every mistake with its line before it complains. */
final class SheetReader {
  private static final List<String> NEEDED =
      List.of("item", "direction", "quantity_low", "quantity_high", "price_low", "price_high");
  private static final Set<String> KNOWN =
      Set.of("distribution", "channel", "since", "until", "currency", "year", "source", "note");
  private static final Pattern DIRECTION = Pattern.compile("(.+?)\\s*(?:->|→)\\s*(.+)");

  private final String file;
  private final Function<String, ActorCode> actors;
  private final ItemLexicon items = ItemLexicon.load();
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();

  SheetReader(String file, Function<String, ActorCode> actors) {
    this.file = file;
    this.actors = actors;
  }

  List<SheetRow> read(InputStream in) throws IOException {
    DelimitedRows table = new DelimitedRows(in);
    List<String> cells = table.next();
    headings(cells == null ? List.of() : cells);
    List<SheetRow> rows = new ArrayList<>();
    if (mistakes.isEmpty()) {
      for (cells = table.next(); cells != null; cells = table.next()) {
        row(cells, table.number(), rows);
      }
    }
    if (rows.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(file + ": no row stands below the headings");
    }
    if (!mistakes.isEmpty()) {
      throw new BadTableException(mistakes);
    }
    return List.copyOf(rows);
  }

  private void headings(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip().toLowerCase(Locale.ROOT);
      if (NEEDED.contains(name) || KNOWN.contains(name)) {
        columns.put(name, i);
      } else {
        mistakes.add(
            file + ", line 1: nobody knows the column \"" + name + "\"; put remarks into note");
      }
    }
    List<String> missing = NEEDED.stream().filter(name -> !columns.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      mistakes.add(
          file
              + ", line 1: has no column "
              + String.join(", ", missing)
              + "; the first line names the columns");
    }
  }

  private void row(List<String> cells, int line, List<SheetRow> rows) {
    try {
      rows.add(row(new Row(cells), line));
    } catch (IllegalArgumentException e) {
      mistakes.add(file + ", line " + line + ": " + e.getMessage());
    }
  }

  private SheetRow row(Row row, int line) {
    String item = row.get("item");
    if (item.isEmpty()) {
      throw new IllegalArgumentException("the row names no item");
    }
    Matcher direction = DIRECTION.matcher(row.get("direction"));
    if (!direction.matches()) {
      throw new IllegalArgumentException(
          "direction is \"" + row.get("direction") + "\"; write A->B, the giver first");
    }
    Range quantity = row.range("quantity");
    SheetRow.Price price =
        new SheetRow.Price(
            row.range("price"),
            row.find("currency").map(Cells::currency).orElse("USD"),
            row.find("year").map(Cells::year).orElseGet(() -> Year.now(ZoneOffset.UTC).getValue()),
            row.find("source").orElse("-"));
    checkSpread(row.find("distribution").orElse("log-normal"), quantity, price);
    return new SheetRow(
        line,
        item,
        actors.apply(direction.group(1)),
        actors.apply(direction.group(2)),
        quantity,
        price,
        row.find("channel").map(Channel::get).orElse(items.channelOf(item, Channel.GENERAL)),
        period(row));
  }

  /**
   * The spread follows from the ends: from 0 uniform, low = high fixed, else log-normal. A sheet
   * that says otherwise would not get what it asks for.
   */
  private static void checkSpread(String word, Range quantity, SheetRow.Price price) {
    Cells.oneOf(word, "distribution", "log-normal", "uniform", "fixed");
    boolean fromZero = quantity.low() != null && quantity.low() == 0;
    boolean fixed = quantity.isExact() && price.value().isExact();
    if (word.equals("uniform") && !fromZero) {
      throw new IllegalArgumentException(
          "only a quantity that begins at 0 is uniform; what begins above 0 is log-normal (every"
              + " sum is shown with all uniform beside it)");
    }
    if (word.equals("fixed") && !fixed) {
      throw new IllegalArgumentException("a fixed row needs low and high alike");
    }
  }

  private static @Nullable Period period(Row row) {
    LocalDate since = row.find("since").map(SheetReader::day).orElse(null);
    LocalDate until = row.find("until").map(SheetReader::day).orElse(null);
    return since == null && until == null ? null : new Period(since, until);
  }

  private static LocalDate day(String cell) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + cell + "\" is no day; write it as 2025-09-30", e);
    }
  }

  /** The cells of a row by the names of their columns. */
  private final class Row {
    private final List<String> cells;

    Row(List<String> cells) {
      this.cells = cells;
    }

    String get(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    Optional<String> find(String column) {
      String cell = get(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    Range range(String name) {
      return Cells.ordered(
          Cells.number(get(name + "_low"), name + "_low"),
          Cells.number(get(name + "_high"), name + "_high"),
          name);
    }
  }
}
