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
    if (frame.has("future-only")
        && !sense.future()
        && sense.modality() != Modality.PROBABLE
        && sense.modality() != Modality.POSSIBLE) {
      return false;
    }
    if (frame.has("relation-subject")
        && predicate.agents().stream().noneMatch(a -> isTie(a, tree, words))) {
      return false;
    }
    return !frame.has("copular") || copular(predicate.head(), tree);
  }

  private static boolean isTie(Token head, Tree tree, Vocabulary words) {
    return tree.conjuncts(head).stream().anyMatch(t -> words.has("ties", t.lemma()));
  }

  private static boolean copular(Token noun, Tree tree) {
    return Set.of("attr", "nsubj", "dobj", "pobj", "oprd", "appos").contains(noun.label())
        && tree.findHead(noun).isPresent();
  }
}
