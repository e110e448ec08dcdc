package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.reconcile.SameMatter.Block;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Gathers claims into matters. A claim is compared only with matters of its block (kind, parties,
 * phase) that share its item's class or a word of its item, so that the work grows nearly with the
 * number of claims.
 */
final class Matters implements Bonding {
  /** A word of an item that so many matters of a block share leads nowhere. */
  private static final int COMMON_WORD = 400;

  private final SameMatter same = new SameMatter();
  private final Miscopies miscopies = new Miscopies();
  private final OneFigure oneFigure = new OneFigure();
  private final Meetings meetings = new Meetings();
  private final Wider wider = new Wider();

  /** What is about one thing, said of the same sides in one kind; figures that are one. */
  @Override
  public void bind(Claim claim, Bonds bonds) {
    Statement s = claim.statement();
    bonds.thing(claim.thing(), wider, s.kind() == Kind.MEETING, "thing", Bonds.way(s));
    for (String met : daysMet(claim)) {
      bonds.firm(met, Bonds.way(s));
    }
    oneFigure.bind(claim, bonds);
    meetings.bind(claim, bonds);
  }

  /** All matters, in the order of their founders. */
  List<Matter> of(List<Claim> claims) {
    Map<Block, Map<String, Set<Matter>>> index = new HashMap<>();
    List<Matter> matters = new ArrayList<>();
    List<Claim> denials = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.denied()) {
        denials.add(claim);
        continue;
      }
      Map<String, Set<Matter>> block = index.computeIfAbsent(Block.of(claim), b -> new HashMap<>());
      Set<Matter> candidates = candidates(block, claim);
      Matter home = home(claim, candidates);
      if (home == null) {
        home = new Matter(claim);
        matters.add(home);
      }
      enter(block, claim, home);
    }
    List<Matter> merged = oneFigure.join(meetings.join(withFigureless(matters)));
    Map<Block, List<Matter>> blocks = new HashMap<>();
    for (Matter matter : merged) {
      blocks.computeIfAbsent(Block.of(matter.founder()), b -> new ArrayList<>()).add(matter);
    }
    for (Claim denial : denials) {
      deny(denial, blocks.computeIfAbsent(Block.of(denial), b -> new ArrayList<>()), merged);
    }
    merged.sort(java.util.Comparator.comparingInt(m -> m.founder().order()));
    return merged;
  }

  private @Nullable Matter home(Claim claim, Set<Matter> candidates) {
    if (claim.statement().kind() == Kind.FORECAST) {
      return null;
    }
    for (Matter matter : candidates) {
      if (same.belongs(claim, matter)) {
        matter.add(claim, Stance.FOR);
        return matter;
      }
    }
    for (Matter matter : candidates) {
      if (same.sameThing(claim, matter.founder()) && miscopies.isMiscopy(claim, matter)) {
        matter.add(claim, Stance.MISCOPIED);
        return matter;
      }
    }
    return null;
  }

  /** Two things with a class are one by their class alone: their words are not looked at. */
  private static Set<Matter> candidates(Map<String, Set<Matter>> block, Claim claim) {
    Set<Matter> candidates = new LinkedHashSet<>();
    boolean classed = claim.itemClass() != null;
    if (classed) {
      candidates.addAll(block.getOrDefault("class:" + claim.itemClass(), Set.of()));
    }
    boolean byClass = classed && claim.statement().kind() != Kind.MEETING;
    for (String word : claim.itemWords()) {
      Set<Matter> holders = block.getOrDefault((byClass ? "bare:" : "") + word, Set.of());
      if (holders.size() <= COMMON_WORD) {
        candidates.addAll(holders);
      }
    }
    for (String met : daysMet(claim)) {
      Set<Matter> holders = block.getOrDefault(met, Set.of());
      if (holders.size() <= COMMON_WORD) {
        candidates.addAll(holders);
      }
    }
    return candidates;
  }

  private static void enter(Map<String, Set<Matter>> block, Claim claim, Matter matter) {
    Set<String> keys = new HashSet<>(claim.itemWords());
    keys.addAll(daysMet(claim));
    if (claim.itemClass() != null) {
      keys.add("class:" + claim.itemClass());
    } else {
      claim.itemWords().forEach(word -> keys.add("bare:" + word));
    }
    keys.forEach(key -> block.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(matter));
  }

  /** Of a meeting with a day, keys that it shares with meetings some days away. */
  private static List<String> daysMet(Claim claim) {
    @Nullable Period stated = claim.when().stated();
    LocalDate day = stated == null ? null : stated.start();
    if (claim.statement().kind() != Kind.MEETING || day == null) {
      return List.of();
    }
    long about = day.toEpochDay() / SameMatter.ONE_EVENT;
    return List.of("met:" + about, "met:" + (about + 1));
  }

  /**
   * A matter without a figure joins the one matter with a figure that it can only mean, of about
   * the same time.
   */
  private List<Matter> withFigureless(List<Matter> matters) {
    Map<String, List<Matter>> figured = new LinkedHashMap<>();
    for (Matter matter : matters) {
      @Nullable String key = classKey(matter);
      if (key != null && matter.hasFigure()) {
        figured.computeIfAbsent(key, k -> new ArrayList<>()).add(matter);
      }
    }
    List<Matter> kept = new ArrayList<>();
    for (Matter matter : matters) {
      @Nullable String key = classKey(matter);
      List<Matter> homes = key == null ? List.of() : figured.getOrDefault(key, List.of());
      boolean goes =
          !matter.hasFigure() && homes.size() == 1 && isOfTheTime(matter.founder(), homes.get(0));
      if (goes) {
        homes.get(0).addAll(matter);
      } else {
        kept.add(matter);
      }
    }
    return kept;
  }

  private boolean isOfTheTime(Claim figureless, Matter home) {
    return same.sameTime(figureless, home.founder())
        && home.bearing().stream()
            .anyMatch(c -> c.when().daysApart(figureless.when()) <= SameMatter.ONE_COUNT);
  }

  private static @Nullable String classKey(Matter matter) {
    Claim founder = matter.founder();
    return founder.itemClass() == null || founder.statement().kind() == Kind.FORECAST
        ? null
        : Block.of(founder) + founder.itemClass();
  }

  /** Lays a denial to the matter that it denies, or makes one of it where nobody said so. */
  private void deny(Claim denial, List<Matter> block, List<Matter> all) {
    for (Matter matter : block) {
      Claim founder = matter.founder();
      boolean means =
          matter.bearing().stream().anyMatch(claim -> YesNoRule.isKnown(claim, denial.date()))
              && same.sameThing(denial, founder)
              && denial.when().overlaps(founder.when(), SameMatter.ONE_EVENT)
              && agrees(denial.figure(), founder.figure());
      if (means) {
        matter.add(denial, Stance.AGAINST);
        return;
      }
    }
    Matter matter = new Matter(denial);
    block.add(matter);
    all.add(matter);
  }

  private static boolean agrees(@Nullable Figure a, @Nullable Figure b) {
    return a == null || b == null || a.compatible(b);
  }
}
