package org.entente.coding.confidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  /** Steps in the tree beyond which an actor is as far from the word as it can be. */
  private static final int FAR = 6;

  private static final Set<String> CLAUSES = Set.of("advcl", "relcl", "acl", "pcomp");

  private static final Set<String> SPEAKERS = Set.of("i", "we", "our", "my", "us");

  private Traits() {}

  /**
   * Every trait but the rule, by name; each a number around 0 to 6.
   *
   * @param implied whether a side was filled in from the sentences before
   * @param noun whether a noun says what is done
   * @param anchor the word whose clause it is
   * @param where the sentence and the text in which it stands
   */
  public static Map<String, Double> of(
      Statement s, boolean implied, boolean noun, Token anchor, Surroundings where) {
    Tree tree = where.tree();
    Set<ActorCode> sides = s.parties();
    Set<ActorCode> said = new LinkedHashSet<>();
    where.named().forEach(mention -> said.addAll(mention.codes()));
    boolean first =
        tree.tokens().stream().anyMatch(t -> SPEAKERS.contains(t.form().toLowerCase(Locale.ROOT)));
    boolean spoken =
        first && where.speaking().stream().anyMatch(c -> sides.contains(c) && !said.contains(c));
    if (first) {
      said.addAll(where.speaking());
    }
    boolean mutual = s.from().equals(s.to());
    boolean bound = mutual ? said.containsAll(sides) : isSaid(s.from(), said);
    Map<String, Double> traits = new LinkedHashMap<>();
    traits.put("implied-side", flag(implied));
    traits.put("no-tie", flag(!where.ofTie()));
    traits.put("implied-without-tie", flag(implied && !where.ofTie()));
    traits.put("from-unnamed", flag(!bound));
    traits.put("to-unnamed", flag(!(mutual ? bound : isSaid(s.to(), said))));
    traits.put("from-far", far(s.from(), anchor, where));
    traits.put("to-far", far(s.to(), anchor, where));
    traits.put("body", flag(sides.stream().anyMatch(where.isBody())));
    traits.put("loose", flag(sides.stream().anyMatch(ActorCode::isLoose)));
    traits.put("one-sided", flag(s.from().isEmpty() || s.to().isEmpty()));
    traits.put("clause", flag(CLAUSES.contains(anchor.label())));
    traits.put("first-person", flag(first));
    traits.put("spoken", flag(spoken));
    traits.put("other-actors", (double) Math.min(MANY, without(said, sides)));
    traits.put("many-sides", (double) Math.min(MANY, Math.max(0, sides.size() - 2)));
    traits.put("noun", flag(noun));
    traits.put("length", Math.log(Math.max(1, tree.tokens().size()) / USUAL_LENGTH));
    traits.put("depth", (double) Math.min(MANY, tree.depth(anchor)));
    traits.put("hedged", flag(s.modality() != Modality.ASSERTED));
    traits.put("attributed", flag(s.attribution() != null));
    traits.put("item-class", flag(hasClass(s.item())));
    traits.put("no-item", flag(s.item() == null));
    traits.put("figure", flag(s.money() != null || s.quantity() != null));
    return traits;
  }

  private static boolean isSaid(List<ActorCode> side, Set<ActorCode> said) {
    return side.isEmpty() || side.stream().anyMatch(c -> c.isLoose() || said.contains(c));
  }

  /** Steps in the tree from the word to the nearest name of that side. */
  private static double far(List<ActorCode> side, Token word, Surroundings where) {
    Tree tree = where.tree();
    int least = FAR;
    for (ActorMention mention : where.named()) {
      if (mention.codes().stream().noneMatch(side::contains)) {
        continue;
      }
      for (Token token : tree.tokens()) {
        if (token.span().overlaps(mention.span())) {
          least = Math.min(least, steps(word, token, tree));
        }
      }
    }
    return least;
  }

  private static int steps(Token one, Token other, Tree tree) {
    Token above = tree.above(one, other);
    return tree.dominates(above, other)
        ? tree.depth(one) + tree.depth(other) - 2 * tree.depth(above)
        : FAR;
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
}
