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
    List<String> lines = pieceByPiece(seed, false);
    assertThat(lines).anyMatch(line -> line.contains("\"level\":\"text\""));
    assertThat(lines).anyMatch(line -> line.contains("\"outcome\":\"happened\""));
  }

  /** Here one document reaches a small part of a region, and what it does not reach must stay. */
  @ParameterizedTest
  @ValueSource(longs = {1_812, 1_815, 1_905, 1_945, 1_991})
  void onOneTieToo(long seed) {
    List<String> lines = pieceByPiece(seed, true);
    for (String kind : List.of("yes-no", "direction")) {
      assertThat(lines).as(kind).anyMatch(line -> line.contains("\"kind\":\"" + kind + "\""));
    }
  }

  private List<String> pieceByPiece(long seed, boolean oneTie) {
    Random random = new Random(seed);
    RandomTexts texts = new RandomTexts(random, oneTie);
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
      return lines(ledger.results());
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
