package org.entente.ledger.events;

import java.util.List;
import java.util.Set;
import org.entente.ledger.importing.CodeScheme;
import org.entente.ledger.importing.ImportType;

/**
 * A layout of event files that can be imported, parted by tabs.
 *
 * @param type as people see it; its name is also the word by which the ledger tells sources apart
 * @param widths how many columns a row may have
 * @param columns where the columns stand that are kept
 * @param scheme how the file writes states
 */
public record EventFormat(
    ImportType type, Set<Integer> widths, EventColumns columns, CodeScheme scheme) {

  private static final String GDELT_TRAP =
      "Counts follow how much is reported, not how much happens; one event can have several rows,"
          + " and much is wrongly coded. Both sides of a meeting stand in rows of their own."
          + " Compare shares and trends, not sums.";

  private static final String GDELT_UNIT = "events; Goldstein from -10 to 10, tone -100 to 100";

  /** 57 columns in files before April 2013, 58 since then. */
  private static final EventFormat GDELT1 =
      new EventFormat(
          new ImportType(
              "gdelt1",
              "Events that GDELT 1.0 coded by machine from news",
              "The GDELT Project, http://data.gdeltproject.org/events/index.html",
              GDELT_UNIT,
              GDELT_TRAP),
          Set.of(57, 58),
          EventColumns.GDELT,
          CodeScheme.CAMEO);

  /** 61 columns, every 15 minutes since February 2015. */
  private static final EventFormat GDELT2 =
      new EventFormat(
          new ImportType(
              "gdelt2",
              "Events that GDELT 2.0 coded by machine from news",
              "The GDELT Project, http://data.gdeltproject.org/gdeltv2/masterfilelist.txt (.export)",
              GDELT_UNIT,
              GDELT_TRAP),
          Set.of(61),
          EventColumns.GDELT,
          CodeScheme.CAMEO);

  /** 20 columns with a line of headings. */
  private static final EventFormat ICEWS =
      new EventFormat(
          new ImportType(
              "icews",
              "Events that ICEWS coded by machine from news",
              "Boschee and others, https://doi.org/10.7910/DVN/28075, yearly files",
              "events; intensity from -10 to 10",
              "Its makers took duplicates out within one source and day, others not. Both sides of a"
                  + " meeting stand in rows of their own. Actors without a state have no tie."),
          Set.of(20),
          EventColumns.ICEWS,
          CodeScheme.NAME);

  public EventFormat {
    widths = Set.copyOf(widths);
  }

  /** All of them. */
  public static List<EventFormat> list() {
    return List.of(GDELT1, GDELT2, ICEWS);
  }

  /** The word by which the ledger tells the sources apart. */
  String source() {
    return type.name();
  }

  /** How many columns a row may have, for people. */
  String widthsInWords() {
    return String.join(" or ", widths.stream().sorted().map(width -> "" + width).toList());
  }
}
