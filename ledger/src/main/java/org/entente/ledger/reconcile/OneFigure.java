package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorCode;
import org.entente.model.Amount.What;
import org.entente.model.Kind;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Joins matters that give one figure, where statements of the same fact were coded differently: by
 * another kind of passing (a transfer, a deployment, a gain), another class of thing, or with a
 * side missing.
 *
 * <p>Only a figure that is not shared by chance joins: a range, a sum of money, or a number of at
 * least {@value #TELLING}. And what gives it must be one sentence of one wording, one sentence of
 * one document that says the figure once, or the same thing between the same sides.
 */
final class OneFigure implements Bonding {
  /** Smaller numbers are shared by chance. */
  static final double TELLING = 20;

  /** Quotes that have so much of their words in common are one sentence (Jaccard). */
  static final double ONE_SENTENCE = 0.8;

  /** Kinds by which one and the same passing may be told. */
  static final Set<Kind> PASSING =
      EnumSet.of(Kind.TRANSFER, Kind.TRADE, Kind.DEPLOYMENT, Kind.BENEFIT);

  private record Key(What what, @Nullable Double low, @Nullable Double high, Claim.Phase phase) {}

  private final SameMatter same = new SameMatter();
  private final Wider wider = new Wider();

  @Override
  public void bind(Claim claim, Bonds bonds) {
    Figure figure = claim.figure();
    if (figure == null || !isTelling(figure)) {
      return;
    }
    Key key = new Key(figure.what(), figure.range().low(), figure.range().high(), claim.phase());
    bonds.firm("one sentence", key, claim.text());
    Kind kind = claim.statement().kind();
    Object passing = PASSING.contains(kind) ? "passing" : kind;
    LocalDate day = key.phase() == Claim.Phase.PLANNED ? claim.date() : claim.when().cutoff();
    bonds.thingAbout(day, SameMatter.ONE_COUNT, claim.thing(), wider, "one figure", key, passing);
    if (figure.what() == What.MONEY && claim.named()) {
      bonds.firm("one sum", key, claim.source());
    }
  }

  /** The matters with those joined that give one figure; the earlier takes in the later. */
  List<Matter> join(List<Matter> matters) {
    Map<Key, List<Matter>> figures = new LinkedHashMap<>();
    List<Matter> kept = new ArrayList<>();
    for (Matter matter : matters) {
      Claim figured = figured(matter);
      Figure figure = figured == null ? null : figured.figure();
      if (figured == null || figure == null || !isTelling(figure)) {
        kept.add(matter);
        continue;
      }
      Key key =
          new Key(figure.what(), figure.range().low(), figure.range().high(), figured.phase());
      List<Matter> alike = figures.computeIfAbsent(key, k -> new ArrayList<>());
      Matter home = home(figured, alike);
      if (home == null) {
        alike.add(matter);
        kept.add(matter);
      } else {
        home.addAll(matter);
      }
    }
    return kept;
  }

  private static @Nullable Claim figured(Matter matter) {
    return matter.claims(Stance.FOR).stream()
        .filter(claim -> claim.figure() != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean isTelling(Figure figure) {
    boolean range = !figure.range().isExact();
    boolean bounded = figure.range().low() != null && figure.range().high() != null;
    return (range && bounded) || figure.what() == What.MONEY || figure.point() >= TELLING;
  }

  private @Nullable Matter home(Claim claim, List<Matter> alike) {
    for (Matter matter : alike) {
      for (Claim other : matter.bearing()) {
        if (isOne(claim, other)) {
          return matter;
        }
      }
    }
    return null;
  }

  private boolean isOne(Claim a, Claim b) {
    Figure x = a.figure();
    Figure y = b.figure();
    boolean oneFigure = x != null && y != null && x.comparable(y) && x.range().equals(y.range());
    if (!oneFigure || !sidesAgree(a.statement(), b.statement())) {
      return false;
    }
    return isOneSentence(a, b) || isSaidOnce(a, b) || isOnePassing(a, b) || isOneSum(a, b);
  }

  /** Whether one named source gives one sum, once without a word of what it is of. */
  private boolean isOneSum(Claim a, Claim b) {
    Figure sum = a.figure();
    return sum != null
        && sum.what() == What.MONEY
        && a.named()
        && b.named()
        && a.source().equals(b.source())
        && (a.itemClass() == null || b.itemClass() == null)
        && isOneKind(a.statement().kind(), b.statement().kind())
        && a.when().daysBetweenTexts(b.when()) <= SameMatter.NEW_READING;
  }

  /** Whether two texts of one wording have the sentence in common. */
  private static boolean isOneSentence(Claim a, Claim b) {
    return a.text().equals(b.text())
        && !a.statement().document().equals(b.statement().document())
        && Words.alike(
                Set.copyOf(Words.list(a.statement().quote())),
                Set.copyOf(Words.list(b.statement().quote())))
            >= ONE_SENTENCE;
  }

  /** Whether one sentence says the figure once, of several things together. */
  private static boolean isSaidOnce(Claim a, Claim b) {
    Statement s = a.statement();
    Statement t = b.statement();
    boolean onePlace = s.document().equals(t.document()) && s.span().overlaps(t.span());
    String text = amountText(s);
    return onePlace
        && isOneKind(s.kind(), t.kind())
        && text.equals(amountText(t))
        && s.quote().indexOf(text) == s.quote().lastIndexOf(text);
  }

  private static String amountText(Statement s) {
    if (s.money() != null) {
      return s.money().text();
    }
    return s.quantity() == null ? "" : s.quantity().text();
  }

  /** Whether two kinds of passing, or a narrower and a wider class, tell of the same thing. */
  private boolean isOnePassing(Claim a, Claim b) {
    boolean related =
        same.sameThing(a, b)
            || wider.isWithin(a.itemClass(), b.itemClass())
            || wider.isWithin(b.itemClass(), a.itemClass());
    return related && isOneKind(a.statement().kind(), b.statement().kind()) && same.sameTime(a, b);
  }

  private static boolean isOneKind(Kind a, Kind b) {
    return a == b || (PASSING.contains(a) && PASSING.contains(b));
  }

  /** Whether the sides are the same, so far as both are told. */
  private static boolean sidesAgree(Statement s, Statement t) {
    boolean mirrored = s.from().equals(s.to()) || t.from().equals(t.to());
    if (mirrored) {
      return s.parties().equals(t.parties());
    }
    return agree(s.from(), t.from()) && agree(s.to(), t.to());
  }

  private static boolean agree(List<ActorCode> a, List<ActorCode> b) {
    return isOpen(a) || isOpen(b) || new HashSet<>(a).equals(new HashSet<>(b));
  }

  /** Nobody, or only a loose collective. */
  static boolean isOpen(List<ActorCode> side) {
    return side.stream().allMatch(ActorCode::isLoose);
  }
}
