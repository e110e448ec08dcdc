package org.entente.reading.internal.text;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the language of a text: English by its function words, any other by letter n-grams
 * (Optimaize), and {@code und} where neither is sure, so that a short English text is never taken
 * for a foreign one.
 */
public final class LanguageRecogniser {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int SAMPLE = 8_000;

  /** One in fourteen; English prose has about one in five, other languages under one in fifty. */
  private static final double ENGLISH_SHARE = 1 / 14.0;

  /** Letters below which n-grams say nothing. */
  private static final int FEW_LETTERS = 60;

  /** Below so many letters the probability must be higher. */
  private static final int SHORT = 300;

  private final Set<String> englishWords;
  private @Nullable LanguageDetector detector;

  public LanguageRecogniser() {
    try (InputStream in =
            Objects.requireNonNull(
                LanguageRecogniser.class.getResourceAsStream("english-words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      englishWords =
          lines
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("The list of English words is missing from the program", e);
    }
  }

  /** BCP 47 tag of the language, {@code und} where it cannot be told. */
  public String recognise(String text) {
    String sample = sample(text);
    if (isEnglish(sample)) {
      return "en";
    }
    long letters = sample.codePoints().filter(Character::isLetter).count();
    boolean latin = 2 * sample.codePoints().filter(LanguageRecogniser::isLatin).count() > letters;
    if (letters < FEW_LETTERS && (latin || letters < 8)) {
      return "und";
    }
    List<DetectedLanguage> found = detector().getProbabilities(sample);
    double needed = latin && letters < SHORT ? 0.99 : 0.9;
    return found.isEmpty() || found.get(0).getProbability() < needed
        ? "und"
        : found.get(0).getLocale().toString();
  }

  private static boolean isLatin(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  /** The middle of a long text, where there is less of titles and menus. */
  private static String sample(String text) {
    if (text.length() <= SAMPLE) {
      return text;
    }
    int start = (text.length() - SAMPLE) / 2;
    return text.substring(start, start + SAMPLE);
  }

  private boolean isEnglish(String sample) {
    int words = 0;
    int english = 0;
    Matcher matcher = WORD.matcher(sample);
    while (matcher.find()) {
      words++;
      english += englishWords.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words >= 5 && english >= words * ENGLISH_SHARE;
  }

  private synchronized LanguageDetector detector() {
    if (detector == null) {
      try {
        detector =
            LanguageDetectorBuilder.create(NgramExtractors.standard())
                .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                .build();
      } catch (IOException e) {
        throw new UncheckedIOException("The language profiles are missing from the program", e);
      }
    }
    return detector;
  }
}
