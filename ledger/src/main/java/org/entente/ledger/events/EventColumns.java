package org.entente.ledger.events;

/**
 * Where the columns that are kept stand in a row, from 0; -1 where a layout has none.
 *
 * <p>GDELT: codebook of the event database, 1.0 (March 2013) and 2.0 (February 2015), whose first
 * 35 columns are the same. ICEWS: the codebook beside its files.
 *
 * @param mentions the first of four columns: mentions, sources, articles, tone
 * @param widthWithUrl rows of at least so many columns end with the address of the article; 0 where
 *     none does
 */
record EventColumns(
    int id,
    int day,
    int aCode,
    int aName,
    int aState,
    int bCode,
    int bName,
    int bState,
    int cameo,
    int scale,
    int mentions,
    int publisher,
    int widthWithUrl) {

  static final EventColumns GDELT = new EventColumns(0, 1, 5, 6, 7, 15, 16, 17, 26, 30, 31, -1, 58);
  static final EventColumns ICEWS = new EventColumns(0, 1, 3, 2, 4, 9, 8, 10, 6, 7, -1, 13, 0);

  /** Where the address of the article stands in a row of this width, or -1. */
  int url(int width) {
    return widthWithUrl > 0 && width >= widthWithUrl ? width - 1 : -1;
  }
}
