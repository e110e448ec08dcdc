package org.entente.coding.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of amounts and times that is promised, one a row of a table, with the reason. */
class AmountTableTest {

  private static final AmountTagger TAGGER = AmountTagger.shipped();
  private static final DocumentTime WRITTEN = DocumentTime.of(LocalDate.of(2024, 5, 15));

  private static Stream<Arguments> rows(String file) {
    return Table.shipped(file).rows().stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  static Stream<Arguments> money() {
    return rows("money.tsv");
  }

  static Stream<Arguments> quantities() {
    return rows("quantities.tsv");
  }

  static Stream<Arguments> times() {
    List<Arguments> all = new ArrayList<>();
    DocumentTime time = WRITTEN;
    for (Table.Row row : Table.shipped("times.tsv").rows()) {
      if (row.get(0).equals("@none")) {
        time = DocumentTime.unknown();
      } else {
        all.add(Arguments.of(row.get(0), time, row.get(1), row.get(2)));
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} ({2})")
  @MethodSource("money")
  void readsMoney(String text, String expected, String why) {
    assertThat(Written.money(Written.find(TAGGER, text, WRITTEN))).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} ({2})")
  @MethodSource("quantities")
  void readsQuantitiesAndShares(String text, String expected, String why) {
    assertThat(Written.quantities(Written.find(TAGGER, text, WRITTEN)))
        .as(why)
        .isEqualTo(expected.replaceAll(" -(;|$)", "$1"));
  }

  @ParameterizedTest(name = "{0} ({3})")
  @MethodSource("times")
  void readsTimes(String text, DocumentTime time, String expected, String why) {
    assertThat(Written.times(Written.find(TAGGER, text, time))).as(why).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("money")
  void keepsOffsetsInALongerText(String text, String expected, String why) {
    String before = "“Nothing” here —\r\n";
    String whole = before + text + " And 99 more words.";
    List<Mention> moved =
        TAGGER.find(whole, new Span(before.length(), before.length() + text.length()), WRITTEN);
    List<Mention> alone = Written.find(TAGGER, text, WRITTEN);
    assertThat(moved.stream().map(m -> m.span().of(whole)).toList())
        .as(why)
        .isEqualTo(alone.stream().map(m -> m.span().of(text)).toList());
    assertThat(Written.money(moved)).isEqualTo(expected);
  }
}
