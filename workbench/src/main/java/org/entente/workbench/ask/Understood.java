package org.entente.workbench.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.ActorCode;
import org.entente.model.EventType.Quad;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was understood; what it leaves open is empty or null.
 *
 * @param shape what sort of answer is wanted
 * @param topic what it is about, null where no word says so
 * @param kinds of entries that can answer
 * @param from givers or doers that it names
 * @param to receivers or targets that it names
 * @param among actors that it names without saying which way
 * @param item the thing that it asks about, null where it asks for anything
 * @param itemWords words of the thing, for things that the item list does not have
 * @param period the time that it asks for, or null
 * @param tone cooperation or conflict, where the question says how an actor stands to another
 * @param future whether it asks for what is still to come
 * @param sources whether it also asks on whose word
 * @param assumed the ledger's main tie where the question names none, or null
 * @param unknown its verb, where that is why nothing was understood, or null
 */
public record Understood(
    Shape shape,
    @Nullable Topic topic,
    Set<Kind> kinds,
    List<ActorCode> from,
    List<ActorCode> to,
    List<ActorCode> among,
    @Nullable Item item,
    List<String> itemWords,
    @Nullable Period period,
    @Nullable Quad tone,
    boolean future,
    boolean sources,
    @Nullable Tie assumed,
    @Nullable String unknown) {

  public Understood {
    kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
    from = List.copyOf(from);
    to = List.copyOf(to);
    among = List.copyOf(among);
    itemWords = List.copyOf(itemWords);
  }

  /** Whether the question can be put to entries at all. */
  boolean isQuery() {
    return topic != null;
  }
}
