package org.entente.scenarios.drivers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Range;

/**
 * One line: a keyword, words parted by blanks, and texts behind bars.
 *
 * @param keyword what the line is
 * @param words what follows, up to the first bar
 * @param texts what stands behind each bar
 * @param place file and line
 */
record DriverLine(String keyword, List<String> words, List<String> texts, String place) {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");
  private static final Pattern SPAN =
      Pattern.compile("(?<low>[0-9]+(?:\\.[0-9]+)?)(?:\\.\\.(?<high>[0-9]+(?:\\.[0-9]+)?))?");

  static DriverLine of(String line, String place) {
    String[] parts = line.split("\\|", -1);
    List<String> words = List.of(parts[0].strip().split("\\s+"));
    List<String> texts =
        List.of(parts).subList(1, parts.length).stream().map(String::strip).toList();
    return new DriverLine(words.get(0), words.subList(1, words.size()), texts, place);
  }

  void expect(int least, int most, String form) {
    if (words.size() < least || words.size() > most) {
      throw new IllegalArgumentException("a line of this kind reads: " + form);
    }
  }

  String text(int index, String what) {
    if (index >= texts.size() || texts.get(index).isEmpty()) {
      throw new IllegalArgumentException(
          "the " + what + " is missing; write it behind a bar: | " + what);
    }
    return texts.get(index);
  }

  Ground ground() {
    String reason = text(0, "reason");
    if (texts.size() < 2 || texts.get(1).isEmpty()) {
      throw new IllegalArgumentException(
          "nothing says where this is from; write the source behind a second bar, or | assumption");
    }
    return new Ground(reason, texts.get(1), place);
  }

  static String id(String word) {
    if (!ID.matcher(word).matches()) {
      throw new IllegalArgumentException(
          "\"" + word + "\" cannot be a name; use letters, digits and hyphens");
    }
    return word;
  }

  static Choice choice(String word) {
    int equals = word.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("\"" + word + "\" is no state; write DRIVER=STATE");
    }
    return new Choice(id(word.substring(0, equals)), id(word.substring(equals + 1)));
  }

  static int judged(String word) {
    if (!word.matches("[+-]?[0-3]")) {
      throw new IllegalArgumentException(
          "\"" + word + "\" is no judgement; write a whole number from -3 to 3");
    }
    return Integer.parseInt(word);
  }

  /** "0.8..1.3", or one number for both ends. */
  static Range span(String word, String what) {
    Matcher matcher = SPAN.matcher(word);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          what + " is \"" + word + "\"; write a number or two, as in 0.8..1.3");
    }
    double low = Double.parseDouble(matcher.group("low"));
    String end = matcher.group("high");
    double high = end == null ? low : Double.parseDouble(end);
    if (low > high) {
      throw new IllegalArgumentException(
          what + " runs from " + low + " down to " + high + "; swap the two");
    }
    return Range.of(low, high);
  }

  static int month(String word, String what) {
    if (!word.matches("[1-9][0-9]{0,2}")) {
      throw new IllegalArgumentException(
          what + " is \"" + word + "\"; write the number of a month, 1 the first that is played");
    }
    return Integer.parseInt(word);
  }
}
