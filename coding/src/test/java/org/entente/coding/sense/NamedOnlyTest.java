package org.entente.coding.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.coding.LoadedCoder;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence only names, aims at or calls for gives no statement of its kind. */
class NamedOnlyTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "named-only.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void saysNothingNew(String sentence, String kind, String why) {
    assertThat(LoadedCoder.code(sentence).statements())
        .as("%s: %s", why, sentence)
        .noneMatch(statement -> statement.kind() == Kind.get(kind));
  }

  @Test
  void theDayOfTheReturnIsNotThatOfTheVisit() {
    assertThat(code("The delegation of Peru returned home on 21 May 2021 after visiting Chile."))
        .singleElement()
        .satisfies(s -> assertThat(s.time()).isNull());
  }

  @Test
  void aDecadeMayBeWrittenWithAnApostrophe() {
    assertThat(code("Peru attacked Chile in the mid 1980's."))
        .singleElement()
        .extracting(s -> Objects.requireNonNull(s.time()).period())
        .isEqualTo(new Period(LocalDate.of(1984, 1, 1), LocalDate.of(1986, 12, 31)));
  }

  @Test
  void whatIsAnnouncedOrBoundToIsPlanned() {
    assertThat(code("Peru announced the sale of 20 tanks to Chile."))
        .extracting(Statement::modality)
        .containsExactly(Modality.PLANNED);
    assertThat(code("Peru is committed to cooperating with Chile."))
        .extracting(Statement::modality)
        .containsExactly(Modality.PLANNED);
  }

  @Test
  void aDeedThatOthersPlanToEndIsNoPlan() {
    assertThat(code("Bolivia wants to end Peru's aggression against Chile."))
        .filteredOn(s -> s.kind() == Kind.ACTION)
        .extracting(Statement::modality)
        .containsExactly(Modality.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru would like to thank Chile for its help.",
        "Peru wishes to congratulate Chile on its anniversary."
      })
  void whoWishesToThankDoesSo(String sentence) {
    assertThat(code(sentence))
        .filteredOn(s -> s.kind() == Kind.POSITION)
        .singleElement()
        .extracting(Statement::modality)
        .isEqualTo(Modality.ASSERTED);
  }

  private static List<Statement> code(String text) {
    return LoadedCoder.code(text).statements();
  }
}
