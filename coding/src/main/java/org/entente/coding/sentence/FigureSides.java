package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.reference.Discourse;
import org.entente.coding.reference.References;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;

/**
 * Tells between whom something passed of which only a figure says that it did: by whose it is
 * ("Chilean deposits"), the prepositions around it, the subject, and by what the text told before.
 */
final class FigureSides {

  /**
   * Who gave and who took.
   *
   * @param implied whether the text before had to tell one of them
   */
  record Sides(List<ActorCode> from, List<ActorCode> to, boolean implied) {}

  private final Tree tree;
  private final References references;
  private final Discourse discourse;
  private final Vocabulary words;

  FigureSides(Tree tree, References references, Discourse discourse, Vocabulary words) {
    this.tree = tree;
    this.references = references;
    this.discourse = discourse;
    this.words = words;
  }

  /**
   * The sides of a thing, or nothing where they stay open.
   *
   * @param persons whether it is people: whose they are has sent them
   */
  Optional<Sides> of(Token thing, Token clause, boolean persons, FlowSoFar before) {
    boolean inbound = !persons && (words.has("inbound", thing.lemma()) || isInbound(clause));
    List<ActorCode> givers = new ArrayList<>();
    List<ActorCode> takers = new ArrayList<>();
    (inbound ? takers : givers).addAll(owners(thing));
    byPrepositions(thing, givers, takers);
    if (!clause.equals(thing)) {
      byPrepositions(clause, givers, takers);
    }
    tree.children(clause, "dative").forEach(d -> takers.addAll(references.of(d)));
    List<ActorCode> subject = subject(thing, clause);
    if (inbound) {
      takers.addAll(subject);
    } else if (!takers.isEmpty() && givers.isEmpty()) {
      subject.stream().filter(code -> !takers.contains(code)).forEach(givers::add);
    } else if (!givers.isEmpty() && takers.isEmpty()) {
      subject.stream().filter(code -> !givers.contains(code)).forEach(takers::add);
    }
    return givers.isEmpty() && takers.isEmpty()
        ? bySubject(subject, before)
        : completed(givers, takers, before);
  }

  /** Both sides as the text told them before. */
  static Optional<Sides> as(FlowSoFar before) {
    return distinct(before.from(), before.to(), true);
  }

  /** One who bought more than he sold, or sold more, with the other side of the trade. */
  Optional<Sides> ofBalance(Token balance, Token clause, List<ActorCode> traders) {
    List<ActorCode> owner = new ArrayList<>(owners(balance));
    tree.children(clause, "nsubj").forEach(s -> owner.addAll(references.of(s)));
    List<ActorCode> one = owner.stream().distinct().toList();
    if (one.size() != 1) {
      return Optional.empty();
    }
    List<ActorCode> other =
        traders.containsAll(one)
            ? traders.stream().filter(c -> !one.contains(c)).toList()
            : discourse.partner(one);
    return balance.lemma().equals("surplus")
        ? distinct(one, other, true)
        : distinct(other, one, true);
  }

  /** Who does what the clause says, if it is not the thing itself and no passive. */
  List<ActorCode> subject(Token thing, Token clause) {
    boolean passive = tree.findChild(clause, "auxpass").isPresent();
    boolean reckons = words.has("saying", clause.lemma()) || isPutAt(clause);
    return passive || reckons
        ? List.of()
        : tree.children(clause, "nsubj").stream()
            .filter(s -> !s.equals(thing) && !words.has("informants", s.lemma()))
            .flatMap(s -> references.of(s).stream())
            .toList();
  }

  /** "the union puts it at 11,000": who reckons. */
  private boolean isPutAt(Token verb) {
    return words.has("putting", verb.lemma())
        && tree.children(verb, "prep").stream().anyMatch(p -> p.lemma().equals("at"));
  }

  private boolean isInbound(Token word) {
    return words.has("inbound", word.lemma()) || words.has("receiving-verbs", word.lemma());
  }

  /** "Chilean deposits", "those of Chile", "a million of Chilean public money". */
  private List<ActorCode> owners(Token thing) {
    List<ActorCode> owners = new ArrayList<>(references.doer(thing));
    for (Token preposition : tree.children(thing, "prep")) {
      boolean of = preposition.lemma().equals("of");
      if (of || preposition.lemma().equals("in")) {
        for (Token whole : tree.children(preposition, "pobj")) {
          boolean named = of && references.isNamed(whole);
          owners.addAll(named ? references.of(whole) : references.doer(whole));
        }
      }
    }
    return owners;
  }

  private void byPrepositions(Token word, List<ActorCode> givers, List<ActorCode> takers) {
    for (Token preposition : tree.children(word, Set.of("prep", "agent", "dative"))) {
      List<Token> phrases = tree.children(preposition, "pobj");
      switch (preposition.lemma()) {
        case "from", "by" -> givers.addAll(references.of(phrases));
        case "to", "into" -> takers.addAll(references.of(phrases));
        case "for" ->
            phrases.stream()
                .filter(references::isNamed) // not "for its industry"
                .forEach(p -> takers.addAll(references.of(p)));
        default -> {}
      }
    }
  }

  /** A subject that the flow told before does not know takes the place of a loose collective. */
  private Optional<Sides> bySubject(List<ActorCode> subject, FlowSoFar before) {
    List<ActorCode> from = before.from();
    List<ActorCode> to = before.to();
    if (subject.isEmpty()) {
      return before.isNear() ? as(before) : Optional.empty();
    }
    if (from.containsAll(subject) || to.containsAll(subject)) {
      return as(before);
    }
    if (!from.isEmpty() && to.stream().allMatch(ActorCode::isLoose)) {
      return distinct(from, subject, true);
    }
    if (!to.isEmpty() && from.stream().allMatch(ActorCode::isLoose)) {
      return distinct(subject, to, true);
    }
    return completed(subject, List.of(), before);
  }

  /** The side that is not named: the other end of the flow told of last, or of the tie. */
  private Optional<Sides> completed(
      List<ActorCode> givers, List<ActorCode> takers, FlowSoFar before) {
    List<ActorCode> from = givers.stream().filter(c -> !takers.contains(c)).distinct().toList();
    List<ActorCode> to = takers.stream().distinct().toList();
    if (from.isEmpty()) {
      return distinct(end(before.from(), to), to, true);
    }
    return to.isEmpty() ? distinct(from, end(before.to(), from), true) : distinct(from, to, false);
  }

  private List<ActorCode> end(List<ActorCode> told, List<ActorCode> given) {
    return !told.isEmpty() && told.stream().noneMatch(given::contains)
        ? told
        : discourse.across(given);
  }

  private static Optional<Sides> distinct(
      List<ActorCode> from, List<ActorCode> to, boolean implied) {
    boolean two = !from.isEmpty() && !to.isEmpty() && from.stream().noneMatch(to::contains);
    return two
        ? Optional.of(new Sides(List.copyOf(from), List.copyOf(to), implied))
        : Optional.empty();
  }
}
