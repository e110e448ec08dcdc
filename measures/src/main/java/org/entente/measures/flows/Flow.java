package org.entente.measures.flows;

import java.util.Optional;
import org.entente.model.Entry;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * An entry as something that passes from one side of the tie to the other.
 *
 * @param entry the entry
 * @param direction which way
 * @param label for people: the thing as written, with its dates
 * @param itemClass class of the item list, or null
 * @param worth what it is worth
 */
public record Flow(
    Entry entry, Direction direction, String label, @Nullable String itemClass, Worth worth) {

  public String id() {
    return entry.id();
  }

  Optional<Period> period() {
    return Optional.ofNullable(entry.period());
  }

  /** The same flow with another value, for instance one that spans both sides of a dispute. */
  Flow worth(Worth other) {
    return new Flow(entry, direction, label, itemClass, other);
  }
}
