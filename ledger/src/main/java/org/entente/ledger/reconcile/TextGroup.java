package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of one wording, the earliest first; at least one. */
record TextGroup(List<Member> members) {
  /** A text of a group; {@code share} of its words stands in the first. */
  record Member(String document, @Nullable LocalDate day, double share) {}

  TextGroup {
    members = List.copyOf(members);
  }

  String first() {
    return members.get(0).document();
  }
}
