package org.entente.coding.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.coding.LoadedCoder;
import org.entente.model.Event;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which events a sentence reports, and between whom: the table {@code events.tsv}. */
class OccurrenceTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "events.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1,
      nullValues = "-")
  void reportsTheEvents(String sentence, @Nullable String expected, String why) {
    String events =
        LoadedCoder.code(sentence).statements().stream()
            .map(OccurrenceTest::event)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    assertThat(events).as(why).isEqualTo(expected == null ? "" : expected);
  }

  private static @Nullable String event(Statement statement) {
    Event event = statement.event();
    return event == null
        ? null
        : statement.from().get(0) + ">" + statement.to().get(0) + " " + event.type();
  }
}
