package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.ShareMention;
import org.entente.coding.frame.Reading;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.reference.Discourse;
import org.entente.coding.reference.References;
import org.entente.model.ActorCode;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose a share of somebody's trade is: "counts a third of its imports as Peruvian", "copper
 * made up half of its exports". A share of a trade with the world is a trade with somebody.
 */
final class Shares {

  private final Tree tree;
  private final Binding binding;
  private final References references;
  private final Discourse discourse;
  private @Nullable List<ActorCode> last;

  Shares(Prepared prepared, References references, Discourse discourse) {
    this.tree = prepared.tree();
    this.binding = new Binding(tree, prepared.sentence().amounts());
    this.references = references;
    this.discourse = discourse;
  }

  /** The reading with the partner in place of the world, where the figure is a share. */
  Reading of(Reading reading, @Nullable Mention figure) {
    if (reading.frame().kind() != Kind.TRADE
        || reading.predicate().form() != Predicate.Form.NOUN // "imports nine tenths of its oil"
        || !(figure instanceof ShareMention share)
        || share.change()
        || share.points()) {
      return reading;
    }
    boolean taking = isWorld(reading.from());
    if (!taking && !isWorld(reading.to())) {
      last = reading.from();
      return reading;
    }
    List<ActorCode> owner = taking ? reading.to() : reading.from();
    List<ActorCode> partner = partner(owner, figure);
    if (partner.isEmpty()) {
      return reading;
    }
    last = partner;
    return taking ? reading.between(partner, owner) : reading.between(owner, partner);
  }

  private static boolean isWorld(List<ActorCode> side) {
    return side.equals(List.of(ActorCode.WORLD));
  }

  private List<ActorCode> partner(List<ActorCode> owner, Mention figure) {
    List<ActorCode> beside = new ArrayList<>();
    for (Token token : tree.tokens()) {
      if (binding.clauseOf(token).equals(binding.clauseOf(binding.word(figure)))
          && references.isNamed(token)) {
        references.of(token).stream()
            .filter(c -> !owner.contains(c) && !c.isLoose() && !beside.contains(c))
            .forEach(beside::add);
      }
    }
    if (beside.size() == 1) {
      return beside;
    }
    if (last != null && !owner.containsAll(last)) {
      return last;
    }
    List<ActorCode> ofTie = discourse.partner(owner);
    return ofTie.isEmpty() ? discourse.faced(owner) : ofTie;
  }
}
