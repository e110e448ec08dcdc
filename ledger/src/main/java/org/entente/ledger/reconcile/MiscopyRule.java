package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Stance;

/** A figure that a later text took over wrongly: settled by the first text that has it. */
final class MiscopyRule implements DisputeRule {
  private final Terms terms;

  MiscopyRule(Terms terms) {
    this.terms = terms;
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    List<Clash> clashes = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Claim> wrong = draft.matter().claims(Stance.MISCOPIED);
      if (wrong.isEmpty()) {
        continue;
      }
      Claim first = draft.figured();
      String by =
          correction(draft)
              .map(claim -> "the correction, " + Wording.document(claim))
              .orElse("the first text that has it, " + Wording.document(first));
      clashes.add(
          new Clash(
              DisputeKind.NUMBER,
              List.of(Side.bearing(draft), Side.of(draft, wrong)),
              Wording.figure(first)
                  + " became "
                  + Wording.figure(wrong.get(0))
                  + " in a text that repeats the same source.",
              by,
              DisputeStatus.SETTLED));
    }
    return clashes;
  }

  /** A text that gives the first figure and says that it mends another. */
  private Optional<Claim> correction(Draft draft) {
    return draft.bearing().stream()
        .filter(claim -> terms.occurs("correction", claim.document().text()))
        .findFirst();
  }
}
