package org.entente.ledger.reconcile;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.ledger.reconcile.Clash.Voice;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;

/**
 * Settles what only texts say that have no editor (letters E and F) against a text or source that
 * has one (C or better): the dispute is shown, and the better graded side stands by its sources.
 */
final class Trust {
  private static final char WEAK = 'E';
  private static final char SOUND = 'C';

  /** Kinds in which one side is simply in error. */
  private static final Set<DisputeKind> ERRORS =
      EnumSet.of(
          DisputeKind.NUMBER,
          DisputeKind.CATEGORY,
          DisputeKind.DIRECTION,
          DisputeKind.SAME_FIGURE_DIFFERENT_THING);

  private Trust() {}

  static Clash settled(Clash clash) {
    List<Side> sides = clash.sides();
    if (clash.status() != DisputeStatus.OPEN
        || !ERRORS.contains(clash.kind())
        || sides.size() != 2) {
      return clash;
    }
    for (int i = 0; i < sides.size(); i++) {
      Side other = sides.get(1 - i);
      if (best(sides.get(i)) >= WEAK && best(other) <= SOUND) {
        Voice voice =
            other.voices().stream()
                .min(Comparator.comparingInt((Voice v) -> v.claim().grade()))
                .orElseThrow();
        return new Clash(
            clash.kind(),
            sides,
            clash.reason(),
            "the better graded source, " + Wording.document(voice.claim()),
            DisputeStatus.SETTLED);
      }
    }
    return clash;
  }

  private static int best(Side side) {
    return side.voices().stream().mapToInt(v -> v.claim().grade()).min().orElse('F');
  }
}
