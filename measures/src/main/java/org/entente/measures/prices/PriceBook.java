package org.entente.measures.prices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Says what one unit of a class of things is worth, so that quantities can be valued. The format is
 * documented at the top of the file that ships with the program and in docs/price-book.md.
 */
public final class PriceBook {
  private static final int COLUMNS = 11;
  private static final String SHIPPED = "price-book.tsv";

  /** A delivery of a number that nobody knows; it has a price and no unit. */
  private static final String LOT = "lot";

  private static final String PRODUCTION = "production";

  private final String name;
  private final String versions;
  private final List<UnitPrice> prices;
  private final ItemLexicon items;

  private PriceBook(String name, String versions, List<UnitPrice> prices, ItemLexicon items) {
    this.name = name;
    this.versions = versions;
    this.prices = prices;
    this.items = items;
  }

  /** The book that ships with the program. */
  public static PriceBook load() {
    ItemLexicon items = ItemLexicon.load();
    return new PriceBook(
        SHIPPED,
        TableFile.resourceVersion(SHIPPED),
        TableFile.resource(SHIPPED, COLUMNS, (cells, place) -> row(cells, place, items)),
        items);
  }

  /**
   * A user's own book.
   *
   * @throws BadTableException naming every mistake with its line
   * @throws IOException if the file cannot be read
   */
  public static PriceBook read(Path file) throws IOException {
    ItemLexicon items = ItemLexicon.load();
    return new PriceBook(
        String.valueOf(file.getFileName()),
        TableFile.fileVersion(file),
        TableFile.file(file, COLUMNS, (cells, place) -> row(cells, place, items)),
        items);
  }

  /** The names of the books that ship with the program, the one that is used as a rule first. */
  public static List<String> listShipped() {
    return List.of(PRODUCTION, "market", "sanctions");
  }

  /**
   * A book that ships with the program; those but the first hold only what differs, and take the
   * rest from it.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static PriceBook shipped(String name) {
    if (name.equals(PRODUCTION)) {
      return load();
    }
    if (!listShipped().contains(name)) {
      throw new IllegalArgumentException(
          "No price book is called " + name + "; there are " + String.join(", ", listShipped()));
    }
    PriceBook base = load();
    String file = name + ".tsv";
    return new PriceBook(
            file,
            TableFile.resourceVersion(file),
            TableFile.resource(file, COLUMNS, (cells, place) -> row(cells, place, base.items)),
            base.items)
        .over(base);
  }

  /**
   * This book, and for every class of which it says nothing the other. A class has its prices of
   * all years from one book.
   */
  public PriceBook over(PriceBook base) {
    Set<String> own = new HashSet<>();
    prices.forEach(price -> own.add(price.itemClass()));
    List<UnitPrice> both = new ArrayList<>(prices);
    base.prices.stream().filter(price -> !own.contains(price.itemClass())).forEach(both::add);
    return new PriceBook(
        name + " over " + base.name, join(versions, base.versions), List.copyOf(both), items);
  }

  /**
   * This book with prices of classes that no item list has before its own, by which nothing lies
   * under anything else.
   *
   * @param file where they stand, for the name of the book
   */
  public PriceBook withOwn(String file, List<UnitPrice> own) {
    return new PriceBook(
        file + " over " + name,
        versions,
        Stream.concat(own.stream(), prices.stream()).toList(),
        items);
  }

  /** Whether the book itself prices this class, in the item list or not. */
  public boolean prices(String itemClass) {
    return prices.stream().anyMatch(price -> price.itemClass().equals(itemClass));
  }

  /**
   * Prices of classes that the item list counts in no unit, or in one that does not go together
   * with that of the price; empty if all is well. A price for a lot goes with anything.
   */
  public List<String> findUnitGaps(Units units) {
    List<String> gaps = new ArrayList<>();
    for (UnitPrice price : prices) {
      String unit = items.find(price.itemClass()).map(ItemClass::unit).orElse(null);
      if (unit == null) {
        gaps.add(price.place() + ": " + price.itemClass() + " has no unit in the item list");
      } else if (!price.unit().equals(LOT) && units.factor(unit, price).isEmpty()) {
        gaps.add(
            price.place()
                + ": "
                + price.itemClass()
                + " is counted in "
                + unit
                + " and priced by "
                + price.unit()
                + "; add a line to units.tsv");
      }
    }
    return gaps;
  }

  private static UnitPrice row(List<String> cells, String place, ItemLexicon items) {
    String itemClass = cells.get(0);
    if (items.find(itemClass).isEmpty()) {
      throw new IllegalArgumentException(
          "no item class is called " + itemClass + "; take one from the item list");
    }
    Range value =
        Cells.ordered(
            Cells.number(cells.get(2), "low"), Cells.number(cells.get(3), "high"), "value");
    Distribution distribution = Distribution.get(cells.get(6));
    check(distribution, value);
    String assumed = Cells.oneOf(cells.get(8), "assumed", "no", "low", "high", "yes");
    if (assumed.equals("no") && cells.get(9).equals("-")) {
      throw new IllegalArgumentException("a price without a source is assumed; write yes");
    }
    Range times = Cells.range(cells.get(7), "times");
    return new UnitPrice(
        itemClass,
        cells.get(1),
        value,
        Cells.currency(cells.get(4)),
        Cells.year(cells.get(5)),
        distribution,
        times,
        !assumed.equals("no") || !Range.exactly(1).equals(times),
        cells.get(9),
        cells.get(10),
        place,
        itemClass);
  }

  private static void check(Distribution distribution, Range value) {
    boolean zero = value.low() != null && value.low() == 0;
    if (distribution == Distribution.LOG_NORMAL && zero) {
      throw new IllegalArgumentException("a log-normal value cannot begin at 0; write uniform");
    }
    if (distribution == Distribution.FIXED && !value.isExact()) {
      throw new IllegalArgumentException("a fixed value needs low and high alike");
    }
  }

  /** The book's name, for people. */
  public String name() {
    return name;
  }

  /**
   * The versions that the files of the book name on their first lines, those that lie over others
   * first; empty where none names any.
   */
  public String versions() {
    return versions;
  }

  private static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() || first.equals(second)
        ? first + (first.isEmpty() ? second : "")
        : first + ", " + second;
  }

  /** All prices, in the order of the book. */
  public List<UnitPrice> list() {
    return prices;
  }

  /**
   * The price of a class, or else of the next broader class that has one (see {@link
   * UnitPrice#isBorrowed}); of several years the nearest.
   *
   * @param unit as in the book, or null for whatever unit it prices
   */
  public Optional<UnitPrice> find(String itemClass, @Nullable String unit, int year) {
    Optional<String> at = Optional.of(itemClass);
    while (at.isPresent()) {
      Optional<UnitPrice> found = nearest(at.get(), unit, year);
      if (found.isPresent()) {
        return found.map(p -> p.askedFor(itemClass));
      }
      at = at.flatMap(items::find).map(ItemClass::broader);
    }
    return Optional.empty();
  }

  private Optional<UnitPrice> nearest(String itemClass, @Nullable String unit, int year) {
    return prices.stream()
        .filter(p -> p.itemClass().equals(itemClass) && (unit == null || p.unit().equals(unit)))
        .min(
            Comparator.<UnitPrice>comparingInt(p -> Math.abs(p.year() - year))
                .thenComparingInt(UnitPrice::year));
  }

  /** The item list by which classes lie under others. */
  public ItemLexicon items() {
    return items;
  }
}
