package org.entente.coding.confidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.model.ActorCode;
import org.entente.model.Item;
import org.entente.model.Modality;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** What of a statement tells how far it can be trusted. */
public final class Traits {

  /** The track record of the rule; it is not among the traits of a statement but of a table. */
  public static final String RULE = "rule";

  /** Length of a sentence that neither raises nor lowers, in words. */
  private static final double USUAL_LENGTH = 20;

  private static final int MANY = 4;

  private Traits() {}

  /**
   * Every trait but the rule, by name; each a number around 0 to 4.
   *
   * @param implied whether a side was filled in from the sentences before
   * @param noun whether a noun says what is done
   * @param anchor the word whose clause it is
   * @param named who is named in the sentence
   */
  public static Map<String, Double> of(
      Statement s,
      boolean implied,
      boolean noun,
      Token anchor,
      Tree tree,
      List<ActorMention> named) {
    Set<ActorCode> sides = new LinkedHashSet<>(s.from());
    sides.addAll(s.to());
    Set<ActorCode> said = new LinkedHashSet<>();
    named.forEach(mention -> said.addAll(mention.codes()));
    Map<String, Double> traits = new LinkedHashMap<>();
    traits.put("implied-side", flag(implied));
    traits.put("other-actors", (double) Math.min(MANY, without(said, sides)));
    traits.put("many-sides", (double) Math.min(MANY, Math.max(0, sides.size() - 2)));
    traits.put("noun", flag(noun));
    traits.put("length", Math.log(Math.max(1, tree.tokens().size()) / USUAL_LENGTH));
    traits.put("depth", (double) Math.min(MANY, depth(anchor, tree)));
    traits.put("hedged", flag(s.modality() != Modality.ASSERTED));
    traits.put("attributed", flag(s.attribution() != null));
    traits.put("item-class", flag(hasClass(s.item())));
    traits.put("figure", flag(s.money() != null || s.quantity() != null));
    return traits;
  }

  private static boolean hasClass(@Nullable Item item) {
    return item != null && item.itemClass() != null && item.similarity() == null;
  }

  private static double flag(boolean is) {
    return is ? 1 : 0;
  }

  private static long without(Set<ActorCode> all, Set<ActorCode> some) {
    return all.stream().filter(code -> !code.isLoose() && !some.contains(code)).count();
  }

  /** How many clauses and phrases the word hangs under. */
  private static int depth(Token word, Tree tree) {
    int depth = 0;
    for (var head = tree.findHead(word); head.isPresent() && depth < MANY; depth++) {
      head = tree.findHead(head.get());
    }
    return depth;
  }
}
