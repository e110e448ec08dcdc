package org.entente.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The mark that decisions of an analyst leave on a statement or an entry.
 *
 * @param verdict whether it was accepted or rejected; null where it was only corrected, merged …
 * @param corrected names of the slots that are no longer as coded or reconciled, sorted
 * @param decisions ids of the decisions in force, in the order in which they were made
 */
public record Ruled(@Nullable Verdict verdict, List<String> corrected, List<String> decisions) {

  /** Whether somebody stands behind it. */
  public enum Verdict {
    ACCEPTED,
    REJECTED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Ruled {
    corrected = List.copyOf(corrected);
    decisions = List.copyOf(decisions);
  }

  public boolean isRejected() {
    return verdict == Verdict.REJECTED;
  }
}
