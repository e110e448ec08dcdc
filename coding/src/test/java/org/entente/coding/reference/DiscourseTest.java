package org.entente.coding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.ActorCode;
import org.junit.jupiter.api.Test;

/** Whom a text of many actors is about from sentence to sentence. */
class DiscourseTest {

  private static final ActorCode BRAZIL = new ActorCode("BRA");
  private static final ActorCode GHANA = new ActorCode("GHA");
  private static final ActorCode BODY = new ActorCode("UN");

  private static Discourse discourse(Matter matter) {
    return new Discourse(matter, code -> code, BODY::equals);
  }

  private static Matter open() {
    return new Matter(List.of(), null, true);
  }

  private static void sentence(Discourse discourse, ActorCode... named) {
    List.of(named).forEach(code -> discourse.mention(code, 1));
    discourse.endSentence(List.of(named), List.of(), List.of());
    discourse.settle();
  }

  @Test
  void twoNamedTogetherAreTheTieOfTheNextSentenceOnly() {
    Discourse discourse = discourse(open());
    sentence(discourse, BRAZIL, GHANA);
    assertThat(discourse.pair()).containsExactly(BRAZIL, GHANA);
    assertThat(discourse.hasNoTie()).isFalse();
    sentence(discourse);
    sentence(discourse);
    assertThat(discourse.hasNoTie()).isTrue();
    assertThat(discourse.counterpart(List.of(BRAZIL))).isEmpty();
  }

  @Test
  void aBodyNamedInPassingMakesNoTie() {
    Discourse discourse = discourse(open());
    sentence(discourse, BRAZIL, BODY);
    assertThat(discourse.hasNoTie()).isTrue();
  }

  @Test
  void theOtherSideOfTheCenterIsForgottenAfterTwoSentences() {
    Discourse discourse = discourse(new Matter(List.of(), BRAZIL, false));
    sentence(discourse, BRAZIL, GHANA);
    sentence(discourse, BRAZIL);
    assertThat(discourse.settled()).containsExactly(BRAZIL, GHANA);
    sentence(discourse, BRAZIL);
    sentence(discourse, BRAZIL);
    assertThat(discourse.settled()).isEmpty();
  }

  @Test
  void theOtherSideOfTheCenterIsNoBody() {
    Discourse discourse = discourse(new Matter(List.of(), BRAZIL, false));
    sentence(discourse, BRAZIL, BODY);
    assertThat(discourse.settled()).isEmpty();
  }
}
