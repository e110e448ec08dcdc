package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.ledger.reconcile.Clash.Voice;
import org.entente.model.ActorCode;
import org.entente.model.Amount.What;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One figure given to two things: by texts that go back to one source, of which neither gives it to
 * both; or a share of a trade told once of one direction and once of the other.
 */
final class SameFigureRule implements DisputeRule, Bonding {
  /** Smaller numbers are shared by chance. */
  private static final double TELLING = 20;

  /** Of texts of one wording or one named source so small a number tells, too. */
  private static final double TELLING_OF_ONE = 5;

  /** Texts of one story come within so many days. */
  private static final int ONE_STORY = 31;

  /** Periods of shares may miss each other by so many days: they are seldom told to the day. */
  private static final int ABOUT = 92;

  /** A number is told in a wrong unit by texts that come within so many days. */
  private static final int OTHER_UNIT = 92;

  private final SameMatter same = new SameMatter();
  private final Terms terms;

  SameFigureRule(Terms terms) {
    this.terms = terms;
  }

  private record Key(
      What what, @Nullable Double low, @Nullable Double high, Set<ActorCode> sides) {}

  @Override
  public void bind(Claim claim, Bonds bonds) {
    Figure figure = claim.figure();
    if (figure == null || !isLooked(figure)) {
      return;
    }
    Key key = key(claim, figure);
    String named = "" + key.what() + key.low() + key.high() + new TreeSet<>(key.sides());
    bonds.firm("same figure", named, claim.text());
    bonds.firmAbout(claim.date(), ONE_STORY, "same figure", named, claim.source());
    if (figure.what() == What.SHARE && claim.statement().kind() == Kind.TRADE) {
      bonds.firm("share", named);
    }
    if (isCounted(claim)) {
      bonds.firmAbout(claim.date(), OTHER_UNIT, numberOfThing(claim));
    }
  }

  /** Whether a claim gives a number of some class of thing in a unit. */
  private static boolean isCounted(Claim claim) {
    Figure figure = claim.figure();
    return figure != null
        && figure.what() == What.QUANTITY
        && figure.unit() != null
        && figure.point() >= TELLING_OF_ONE
        && classAsWritten(claim) != null;
  }

  private static String numberOfThing(Claim claim) {
    return String.format(
        Locale.ROOT,
        "%s %.4g of %s",
        Bonds.way(claim.statement()),
        Objects.requireNonNull(claim.figure()).point(),
        classAsWritten(claim));
  }

  /** The class of the item, also where the unit of the figure tells of something else. */
  private static @Nullable String classAsWritten(Claim claim) {
    Item item = claim.statement().item();
    return item == null ? null : item.itemClass();
  }

