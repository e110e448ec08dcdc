package org.entente.workbench.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.ActorCode;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Picks what is between two actors: both must be named on one side or the other.
 *
 * @param tie the two, or null to pick everything
 */
public record Between(@Nullable Tie tie) {

  public boolean holds(Entry entry) {
    return holds(entry.from(), entry.to());
  }

  /** A dispute is between two actors if one of its statements is. */
  public boolean holds(Dispute dispute) {
    return dispute.members().stream().anyMatch(member -> holds(member.statement()));
  }

  public boolean holds(Statement statement) {
    return holds(statement.from(), statement.to());
  }

  private boolean holds(List<ActorCode> from, List<ActorCode> to) {
    if (tie == null) {
      return true;
    }
    Set<ActorCode> named = new HashSet<>(from);
    named.addAll(to);
    return named.containsAll(tie.actors());
  }
}
