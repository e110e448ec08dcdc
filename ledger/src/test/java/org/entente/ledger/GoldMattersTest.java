package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reconciling by itself, on statements made of a gold corpus where one lies beside the project. */
class GoldMattersTest {
  private final Path out;

  GoldMattersTest(@TempDir Path out) {
    this.out = out;
  }

  static Path shared() {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/matters"))) {
        return at.resolve("shared");
      }
    }
    String given = System.getenv("ENTENTE_SHARED");
    return given == null ? here.resolve("none") : Path.of(given);
  }

  @Test
  void perfectStatementsGiveGoodEntriesAndDisputes() throws Exception {
    Path gold = shared().resolve("matters");
    Path scorer = shared().resolve("score/score_matters.py");
    assumeTrue(
        Files.isRegularFile(gold.resolve("entries.jsonl")) && Files.isRegularFile(scorer),
        "shared corpus not here: skipped");
    Reconciled results =
        new Reconciler().reconcile(GoldStatements.documents(gold), GoldStatements.statements(gold));
    ContractJson json = new ContractJson();
    Path ledger = write("ledger", results.entries(), json::entry);
    Path disputes = write("disputes", results.disputes(), json::dispute);
    Path origins = write("origins", results.origins(), json::origin);
    Process process =
        new ProcessBuilder(
                "python3",
                scorer.toString(),
                "--json",
                "--gold",
                gold.toString(),
                "--ledger",
                ledger.toString(),
                "--disputes",
                disputes.toString(),
                "--origins",
                origins.toString())
            .redirectErrorStream(true)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    JsonNode figures = new ObjectMapper().readTree(answer);
    assertThat(figures.get("origins").get(2).asDouble()).as(answer).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.get("entries").get(2).asDouble()).as(answer).isGreaterThanOrEqualTo(0.75);
    assertThat(figures.get("disputes").get(2).asDouble()).as(answer).isGreaterThanOrEqualTo(0.5);
  }

  private <T> Path write(String name, List<T> values, Function<T, String> line) throws IOException {
    String folder = System.getenv("ENTENTE_KEEP");
    Path file = (folder == null ? out : Path.of(folder)).resolve(name + ".jsonl");
    return Files.write(file, values.stream().map(line).toList());
  }
}
