package org.entente.coding.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coding.actors.ActorMention;
import org.entente.model.ActorCode;

/**
 * What a text is about, by how often it names whom: a tie between two actors, many actors of whom
 * no two stand out or one alone, or too few names to tell. In a text of the second sort, a side
 * that a sentence leaves out cannot be known from what was said before.
 *
 * @param tie the two parties, or empty
 * @param isOpen whether the text is about no tie
 */
public record Matter(List<ActorCode> tie, boolean isOpen) {

  /** Fewer names than these tell nothing. */
  private static final int FEW = 12;

  /** Named so often and nobody besides, an actor is spoken of for himself. */
  private static final int SINGLE = 3;

  /** The two parties of a tie make up at least this part of all names. */
  private static final double TWO = 0.6;

  /** The third is named at most this part as often as the second. */
  private static final double THIRD = 0.5;

  public Matter {
    tie = List.copyOf(tie);
  }

  /**
   * Counts the names of a text.
   *
   * @param titled actors of the title, which count twice
   * @param isBody whether an actor is an international body; every text may speak of one, so that
   *     it is a party only where the title names it
   */
  public static Matter of(
      List<ActorMention> mentions, Set<ActorCode> titled, Predicate<ActorCode> isBody) {
    Map<ActorCode, Integer> counts = new HashMap<>();
    mentions.stream()
        .filter(m -> m.isActor() && m.codes().size() <= Marks.TOO_MANY)
        .flatMap(m -> m.codes().stream())
        .filter(c -> !c.isLoose())
        .forEach(c -> counts.merge(c, 1, Integer::sum));
    titled.stream().filter(c -> !c.isLoose()).forEach(c -> counts.merge(c, 2, Integer::sum));
    List<ActorCode> top =
        counts.keySet().stream().sorted((a, b) -> rank(counts, a, b)).limit(3).toList();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (all < FEW || top.size() < 2) {
      return new Matter(List.of(), all >= SINGLE && standsAlone(counts, top));
    }
    int second = count(counts, top.get(1));
    int third = top.size() == 2 ? 0 : count(counts, top.get(2));
    List<ActorCode> two = top.subList(0, 2);
    boolean tie =
        count(counts, top.get(0)) + second >= TWO * all
            && third <= THIRD * second
            && two.stream().allMatch(c -> titled.contains(c) || !isBody.test(c));
    return tie ? new Matter(two, false) : new Matter(List.of(), true);
  }

  /** One is named alone, or so that nobody tells who the second is. */
  private static boolean standsAlone(Map<ActorCode, Integer> counts, List<ActorCode> top) {
    return top.size() < 2
        || (top.size() > 2 && count(counts, top.get(1)) == 1 && count(counts, top.get(0)) > SINGLE);
  }

  private static int rank(Map<ActorCode, Integer> counts, ActorCode a, ActorCode b) {
    int byCount = Integer.compare(count(counts, b), count(counts, a));
    return byCount != 0 ? byCount : a.compareTo(b);
  }

  private static int count(Map<ActorCode, Integer> counts, ActorCode code) {
    return counts.getOrDefault(code, 0);
  }
}
