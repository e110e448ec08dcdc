package org.entente.coding.confidence;

import java.util.List;
import java.util.function.Predicate;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.parse.Tree;
import org.entente.model.ActorCode;

/**
 * Where a statement stands.
 *
 * @param tree its sentence
 * @param named who is named in the sentence
 * @param speaking whom its first person stands for
 * @param ofTie whether the whole text is about one tie
 * @param isBody whether an actor is an international body
 */
public record Surroundings(
    Tree tree,
    List<ActorMention> named,
    List<ActorCode> speaking,
    boolean ofTie,
    Predicate<ActorCode> isBody) {

  public Surroundings {
    named = List.copyOf(named);
    speaking = List.copyOf(speaking);
  }
}
