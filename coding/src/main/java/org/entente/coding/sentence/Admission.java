package org.entente.coding.sentence;

import java.util.Set;
import org.entente.coding.frame.Frame;
import org.entente.coding.frame.Reading;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.sense.Sense;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Kind;
import org.entente.model.Modality;

/** Decides whether a reading says anything that a statement should keep. */
final class Admission {

  private Admission() {}

  static boolean admits(
      Reading reading, Sense sense, Binding binding, Tree tree, Vocabulary words) {
    Frame frame = reading.frame();
    Predicate predicate = reading.predicate();
    if (frame.kind() == Kind.TRADE && binding.inClause(reading.anchor()).isEmpty()) {
      return false;
    }
    if (frame.kind() == Kind.CASUALTY && binding.inClause(reading.anchor()).isEmpty()) {
      return false;
    }
    if (frame.kind() == Kind.DEPLOYMENT && isFate(reading.anchor(), tree, words)) {
      return false;
    }
    boolean hearsay =
        predicate.head().tag().equals("NN") && words.has("hearsay-nouns", predicate.lemma());
    if (isBareMention(reading, binding, words) || hearsay) {
      return false;
    }
    if (frame.has("future-only")
        && !sense.future()
        && sense.modality() != Modality.PROBABLE
        && sense.modality() != Modality.POSSIBLE) {
      return false;
    }

    if (frame.has("clause-must")
        && predicate.complements().stream().noneMatch(c -> obliges(c, tree))) {
      return false;
    }
    if (frame.kind() == Kind.POSITION && isPurpose(reading.anchor(), tree)) {
      return false;
    }
    return !frame.has("copular") || copular(predicate.head(), tree);
  }

  /** "must", "should", "has to". */
  private static boolean obliges(Token clause, Tree tree) {
    return tree.children(clause, "aux").stream()
            .anyMatch(a -> Set.of("must", "should", "ought").contains(a.lemma()))
        || (clause.lemma().equals("have")
            && tree.children(clause).stream().anyMatch(c -> c.is("xcomp")));
  }

  /** "the assistance received from X has …": the clause around it says what is new. */
  private static boolean isBareMention(Reading reading, Binding binding, Vocabulary words) {
    Token head = reading.predicate().head();
    return reading.frame().kind() == Kind.TRANSFER
        && head.is("acl")
        && reading.items().stream()
            .allMatch(i -> i.index() == head.head() && words.has("flow-nouns", i.lemma()))
        && reading.items().stream().allMatch(i -> binding.inPhrase(i).isEmpty());
  }

  /** "were killed fighting for X": the figure is that of the killed. */
  private static boolean isFate(Token anchor, Tree tree, Vocabulary words) {
    if (anchor.head() < 0 || !(anchor.is("advcl") || anchor.is("xcomp") || anchor.is("acl"))) {
      return false;
    }
    String lemma = tree.token(anchor.head()).lemma();
    return words.has("loss-killed", lemma)
        || words.has("loss-wounded", lemma)
        || words.has("loss-captured", lemma);
  }

  /** "in order to support": an aim of the sentence's own act, not another act. */
  private static boolean isPurpose(Token anchor, Tree tree) {
    return anchor.is("advcl")
        && tree.children(anchor, "aux").stream().anyMatch(a -> a.tag().equals("TO"));
  }

  private static boolean copular(Token noun, Tree tree) {
    return Set.of("attr", "nsubj", "dobj", "pobj", "oprd", "appos").contains(noun.label())
        && tree.findHead(noun).isPresent();
  }
}
