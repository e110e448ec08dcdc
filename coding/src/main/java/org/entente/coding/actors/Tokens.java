package org.entente.coding.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text cut into words and single signs, for matching names: all apostrophes and all dashes are
 * one sign each, accents are dropped, and a dotted abbreviation is one word without its points.
 */
final class Tokens {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;

  private Tokens(String text, int[] starts, int[] ends, String[] words) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
  }

  static Tokens of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 4)];
    int[] ends = new int[starts.length];
    List<String> words = new ArrayList<>(starts.length);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u00ad' || c == '\ufeff') {
        i++;
        continue;
      }
      if (words.size() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, starts.length);
      }
      int end = end(text, i);
      starts[words.size()] = i;
      ends[words.size()] = end;
      words.add(word(text, i, end));
      i = end;
    }
    return new Tokens(text, starts, ends, words.toArray(new String[0]));
  }

  int size() {
    return words.length;
  }

  /** The word at a place, or the empty string outside the text. */
  String word(int i) {
    return i >= 0 && i < words.length ? words[i] : "";
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Whether nothing stands between this token and the one before. */
  boolean isGlued(int i) {
    return i > 0 && i < words.length && starts[i] == ends[i - 1];
  }

  boolean isCapitalised(int i) {
    String w = word(i);
    return !w.isEmpty() && Character.isUpperCase(w.charAt(0));
  }

  boolean isLowerWord(int i) {
    String w = word(i);
    return !w.isEmpty() && Character.isLowerCase(w.charAt(0));
  }

  /** A word of four letters or more, all of them capitals. */
  boolean isAllCaps(int i) {
    String w = word(i);
    return w.length() >= 4 && isUpper(w);
  }

  boolean isUpper(int i) {
    return isUpper(word(i));
  }

  /** Whether a line ends between this token and the one before. */
  boolean isLineStart(int i) {
    return i == 0 || text.substring(ends[i - 1], starts[i]).indexOf('\n') >= 0;
  }

  /** Whether a sentence may begin here. */
  boolean isSentenceStart(int i) {
    return isLineStart(i) || ".!?:;\"“”(".contains(word(i - 1));
  }

  private static boolean isUpper(String word) {
    if (word.isEmpty()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int end(String text, int start) {
    if (!isAlphanumeric(text.charAt(start))) {
      return start + 1;
    }
    int dotted = endOfDotted(text, start);
    if (dotted > start) {
      return dotted;
    }
    int i = start + 1;
    while (i < text.length() && isWordChar(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordChar(char c) {
    return isAlphanumeric(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A letter or digit; the modifier letters that some write for an apostrophe are none. */
  private static boolean isAlphanumeric(char c) {
    return Character.isLetterOrDigit(c) && c != '\u02bc' && c != '\u02bb';
  }

  /** End of an abbreviation of two capitals or more with points between, or the start if none. */
  private static int endOfDotted(String text, int start) {
    int i = start;
    int letters = 0;
    while (isCapital(text, i) && i + 1 < text.length() && text.charAt(i + 1) == '.') {
      letters++;
      i += 2;
    }
    if (letters > 0 && isCapital(text, i) && !isWord(text, i + 1)) {
      letters++;
      i++;
    } else if (letters > 0 && isWord(text, i)) {
      // No space after the last point: the word that follows is none of the abbreviation.
      return letters >= 2 ? i : start;
    }
    return letters >= 2 ? i : start;
  }

  private static boolean isCapital(String text, int i) {
    return i < text.length() && Character.isUpperCase(text.charAt(i));
  }

  private static boolean isWord(String text, int i) {
    return i < text.length() && isWordChar(text.charAt(i));
  }

  private static String word(String text, int start, int end) {
    char first = text.charAt(start);
    if (end - start == 1) {
      return sign(first);
    }
    String word = text.substring(start, end);
    if (word.indexOf('.') >= 0) {
      word = word.replace(".", "");
    }
    return isAscii(word) ? word : plain(word);
  }

  private static String sign(char c) {
    return switch (c) {
      case '’', '‘', '\u02bc', '\u02bb', '`', '´', '\'' -> "'";
      case '-', '‐', '‑', '–', '—', '−' -> "-";
      default -> c < 128 ? String.valueOf(c) : plain(String.valueOf(c));
    };
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /** The words of a name as the lexicon's tries take them. */
  static List<String> wordsOf(String name) {
    return List.of(of(name).words);
  }

  static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
