package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.DisputeStatus;

/** Settles the clashes that analysts settled. */
final class Settlements {
  private Settlements() {}

  /** The same clashes in the same order; those that were settled say by what. */
  static List<Clash> apply(List<Clash> clashes, List<Overlay.Settlement> settlements) {
    if (settlements.isEmpty()) {
      return clashes;
    }
    List<Clash> settled = new ArrayList<>();
    for (Clash clash : clashes) {
      Clash now = clash;
      for (Overlay.Settlement settlement : settlements) {
        if (clash.kind() == settlement.kind() && isMeant(clash, settlement)) {
          now =
              new Clash(
                  clash.kind(),
                  clash.sides(),
                  clash.reason(),
                  settlement.by(),
                  DisputeStatus.SETTLED);
        }
      }
      settled.add(now);
    }
    return settled;
  }

  /** Whether two sides of the one stand on two sides of the other. */
  private static boolean isMeant(Clash clash, Overlay.Settlement settlement) {
    Set<Integer> met = new HashSet<>();
    for (Clash.Side side : clash.sides()) {
      for (int i = 0; i < settlement.sides().size(); i++) {
        Set<String> statements = settlement.sides().get(i);
        boolean shared =
            side.voices().stream().anyMatch(voice -> statements.contains(voice.claim().id()));
        if (shared && met.add(i)) {
          break;
        }
      }
    }
    return met.size() > 1;
  }
}
