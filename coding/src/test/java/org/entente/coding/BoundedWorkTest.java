package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work for a document grows with its length and no faster, whatever it holds. Each text here is
 * of a size that takes seconds, and would take hours if the time grew with the square.
 */
class BoundedWorkTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one sentence of 100,000 words", "Norway ".repeat(100_000) + "sold oil.", 0),
        Arguments.of(
            "a speech without a full stop",
            "We in our country " + "Norway, Chile and ".repeat(100_000) + salt(),
            1),
        Arguments.of("a million names", "Norway, Chile and ".repeat(500_000), 0),
        Arguments.of("a sentence at the end of it", "Norway, ".repeat(20_000) + salt(), 1),
        Arguments.of("one paragraph of sentences", "Peru sold oil to Chile. ".repeat(2_000), 2000),
        Arguments.of("headings without a text", "Norway and Chile\n".repeat(100_000), 0),
        Arguments.of("a word of a million letters", "x".repeat(1_000_000) + " " + salt(), 1),
        Arguments.of("an address without an end", "http://a.b/".repeat(50_000) + " " + salt(), 1),
        Arguments.of("abbreviations in one word", "a.".repeat(200_000) + " " + salt(), 1),
        Arguments.of("hyphens in one word", "a-b-".repeat(200_000) + " " + salt(), 1),
        Arguments.of("brackets in brackets", "(".repeat(300_000) + " " + salt(), 1),
        Arguments.of("numbers", "1,000 ".repeat(100_000) + ". " + salt(), 1));
  }

  private static String salt() {
    return "\n\nPeru sold oil to Chile.";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void takesSecondsAndStillFindsWhatIsThere(String what, String text, int atLeast) {
    Coding coding =
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> LoadedCoder.code(text), what);
    assertThat(coding.problems()).as(what).isEmpty();
    assertThat(coding.statements()).as(what).hasSizeGreaterThanOrEqualTo(atLeast);
  }
}
