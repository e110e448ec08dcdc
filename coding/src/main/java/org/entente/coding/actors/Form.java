package org.entente.coding.actors;

/** By what sort of words a text names an actor. */
public enum Form {
  /** The name of a state or a body. */
  NAME,
  /** A capital that may stand for its government. */
  CAPITAL,
  /** An adjective of nationality. */
  ADJECTIVE,
  /** A people, in the plural or with an article. */
  PEOPLE,
  /** A person who holds or held an office of state. */
  LEADER,
  /** A seat, organ, service or force of a government. */
  GOVERNMENT,
  /** An armed group that fights a state or rules in its place. */
  ARMED_GROUP,
  /** A company that a state owns. */
  COMPANY,
  /** A news agency, paper or broadcaster that a state owns. */
  MEDIA,
  /** A city, province or other place within a state. */
  CITY,
  /** A loose collective, or several states named together. */
  COLLECTIVE
}
