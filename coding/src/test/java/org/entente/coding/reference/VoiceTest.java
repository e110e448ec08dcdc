package org.entente.coding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;
import org.junit.jupiter.api.Test;

/** Whose speech a text is. */
class VoiceTest {

  private static final ActorLexicon ACTORS = ActorLexicon.load();
  private static final Vocabulary WORDS = Vocabulary.load();

  private static Optional<ActorCode> voice(String text) {
    return Voice.of(text, ACTORS.find(text, null), ACTORS::isBody, code -> code, WORDS);
  }

  @Test
  void theStateThatSpeaksOfItsOwnCountry() {
    assertThat(
            voice(
                """
                I speak on behalf of the people and Government of Ghana. Ghana believes that Africa \
                can feed itself, and my country, Ghana, has opened its market to all its neighbours.
                We thank Norway for its help with our forests. Ghana will sign the accord with Togo \
                and supports the peace talks in Mali. Our delegation is ready to work with Togo."""))
        .contains(new ActorCode("GHA"));
  }

  @Test
  void nobodyInNewsThatOnlyQuotes() {
    assertThat(
            voice(
                """
                The president of Ghana received his colleague of Togo in Accra. "My country and our \
                Government will never forget what we owe to you," he said. Ghana and Togo share a border."""))
        .isEmpty();
  }

  @Test
  void nobodyWhereTwoAreAsLikely() {
    assertThat(
            voice(
                """
                We in our country know it. Ghana and Togo met. Togo and Ghana agreed, and we and I saw it."""))
        .isEmpty();
  }
}
