package org.entente.ledger.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.ActorCode;
import org.entente.model.Item;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** How nearly two statements of one sentence say the same, slot by slot. */
public final class Likeness {
  private static final double KIND = 3;
  private static final double SIDE = 2;
  private static final double THING = 2;
  private static final double FIGURE = 2;
  private static final double SENSE = 1;
  private static final double ALL = KIND + 2 * SIDE + THING + FIGURE + 2 * SENSE;

  private Likeness() {}

  /** From 0, nothing in common, to 1, all slots the same. */
  static double of(Statement a, Statement b) {
    double sum = a.kind() == b.kind() ? KIND : 0;
    sum += SIDE * common(a.from(), b.from());
    sum += SIDE * common(a.to(), b.to());
    sum += THING * things(a.item(), b.item());
    sum += sameFigure(a, b) ? FIGURE : 0;
    sum += a.modality() == b.modality() ? SENSE : 0;
    sum += a.polarity() == b.polarity() ? SENSE : 0;
    return sum / ALL;
  }

  /** The same with the wording, half and half; for statements of other documents. */
  public static double ofSayings(Statement a, Statement b) {
    return (of(a, b) + QuoteFinder.alike(a.quote(), b.quote())) / 2;
  }

  private static double common(List<ActorCode> a, List<ActorCode> b) {
    Set<ActorCode> all = new HashSet<>(a);
    all.addAll(b);
    Set<ActorCode> both = new HashSet<>(a);
    both.retainAll(b);
    return all.isEmpty() ? 1 : (double) both.size() / all.size();
  }

  private static double things(@Nullable Item a, @Nullable Item b) {
    if (a == null || b == null) {
      return Objects.equals(a, b) ? 1 : 0;
    }
    boolean oneClass = a.itemClass() != null && a.itemClass().equals(b.itemClass());
    return Math.max(oneClass ? 0.8 : 0, QuoteFinder.alike(a.text(), b.text()));
  }

  private static boolean sameFigure(Statement a, Statement b) {
    return Objects.equals(
            a.quantity() == null ? null : a.quantity().range(),
            b.quantity() == null ? null : b.quantity().range())
        && Objects.equals(
            a.money() == null ? null : a.money().range(),
            b.money() == null ? null : b.money().range());
  }
}
