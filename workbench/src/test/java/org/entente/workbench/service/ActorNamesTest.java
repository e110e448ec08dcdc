package org.entente.workbench.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.coding.actors.ActorLexicon;
import org.entente.model.ActorCode;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorNamesTest {

  private static final ActorNames NAMES = new ActorNames(ActorLexicon.load());

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "PRK, PRK, a code",
    "prk, PRK, a code in small letters",
    "' RUS ', RUS, blanks around it",
    "Russia, RUS, a usual name",
    "north korea, PRK, a name in small letters",
    "DPRK, PRK, another name of the lexicon",
    "NATO, NATO, a body",
  })
  void understands(String typed, String code, String why) {
    assertThat(NAMES.get(typed)).as(why).isEqualTo(new ActorCode(code));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "PRL, PRK, one letter wrong in a code",
    "Rusia, RUS, a letter missing in a name",
    "Norht Korea, PRK, two letters changed about",
  })
  void suggestsWhatMightBeMeant(String typed, String code, String why) {
    assertThatThrownBy(() -> NAMES.get(typed))
        .as(why)
        .isInstanceOf(Failure.class)
        .hasMessageContaining("No actor is called \"" + typed + "\"")
        .hasMessageContaining(code);
  }

  @Test
  void suggestsNothingForWhatIsLikeNothing() {
    assertThatThrownBy(() -> NAMES.get("qqqqqqqqqqqqqqq"))
        .isInstanceOf(Failure.class)
        .hasMessageNotContaining("Perhaps");
  }

  @Test
  void readsATieInTheOrderGiven() {
    assertThat(NAMES.tie("Russia,PRK"))
        .isEqualTo(new Tie(new ActorCode("RUS"), new ActorCode("PRK")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "PRK; one actor alone",
        "PRK,RUS,CHN; three of them",
        "PRK,North Korea; twice the same",
        "PRK,; one of them empty",
      })
  void refusesWhatIsNoTie(String typed, String why) {
    assertThatThrownBy(() -> NAMES.tie(typed)).as(why).isInstanceOf(Failure.class);
  }
}
