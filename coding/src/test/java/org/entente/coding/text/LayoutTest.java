package org.entente.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where paragraphs and headings begin and end in a stored text. */
class LayoutTest {

  private static final String LONG =
      "Norway has given Moldova forty generators and some two million euros in";

  @Test
  void aLineIsAParagraph() {
    assertThat(paragraphs("Norway paid.\nChile paid.\nPeru paid."))
        .containsExactly("Norway paid.", "Chile paid.", "Peru paid.");
  }

  @Test
  void aShortLineWithoutAMarkIsTheHeadingOfWhatFollows() {
    List<Paragraph> found = Layout.of("Risks to Peru\n\nThe loan is large.\n\nChile paid.");
    assertThat(found)
        .extracting(Paragraph::heading)
        .containsExactly("Risks to Peru", "Risks to Peru");
  }

  @Test
  void aHeadingHoldsUntilTheNext() {
    assertThat(Layout.of("Trade\nPeru sold fish.\nDebt\nPeru paid.\n"))
        .extracting(Paragraph::heading)
        .containsExactly("Trade", "Debt");
  }

  @Test
  void theMarksOfAHeadingAreNoPartOfIt() {
    assertThat(Layout.of("## Trade\n\nPeru sold fish."))
        .extracting(Paragraph::heading)
        .containsExactly("Trade");
  }

  @Test
  void beforeTheFirstHeadingThereIsNone() {
    assertThat(Layout.of("Peru sold fish.").get(0).heading()).isNull();
  }

  @ParameterizedTest(name = "\"{0}\": {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Risks to Peru | no mark at its end",
        "What does Chile gain? | a question is asked of what follows",
        "The three loans: | a colon announces",
        "# Chile paid for everything. | marked as a heading",
      })
  void isAHeading(String line, String why) {
    assertThat(Layout.isHeading(line)).as(why).isTrue();
  }

  @ParameterizedTest(name = "\"{0}\": {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile paid. | a full stop ends a sentence",
        "“Chile paid.” | the quotation mark behind it too",
        "Chile paid, | goes on behind the comma",
        "Norway has given Moldova forty generators and two million euros for schools and roads and it will go on in May and June | too long",
      })
  void isNoHeading(String line, String why) {
    assertThat(Layout.isHeading(line)).as(why).isFalse();
  }

  @Test
  void theLastLineOfATextIsNeverAHeading() {
    assertThat(paragraphs("Norway gave Moldova 40 generators"))
        .containsExactly("Norway gave Moldova 40 generators");
  }

  @Test
  void aLineThatTheNextGoesOnWithIsJoinedToIt() {
    assertThat(paragraphs("Norway gave\nfuel to Fiji."))
        .containsExactly("Norway gave\nfuel to Fiji.");
    assertThat(paragraphs("Norway gave\n40 boats.")).containsExactly("Norway gave\n40 boats.");
    assertThat(paragraphs("Norway paid.\n40 boats came."))
        .containsExactly("Norway paid.", "40 boats came.");
  }

  @Test
  void inATextOfAPagesWidthTheLinesOfAParagraphAreOne() {
    String first = LONG + "\n" + LONG + ".\n" + LONG + "\nJune.";
    String second = LONG + "\n" + LONG + ".";
    assertThat(paragraphs(first + "\n\n" + second + "\n")).containsExactly(first, second);
  }

  @Test
  void windowsLinesAreJoinedLikeOthers() {
    assertThat(paragraphs("Norway gave\r\nfuel to Fiji."))
        .containsExactly("Norway gave\r\nfuel to Fiji.");
  }

  @Test
  void aBulletIsNoHeadingEvenWithoutAMarkAtItsEnd() {
    assertThat(paragraphs("- Norway gave Fiji boats\n- Chile gave Fiji fuel\n"))
        .containsExactly("- Norway gave Fiji boats", "- Chile gave Fiji fuel");
  }

  @Test
  void aBlankLineEndsAParagraphWhateverStandsInIt() {
    assertThat(paragraphs(LONG + ".\n \t\naid since May."))
        .containsExactly(LONG + ".", "aid since May.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "*", "•", "–"})
  void aBulletStartsAParagraphOfItsOwn(String bullet) {
    String first = bullet + " Norway gave Fiji boats.";
    String second = bullet + " Chile gave Fiji fuel.";
    assertThat(paragraphs(first + "\n" + second + "\n")).containsExactly(first, second);
  }

  @Test
  void windowsLinesAreLinesToo() {
    String text = "Trade\r\n\r\nPeru sold fish.\r\nChile paid.\r\n";
    assertThat(paragraphs(text)).containsExactly("Peru sold fish.", "Chile paid.");
    assertThat(Layout.of(text)).extracting(Paragraph::heading).containsOnly("Trade");
  }

  @Test
  void theSpansAreThoseOfTheStoredTextWithoutTheWhiteSpaceAround() {
    String text = "\n\t  😀 Peru’s fish.  \r\n\r\n   Chile paid.   ";
    assertThat(paragraphs(text)).containsExactly("😀 Peru’s fish.", "Chile paid.");
    assertThat(Layout.of(text).get(0).span().start()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", " \t\n  "})
  void aTextWithoutWordsHasNoParagraphs(String text) {
    assertThat(Layout.of(text)).isEmpty();
  }

  private static List<String> paragraphs(String text) {
    return Layout.of(text).stream().map(p -> p.span().of(text)).toList();
  }

  @Test
  void aLineOfOddBlanksIsNoLine() {
    assertThat(paragraphs("Norway gave Fiji boats.\n\u2003\u2028\n\u001c\n"))
        .containsExactly("Norway gave Fiji boats.");
  }
}
