package org.entente.coding.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.entente.coding.Coder;
import org.entente.coding.Coding;
import org.entente.coding.LexiconException;
import org.entente.coding.LoadedCoder;
import org.entente.coding.parse.Parser;
import org.entente.coding.sentence.Lexica;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnedGateTest {

  private static final Parser PARSER = LoadedCoder.parser();
  private static final Lexica LEXICA = Lexica.load();
  private static final GateTable TABLE = GateTable.load();
  private static final LearnedGate GATE =
      new LearnedGate(TABLE, PARSER, LEXICA.frames(), LEXICA.words(), LEXICA.items());

  /** Something to read around the sentence, of many actors, so that the text is about no tie. */
  private static final String AROUND =
      "Rain fell on the islands of Fiji for most of the week. The farmers of Kenya waited for it."
          + " Peru has a long coast and high mountains. Nobody in Malta remembers such a summer."
          + " The libraries of Ghana open at nine. In Nepal the passes were closed. A museum in"
          + " Cuba shows old clocks. Laos grows rice, Chad millet. The trains of Oman are new."
          + " The rivers of Gabon carry much water. Iceland has few trees. In Togo it was warm."
          + " Those who came by boat in the autumn found the harbour quiet and the inns full."
          + " The bakers of Malawi rise before the sun does. Jordan has red cliffs and Samoa"
          + " green hills. Nobody could say afterwards how long the bridge had stood. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bolivia shipped 40,000 tons of wheat to Zambia in May.",
        "Japan and Mongolia signed an agreement on mining.",
        "Sweden accused Belarus of jamming its aircraft.",
        "Finland imposed sanctions on Eritrea last year.",
        "Qatar lent Tunisia 500 million dollars.",
      })
  void whatTellsOfTwoIsParsed(String sentence) {
    assertThat(GATE.passes(glance(sentence))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We thank the President of the Assembly for the way in which he has led our work.",
        "Poverty and hunger remain the greatest challenges of our time.",
        "Every child deserves a school, a teacher and a book.",
      })
  void whatTellsOfNobodyIsNot(String sentence) {
    assertThat(GATE.passes(glance(sentence))).isFalse();
  }

  @Test
  void theOddsAreTheSumOfTheWeightsOfTheSigns() {
    for (Glance glance : glances(AROUND)) {
      double sum = TABLE.weight(GateTable.START);
      for (String sign : GATE.signs(glance)) {
        sum += TABLE.weight(sign);
      }
      assertThat(GATE.logOdds(glance)).isEqualTo(sum, within(1e-4));
    }
  }

  @Test
  void eachSignIsToldOnce() {
    for (Glance glance : glances(AROUND)) {
      assertThat(GATE.signs(glance)).doesNotHaveDuplicates();
    }
  }

  @Test
  void aShortTextIsParsedWhole() {
    Coder closed = Coder.with(PARSER, LEXICA, glance -> false);
    String told = "Bolivia shipped 40,000 tons of wheat to Zambia in May.";
    assertThat(closed.code(LoadedCoder.document("a", told, "en")).statements()).hasSize(1);
    assertThat(closed.code(LoadedCoder.document("b", AROUND + told, "en")).statements()).isEmpty();
  }

  @Test
  void theGateSparesTheParserAndKeepsWhatIsTold() {
    String text = AROUND + "\n\nBolivia shipped 40,000 tons of wheat to Zambia in May. " + AROUND;
    Coding gated = LoadedCoder.coder().code(LoadedCoder.document("a", text, "en"));
    Coding all = Coder.withoutGate(PARSER, LEXICA).code(LoadedCoder.document("a", text, "en"));
    assertThat(gated.statements().stream().map(Statement::id))
        .containsExactlyElementsOf(all.statements().stream().map(Statement::id).toList())
        .isNotEmpty();
    assertThat(gated.parsed()).isLessThan(all.parsed() / 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weight;start;x     | gate.tsv:1",
        "bound;1            | gate.tsv:1",
        "weight;start;1     | no row",
        "least;somewhere;1  | gate.tsv:1",
      })
  void aMistakeInTheTableIsNamed(String row, String message) {
    BufferedReader reader = new BufferedReader(new StringReader(row.replace(';', '\t')));
    assertThatThrownBy(() -> GateTable.read("gate.tsv", reader))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(message);
  }

  private static Glance glance(String sentence) {
    List<Glance> all = glances(AROUND + "\n\n" + sentence);
    return all.get(all.size() - 1);
  }

  private static List<Glance> glances(String text) {
    List<Glance> seen = new ArrayList<>();
    Gate keeping =
        glance -> {
          seen.add(glance);
          return false;
        };
    Coder.with(PARSER, LEXICA, keeping).code(LoadedCoder.document("a", text, "en"));
    return seen;
  }
}
