package org.entente.reading.internal.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text: byte order mark, else UTF-8 where all bytes are, else what the file
 * declares, else UTF-16 by its zeros, else a guess by letter frequencies (ICU's detector).
 */
public final class Decoder {

  /** Bytes shown to the guesser. */
  private static final int SAMPLE = 64 << 10;

  /**
   * ICU's confidence, of 100, from which a guess for a multi-byte or national encoding is taken.
   */
  private static final int CONFIDENT = 30;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * The text of the bytes, with how sure its encoding is.
   *
   * @param declared what the file says of itself (an HTML meta element), or null
   */
  public static Decoded decode(byte[] bytes, @Nullable Charset declared) {
    Decoded marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    String utf8 = strictUtf8(bytes);
    if (utf8 != null && !looksLikeUtf16(bytes)) {
      return new Decoded(utf8, "UTF-8", false, 0);
    }
    if (looksLikeUtf16(bytes)) {
      return lenient(bytes, 0, zerosFirst(bytes) ? UTF_16BE : UTF_16LE, false);
    }
    if (mostlyUtf8(bytes)) {
      return lenient(bytes, 0, UTF_8, false);
    }
    if (declared != null && !declared.equals(UTF_8)) {
      return lenient(bytes, 0, windows(declared), false);
    }
    return lenient(bytes, 0, guess(bytes), true);
  }

  private static @Nullable Decoded marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, UTF_8, false);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return lenient(bytes, 4, Charset.forName("UTF-32LE"), false);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, UTF_16LE, false);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? lenient(bytes, 2, UTF_16BE, false) : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** A broken UTF-8 text: far more sound sequences of several bytes than faults. */
  private static boolean mostlyUtf8(byte[] bytes) {
    Decoded text = lenient(bytes, 0, UTF_8, false);
    long sound = text.text().chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return sound > 10L * text.replaced();
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset, boolean guessed) {
    String text = new String(bytes, from, bytes.length - from, charset);
    long replaced = text.chars().filter(c -> c == 0xFFFD).count();
    return new Decoded(text, charset.name(), guessed, (int) replaced);
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    int length = Math.min(bytes.length & ~1, 4096);
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    return Math.max(zeros[0], zeros[1]) > length / 5 && Math.min(zeros[0], zeros[1]) < length / 50;
  }

  private static boolean zerosFirst(byte[] bytes) {
    int first = 0;
    for (int i = 0; i + 1 < Math.min(bytes.length, 4096); i += 2) {
      first += bytes[i] == 0 ? 1 : bytes[i + 1] == 0 ? -1 : 0;
    }
    return first > 0;
  }

  private static Charset guess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    CharsetMatch match = detector.detect();
    if (match == null
        || match.getConfidence() < CONFIDENT
        || !Charset.isSupported(match.getName())) {
      return WINDOWS_1252;
    }
    // EBCDIC is never what a text file of today is in, but the guesser likes it for short ones.
    return match.getName().startsWith("IBM")
        ? WINDOWS_1252
        : windows(Charset.forName(match.getName()));
  }

  /** Texts that call themselves ISO-8859-1 are windows-1252 (WHATWG Encoding Standard, 4.2). */
  private static Charset windows(Charset charset) {
    return charset.name().equals("ISO-8859-1") || charset.name().equals("US-ASCII")
        ? WINDOWS_1252
        : charset;
  }
}
