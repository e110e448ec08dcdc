package org.entente.ledger.browse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Standing;

/** In what order entries are listed; what has no value comes last either way, then by id. */
public enum EntrySort {
  DATE,
  AMOUNT,
  STATEMENTS,
  STANDING,
  ID;

  private static final List<Standing> STANDINGS = List.of(Standing.values());

  /** The word for it in a request, with a minus before it for the other way round. */
  public static Optional<EntrySort> find(String word) {
    return Arrays.stream(values())
        .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(word.replaceFirst("^-", "")))
        .findFirst();
  }

  /** Sorts rows, of which each is in by its number, and gives a part of them. */
  int[] sorted(EntryFacts facts, int[] rows, boolean down, int offset, int limit) {
    int to = (int) Math.min(rows.length, (long) offset + limit);
    if (offset >= rows.length) {
      return new int[0];
    }
    if (this == ID && !down) {
      return Arrays.copyOfRange(rows, offset, to);
    }
    // The key in the upper, the row in the lower half: sorting numbers takes no objects.
    long[] keys = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      keys[i] = ((long) key(facts, rows[i], down) << 32) | rows[i];
    }
    Arrays.sort(keys);
    int[] part = new int[to - offset];
    for (int i = 0; i < part.length; i++) {
      part[i] = (int) keys[offset + i];
    }
    return part;
  }

  private int key(EntryFacts facts, int row, boolean down) {
    return switch (this) {
      case DATE -> {
        int day = facts.day(row);
        yield day == EntryRow.NO_DAY ? Integer.MAX_VALUE : down ? -day : day;
      }
      case AMOUNT -> {
        float amount = facts.amount[row];
        int bits = ordered(amount);
        yield Float.isNaN(amount) ? Integer.MAX_VALUE : down ? ~bits : bits;
      }
      case STATEMENTS -> down ? -facts.statements[row] : facts.statements[row];
      case STANDING -> {
        int place = STANDINGS.indexOf(Standing.get(facts.standings.get(facts.standing[row])));
        yield down ? -place : place;
      }
      case ID -> -row;
    };
  }

  /** A whole number in the same order as the float. */
  private static int ordered(float value) {
    int bits = Float.floatToIntBits(value);
    return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
  }
}
