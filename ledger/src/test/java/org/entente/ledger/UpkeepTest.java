package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept up with piece by piece is what follows from everything at once. */
class UpkeepTest {
  private static final int DOCUMENTS = 90;

  private final Path folder;

  UpkeepTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(longs = {1_848, 1_871, 1_917, 1_989, 2_024})
  void pieceByPieceGivesTheSameAsAtOnce(long seed) {
    Random random = new Random(seed);
    RandomTexts texts = new RandomTexts(random);
    List<RandomTexts.Told> toRead = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      toRead.add(texts.make(i, 1));
    }
    Collections.shuffle(toRead, random);
    // Some are read again in another version, at any time after the first.
    for (int i = 0; i < DOCUMENTS / 6; i++) {
      toRead.add(texts.make(random.nextInt(DOCUMENTS), 2 + i));
    }
    Map<String, RandomTexts.Told> held = new TreeMap<>();
    try (Ledger ledger = Ledger.open(folder.resolve("pieces.entente"))) {
      for (int i = 0; i < toRead.size(); i++) {
        RandomTexts.Told told = toRead.get(i);
        ledger.add(told.document(), told.statements(), List.of(), "c");
        held.put(told.document().id(), told);
        boolean looksIn = i > 40 ? random.nextInt(3) == 0 : i % 20 == 19;
        if (looksIn || i == toRead.size() - 1) {
          assertThat(lines(ledger.results()))
              .as("after %d documents, seed %d", i + 1, seed)
              .isEqualTo(lines(atOnce(held)));
        }
      }
      assertThat(lines(ledger.results())).anyMatch(line -> line.contains("\"level\":\"text\""));
      assertThat(lines(ledger.results()))
          .anyMatch(line -> line.contains("\"outcome\":\"happened\""));
    }
  }

  private static Reconciled atOnce(Map<String, RandomTexts.Told> held) {
    List<Document> documents = held.values().stream().map(RandomTexts.Told::document).toList();
    List<Statement> statements =
        held.values().stream().flatMap(told -> told.statements().stream()).toList();
    return new Reconciler().reconcile(documents, statements);
  }

  private static List<String> lines(Reconciled results) {
    ContractJson json = new ContractJson();
    List<String> lines = new ArrayList<>();
    results.entries().forEach(entry -> lines.add(json.entry(entry)));
    results.disputes().forEach(dispute -> lines.add(json.dispute(dispute)));
    results.origins().forEach(origin -> lines.add(json.origin(origin)));
    return lines;
  }
}
