package org.entente.measures.flows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.model.Channel;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/** Tells whether one flow already contains another, so that adding both would count it twice. */
final class Containment {
  private final ItemLexicon items;

  Containment(ItemLexicon items) {
    this.items = items;
  }

  /** Stated money for a whole: gains of a side, or a class that no other class holds. */
  boolean isTotal(Flow flow) {
    return flow.worth().basis() == Worth.Basis.STATED
        && (isGain(flow) || isWidest(flow.itemClass()));
  }

  /** A total, or a sum that may be one because nothing says what it is for. */
  boolean isWide(Flow flow) {
    return isTotal(flow) || isUnnamed(flow);
  }

  /** The gains of a side without a word of what they are. */
  private boolean isGain(Flow flow) {
    String itemClass = flow.itemClass();
    return flow.entry().kind() == Kind.BENEFIT && (itemClass == null || isWidest(itemClass));
  }

  /** A stated sum for things that no class names ("deliveries") may hold whatever else passed. */
  private static boolean isUnnamed(Flow flow) {
    return flow.worth().basis() == Worth.Basis.STATED
        && flow.entry().kind() == Kind.TRANSFER
        && flow.itemClass() == null;
  }

  private boolean isWidest(@Nullable String itemClass) {
    return itemClass != null && items.find(itemClass).map(ItemClass::broader).isEmpty();
  }

  /** The largest known end, by which the larger of two like flows is the whole. */
  double size(Flow flow) {
    Double high = flow.worth().dollars().high();
    Double low = flow.worth().dollars().low();
    if (high != null) {
      return high;
    }
    return low == null ? 0 : low;
  }

  /**
   * Whether a flow contains another: because the ledger says so, or because their times may overlap
   * and it is a total of that field, or a class that holds the other's.
   *
   * @param all all flows of the direction, to follow {@code partOf} from one to the next
   */
  boolean holds(Flow whole, Flow part, List<Flow> all) {
    if (isPartOf(part, whole, all)) {
      return true;
    }
    if (!Dates.mayOverlap(whole.entry().period(), part.entry().period())) {
      return false;
    }
    if ((isGain(whole) && isTotal(whole)) || isUnnamed(whole)) {
      return true;
    }
    if (isUnnamed(part) && isTotal(whole) && size(whole) >= size(part)) {
      return true;
    }
    String wider = whole.itemClass();
    String narrower = part.itemClass();
    if (wider != null && narrower != null && isRelated(wider, narrower)) {
      return true;
    }
    boolean sameField = channel(whole) == channel(part);
    return sameField && (isTotal(whole) ? narrower == null : wider == null && narrower == null);
  }

  /** Either class may hold the other: of two figures for such a pair the larger is the whole. */
  private boolean isRelated(String one, String other) {
    return items.isA(one, other) || items.isA(other, one);
  }

  private static Channel channel(Flow flow) {
    return flow.entry().channel();
  }

  private static boolean isPartOf(Flow part, Flow whole, List<Flow> all) {
    if (part.entry().partOf() == null) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    String at = part.entry().partOf();
    while (at != null && seen.add(at)) {
      if (at.equals(whole.id())) {
        return true;
      }
      String id = at;
      at =
          all.stream()
              .filter(flow -> flow.id().equals(id))
              .findFirst()
              .map(flow -> flow.entry().partOf())
              .orElse(null);
    }
    return false;
  }
}
