package org.entente.workbench.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.model.ActorCode;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Statement;

/** Doer, receiver and type of an event between two different states. */
record Triple(String from, String to, EventType type) {

  /** Types of what is done together: coded both ways it is one event. */
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

  /** All that a statement tells; none where it is negated or denied or reports no event. */
  static Set<Triple> of(Statement statement, SameState states) {
    Set<Triple> triples = new LinkedHashSet<>();
    Event event = statement.event();
    if (event == null
        || statement.polarity() == Polarity.NEGATED
        || statement.modality() == Modality.DENIED) {
      return triples;
    }
    for (ActorCode from : statement.from()) {
      for (ActorCode to : statement.to()) {
        Triple triple = new Triple(states.of(from.code()), states.of(to.code()), event.type());
        if (!triple.from.equals(triple.to) && !from.isLoose() && !to.isLoose()) {
          triples.add(triple);
        }
      }
    }
    return triples;
  }

  Triple reversed() {
    return new Triple(to, from, type);
  }

  boolean isMutual() {
    return MUTUAL.contains(type);
  }

  /** Whether it is only the other half of an event that the set holds too. */
  boolean isEcho(Set<Triple> all) {
    return isMutual() && from.compareTo(to) > 0 && all.contains(reversed());
  }

  /** Whether it is between the states of the marked event, in a direction that will do. */
  boolean joins(MarkedSentence.MarkedEvent marked, boolean eitherWay) {
    return (from.equals(marked.from()) && to.equals(marked.to()))
        || ((eitherWay || marked.reciprocal())
            && to.equals(marked.from())
            && from.equals(marked.to()));
  }

  boolean hasTypeOf(MarkedSentence.MarkedEvent marked) {
    return marked.types().contains(type);
  }

  boolean hasQuadOf(MarkedSentence.MarkedEvent marked) {
    return marked.types().stream().anyMatch(t -> t.quad() == type.quad());
  }

  @Override
  public String toString() {
    return from + " " + type + " " + to;
  }
}
