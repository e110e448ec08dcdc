package org.entente.ledger.reconcile;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ActorCode;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two claims are about one matter: the same kind, parties, phase and thing, at the
 * same time, with figures that can both hold.
 */
final class SameMatter {
  /** Two counts of one thing whose cut-offs lie this far apart are still one count (days). */
  static final int ONE_COUNT = 190;

  /** The same counter read again after so many days is a new reading. */
  static final int NEW_READING = 14;

  /** Figures whose cut-offs lie further apart must meet without allowing for rounding (days). */
  static final int ROUNDED = 60;

  /** Two dates of one event may differ by so many days. */
  static final int ONE_EVENT = 3;

  /** Items without a class are one thing when so much of their words is the same (Jaccard). */
  static final double ALIKE = 0.5;

  /** Of two bounded periods so much must be common. */
  static final double COMMON_PERIOD = 0.5;

  /** Two sentences on one meeting have so many longer words in common, besides its sides. */
  static final int COMMON_IN_A_MEETING = 3;

  private static final int LONG_WORD = 6;

  /**
   * What is signed or comes into force on a day is told of without the day so many days around it.
   */
  private static final int NEWS_OF_A_DAY = 31;

  /** What passes without a figure or a date is one flow if told of within so many days. */
  private static final int FLOW = 366;

  /** Reports of an undated event come within so many days. */
  private static final Map<Kind, Integer> NEWS =
      new EnumMap<>(
          Map.of(
              Kind.MEETING,
              14,
              Kind.ACTION,
              14,
              Kind.POSITION,
              31,
              Kind.TRANSFER,
              FLOW,
              Kind.TRADE,
              FLOW));

  /** What two claims must have alike before anything else is looked at. */
  record Block(Kind kind, Set<ActorCode> from, Set<ActorCode> to, Claim.Phase phase) {
    static Block of(Claim claim) {
      Statement s = claim.statement();
      return new Block(s.kind(), new HashSet<>(s.from()), new HashSet<>(s.to()), claim.phase());
    }
  }

  /** Whether a claim belongs to a matter: it must go with every claim that bears it. */
  boolean belongs(Claim claim, Matter matter) {
    List<Claim> bearing = matter.bearing();
    if (claim.figure() != null != matter.hasFigure()) {
      return false;
    }
    if (isOneMeeting(claim, bearing)) {
      return true;
    }
    for (Claim other : bearing) {
      if (!same(claim, other)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a claim tells of one meeting with one that says when it was, and nothing that is said
   * of this meeting besides ("the talks were friendly") speaks against it.
   */
  private boolean isOneMeeting(Claim claim, List<Claim> bearing) {
    return bearing.stream().anyMatch(other -> sameMeeting(claim, other))
        && bearing.stream().allMatch(other -> figuresAgree(claim, other) && sameTime(claim, other));
  }

  boolean same(Claim a, Claim b) {
    return (sameThing(a, b) || sameMeeting(a, b)) && figuresAgree(a, b) && sameTime(a, b);
  }

  /**
   * Whether both tell of one meeting of the same sides, whose item is often its place or its topic:
   * on one day, or on days near each other where the sentences have words in common besides.
   */
  private static boolean sameMeeting(Claim a, Claim b) {
    @Nullable Period one = a.when().stated();
    @Nullable Period other = b.when().stated();
    if (a.statement().kind() != Kind.MEETING || one == null || other == null) {
      return false;
    }
    boolean days = one.isSingleDay() && other.isSingleDay();
    boolean alike = Words.common(quoted(a), quoted(b)) >= COMMON_IN_A_MEETING;
    return days && (one.equals(other) || alike);
  }

  private static Set<String> quoted(Claim claim) {
    Set<String> words = new TreeSet<>();
    for (String word : Words.list(claim.statement().quote())) {
      if (word.length() >= LONG_WORD && !Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * Whether both are about one thing: one class; or, where one has no class, the same words, or the
   * same unit that names what is counted and a word besides.
   */
  boolean sameThing(Claim a, Claim b) {
    String classA = a.itemClass();
    String classB = b.itemClass();
    if (classA != null && classB != null) {
      return classA.equals(classB);
    }
    boolean sameWords = a.itemWords().equals(b.itemWords());
    return sameWords
        || Words.alike(a.itemWords(), b.itemWords()) >= ALIKE
        || isCountedAlike(a.thing(), b.thing());
  }

  private static boolean isCountedAlike(Thing a, Thing b) {
    return a.counted() != null
        && a.counted().equals(b.counted())
        && Words.common(a.words(), b.words()) > 1;
  }

  private static boolean figuresAgree(Claim a, Claim b) {
    Figure x = a.figure();
    Figure y = b.figure();
    if (x == null || y == null) {
      return x == null && y == null;
    }
    boolean ownVoice =
        a.named() != b.named() && a.statement().document().equals(b.statement().document());
    if (a.sameSource(b) && !ownVoice) {
      boolean sameReading = a.when().daysApart(b.when()) <= NEW_READING;
      return x.same(y) || (sameReading && !a.text().equals(b.text()) && nested(x, y));
    }
    boolean rounded = a.when().daysApart(b.when()) <= ROUNDED;
    return rounded ? x.compatible(y) : x.comparable(y) && x.range().overlaps(y.range());
  }

  /** Whether one only leaves open what the other says: "up to 5" of "3 to 5". */
  private static boolean nested(Figure x, Figure y) {
    if (!x.comparable(y)) {
      return false;
    }
    boolean lows =
        x.range().low() == null
            || y.range().low() == null
            || Figure.near(x.range().low(), y.range().low());
    boolean highs =
        x.range().high() == null
            || y.range().high() == null
            || Figure.near(x.range().high(), y.range().high());
    return lows && highs;
  }

  boolean sameTime(Claim a, Claim b) {
    boolean ahead = a.phase() == Claim.Phase.PLANNED && b.phase() == Claim.Phase.PLANNED;
    if (a.figure() != null && b.figure() != null && ahead) {
      // one says by when and the other does not: what counts is when they were written
      return a.when().overlaps(b.when(), 0) && a.when().daysBetweenTexts(b.when()) <= ONE_COUNT;
    }
    if (a.figure() != null && b.figure() != null) {
      return a.when().overlaps(b.when(), 0)
          && a.when().share(b.when()) >= shareAsked(a, b)
          && a.when().daysApart(b.when()) <= ONE_COUNT;
    }
    boolean bothDated = a.when().stated() != null && b.when().stated() != null;
    if (bothDated) {
      return a.when().overlaps(b.when(), ONE_EVENT);
    }
    if (a.statement().kind() == Kind.AGREEMENT && (isDay(a) || isDay(b))) {
      return a.when().daysApart(b.when()) <= NEWS_OF_A_DAY;
    }
    Integer news = NEWS.get(a.statement().kind());
    return news == null || a.when().daysBetweenTexts(b.when()) <= news;
  }

  private static boolean isDay(Claim claim) {
    @Nullable Period stated = claim.when().stated();
    return stated != null && stated.isSingleDay();
  }

  /** Trade and other flows of a stated period must be of about the same period. */
  private static double shareAsked(Claim a, Claim b) {
    return a.statement().kind() == Kind.TRADE && b.statement().kind() == Kind.TRADE
        ? COMMON_PERIOD
        : 0;
  }
}
