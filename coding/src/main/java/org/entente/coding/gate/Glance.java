package org.entente.coding.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.parse.RawToken;
import org.entente.coding.reference.Topic;
import org.entente.model.ActorCode;

/**
 * A sentence as it is seen before it is parsed.
 *
 * @param words its words
 * @param actors who is named in it
 * @param topic what the text is about
 * @param before the names of the sentence before
 * @param sinceNamed how many sentences ago somebody was named, 0 for this one
 */
public record Glance(
    List<RawToken> words,
    List<ActorMention> actors,
    Topic topic,
    List<ActorMention> before,
    int sinceNamed) {

  public Glance {
    words = List.copyOf(words);
    actors = List.copyOf(actors);
    before = List.copyOf(before);
  }

  /** Who may be a party to something, each once. */
  static Set<ActorCode> parties(List<ActorMention> mentions) {
    Set<ActorCode> parties = new LinkedHashSet<>();
    for (ActorMention mention : mentions) {
      if (mention.isActor() && mention.codes().size() <= MANY) {
        parties.addAll(mention.codes());
      }
    }
    return parties;
  }

  /** A name for more than these is no party. */
  private static final int MANY = 4;
}
