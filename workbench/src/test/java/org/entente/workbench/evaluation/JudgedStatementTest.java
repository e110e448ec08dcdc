package org.entente.workbench.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements of the coder that people judged, one JSON object a line. */
class JudgedStatementTest {

  @TempDir private Path folder;

  private Gold read(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("judged.jsonl"), String.join("\n", lines));
    assertThat(new GoldReader().isGold(file)).isTrue();
    return new GoldReader().read(file);
  }

  @Test
  void areReadFromLinesWithAVerdict() throws IOException {
    Gold gold =
        read(
            "{\"document\":\"a.txt\",\"span\":{\"start\":3,\"end\":40},\"kind\":\"transfer\","
                + "\"from\":[\"NOR\"],\"to\":[\"MDA\"],\"verdict\":\"right\"}",
            "{\"document\":\"a.txt\",\"span\":{\"start\":41,\"end\":90},\"kind\":\"benefit\","
                + "\"to\":[\"MDA\"],\"verdict\":\"wrong\"}");
    assertThat(gold.problems()).isEmpty();
    assertThat(gold.judged()).extracting(JudgedStatement::isRight).containsExactly(true, false);
    assertThat(gold.judged().get(0).to()).isEqualTo(List.of("MDA"));
    assertThat(gold.judged().get(1).from()).isEmpty();
  }

  @Test
  void namesTheLineOfAnUnknownVerdict() throws IOException {
    Gold gold =
        read(
            "{\"document\":\"a.txt\",\"span\":{\"start\":3,\"end\":40},\"kind\":\"transfer\","
                + "\"verdict\":\"perhaps\"}",
            "{\"document\":\"a.txt\",\"span\":{\"start\":3},\"kind\":\"transfer\","
                + "\"verdict\":\"right\"}");
    assertThat(gold.judged()).isEmpty();
    assertThat(gold.problems())
        .extracting(Problem::message)
        .satisfiesExactly(
            first -> assertThat(first).contains("perhaps"),
            second -> assertThat(second).contains("\"span\" needs whole numbers"));
  }
}