  private static boolean isLooked(Figure figure) {
    return figure.what() == What.SHARE || figure.point() >= TELLING_OF_ONE;
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    Map<Key, List<Voice>> figures = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      for (Claim claim : draft.bearing()) {
        Figure figure = claim.figure();
        if (figure != null && isLooked(figure)) {
          figures
              .computeIfAbsent(key(claim, figure), k -> new ArrayList<>())
              .add(new Voice(claim, draft));
        }
      }
    }
    List<Clash> clashes = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    otherUnits(drafts, seen, clashes);
    for (List<Voice> voices : figures.values()) {
      for (int i = 0; i < voices.size(); i++) {
        for (int j = i + 1; j < voices.size(); j++) {
          Voice a = voices.get(i);
          Voice b = voices.get(j);
          if (!a.draft().id().equals(b.draft().id())
              && clash(a, b, voices)
              && seen.add(Set.of(a.draft().id(), b.draft().id()))) {
            clashes.add(clash(a, b));
          }
        }
      }
    }
    return clashes;
  }

  /** One number of one thing, once in a unit that measures and once in one that counts. */
  private void otherUnits(List<Draft> drafts, Set<Set<String>> seen, List<Clash> clashes) {
    Map<String, List<Voice>> numbers = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      for (Claim claim : draft.bearing()) {
        if (isCounted(claim)) {
          numbers
              .computeIfAbsent(numberOfThing(claim), n -> new ArrayList<>())
              .add(new Voice(claim, draft));
        }
      }
    }
    for (List<Voice> voices : numbers.values()) {
      for (int i = 0; i < voices.size(); i++) {
        for (int j = i + 1; j < voices.size(); j++) {
          Voice a = voices.get(i);
          Voice b = voices.get(j);
          if (!a.draft().id().equals(b.draft().id())
              && isOtherUnit(a.claim(), b.claim())
              && seen.add(Set.of(a.draft().id(), b.draft().id()))) {
            clashes.add(clash(a, b));
          }
        }
      }
    }
  }

  private boolean isOtherUnit(Claim x, Claim y) {
    Figure a = Objects.requireNonNull(x.figure());
    Figure b = Objects.requireNonNull(y.figure());
    return measures(a) != measures(b)
        && Objects.equals(a.per(), b.per())
        && !x.statement().document().equals(y.statement().document())
        && x.when().overlaps(y.when(), ONE_STORY)
        && x.when().daysBetweenTexts(y.when()) <= OTHER_UNIT;
  }

  private boolean measures(Figure figure) {
    return terms
        .keyOf("no-thing", Objects.requireNonNull(figure.unit()))
        .filter("measure"::equals)
        .isPresent();
  }

  private static Key key(Claim claim, Figure figure) {
    Set<ActorCode> sides = new LinkedHashSet<>(claim.statement().from());
    if (claim.statement().kind() != Kind.CASUALTY) {
      sides.addAll(claim.statement().to());
    }
    return new Key(figure.what(), figure.range().low(), figure.range().high(), sides);
  }

  private boolean clash(Voice a, Voice b, List<Voice> all) {
    Claim x = a.claim();
    Claim y = b.claim();
    boolean otherThing = !same.sameThing(x, y) && x.itemClass() != null == (y.itemClass() != null);
    boolean near = x.text().equals(y.text()) || x.when().daysBetweenTexts(y.when()) <= ONE_STORY;
    boolean telling = isShareOrMany(x) || x.text().equals(y.text()) || (x.named() && y.named());
    boolean linked = otherThing && near && telling && x.sameSource(y) && !swapped(x, y);
    return (linked || otherShare(x, y))
        && !x.statement().document().equals(y.statement().document())
        && !givesBoth(x, b.draft(), all)
        && !givesBoth(y, a.draft(), all);
  }

  private static boolean isShareOrMany(Claim claim) {
    Figure figure = Objects.requireNonNull(claim.figure());
    return figure.what() == What.SHARE || figure.point() >= TELLING;
  }

  /**
   * A share of the trade of two sides, of one direction in one text and of the other in another.
   */
  private static boolean otherShare(Claim x, Claim y) {
    return Objects.requireNonNull(x.figure()).what() == What.SHARE
        && x.statement().kind() == Kind.TRADE
        && y.statement().kind() == Kind.TRADE
        && swapped(x, y)
        && x.when().overlaps(y.when(), ABOUT)
        && x.when().daysBetweenTexts(y.when()) <= NumberRule.ONE_TIME;
  }

  private static boolean swapped(Claim x, Claim y) {
    return !x.statement().from().equals(x.statement().to())
        && x.statement().from().equals(y.statement().to())
        && x.statement().to().equals(y.statement().from());
  }

  /** Whether the text of this claim gives the figure to the other thing as well. */
  private static boolean givesBoth(Claim claim, Draft other, List<Voice> all) {
    return all.stream()
        .anyMatch(
            voice ->
                voice.draft().id().equals(other.id())
                    && voice.claim().statement().document().equals(claim.statement().document()));
  }

  private static Clash clash(Voice a, Voice b) {
    boolean oneText = a.claim().text().equals(b.claim().text());
    boolean retold = a.claim().named() && a.claim().source().equals(b.claim().source());
    boolean first = (oneText || retold) && isBefore(a.claim(), b.claim());
    String figure = Wording.figure(a.claim());
    boolean oneThing = Wording.thing(a.claim()).equals(Wording.thing(b.claim()));
    return new Clash(
        DisputeKind.SAME_FIGURE_DIFFERENT_THING,
        List.of(Side.bearing(a.draft()), Side.bearing(b.draft())),
        (oneThing ? Wording.thing(a.claim()) : figure)
            + ": "
            + (oneThing ? figure : Wording.thing(a.claim()))
            + " in one text, "
            + (oneThing ? Wording.figure(b.claim()) : Wording.thing(b.claim()))
            + " in the other.",
        first
            ? "the first report, " + Wording.document(a.claim())
            : "the source that both go back to",
        first ? DisputeStatus.SETTLED : DisputeStatus.OPEN);
  }

  /** The first to give a figure is believed where the other only repeats it. */
  private static boolean isBefore(Claim first, Claim later) {
    return first.date() != null && later.date() != null && first.date().isBefore(later.date());
  }
}
