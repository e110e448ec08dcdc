package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.jspecify.annotations.Nullable;

/**
 * A dispute in the making.
 *
 * @param kind in what way the sides clash
 * @param sides what each says, at least two; of an overtaken one the older first
 * @param reason one sentence
 * @param settledBy what settled it or what would, or null
 * @param status whether it is still one
 */
record Clash(
    DisputeKind kind,
    List<Side> sides,
    String reason,
    @Nullable String settledBy,
    DisputeStatus status) {

  /** A claim with the draft that it stands in. */
  record Voice(Claim claim, Draft draft) {}

  /** Claims that agree. */
  record Side(List<Voice> voices) {
    Side {
      voices = List.copyOf(voices);
    }

    static Side of(Draft draft, List<Claim> claims) {
      return new Side(claims.stream().map(claim -> new Voice(claim, draft)).toList());
    }

    static Side bearing(Draft draft) {
      return of(draft, draft.matter().telling());
    }

    static Side bearing(List<Draft> drafts) {
      List<Voice> voices = new ArrayList<>();
      for (Draft draft : drafts) {
        voices.addAll(bearing(draft).voices());
      }
      return new Side(voices);
    }
  }

  /** Of a clash with a record the first side is the record, and the others are refuted by it. */
  List<Side> refuted() {
    boolean byRecord = kind == DisputeKind.RECORD && status == DisputeStatus.SETTLED;
    return byRecord ? sides.subList(1, sides.size()) : List.of();
  }

  /** Of an overtaken clash the first side was true at its time and is not now. */
  Side overtaken() {
    return sides.get(0);
  }

  Clash {
    sides = List.copyOf(sides);
  }
}
