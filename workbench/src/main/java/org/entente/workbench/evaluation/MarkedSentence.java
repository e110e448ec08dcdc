package org.entente.workbench.evaluation;

import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the events that people marked in it.
 *
 * @param id of the sentence; it is read as a document of that id
 * @param text the sentence
 * @param events what happens in it, empty where nothing does that can be coded
 */
public record MarkedSentence(String id, String text, List<MarkedEvent> events) {

  /**
   * Who does what to whom.
   *
   * @param from code of the doer, null where it is nobody in particular
   * @param to code of the receiver, null where it is nobody in particular
   * @param types event types of which any will do
   * @param reciprocal whether it is done together, so that either direction will do
   */
  public record MarkedEvent(
      @Nullable String from, @Nullable String to, Set<EventType> types, boolean reciprocal) {

    public MarkedEvent {
      types = Set.copyOf(types);
    }

    /** Whether it is asked: between two different states, with a type. */
    boolean isAsked() {
      return from != null && to != null && !from.equals(to) && !types.isEmpty();
    }
  }

  public MarkedSentence {
    events = List.copyOf(events);
  }
}
