package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ActorCode;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a claim may come to be looked at together with others.
 *
 * <p>Claims that have one key belong to one {@link Cells cell} where at least one of them has it
 * firmly; those that all have it loosely have nothing to do with each other. A key is a hash whose
 * last bit says whether it is firm. Every rule of reconciling says by what keys it brings claims
 * together; more keys than needed cost time, fewer would give another result than working out
 * everything at once.
 */
final class Bonds {
  private long[] keys = new long[24];
  private int count;

  /** Joins the claim with all that have this key. */
  void firm(Object... parts) {
    put(key(true, parts));
  }

  /** Joins the claim with those that have this key firmly. */
  void loose(Object... parts) {
    put(key(false, parts));
  }

  /**
   * Joins the claim with all that have this key and lie no more than so many days away; what has no
   * day lies near everything.
   */
  void firmAbout(@Nullable LocalDate day, int days, Object... parts) {
    long key = hash(parts);
    if (day == null) {
      put(key | 1);
    } else {
      long about = Math.floorDiv(day.toEpochDay(), days);
      put(key & ~1);
      put(TextRuns.hash(key + " " + about) | 1);
      put(TextRuns.hash(key + " " + (about + 1)) | 1);
    }
  }

  /**
   * Joins claims that may be about one thing: of one class, of a class and a wider one, or, where
   * at least one of them has no class, with a word in common.
   *
   * @param anyWord whether words count although both have a class
   */
  void thing(Thing thing, Wider wider, boolean anyWord, Object... parts) {
    boolean words = anyWord || thing.itemClass() == null;
    names(thing, wider, true, words, text(parts));
  }

  /** Joins a claim with what may be about the same thing and says so firmly. */
  void looseThing(Thing thing, Wider wider, Object... parts) {
    names(thing, wider, false, false, text(parts));
  }

  /** The same, of claims that lie no more than so many days from each other. */
  void thingAbout(@Nullable LocalDate day, int days, Thing thing, Wider wider, Object... parts) {
    String key = text(parts);
    boolean words = thing.itemClass() == null;
    if (day == null) {
      names(thing, wider, true, words, key);
    } else {
      long about = Math.floorDiv(day.toEpochDay(), days);
      names(thing, wider, false, false, key);
      names(thing, wider, true, words, key + about);
      names(thing, wider, true, words, key + (about + 1));
    }
  }

  private void names(Thing thing, Wider wider, boolean firmClass, boolean firmWords, String key) {
    @Nullable String itemClass = thing.itemClass();
    if (itemClass != null) {
      put(key(firmClass, key, "class", itemClass));
      wider.of(itemClass).forEach(wide -> loose(key, "class", wide));
    }
    thing.words().forEach(word -> put(key(firmWords, key, "word", word)));
    if (itemClass == null && thing.words().isEmpty()) {
      put(key(firmClass, key, "nothing"));
    }
  }

  private static long key(boolean firm, Object... parts) {
    return firm ? hash(parts) | 1 : hash(parts) & ~1;
  }

  /** Kind and sides of a statement, in their direction. */
  static String way(Statement s) {
    return s.kind() + codes(s.from()) + ">" + codes(s.to());
  }

  /** The sides of a statement, in no order. */
  static String sides(Statement s) {
    return s.parties().toString();
  }

  private static String codes(Iterable<ActorCode> side) {
    Set<String> codes = new TreeSet<>();
    side.forEach(actor -> codes.add(actor.code()));
    return codes.toString();
  }

  /** All keys, each once. */
  long[] keys() {
    return Arrays.stream(keys, 0, count).sorted().distinct().toArray();
  }

  private void put(long key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
    }
    keys[count++] = key;
  }

  private static long hash(Object... parts) {
    return TextRuns.hash(text(parts));
  }

  private static String text(Object... parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part).append('\t');
    }
    return text.toString();
  }
}
