package org.entente.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.entente.model.Range;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Slots of a statement as words of the full-text index, so that sides, kinds and years are looked
 * up as fast as words and in the same breath: {@code f} and a code for a giver, {@code k} and a
 * kind …
 */
public final class Slots {
  /** Stands in every row; what "all but …" starts from. */
  static final String ALL = "zall";

  /** Of longer periods only the ends are entered; the days themselves are compared anyway. */
  private static final int MOST_YEARS = 60;

  /** Figures are entered by tenths of a decade, wider ranges than this only as open. */
  static final int FINE = 10;

  static final int MOST_SIZES = 30;

  static final String OPEN = "open";

  private Slots() {}

  /** All slots of a statement, parted by blanks. */
  public static String of(Statement s, Facts facts) {
    List<String> words = new ArrayList<>();
    words.add(ALL);
    words.add(word('k', s.kind().word()));
    words.add(word('c', s.channel().word()));
    words.add(word('m', s.modality().word()));
    words.add(word('p', s.polarity().word()));
    sides(words, 'f', s.from());
    sides(words, 't', s.to());
    if (s.event() != null) {
      words.add(word('e', s.event().type().name()));
    }
    if (s.item() != null && s.item().itemClass() != null) {
      words.add(word('i', s.item().itemClass()));
    }
    verdict(words, s);
    figure(words, s);
    words.add(word('q', String.valueOf(tenth(s.confidence()))));
    if (facts.published() != null) {
      words.add(word('d', facts.published().substring(0, 4)));
    }
    years(words, s.time() == null ? null : s.time().period());
    return String.join(" ", words);
  }

  private static void sides(List<String> words, char prefix, List<ActorCode> side) {
    if (side.isEmpty()) {
      words.add(word(prefix, "none"));
    }
    for (ActorCode actor : side) {
      words.add(word(prefix, actor.code()));
      words.add(word('a', actor.code()));
    }
  }

  /** The unit, and in which tenths of a decade and which decades the figure lies. */
  private static void figure(List<String> words, Statement s) {
    @Nullable Range range = Facts.range(s);
    if (range == null) {
      return;
    }
    words.add(word('u', Facts.unit(s)));
    if (range.low() == null || range.high() == null || range.low() <= 0) {
      words.add(word('v', OPEN));
      words.add(word('g', OPEN));
      return;
    }
    words.addAll(sizes('v', range.low(), range.high(), FINE));
    words.addAll(sizes('g', range.low(), range.high(), 1));
  }

  /** The slots of all sizes from one value to another, so many a decade; {@code low} above 0. */
  static List<String> sizes(char prefix, double low, double high, int perDecade) {
    int first = (int) Math.floor(Math.log10(low) * perDecade);
    int last = (int) Math.floor(Math.log10(high) * perDecade);
    if (last - first > MOST_SIZES) {
      return List.of(word(prefix, OPEN));
    }
    List<String> sizes = new ArrayList<>();
    for (int size = first; size <= last; size++) {
      sizes.add(word(prefix, (size < 0 ? "m" : "") + Math.abs(size)));
    }
    return sizes;
  }

  /** In which tenth a number from 0 to 1 lies, from 0 to 9. */
  static int tenth(double share) {
    return Math.min(9, Math.max(0, (int) Math.floor(share * 10)));
  }

  private static void verdict(List<String> words, Statement s) {
    if (s.ruled() == null) {
      words.add(word('r', "none"));
      return;
    }
    if (s.ruled().verdict() != null) {
      words.add(word('r', s.ruled().verdict().word()));
    }
    if (!s.ruled().corrected().isEmpty()) {
      words.add(word('r', "corrected"));
    }
  }

  private static void years(List<String> words, @Nullable Period time) {
    if (time == null) {
      return;
    }
    @Nullable LocalDate start = time.start();
    @Nullable LocalDate end = time.end();
    if (start == null || end == null || end.getYear() - start.getYear() > MOST_YEARS) {
      words.add(word('y', OPEN));
      return;
    }
    for (int year = start.getYear(); year <= end.getYear(); year++) {
      words.add(word('y', String.valueOf(year)));
    }
  }

  /** A slot as it stands in the index: its letter and the value's letters and digits. */
  static String word(char prefix, String value) {
    StringBuilder word = new StringBuilder().append(prefix);
    value
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(word::appendCodePoint);
    return word.toString();
  }
}
