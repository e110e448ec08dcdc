package org.entente.model;

/** What a statement says; the borders between the kinds stand in {@code docs/marking-guide.md}. */
public enum Kind {
  /**
   * Goods, arms, money, credit, aid, technology or training pass or are to pass, from giver to
   * receiver.
   */
  TRANSFER("transfer"),
  /**
   * Goods are sold and bought, or trade has a size, a share or a trend, from exporter to importer.
   */
  TRADE("trade"),
  /** Soldiers, workers or advisers are sent, from sender to host or ally served. */
  DEPLOYMENT("deployment"),
  /** People of a side are killed, wounded or captured; {@code from} is whose loss. */
  CASUALTY("casualty"),
  /** A treaty, pact, contract or deal is made, planned, kept or ended. */
  AGREEMENT("agreement"),
  /** A visit, talks, a summit, a joint conference or exercise. */
  MEETING("meeting"),
  /** An actor supports, praises, criticises, accuses, asks, refuses or fears. */
  POSITION("position"),
  /** A restriction is imposed, tightened, evaded, eased or in force, from imposer to target. */
  SANCTION("sanction"),
  /** Somebody gains something from the relation; {@code to} is who gains. */
  BENEFIT("benefit"),
  /** Somebody stands to lose something by the relation; {@code to} is who bears it. */
  RISK("risk"),
  /** What may, will or is likely to happen. */
  FORECAST("forecast"),
  /** A judgement on the relation. */
  ASSESSMENT("assessment"),
  /**
   * One actor uses or threatens force, detains, expels, mobilises, withdraws, releases, restricts
   * by force.
   */
  ACTION("action");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON of the contract. */
  public String word() {
    return word;
  }

  /** The value of a word of the contract; throws on any other. */
  public static Kind get(String word) {
    for (Kind value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No kind is called " + word);
  }
}
