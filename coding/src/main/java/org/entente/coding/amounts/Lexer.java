package org.entente.coding.amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Cuts a passage into tokens for the readers of amounts. It keeps numbers with their separators
 * whole, cuts a scale or unit off a number ("$1.2m" gives "$", "1.2", "m"), and keeps designations
 * such as F-35 in one piece so that no reader takes their digits for a count.
 */
final class Lexer {

  private static final String GROUP = "[ \u00a0\u2009\u202f]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,3}(?:"
              + GROUP
              + "\\d{3})+(?![\\d.,]*\\d|\\p{L})|\\d{1,3}(?:'\\d{3})+(?!\\d)|\\d+(?:,\\d+)*(?:\\.\\d+)?");
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}");
  private static final Pattern DESIGNATION =
      Pattern.compile("\\p{Lu}[\\p{L}]*(?:[-/]?\\d[\\p{L}\\d]*)+(?:-[\\p{Lu}\\d]+)*s?");
  private static final Pattern ALNUM = Pattern.compile("[\\p{L}\\d]+");
  private static final Pattern CURRENCY =
      Pattern.compile(
          "(?:[A-Z]{1,3}|(?:\\p{Lu}\\.){2})?[$\u20ac\u00a3\u00a5\u20bd\u20b9\u20a9\u20b4\u20aa\u20ba\u20b8\u20a6\u20ab\u0e3f][A-Z]{0,2}(?!\\p{L})");
  private static final String SIGNS =
      "$\u20ac\u00a3\u00a5\u20bd\u20b9\u20a9\u20b4\u20aa\u20ba\u20b8\u20a6\u20ab\u0e3f";
  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

  /** Words that bind to a year by a hyphen and are no part of a designation. */
  private static final Set<String> YEAR_PREFIXES = Set.of("mid", "late", "early", "pre", "post");

  private final Set<String> suffixes;
  private final Set<String> codes;

  /**
   * @param suffixes what may stand at the end of a number without a space (scales and units)
   * @param codes words of currency that may stand before a number without a space
   */
  Lexer(Set<String> suffixes, Set<String> codes) {
    this.suffixes = Set.copyOf(suffixes);
    this.codes = Set.copyOf(codes);
  }

  Tokens tokens(String text, Span within) {
    return new Tokens(
        text, new Cutting(fold(text.substring(within.start(), within.end())), within).run());
  }

  /** Makes dashes, quotes and spaces plain, one character for one. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      switch (folded.charAt(i)) {
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> folded.setCharAt(i, '-');
        case '\u2018', '\u2019', '\u02bc' -> folded.setCharAt(i, '\'');
        case '\r', '\n', '\t' -> folded.setCharAt(i, ' ');
        default -> {}
      }
    }
    return folded.toString();
  }

  private final class Cutting {
    private final String text;
    private final int offset;
    private final List<Token> found = new ArrayList<>();
    private int at;
    private int lastEnd = -1;

    Cutting(String text, Span within) {
      this.text = text;
      this.offset = within.start();
    }

    List<Token> run() {
      while (at < text.length()) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
          at++;
        } else if (!currency()) {
          if (c >= '0' && c <= '9') {
            number();
          } else if (Character.isLetter(c)) {
            word();
          } else {
            add(at + 1, Token.Type.SYMBOL, Double.NaN);
          }
        }
      }
      return found;
    }

    private boolean currency() {
      char c = text.charAt(at);
      if (Character.isDigit(c) || Character.isLowerCase(c) || !signNear()) {
        return false;
      }
      int end = match(CURRENCY);
      if (end < 0) {
        return false;
      }
      add(end, Token.Type.CURRENCY, Double.NaN);
      return true;
    }

    /** Whether a sign of money stands here or after at most four letters. */
    private boolean signNear() {
      for (int i = at; i < Math.min(text.length(), at + 5); i++) {
        char c = text.charAt(i);
        if (SIGNS.indexOf(c) >= 0) {
          return true;
        }
        if (!Character.isLetter(c) && c != '.') {
          return false;
        }
      }
      return false;
    }

    private void number() {
      int end = match(NUMBER);
      int tail = end;
      while (tail < text.length() && Character.isLetter(text.charAt(tail))) {
        tail++;
      }
      String suffix = text.substring(end, tail).toLowerCase(Locale.ROOT);
      boolean more = tail < text.length() && Character.isDigit(text.charAt(tail));
      double value = value(text.substring(at, end));
      int written = decade(end);
      if (written > 0 && end - at == 4 && value % 10 == 0) {
        add(written, Token.Type.DECADE, value);
        return;
      }
      if (suffix.isEmpty()) {
        add(end, Token.Type.NUMBER, value);
      } else if (!more && ORDINAL_ENDS.contains(suffix)) {
        add(tail, Token.Type.ORDINAL, value);
      } else if (!more && suffix.equals("s") && end - at <= 4 && value % 10 == 0) {
        add(tail, Token.Type.DECADE, value);
      } else if (!more && suffixes.contains(suffix)) {
        add(end, Token.Type.NUMBER, value);
        add(tail, Token.Type.WORD, Double.NaN);
      } else {
        add(match(ALNUM), Token.Type.DESIGNATION, Double.NaN);
      }
    }

    /** The end of "1980's", an older way to write the decade; 0 where it is none. */
    private int decade(int digits) {
      boolean owned =
          digits + 1 < text.length()
              && (text.charAt(digits) == '\'' || text.charAt(digits) == '’')
              && text.charAt(digits + 1) == 's'
              && (digits + 2 == text.length()
                  || !Character.isLetterOrDigit(text.charAt(digits + 2)));
      return owned ? digits + 2 : 0;
    }

    private void word() {
      int letters = at + 1;
      while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
        letters++;
      }
      char after = letters < text.length() ? text.charAt(letters) : ' ';
      String lower = text.substring(at, letters).toLowerCase(Locale.ROOT);
      int dotted = letters == at + 1 && after == '.' ? match(DOTTED) : -1;
      if (dotted > letters) {
        add(dotted, Token.Type.WORD, Double.NaN);
        return;
      }
      boolean code = Character.isDigit(after) || after == '-' || after == '/';
      int whole = code && Character.isUpperCase(text.charAt(at)) ? match(DESIGNATION) : -1;
      boolean split =
          codes.contains(lower) || YEAR_PREFIXES.contains(lower) || Months.isName(lower);
      if (whole > letters && !split) {
        add(whole, Token.Type.DESIGNATION, Double.NaN);
      } else {
        add(letters, Token.Type.WORD, Double.NaN);
      }
    }

    private int match(Pattern pattern) {
      Matcher matcher = pattern.matcher(text).region(at, text.length());
      matcher.useTransparentBounds(true);
      return matcher.lookingAt() && matcher.end() > at ? matcher.end() : -1;
    }

    private void add(int end, Token.Type type, double value) {
      boolean capital = Character.isUpperCase(text.charAt(at));
      String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
      found.add(new Token(offset + at, offset + end, type, lower, value, lastEnd == at, capital));
      at = end;
      lastEnd = end;
    }
  }

  /** Reads digits with separators: a comma before other than three digits is a decimal comma. */
  private static double value(String digits) {
    String plain = digits.replaceAll("[ '\u00a0\u2009\u202f]", "");
    if (plain.matches("\\d+,\\d{1,2}")) {
      return Double.parseDouble(plain.replace(',', '.'));
    }
    return Double.parseDouble(plain.replace(",", ""));
  }
}
