package org.entente.reading.internal.extract;

import java.util.List;
import org.entente.model.Problem;
import org.entente.reading.internal.facts.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a file.
 *
 * @param text the stored text
 * @param facts what is known of it
 * @param madeOn when the file says that it was made, in words, where that may not be the day of
 *     publication, else null
 * @param problems what should be known of the reading
 */
public record Extraction(
    String text, Facts facts, @Nullable String madeOn, List<Problem> problems) {

  public Extraction {
    problems = List.copyOf(problems);
  }

  static Extraction of(String text, Facts facts) {
    return new Extraction(text, facts, null, List.of());
  }
}
