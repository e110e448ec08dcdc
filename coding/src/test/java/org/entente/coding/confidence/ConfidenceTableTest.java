package org.entente.coding.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.entente.coding.Explanation;
import org.entente.coding.LexiconException;
import org.entente.coding.LoadedCoder;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes of a statement's traits how likely it is to be right. */
class ConfidenceTableTest {

  private static final String TABLE =
      """
      # a comment
      weight\tstart\t1.0\t0
      weight\trule\t1.0\t0.5
      weight\tdepth\t-0.5\t1
      kind\ttransfer\t30\t10
      rule\tprovide\t20\t0
      rule\tsend\t0\t10
      """;

  @Test
  void aRuleThatWasOftenRightIsTrustedMore() throws IOException {
    TrackRecord record = table(TABLE).trackRecord();
    assertThat(record.rate("provide", "transfer"))
        .isGreaterThan(record.rate("unheard-of", "transfer"))
        .isLessThan(1);
    assertThat(record.rate("send", "transfer"))
        .isLessThan(record.rate("unheard-of", "transfer"))
        .isGreaterThan(0);
    assertThat(record.of("send").cases()).isEqualTo(10);
    assertThat(record.of("unheard-of").cases()).isZero();
  }

  @Test
  void thePartsMakeUpTheWhole() throws IOException {
    Statement statement = explanations().get(0).statement();
    Confidence confidence = table(TABLE).of(statement, Map.of("depth", 3.0, "unweighted", 9.0));
    double logOdds = 1.0 + confidence.parts().stream().mapToDouble(Confidence.Part::logOdds).sum();
    assertThat(confidence.value()).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(0.0051));
    assertThat(confidence.parts())
        .anySatisfy(
            part -> {
              assertThat(part.trait()).isEqualTo("depth");
              assertThat(part.logOdds()).isCloseTo(-0.5 * 2, within(1e-9));
            });
    assertThat(confidence.on(statement).confidence()).isEqualTo(confidence.value());
  }

  @Test
  void everyStatementIsExplained() {
    List<Explanation> all = explanations();
    assertThat(all).isNotEmpty();
    for (Explanation one : all) {
      assertThat(one.statement().confidence()).isEqualTo(one.confidence().value());
      assertThat(one.confidence().parts())
          .extracting(Confidence.Part::trait)
          .contains("rule", "depth", "implied-side");
    }
  }

  @Test
  void theShippedTableWeighsWhatTheCoderTells() {
    List<String> weighed =
        ConfidenceTable.load().rows().stream()
            .filter(row -> row.startsWith("weight"))
            .map(row -> row.split("\t", -1)[1])
            .filter(name -> !name.equals(ConfidenceTable.START) && !name.equals(Traits.RULE))
            .toList();
    assertThat(explanations().get(0).traits().keySet())
        .as("fit the table anew with entente score --calibrate")
        .containsExactlyInAnyOrderElementsOf(weighed);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "weight;start;x;0 | confidence.tsv:1",
        "weight;start;1 | four cells",
        "wait;start;1;0 | weight, rule or kind",
        "weight;rule;1;0 | start",
        "rule;provide;many;0 | confidence.tsv:1"
      })
  void mistakesAreNamedWithTheirLine(String row, String said) {
    assertThatThrownBy(() -> table(row.replace(';', '\t')))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(said);
  }

  private static ConfidenceTable table(String text) throws IOException {
    return ConfidenceTable.read("confidence.tsv", new BufferedReader(new StringReader(text)));
  }

  private static List<Explanation> explanations() {
    return LoadedCoder.coder()
        .explainAll(LoadedCoder.document("a.txt", "Norway has given Moldova 40 generators.", "en"));
  }
}
