package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Range;

/** A total whose parts, listed in full by the same text, do not make it. */
final class SumRule implements DisputeRule {
  /** By so much of the total the sum may miss it. */
  private static final double ROUNDING = 0.02;

  private final Totals totals;

  SumRule(Terms terms) {
    totals = new Totals(terms);
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    List<Clash> clashes = new ArrayList<>();
    for (Totals.Total total : totals.find(drafts)) {
      Figure whole = Objects.requireNonNull(total.whole().claim().figure());
      boolean exact = whole.range().isExact();
      double sum = 0;
      for (Clash.Voice part : total.parts()) {
        Figure figure = Objects.requireNonNull(part.claim().figure());
        exact &= figure.range().isExact();
        sum += figure.point();
      }
      if (exact && Math.abs(sum - whole.point()) > ROUNDING * whole.point()) {
        Figure made = new Figure(whole.what(), Range.exactly(sum), whole.unit(), whole.per());
        clashes.add(
            new Clash(
                DisputeKind.SUM,
                List.of(new Side(List.of(total.whole())), new Side(total.parts())),
                "The parts make "
                    + Wording.figure(made)
                    + " and not the "
                    + Wording.figure(whole)
                    + " given as the total.",
                "the table that the figures come from",
                DisputeStatus.OPEN));
      }
    }
    return clashes;
  }
}
