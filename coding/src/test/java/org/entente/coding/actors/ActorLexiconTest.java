package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lexicon knows of the actors themselves. */
class ActorLexiconTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load();

  private static ActorCode code(String code) {
    return new ActorCode(code);
  }

  @Test
  void knowsEveryMemberOfTheUnitedNations() {
    // 193 members, the two observers (Holy See, Palestine), Kosovo and Taiwan.
    assertThat(LEXICON.list().stream().filter(a -> a.type() == ActorType.STATE)).hasSize(197);
  }

  @Test
  void everyStateHasANameAnAdjectiveOrPeopleAndIsFoundByIt() {
    for (Actor actor : LEXICON.list()) {
      if (actor.isState()) {
        assertThat(LEXICON.find(actor.name(), null))
            .as(actor.name())
            .extracting(ActorMention::codes)
            .containsExactly(List.of(actor.code()));
      }
    }
  }

  @Test
  void aFormerStateKnowsItsYearsAndSuccessor() {
    Actor union = LEXICON.get(code("SUN"));
    assertThat(union.type()).isEqualTo(ActorType.FORMER_STATE);
    assertThat(union.successor()).isEqualTo(code("RUS"));
    assertThat(union.existed())
        .isEqualTo(new Period(LocalDate.of(1922, 12, 30), LocalDate.of(1991, 12, 26)));
  }

  @Test
  void getThrowsAndFindDoesNot() {
    assertThat(LEXICON.find(code("ZZZ"))).isEmpty();
    assertThat(LEXICON.isKnown(code("ZZZ"))).isFalse();
    assertThatThrownBy(() -> LEXICON.get(code("ZZZ")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("ZZZ");
  }

  @ParameterizedTest(name = "{1} of {0}: {3}")
  @CsvSource({
    "PRK, southern, KOR, a border across land",
    "KOR, northern, PRK, the same border from the other side",
    "PRK, northern, CHN, not the neighbour in the north-east by name only",
    "IND, western, PAK, a neighbour to the north-west lies west",
    "USA, northern, CAN, one neighbour",
    "CUB, northern, USA, across a strait"
  })
  void knowsNeighboursByDirection(String state, String word, String neighbour, String why) {
    Direction way = Direction.find(word).orElseThrow();
    assertThat(LEXICON.get(code(state)).listNeighbours(way)).as(why).contains(code(neighbour));
  }

  @Test
  void aBorderHoldsFromBothSides() {
    for (Actor actor : LEXICON.list()) {
      for (Neighbour n : actor.neighbours()) {
        assertThat(LEXICON.get(n.code()).neighbours())
            .contains(new Neighbour(actor.code(), n.direction().opposite()));
      }
      assertThat(actor.neighbours()).as(actor.name()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hermit kingdom, PRK",
    "Kremlin leader, RUS",
    "Gulf state, QAT",
    "kingdom, JOR",
    "island, TWN"
  })
  void knowsDescriptions(String phrase, String one) {
    assertThat(LEXICON.epithet(phrase)).contains(code(one));
  }

  @Test
  void anUnknownDescriptionFitsNobody() {
    assertThat(LEXICON.epithet("land of milk")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "minister, true, false",
    "Troop, true, false",
    "foreign minister, true, false",
    "tourist, false, true",
    "company, false, true",
    "tree, false, false"
  })
  void tellsOfficesFromPrivateWords(String word, boolean office, boolean isPrivate) {
    assertThat(LEXICON.isOfficeWord(word)).isEqualTo(office);
    assertThat(LEXICON.isPrivateWord(word)).isEqualTo(isPrivate);
  }

  @Test
  void mentionsStandInOrderAndDoNotOverlap() {
    String text =
        "Iran’s President Hassan Rouhani told U.S.-backed Kurdish units in Syria to leave.";
    List<ActorMention> mentions = LEXICON.find(text, null);
    assertThat(mentions).hasSize(4);
    for (int i = 0; i < mentions.size(); i++) {
      assertThat(mentions.get(i).span().of(text)).isEqualTo(mentions.get(i).matched());
      if (i > 0) {
        assertThat(mentions.get(i - 1).span().end()).isLessThan(mentions.get(i).span().start());
      }
    }
  }
}
