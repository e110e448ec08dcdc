package org.entente.coding.actors;

/** How a mention stands to the word it is joined with, or to the time of the document. */
public enum Role {
  /** Named for itself. */
  PLAIN,
  /** Leads what follows, as in a coalition led by it. */
  LED_BY,
  /** Backs, pays or arms what follows. */
  BACKED_BY,
  /** Made, brokered, drafted or imposed what follows. */
  DONE_BY,
  /** Holds, occupies, owns or runs what follows. */
  HELD_BY,
  /** What follows sits in it or comes from it, and does not act for it. */
  FROM,
  /** What follows is near to it or resembles it: allied, friendly, style, speaking. */
  NEAR,
  /** Joined by a hyphen with a word that has no entry: related, specific. */
  COMPOUND,
  /** In favour of it. */
  PRO,
  /** Against it. */
  ANTI,
  /** Other than it. */
  NON,
  /** After it or formerly of it. */
  FORMER,
  /** A leader whose term had ended at the date of the document. */
  OUT_OF_OFFICE,
  /** The place in the line that opens a wire report. */
  DATELINE;

  /** Whether the mention may stand for the actor itself, as doer or as target. */
  public boolean isActor() {
    return this == PLAIN || this == OUT_OF_OFFICE;
  }
}
