package org.entente.reading.internal.text;

/**
 * Tells text from what bad extraction leaves of it: numbers of glyphs, signs, control characters.
 */
public final class Garbled {

  /** Tables of figures have fewer letters than prose, but not as few as this. */
  private static final double FEWEST_LETTERS = 0.3;

  private static final int SHORTEST = 200;
  private static final int SAMPLE = 8_000;

  private Garbled() {}

  /** Whether fewer than three in ten of the characters that are no white space are letters. */
  public static boolean isGarbled(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    long marks = sample.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    long letters = sample.codePoints().filter(Character::isLetter).count();
    return marks >= SHORTEST && letters < FEWEST_LETTERS * marks;
  }
}
