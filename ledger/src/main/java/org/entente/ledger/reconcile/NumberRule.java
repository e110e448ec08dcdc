package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.ledger.reconcile.SameMatter.Block;
import org.entente.model.Amount.What;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Kind;
import org.entente.model.Range;

/**
 * Numbers of one thing and one time that cannot both hold.
 *
 * <p>No dispute: what one source counts again later (a series), a sum that grew by the time of the
 * later count, what comes on top or is a part, and a plan beside what was done.
 */
final class NumberRule implements DisputeRule, Bonding {
  /** Kinds whose figures are sums up to a day, and so can only grow. */
  private static final Set<Kind> SUMS = EnumSet.of(Kind.TRANSFER, Kind.DEPLOYMENT, Kind.CASUALTY);

  /** A sum does not grow beyond rounding within so many days. */
  static final int NO_GROWTH = 45;

  /** Undated figures of one flow are of one time when their texts lie so many days apart. */
  static final int ONE_TIME = 366;

  /** Within so many characters behind its figure a text says what it leaves out. */
  private static final int AFTERWARDS = 400;

  /** A number that comes on top: "6,000 more". */
  private static final Pattern ON_TOP = Pattern.compile("\\d\\s+more\\b");

  private final Terms terms;
  private final SameMatter same = new SameMatter();
  private final Wider wider = new Wider();

  /** Whether a draft comes on top, by its id: asked for with every other of its thing. */
  private final Map<String, Boolean> increments = new HashMap<>();

  NumberRule(Terms terms) {
    this.terms = terms;
  }

  /** Within one kind and direction matters have brought the same things together. */
  @Override
  public void bind(Claim claim, Bonds bonds) {
    Plans.bind(claim, wider, bonds);
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    increments.clear();
    List<Clash> clashes = new ArrayList<>();
    for (Draft a : drafts) {
      Block block = Block.of(a.founder());
      if (block.phase() != Claim.Phase.DONE) {
        continue;
      }
      for (Draft b : index.near(a.founder(), block)) {
        boolean once = a.founder().order() < b.founder().order();
        if (once && clash(a, b) && !readAgain(a, b, index) && !readAgain(b, a, index)) {
          clashes.add(clash(a, b, index));
        }
      }
    }
    return clashes;
  }

  private boolean clash(Draft a, Draft b) {
    Range x = a.range();
    Range y = b.range();
    if (x == null || y == null || !a.borne() || !b.borne()) {
      return false;
    }
    Claim one = a.figured();
    Claim other = b.figured();
    boolean comparable =
        one.figure() != null
            && other.figure() != null
            && one.figure().comparable(other.figure())
            && (same.sameThing(one, other)
                || exceeds(one, x, other, y)
                || exceeds(other, y, one, x));
    if (!comparable || isOneSentence(one, other) || Figure.rounded(x).overlaps(Figure.rounded(y))) {
      return false;
    }
    return (isSum(one) ? sumsClash(a, b, x, y) : flowsClash(a, b))
        && !isIncrement(a)
        && !isIncrement(b)
        && !leavesOut(below(x, y) ? a : b);
  }

  /** Whether every text of the smaller figure says that it does not count all. */
  private boolean leavesOut(Draft less) {
    return less.bearing().stream()
        .filter(claim -> claim.figure() != null)
        .allMatch(
            claim -> {
              String text = claim.document().text();
              int end = claim.statement().span().end();
              return terms.occurs(
                  "undercount", text.substring(end, Math.min(text.length(), end + AFTERWARDS)));
            });
  }

  /** Whether what lies within a wider class is said to be more than all of it. */
  private boolean exceeds(Claim part, Range partly, Claim whole, Range all) {
    return wider.isWithin(part.itemClass(), whole.itemClass()) && below(all, partly);
  }

  /** What one sentence lists side by side, the writer knew to be two things. */
  private static boolean isOneSentence(Claim one, Claim other) {
    return one.statement().document().equals(other.statement().document())
        && one.statement().span().overlaps(other.statement().span());
  }

