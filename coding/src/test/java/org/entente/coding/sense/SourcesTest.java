package org.entente.coding.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coding.LoadedCoder;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** On whose word a statement stands, and how far that word reaches. */
class SourcesTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(
      resources = "sources.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void findsTheSourceThatTheSentenceNames(
      String sentence, @Nullable String source, @Nullable String actor, String why) {
    List<Statement> statements = LoadedCoder.code(sentence).statements();
    assertThat(statements).as(sentence).hasSize(1);
    @Nullable Attribution wanted =
        source == null
            ? null
            : new Attribution(source, actor == null ? null : new ActorCode(actor));
    assertThat(statements.get(0).attribution()).as(why).isEqualTo(wanted);
  }

  /** The numbers are those of the rules for the reach of an attribution in the contract. */
  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(
      resources = "reach.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void reachesOnlyAsFarAsTheContractLetsIt(
      String text, String item, @Nullable String source, String why) {
    List<Statement> about =
        LoadedCoder.code(text.replace('~', '\n')).statements().stream()
            .filter(s -> s.item() != null && s.item().text().equals(item))
            .toList();
    assertThat(about).as("statements about %s", item).hasSize(1);
    assertThat(about.get(0).attribution()).as(why).satisfies(found -> names(found, source));
  }

  private static void names(@Nullable Attribution found, @Nullable String source) {
    if (found == null || source == null) {
      assertThat(found).isEqualTo(source);
    } else if (found.actor() == null) {
      assertThat(found.text()).isEqualTo(source);
    } else {
      assertThat(found.actor()).hasToString(source);
    }
  }
}
