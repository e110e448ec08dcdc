package org.entente.coding.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;
import org.entente.model.Kind;

/**
 * Finds towards whom a position is taken, or whom a restriction hits, where the sentence leaves it
 * out: in a text about a tie, one party speaks of the other, and a third of both.
 */
final class Addressees {

  private final RoleFiller.Surroundings sentence;
  private final Requirements requirements;
  private final Vocabulary words;

  Addressees(RoleFiller.Surroundings sentence, Requirements requirements, Vocabulary words) {
    this.sentence = sentence;
    this.requirements = requirements;
    this.words = words;
  }

  /** The sides, an empty {@code to} filled where a reader of the text would have no doubt. */
  Sides of(Frame frame, Predicate predicate, Sides given) {
    boolean asked = frame.kind() == Kind.POSITION || frame.kind() == Kind.SANCTION;
    if (!asked
        || frame.mutual()
        || frame.has("named-only")
        || (sentence.discourse().isSpeech() && !sentence.discourse().remembers())
        || given.from().isEmpty()
        || !given.to().isEmpty()
        || given.from().stream().anyMatch(ActorCode::isLoose)
        || !isSaid(predicate)
        || predicate.agents().stream().anyMatch(requirements::isThing)
        || speaksToOthers(predicate)) {
      return given;
    }
    List<ActorCode> opposite = opposite(given.from());
    return opposite.isEmpty()
            || (frame.kind() == Kind.SANCTION && opposite.size() > 1)
            || namesOthers(predicate, given.from(), opposite)
        ? given
        : new Sides(given.from(), opposite, true);
  }

  /** Of a tie to which somebody is no party: the one whom the sentence names, else both. */
  private List<ActorCode> opposite(List<ActorCode> from) {
    List<ActorCode> both = sentence.discourse().opposite(from);
    List<ActorCode> named = sentence.references().named().stream().filter(both::contains).toList();
    if (both.isEmpty()) {
      return sentence.discourse().faced(from);
    }
    return both.size() > 1 && named.size() == 1 ? named : both;
  }

  /**
   * A verb, or a noun that is the object of one: "voiced concern"; no mere mention of a concern.
   */
  private static boolean isSaid(Predicate predicate) {
    return predicate.form() != Predicate.Form.NOUN || predicate.head().is("dobj");
  }

  /** "asked its parliament", "accused the opposition": somebody, if not an actor of the text. */
  private boolean speaksToOthers(Predicate predicate) {
    List<Token> addressed = new ArrayList<>(predicate.patients());
    addressed.addAll(predicate.recipients());
    predicate
        .prepositions()
        .forEach(
            (preposition, phrases) -> {
              if (words.has("addressing", preposition)) {
                addressed.addAll(phrases);
              }
            });
    return addressed.stream()
        .flatMap(a -> sentence.tree().conjuncts(a).stream())
        .anyMatch(this::isSomebody);
  }

  private boolean isSomebody(Token head) {
    boolean person =
        head.isProperNoun()
            || words.has("people", head.lemma())
            || words.has("officials", head.lemma())
            || words.has("voices", head.lemma())
            || words.has("speakers", head.lemma());
    return person
        && !words.has("agreements", head.lemma())
        && !words.has("meetings", head.lemma())
        && !words.has("parties", head.lemma());
  }

  /** Whoever else the words name is meant, not the tie. */
  private boolean namesOthers(Predicate predicate, List<ActorCode> from, List<ActorCode> opposite) {
    Set<ActorCode> named = new LinkedHashSet<>();
    List<Token> phrases = new ArrayList<>(predicate.patients());
    phrases.addAll(predicate.recipients());
    phrases.addAll(predicate.complements());
    predicate.prepositions().values().forEach(phrases::addAll);
    phrases.forEach(p -> named.addAll(sentence.references().within(p)));
    from.forEach(named::remove);
    return named.stream().anyMatch(c -> !c.isLoose())
        && named.stream().noneMatch(opposite::contains);
  }
}
