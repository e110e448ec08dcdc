package org.entente.coding.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.coding.actors.ActorMention;
import org.entente.model.ActorCode;
import org.jspecify.annotations.Nullable;

/**
 * What a text is about, by how often it names whom: a tie between two actors, the ties of one actor
 * with several, many actors of whom nobody stands out or one alone, or too few names to tell. In a
 * text of the third sort, a side that a sentence leaves out cannot be known from what was said
 * before.
 *
 * @param tie the two parties, or empty; in a text of few names the two that it names again and
 *     again and hardly anybody besides
 * @param center the actor whose ties with several others the text is about: of those named most
 *     often the one named first; null where there is none
 * @param isOpen whether the text is about no tie
 */
public record Matter(List<ActorCode> tie, @Nullable ActorCode center, boolean isOpen) {

  /** Fewer names than these tell nothing. */
  private static final int FEW = 12;

  /** With fewer names than these a text leans to nobody. */
  private static final int SOME = 5;

  /** The two to whom a text leans make up at least this part of its names. */
  private static final double LEANING = 0.7;

  /** Named so often and nobody besides, an actor is spoken of for himself. */
  private static final int SINGLE = 3;

  /** The two parties of a tie make up at least this part of all names. */
  private static final double TWO = 0.6;

  /** The second is named at least this part as often as the first, unless the title names it. */
  private static final double SECOND = 0.2;

  /** The third is named at most this part as often as the second. */
  private static final double THIRD = 0.5;

  /** The actor in the middle is at least this part of all names. */
  private static final double CENTRAL = 0.2;

  /** With fewer names than these a text is short. */
  private static final int SHORT = 30;

  /** A short text of one actor with so many others is about that one. */
  private static final int OTHERS = 3;

  /** So many times more often than the first another is named of whom a short text is. */
  private static final int MARGIN = 2;

  public Matter {
    tie = List.copyOf(tie);
  }

  /**
   * Counts the names of a text.
   *
   * @param titled actors of the title, which count twice; two whom the text goes on to name are its
   *     tie
   * @param isBody whether an actor is an international body; every text may speak of one that
   *     mediates or counts, so that in a long text it is a party only where the title names it
   * @param heir the state that came after a former one, else the state itself: they count as one
   */
  public static Matter of(
      List<ActorMention> mentions,
      Set<ActorCode> titled,
      Predicate<ActorCode> isBody,
      UnaryOperator<ActorCode> heir) {
    Map<ActorCode, Integer> counts = new LinkedHashMap<>();
    mentions.stream()
        .filter(m -> m.isActor() && m.codes().size() <= Marks.TOO_MANY)
        .flatMap(m -> m.codes().stream())
        .filter(c -> !c.isLoose())
        .forEach(c -> counts.merge(heir.apply(c), 1, Integer::sum));
    List<ActorCode> title =
        titled.stream().filter(c -> !c.isLoose()).map(heir).distinct().sorted().toList();
    if (title.size() == 2 && title.stream().allMatch(c -> count(counts, c) >= SINGLE)) {
      return new Matter(title, null, false);
    }
    List<ActorCode> inOrder = List.copyOf(counts.keySet());
    title.forEach(c -> counts.merge(c, 2, Integer::sum));
    List<ActorCode> top =
        counts.keySet().stream().sorted((a, b) -> rank(counts, a, b)).limit(3).toList();
    Predicate<ActorCode> mayBeParty =
        c ->
            top.subList(0, Math.min(2, top.size())).contains(c)
                || title.contains(c)
                || !isBody.test(c);
    int all = counts.keySet().stream().filter(mayBeParty).mapToInt(c -> count(counts, c)).sum();
    if (all < FEW || top.size() < 2) {
      boolean open = all >= SINGLE && standsAlone(counts, top);
      boolean leans = !open && all >= SOME && leans(counts, top, all, isBody, Set.copyOf(title));
      @Nullable ActorCode star =
          open || leans || all < SOME ? null : star(counts, inOrder, mayBeParty);
      return new Matter(leans ? top.subList(0, 2) : List.of(), star, open);
    }
    int second = count(counts, top.get(1));
    int third =
        counts.keySet().stream()
            .filter(mayBeParty.and(c -> !top.subList(0, 2).contains(c)))
            .mapToInt(c -> count(counts, c))
            .max()
            .orElse(0);
    List<ActorCode> two = top.subList(0, 2);
    boolean tie =
        count(counts, top.get(0)) + second >= TWO * all
            && third <= THIRD * second
            && two.stream().allMatch(c -> title.contains(c) || !isBody.test(c));
    boolean alone = second < SECOND * count(counts, top.get(0)) && !title.contains(top.get(1));
    if (tie && !alone) {
      return new Matter(two, null, false);
    }
    @Nullable ActorCode star = all < SHORT && !alone ? star(counts, inOrder, mayBeParty) : null;
    if (star != null && count(counts, top.get(0)) <= 2 * count(counts, star)) {
      return new Matter(List.of(), star, false);
    }
    Optional<ActorCode> center =
        inOrder.stream()
            .filter(c -> !alone && top.contains(c))
            .filter(c -> !isBody.test(c) && count(counts, c) >= CENTRAL * all)
            .findFirst();
    return new Matter(List.of(), center.orElse(null), center.isEmpty());
  }

  /**
   * Of a short text the one whom it begins with and names again, among several others; or somebody
   * whom it names far more often.
   */
  private static @Nullable ActorCode star(
      Map<ActorCode, Integer> counts, List<ActorCode> inOrder, Predicate<ActorCode> mayBeParty) {
    ActorCode begun = inOrder.get(0);
    ActorCode first =
        inOrder.stream()
            .filter(mayBeParty)
            .max(Comparator.comparingInt(c -> count(counts, c)))
            .filter(c -> count(counts, c) > count(counts, begun) + MARGIN)
            .orElse(begun);
    long others = inOrder.stream().filter(mayBeParty).filter(c -> !c.equals(first)).count();
    return mayBeParty.test(first) && count(counts, first) > 1 && others >= OTHERS ? first : null;
  }

  /** Both are named more than once, make up most names and are no bodies. */
  private static boolean leans(
      Map<ActorCode, Integer> counts,
      List<ActorCode> top,
      int all,
      Predicate<ActorCode> isBody,
      Set<ActorCode> titled) {
    int second = top.size() < 2 ? 0 : count(counts, top.get(1));
    return second > 1
        && count(counts, top.get(0)) + second >= LEANING * all
        && top.subList(0, 2).stream().allMatch(c -> titled.contains(c) || !isBody.test(c));
  }

  /** One is named alone, or again and again beside somebody who is named once. */
  private static boolean standsAlone(Map<ActorCode, Integer> counts, List<ActorCode> top) {
    return top.size() < 2 || (count(counts, top.get(1)) == 1 && count(counts, top.get(0)) > SINGLE);
  }

  private static int rank(Map<ActorCode, Integer> counts, ActorCode a, ActorCode b) {
    int byCount = Integer.compare(count(counts, b), count(counts, a));
    return byCount != 0 ? byCount : a.compareTo(b);
  }

  private static int count(Map<ActorCode, Integer> counts, ActorCode code) {
    return counts.getOrDefault(code, 0);
  }
}
