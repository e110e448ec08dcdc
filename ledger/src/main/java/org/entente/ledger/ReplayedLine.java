package org.entente.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a log of decisions that was taken over.
 *
 * @param line its number, from 1
 * @param id its id, null where it could not be read
 * @param outcome what became of it
 * @param message one sentence; null where there is nothing to say
 */
public record ReplayedLine(
    int line, @Nullable String id, Outcome outcome, @Nullable String message) {

  /** What can become of a line. */
  public enum Outcome {
    APPLIED,
    /** It was here before. */
    KNOWN,
    /** Kept, but a part of what it ruled on is not found here. */
    PARTIAL,
    /** Kept, but nothing of what it ruled on is found here. */
    ORPHANED,
    /** Not kept: it cannot be read, or clashes with another decision. */
    REFUSED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
