package org.entente.coding.frame;

import java.util.List;
import org.entente.model.ActorCode;

/**
 * The two sides of a reading.
 *
 * @param from who
 * @param to towards whom
 * @param implied whether one was filled in from the sentences before
 */
record Sides(List<ActorCode> from, List<ActorCode> to, boolean implied) {

  Sides {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
