package org.entente.scenarios.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Channel;
import org.entente.model.EventType;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** Reads a line that says what a state does to a channel. */
final class EffectLine {
  private static final String FORM =
      "effect DRIVER=STATE A>B CHANNEL 0.5..0.9 from 2..4 until 12 | reason | source"
          + " (\"stops\" in place of the numbers; from and until may be left out)";

  /** More than this and a slip of the point is likelier than a judgement. */
  private static final double MOST = 100;

  private EffectLine() {}

  static Effect read(DriverLine line) {
    line.expect(4, 8, FORM);
    List<String> words = line.words();
    Range first = Range.exactly(1);
    Integer until = null;
    if (words.size() % 2 != 0) {
      throw new IllegalArgumentException("a line of this kind reads: " + FORM);
    }
    for (int i = 4; i < words.size(); i += 2) {
      switch (words.get(i)) {
        case "from" -> first = months(words.get(i + 1));
        case "until" -> until = DriverLine.month(words.get(i + 1), "the last month");
        default ->
            throw new IllegalArgumentException(
                "\"" + words.get(i) + "\" is not understood; a line of this kind reads: " + FORM);
      }
    }
    return new Effect(
        DriverLine.choice(words.get(0)),
        way(words.get(1)),
        target(words.get(2)),
        times(words.get(3)),
        first,
        ordered(first, until),
        line.ground());
  }

  /** What a set supposes of a tie. */
  static Need need(DriverLine line) {
    line.expect(2, 20, "needs A>B military general | what the set supposes");
    List<String> targets =
        line.words().subList(1, line.words().size()).stream().map(EffectLine::target).toList();
    return new Need(way(line.words().get(0)), targets, line.text(0, "reason"));
  }

  private static Way way(String word) {
    return Stream.of(Way.values())
        .filter(way -> way.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + word + "\" is no direction; write A>B, B>A or both"));
  }

  private static String target(String word) {
    if (!targets().contains(word)) {
      throw new IllegalArgumentException(
          "\"" + word + "\" is no channel; write one of " + String.join(", ", targets()));
    }
    return word;
  }

  /** All words that may stand for what is changed. */
  static List<String> targets() {
    List<String> words = new ArrayList<>(List.of(Effect.ALL, Targets.TRADE));
    Stream.of(Channel.values()).map(Channel::word).forEach(words::add);
    Stream.of(EventType.Quad.values()).map(Targets::of).forEach(words::add);
    return words;
  }

  private static Range times(String word) {
    if (word.equals("stops")) {
      return Range.exactly(0);
    }
    Range times = DriverLine.span(word, "the factor");
    Double high = times.high();
    if (high != null && high > MOST) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a factor of %s is beyond %s; look for a slip", high, MOST));
    }
    return times;
  }

  private static Range months(String word) {
    String[] ends = word.split("\\.\\.", -1);
    if (ends.length > 2) {
      throw new IllegalArgumentException("write the first month as 2 or as 2..4");
    }
    int low = DriverLine.month(ends[0], "the first month");
    int high = ends.length == 1 ? low : DriverLine.month(ends[1], "the first month");
    if (low > high) {
      throw new IllegalArgumentException("the first month runs backwards; swap the two");
    }
    return Range.of(low, high);
  }

  private static @Nullable Integer ordered(Range first, @Nullable Integer until) {
    Double latest = first.high();
    if (until != null && latest != null && until < latest) {
      throw new IllegalArgumentException("it would end before it begins; write a later month");
    }
    return until;
  }
}
