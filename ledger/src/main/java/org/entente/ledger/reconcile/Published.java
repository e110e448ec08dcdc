package org.entente.ledger.reconcile;

import java.util.List;

/** The published tables against which statements are held. */
public interface Published {

  /**
   * One number of a table.
   *
   * @param series whose it is, such as {@code exports-baci}
   * @param unit of the number
   * @param from code of the exporter, supplier or first state
   * @param to code of the importer, recipient or second state
   * @param year of which
   * @param value in the unit
   * @param file in which it stands
   * @param line of that file
   */
  record Row(
      String series,
      String unit,
      String from,
      String to,
      int year,
      double value,
      String file,
      int line) {}

  /** Tables of nothing. */
  Published NONE =
      new Published() {
        @Override
        public List<Row> between(String one, String other) {
          return List.of();
        }

        @Override
        public List<Row> of(String series, String state, boolean from, int year) {
          return List.of();
        }

        @Override
        public List<Row> listed(String target) {
          return List.of();
        }

        @Override
        public List<Row> votes(String one, String other, int year) {
          return List.of();
        }
      };

  /** All numbers between two states, in whatever direction. */
  List<Row> between(String one, String other);

  /** The numbers of one series and year from, or to, a state, one for each partner. */
  List<Row> of(String series, String state, boolean from, int year);

  /**
   * Whose sanctions lists have names under a programme against a state: a row for each list, from
   * the imposer to the state, with the number of names and the year of the first listing.
   */
  List<Row> listed(String target);

  /**
   * Of the roll calls of a year on which both states voted yes, no or abstained, the share on which
   * they voted the same, and the share in which an abstention beside a yes or no counts half; of
   * the publisher with the most of them. Empty where there are none.
   */
  List<Row> votes(String one, String other, int year);
}
