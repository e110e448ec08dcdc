package org.entente.ledger.reconcile;

import java.util.List;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why claims are one matter, and why it stands as it does. */
final class Reasons {
  private Reasons() {}

  /**
   * The sentence of an entry.
   *
   * @param record what a published table that bears it out says, null where none does
   */
  static String of(Draft draft, Standing standing, @Nullable String record) {
    List<Claim> telling = draft.matter().telling();
    long documents = telling.stream().map(c -> c.statement().document()).distinct().count();
    String thing = Wording.thing(draft.founder());
    StringBuilder reason = new StringBuilder();
    if (!draft.borne()) {
      reason.append("Only denied, and told by no document of this ledger: ").append(thing);
    } else if (documents == 1) {
      reason.append("One document on ").append(thing);
    } else {
      reason
          .append(documents)
          .append(" documents of the same kind, parties and thing (")
          .append(thing)
          .append(draft.amount() == null ? ")" : ") with figures that can all hold");
    }
    int wrong = draft.matter().claims(Stance.MISCOPIED).size();
    if (wrong > 0) {
      reason.append(", ").append(wrong).append(" more with the figure copied wrongly");
    }
    reason.append("; ").append(standing(draft, standing));
    if (record != null) {
      reason.append("; borne out by the record: ").append(record);
    }
    return reason.append('.').toString();
  }

  private static String standing(Draft draft, Standing standing) {
    int sources = draft.independent();
    String on = sources == 1 ? "they go back to one source" : sources + " independent sources";
    if (draft.matter().telling().size() == 1) {
      on = draft.founder().named() ? "on the word of the source it names" : "on its own word";
    }
    return switch (standing) {
      case CORROBORATED, SINGLE_SOURCE -> on;
      case DISPUTED -> on + ", and an open dispute stands against it";
      case OVERTAKEN -> on + ", true at its time and not now";
      case REFUTED -> on + ", and the record or a decision is against it";
    };
  }
}
