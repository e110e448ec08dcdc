package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coding.frame.Reading;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.reference.Discourse;
import org.entente.coding.reference.References;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;

/**
 * Reads what a party of a tie says where no frame has read anything in it: "Peru's minister said
 * that the discounts were the price of the union" is a position of Peru's. Who counts or reckons
 * takes none, nor do newspapers and scholars.
 */
final class UnreadSpeech {

  private final Tree tree;
  private final References references;
  private final Discourse discourse;
  private final Binding binding;
  private final Lexica lexica;

  UnreadSpeech(Prepared prepared, References references, Discourse discourse, Lexica lexica) {
    this.tree = prepared.tree();
    this.references = references;
    this.discourse = discourse;
    this.binding = new Binding(tree, prepared.sentence().amounts());
    this.lexica = lexica;
  }

  List<Reading> of(List<Draft> told) {
    List<Reading> found = new ArrayList<>();
    if (discourse.hasNoTie()) {
      return found;
    }
    for (Token verb : tree.tokens()) {
      if (verb.isVerb() && speaks(verb)) {
        said(verb)
            .filter(said -> told.stream().noneMatch(d -> tells(d, verb, said)))
            .flatMap(said -> position(verb, said))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Says or writes; who believes, reckons or foresees takes no position. */
  private boolean speaks(Token verb) {
    Vocabulary words = lexica.words();
    return words.has("saying", verb.lemma())
        && !words.has("foreseeing", verb.lemma())
        && !words.has("convictions", verb.lemma());
  }

  private boolean tells(Draft draft, Token verb, Token said) {
    return draft.trigger().equals(verb) || tree.dominates(said, draft.trigger());
  }

  /** The verb of what is said: below the verb of saying, or above it where that is set off. */
  private Optional<Token> said(Token verb) {
    Optional<Token> below = tree.children(verb, "ccomp").stream().filter(Token::isVerb).findFirst();
    boolean setOff = verb.is("parataxis") || verb.is("ccomp");
    return below.isPresent() || !setOff ? below : tree.findHead(verb).filter(Token::isVerb);
  }

  private Optional<Reading> position(Token verb, Token said) {
    Optional<Token> speaker = tree.findChild(verb, "nsubj").filter(this::isParty);
    List<ActorCode> from = speaker.map(references::of).orElse(List.of());
    boolean reckons = !binding.inClause(said).isEmpty();
    if (reckons || from.size() != 1 || from.get(0).isLoose()) {
      return Optional.empty();
    }
    List<ActorCode> named =
        references.within(said).stream()
            .filter(c -> !c.isLoose() && !discourse.areOne(c, from.get(0)))
            .limit(1)
            .toList();
    List<ActorCode> to = named.isEmpty() ? other(from) : named;
    return to.isEmpty() || from.containsAll(to)
        ? Optional.empty()
        : Optional.of(
            new Reading(
                lexica.frames().find("speech-of").orElseThrow(),
                Predicate.bare(verb, Predicate.Form.VERB),
                verb,
                from,
                to,
                List.of(said),
                true));
  }

  private List<ActorCode> other(List<ActorCode> from) {
    List<ActorCode> partner = discourse.partner(from);
    return partner.isEmpty() ? discourse.faced(from) : partner;
  }

  /** The state itself, or somebody who speaks for it. */
  private boolean isParty(Token speaker) {
    Vocabulary words = lexica.words();
    return references.isNamed(speaker)
        || references.isPerson(speaker)
        || (speaker.isPronoun()
            && (words.has("he", speaker.lemma()) || words.has("they", speaker.lemma())))
        || words.has("officials", speaker.lemma())
        || words.has("diplomats", speaker.lemma())
        || words.has("organs", speaker.lemma());
  }
}
