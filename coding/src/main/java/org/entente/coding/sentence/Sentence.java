package org.entente.coding.sentence;

import java.util.List;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.amounts.Mention;
import org.entente.coding.parse.RawToken;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence before it is parsed.
 *
 * @param span where it stands
 * @param words its words, each amount made one
 * @param actors who is named in it
 * @param amounts how much and when
 * @param gaps further parties with figures, to which a verb of the words holds; no part of the
 *     words, the names and the amounts
 * @param heading the heading above it, null where there is none
 * @param speaker whom a label before it names ("The Minister of Health: …"), null where none does
 */
public record Sentence(
    Span span,
    List<RawToken> words,
    List<ActorMention> actors,
    List<Mention> amounts,
    List<Gap> gaps,
    @Nullable String heading,
    @Nullable Span speaker) {

  public Sentence {
    words = List.copyOf(words);
    actors = List.copyOf(actors);
    amounts = List.copyOf(amounts);
    gaps = List.copyOf(gaps);
  }
}
