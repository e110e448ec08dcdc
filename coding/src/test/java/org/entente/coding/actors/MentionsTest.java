package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every form of a name, by the table {@code mentions.tsv}: text, date, mentions, why. */
class MentionsTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load();

  @ParameterizedTest(name = "{3}: {0}")
  @CsvFileSource(
      resources = "mentions.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1,
      nullValues = "-")
  void findsTheActorsOfTheText(
      String text, @Nullable LocalDate date, @Nullable String expected, String why) {
    assertThat(mentions(text.replace("\\n", "\n"), date))
        .as(why)
        .isEqualTo(expected == null ? "" : expected);
  }

  private static String mentions(String text, @Nullable LocalDate date) {
    return LEXICON.find(text, date == null ? null : Period.day(date)).stream()
        .map(MentionsTest::words)
        .collect(Collectors.joining("; "));
  }

  private static String words(ActorMention mention) {
    String codes = mention.codes().stream().map(Object::toString).collect(Collectors.joining("+"));
    String role = mention.role() == Role.PLAIN ? "" : " " + mention.role();
    return mention.matched() + "=" + codes + " " + mention.form() + role;
  }
}