  /** Whether a source of the one has read its counter again by the time of the other. */
  private boolean readAgain(Draft old, Draft other, ThingIndex index) {
    LocalDate then = old.cutoff();
    LocalDate now = other.cutoff();
    boolean oneText = old.documents().stream().anyMatch(other.documents()::contains);
    if (then == null || now == null || oneText || !isSum(old.figured())) {
      return false;
    }
    for (Draft later : index.near(old.founder(), Block.of(old.founder()))) {
      LocalDate day = later.cutoff();
      boolean between = day != null && day.isAfter(then) && !day.isAfter(now.plusDays(NO_GROWTH));
      if (between
          && !later.id().equals(other.id())
          && later.amount() != null
          && same.sameThing(later.founder(), old.founder())
          && later.sourceKeys().stream().anyMatch(old.sourceKeys()::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSum(Claim claim) {
    Figure figure = claim.figure();
    return SUMS.contains(claim.statement().kind())
        && figure != null
        && figure.per() == null
        && figure.what() != What.SHARE;
  }

  private static boolean sumsClash(Draft a, Draft b, Range x, Range y) {
    boolean oneText = a.documents().stream().anyMatch(b.documents()::contains);
    boolean oneSource = a.sourceKeys().stream().anyMatch(b.sourceKeys()::contains);
    LocalDate endA = a.cutoff();
    LocalDate endB = b.cutoff();
    if ((oneSource && !oneText) || endA == null || endB == null || !periodsMeet(a, b)) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(endA, endB);
    boolean laterIsLess = days >= 0 ? below(y, x) : below(x, y);
    return Math.abs(days) <= NO_GROWTH || (laterIsLess && Math.abs(days) <= SameMatter.ONE_COUNT);
  }

  private boolean flowsClash(Draft a, Draft b) {
    When x = a.figured().when();
    When y = b.figured().when();
    if (x.stated() != null && y.stated() != null) {
      return x.overlaps(y, 0) && x.share(y) >= SameMatter.COMMON_PERIOD;
    }
    return x.stated() == null && y.stated() == null && x.daysBetweenTexts(y) <= ONE_TIME;
  }

  private static boolean periodsMeet(Draft a, Draft b) {
    return a.period() == null || b.period() == null || a.period().overlaps(b.period());
  }

  private static boolean below(Range x, Range y) {
    return x.high() != null && y.low() != null && x.high() < y.low();
  }

  private boolean isIncrement(Draft draft) {
    return increments.computeIfAbsent(draft.id(), id -> onTop(draft));
  }

  private boolean onTop(Draft draft) {
    return draft.bearing().stream()
        .allMatch(
            claim ->
                terms.occurs("increment", claim.statement().quote())
                    || isOneOfSeveral(claim)
                    || ON_TOP.matcher(claim.statement().quote()).find());
  }

  /** "a deposit of $2 billion": one of what there may be several. */
  private boolean isOneOfSeveral(Claim claim) {
    return terms.occurs("one-of-several", claim.statement().quote());
  }

  private Clash clash(Draft a, Draft b, ThingIndex index) {
    DisputeKind kind = kind(a, b, index);
    String figures = Wording.figure(a.figured()) + " against " + Wording.figure(b.figured());
    String thing = Wording.thing(a.figured());
    boolean recordLast = kind == DisputeKind.RECORD && isRecord(b);
    List<Side> sides =
        recordLast
            ? List.of(Side.bearing(b), Side.bearing(a))
            : List.of(Side.bearing(a), Side.bearing(b));
    return switch (kind) {
      case SELF ->
          new Clash(
              kind,
              sides,
              "One text gives two figures for " + thing + ": " + figures + ".",
              "another source of the same count",
              DisputeStatus.OPEN);
      case RECORD ->
          new Clash(
              kind,
              sides,
              thing + ": " + figures + ", one of them from a published record.",
              "the record, " + Wording.document((isRecord(a) ? a : b).figured()),
              DisputeStatus.SETTLED);
      case CATEGORY ->
          new Clash(
              kind,
              sides,
              thing + ": " + figures + "; one is the figure of a plan or an order.",
              "a count of what arrived",
              DisputeStatus.OPEN);
      default ->
          new Clash(
              DisputeKind.NUMBER,
              sides,
              thing + " at the same time: " + figures + ".",
              "a count with its method, for the same day and definition",
              DisputeStatus.OPEN);
    };
  }

  private DisputeKind kind(Draft a, Draft b, ThingIndex index) {
    if (isSelf(a, b)) {
      return DisputeKind.SELF;
    }
    if (isRecord(a) != isRecord(b)) {
      return DisputeKind.RECORD;
    }
    return new Plans(index).isPlanOf(a, b) || new Plans(index).isPlanOf(b, a)
        ? DisputeKind.CATEGORY
        : DisputeKind.NUMBER;
  }

  /**
   * One text says both in different places, at least one of them in its own voice or both on one
   * word.
   */
  private static boolean isSelf(Draft a, Draft b) {
    for (Claim x : a.bearing()) {
      for (Claim y : b.bearing()) {
        boolean oneText = x.statement().document().equals(y.statement().document());
        boolean apart = !x.statement().span().overlaps(y.statement().span());
        if (oneText && apart && (!x.named() || !y.named() || x.source().equals(y.source()))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isRecord(Draft draft) {
    return draft.bearing().stream()
        .anyMatch(claim -> claim.grade() == 'A' || terms.occurs("record", claim.source()));
  }
}
