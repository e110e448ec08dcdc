package org.entente.measures.sheet;

import org.entente.measures.prices.Distribution;
import org.entente.measures.prices.UnitPrice;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Period;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet: so many of a thing pass from one to another, and one of them is worth so
 * much.
 *
 * @param line of the file, from 1
 * @param item as written
 * @param from who gives
 * @param to who receives
 * @param quantity both ends known
 * @param price of one, in whole units of its currency
 * @param period when it passed, null where the sheet does not say
 */
record SheetRow(
    int line,
    String item,
    ActorCode from,
    ActorCode to,
    Range quantity,
    Price price,
    Channel channel,
    @Nullable Period period) {

  /** The unit in which quantity and price are counted, whatever it is. */
  static final String UNIT = "unit";

  /**
   * What one is worth.
   *
   * @param value both ends known
   * @param currency ISO 4217
   * @param year of the money
   * @param source on whose word, "-" where nobody is named: then it is an assumption
   */
  record Price(Range value, String currency, int year, String source) {

    Distribution spread() {
      if (value.isExact()) {
        return Distribution.FIXED;
      }
      boolean zero = value.low() != null && value.low() == 0;
      return zero ? Distribution.UNIFORM : Distribution.LOG_NORMAL;
    }

    boolean isAssumed() {
      return source.equals("-");
    }
  }

  /** A class of its own, so that no row lies within another and each is added. */
  String itemClass() {
    return "line " + line + ": " + item;
  }

  UnitPrice unitPrice(String file) {
    return new UnitPrice(
        itemClass(),
        UNIT,
        price.value(),
        price.currency(),
        price.year(),
        price.spread(),
        Range.exactly(1),
        price.isAssumed(),
        price.source(),
        "",
        file + ", line " + line,
        itemClass());
  }
}
