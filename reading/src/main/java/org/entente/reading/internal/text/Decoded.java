package org.entente.reading.internal.text;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param charset name of the encoding
 * @param guessed whether neither the bytes nor the file say which encoding it is
 * @param replaced places where the bytes were no characters of the encoding
 */
public record Decoded(String text, String charset, boolean guessed, int replaced) {

  public boolean doubtful() {
    return guessed || replaced > 0;
  }
}
