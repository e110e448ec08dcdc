package org.entente.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

  @Test
  void aParagraphOfUsualLengthStaysWhole() {
    String text = "Oil. ".repeat(1000);
    assertThat(Pieces.of(text, new Span(5, 4000))).containsExactly(new Span(5, 4000));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Norway sold oil. ", // sentences: cut between them
        "Norway and Chile ", // words: cut between them
        "x", // neither
        "😀" // a cut in a pair of surrogates would make two broken characters
      })
  void piecesAreBoundedAndLoseNothing(String unit) {
    String text = "  " + unit.repeat(250_000 / unit.length()).strip();
    List<Span> pieces = Pieces.of(text, new Span(2, text.length()));
    assertThat(pieces).hasSizeGreaterThan(2);
    int at = 2;
    for (Span piece : pieces) {
      assertThat(piece.length()).isBetween(1, Pieces.LONGEST);
      assertThat(text.substring(at, piece.start())).isBlank();
      assertThat(Character.isLowSurrogate(text.charAt(piece.start()))).isFalse();
      at = piece.end();
    }
    assertThat(at).isEqualTo(text.length());
  }

  @Test
  void cutsBetweenSentencesWhereThereAreAny() {
    String text = "Norway sold oil to Chile. ".repeat(8000).strip();
    assertThat(Pieces.of(text, new Span(0, text.length())))
        .allSatisfy(piece -> assertThat(piece.of(text)).startsWith("Norway").endsWith("."));
  }
}
