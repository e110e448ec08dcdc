package org.entente.coding.reference;

import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the heading above a passage says of it: "Risks to Peru", "Benefits for Chile". It holds
 * until the next heading of the sort, over the headings of its parts.
 *
 * @param topic benefit or risk, null where no heading says either
 * @param actors for whom; may be empty
 */
public record Section(@Nullable Kind topic, List<ActorCode> actors) {

  /** No heading says anything. */
  public static final Section NONE = new Section(null, List.of());

  public Section {
    actors = List.copyOf(actors);
  }

  public boolean concerns(Kind kind) {
    return topic == kind && !actors.isEmpty();
  }
}
