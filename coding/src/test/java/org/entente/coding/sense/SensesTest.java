package org.entente.coding.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coding.LoadedCoder;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a sentence stands behind what it says, and whether it says it or its contrary. */
class SensesTest {

  @ParameterizedTest(name = "{0} is {2}, {3}: {4}")
  @CsvFileSource(
      resources = "senses.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void readsHedgesPlansAndNegations(
      String sentence, String kind, String modality, String polarity, String why) {
    List<Statement> statements = LoadedCoder.code(sentence).statements();
    assertThat(statements).as("%s: %s", why, sentence).isNotEmpty();
    assertThat(statements)
        .allSatisfy(
            statement -> {
              assertThat(statement.from()).contains(new ActorCode("CHL"));
              assertThat(statement.to()).containsExactly(new ActorCode("BOL"));
              assertThat(statement.kind()).as(why).isEqualTo(Kind.get(kind));
              assertThat(statement.modality()).as(why).isEqualTo(Modality.get(modality));
              assertThat(statement.polarity().word()).as(why).isEqualTo(polarity);
            });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "asked.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void whatIsOnlyAskedForIsNotSaidToPass(String sentence, String why) {
    assertThat(LoadedCoder.code(sentence).statements())
        .as(why)
        .noneMatch(statement -> statement.kind() == Kind.TRANSFER);
  }

  @Test
  void oneNegatedMemberOfAListIsNegatedAlone() {
    assertThat(LoadedCoder.code("Chile gave Bolivia masks but no tents.").statements())
        .extracting(Statement::polarity)
        .containsExactly(Polarity.AFFIRMED, Polarity.NEGATED);
  }

  @Test
  void aSubjectThatIsNobodyDeniesWhatItDoes() {
    assertThat(
            LoadedCoder.code(
                    "Chile and Bolivia share an interest in trade but neither has an allegiance to the"
                        + " other.")
                .statements())
        .filteredOn(statement -> statement.kind() == Kind.ASSESSMENT)
        .extracting(Statement::polarity)
        .containsOnly(Polarity.NEGATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile denied supplying Bolivia with vaccines.",
        "Chile denied that it had supplied Bolivia with vaccines."
      })
  void aDenialIsTheThingDisownedOnTheWordOfTheDenier(String sentence) {
    assertThat(LoadedCoder.code(sentence).statements())
        .filteredOn(statement -> statement.kind() == Kind.TRANSFER)
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.modality()).isEqualTo(Modality.DENIED);
              assertThat(statement.polarity()).isEqualTo(Polarity.AFFIRMED);
              assertThat(statement.attribution())
                  .isEqualTo(new Attribution("Chile", new ActorCode("CHL")));
            });
  }

  @Test
  void aFutureActIsTheAgreementToItAndANegatedOneIsNoEvent() {
    assertThat(one("Chile will supply Bolivia with vaccines.").event())
        .isNotNull()
        .extracting("type")
        .isEqualTo(EventType.AGREE);
    assertThat(one("Chile supplied Bolivia with vaccines.").event())
        .isNotNull()
        .extracting("type")
        .isEqualTo(EventType.AID);
    assertThat(one("Chile did not supply Bolivia with vaccines.").event()).isNull();
    assertThat(one("Chile will not supply Bolivia with vaccines.").event())
        .isNotNull()
        .extracting("type")
        .isEqualTo(EventType.REJECT);
  }

  private static Statement one(String sentence) {
    List<Statement> statements = LoadedCoder.code(sentence).statements();
    assertThat(statements).as(sentence).hasSize(1);
    return statements.get(0);
  }
}
