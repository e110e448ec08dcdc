package org.entente.measures.prices;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.coding.items.ItemLexicon;
import org.jspecify.annotations.Nullable;

/** Turns a quantity in the unit of a text into the unit of a price. */
public final class Units {
  private static final int COLUMNS = 4;
  private static final String COUNTED = "one";

  private final List<Conversion> conversions;
  private final ItemLexicon items;

  private Units(List<Conversion> conversions, ItemLexicon items) {
    this.conversions = conversions;
    this.items = items;
  }

  private record Conversion(String from, String to, double factor, String itemClass) {}

  /** The table that ships with the program. */
  public static Units load(ItemLexicon items) {
    return new Units(
        TableFile.resource(
            "units.tsv",
            COLUMNS,
            (cells, place) ->
                new Conversion(
                    cells.get(0),
                    cells.get(1),
                    Cells.number(cells.get(2), "factor"),
                    cells.get(3))),
        items);
  }

  /**
   * By what a quantity must be multiplied to be in the unit of a price; empty where the two do not
   * go together (tonnes of shells, shiploads of rice).
   *
   * @param unit as written, or null where the text gives none
   * @param price the price; of "person-month" the person is what is counted
   */
  public OptionalDouble factor(@Nullable String unit, UnitPrice price) {
    String priced = price.unit().replaceFirst("-month$", "");
    String written = unit == null ? "" : singular(unit.strip().toLowerCase(Locale.ROOT));
    if (written.equals(priced)) {
      return OptionalDouble.of(1);
    }
    for (Conversion conversion : conversions) {
      if (conversion.from().equals(written)
          && conversion.to().equals(priced)
          && applies(conversion, price.askedFor())) {
        return OptionalDouble.of(conversion.factor());
      }
    }
    boolean ownName =
        written.isEmpty() || counts(written, price.askedFor()) || names(written, price.askedFor());
    return ownName && isCounting(priced) ? OptionalDouble.of(1) : OptionalDouble.empty();
  }

  private boolean applies(Conversion conversion, String itemClass) {
    return conversion.itemClass().equals("-") || items.isA(itemClass, conversion.itemClass());
  }

  /** Whether a unit counts things of this class one by one: rounds are shells, but no guns. */
  private boolean counts(String unit, String itemClass) {
    return conversions.stream()
        .anyMatch(c -> c.from().equals(unit) && c.to().equals(COUNTED) && applies(c, itemClass));
  }

  private boolean isCounting(String unit) {
    return conversions.stream().anyMatch(c -> c.from().equals(unit) && c.to().equals(COUNTED));
  }

  /** Whether the unit is the thing's own name or that of a wider or narrower class. */
  private boolean names(String unit, String itemClass) {
    return items
        .classify(unit)
        .map(found -> items.isA(found.id(), itemClass) || items.isA(itemClass, found.id()))
        .orElse(false);
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
