package org.entente.ledger.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the pairs of texts that share wording.
 *
 * <p>Of a passage that many texts have, each of them is compared with the {@link Upkeep#LOOKED_AT}
 * texts of the least numbers, which are as good as drawn by lot: so the work stays in bounds, and
 * the pairs do not depend on the order in which texts came.
 */
final class TextLinks {
  /** So many passages must be common before two texts are compared word by word. */
  static final int FEWEST = 2;

  /** Pairs that share less than this are not kept. */
  static final double LEAST = 0.1;

  /** A report is retold within so many days. */
  private static final int ONE_STORY = 31;

  /** Words of the texts whose runs are remembered, sixteen bytes each. */
  private static final int REMEMBERED = 16_000_000;

  private record Two(long one, long other) {
    static Two of(long a, long b) {
      return a < b ? new Two(a, b) : new Two(b, a);
    }
  }

  private final ReconcileStore store;
  private final Map<Long, TextNote> notes = new HashMap<>();

  /** The one used last stands at the end. */
  private final Map<Long, TextRuns> runs = new LinkedHashMap<>(16, 0.75f, true);

  private long words;

  TextLinks(ReconcileStore store) {
    this.store = store;
  }

  /**
   * Finds the pairs of all texts, where none are known yet.
   *
   * <p>They are compared in the order of their days: texts that share wording are mostly of one
   * time, so that the few whose runs are remembered are those that are asked for next.
   */
  void all(Collection<Long> texts) {
    long[] byDay =
        texts.stream()
            .map(this::note)
            .sorted(TextNote.EARLIEST)
            .mapToLong(TextNote::number)
            .toArray();
    Places places = new Places(byDay);
    PairCount count = new PairCount(byDay.length);
    store.eachShared(holders -> each(holders, places, count::announce));
    while (count.next()) {
      store.eachShared(holders -> each(holders, places, count::add));
      count.atLeast(FEWEST, (one, other) -> compare(Two.of(byDay[one], byDay[other])));
    }
  }

  /** The pairs that are to be compared because of one passage, by their places. */
  private static void each(long[] holders, Places places, PairCount.PairReader reader) {
    int[] at = new int[holders.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = places.of(holders[i]);
    }
    for (int i = 0; i < Math.min(at.length, Upkeep.LOOKED_AT); i++) {
      for (int j = i + 1; j < at.length; j++) {
        reader.read(Math.min(at[i], at[j]), Math.max(at[i], at[j]));
      }
    }
  }

  /** The place of each of many numbers in their list. */
  private static final class Places {
    private final long[] sorted;
    private final int[] places;

    Places(long[] listed) {
      sorted = listed.clone();
      Arrays.sort(sorted);
      places = new int[listed.length];
      for (int i = 0; i < listed.length; i++) {
        places[Arrays.binarySearch(sorted, listed[i])] = i;
      }
    }

    int of(long number) {
      return places[Arrays.binarySearch(sorted, number)];
    }
  }

  /** Finds the pairs of these texts anew; gives every text whose pairs may now be others. */
  Set<Long> again(Collection<Long> texts) {
    Set<Long> met = new TreeSet<>(texts);
    for (long text : texts) {
      store.pairs(text).forEach(pair -> met.add(pair.other()));
      store.removePairs(text);
    }
    for (long text : texts) {
      Map<Long, Integer> shared = new HashMap<>();
      for (long passage : store.passages(text)) {
        for (long other : neighbours(text, passage)) {
          shared.merge(other, 1, Integer::sum);
        }
      }
      shared.remove(text);
      shared.forEach(
          (other, count) -> {
            if (count >= FEWEST && compare(Two.of(text, other))) {
              met.add(other);
            }
          });
    }
    return met;
  }

  /** The texts with which this one is compared because of a passage. */
  private long[] neighbours(long text, long passage) {
    long[] first = store.holders(passage, Upkeep.LOOKED_AT);
    boolean among = Arrays.stream(first).anyMatch(one -> one == text);
    return among ? store.holders(passage, Integer.MAX_VALUE) : first;
  }

  /**
   * The texts whose comparisons change because a text has come to have these passages, or has no
   * longer; to be asked while it has them.
   */
  Set<Long> displaced(long text, long[] passages) {
    Set<Long> displaced = new TreeSet<>();
    for (long passage : passages) {
      long[] first = store.holders(passage, Upkeep.LOOKED_AT + 1);
      boolean among = Arrays.stream(first).limit(Upkeep.LOOKED_AT).anyMatch(one -> one == text);
      if (among && first.length > Upkeep.LOOKED_AT) {
        Arrays.stream(store.holders(passage, Integer.MAX_VALUE)).forEach(displaced::add);
      }
    }
    return displaced;
  }

  /** Compares two texts; whether they are a pair. */
  boolean compare(long one, long other) {
    return compare(Two.of(one, other));
  }

  private boolean compare(Two two) {
    TextRuns one = runs(two.one());
    TextRuns other = runs(two.other());
    TextRuns.Shared oneInOther = one.sharedWith(other);
    TextRuns.Shared otherInOne = other.sharedWith(one);
    boolean retold = isRetold(two, one, other);
    if (Math.max(oneInOther.share(), otherInOne.share()) < LEAST && !retold) {
      return false;
    }
    double passages = retold ? 1 : Math.max(oneInOther.inPassages(), otherInOne.inPassages());
    TextPair pair =
        new TextPair(two.one(), two.other(), oneInOther.share(), otherInOne.share(), passages);
    store.putPair(pair);
    return true;
  }

  /** Whether one house tells the other's report in its own words, about the same time. */
  private boolean isRetold(Two two, TextRuns one, TextRuns other) {
    TextNote a = note(two.one());
    TextNote b = note(two.other());
    boolean twoHouses =
        a.publisher() != null && b.publisher() != null && !a.publisher().equals(b.publisher());
    boolean near =
        a.day() != null
            && b.day() != null
            && Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= ONE_STORY;
    boolean aIsLater = TextNote.EARLIEST.compare(a, b) > 0;
    return twoHouses && near && (aIsLater ? one.hasNumbersOf(other) : other.hasNumbersOf(one));
  }

  private TextRuns runs(long text) {
    TextRuns known = runs.get(text);
    if (known == null) {
      known = new TextRuns(store.document(note(text).document()).text());
      runs.put(text, known);
      words += known.words();
      Iterator<TextRuns> oldest = runs.values().iterator();
      while (words > REMEMBERED && runs.size() > 2) {
        words -= oldest.next().words();
        oldest.remove();
      }
    }
    return known;
  }

  private TextNote note(long text) {
    return Objects.requireNonNull(
        notes.computeIfAbsent(text, number -> store.findText(number).orElseThrow()));
  }
}
