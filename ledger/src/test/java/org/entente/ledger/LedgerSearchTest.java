package org.entente.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.ledger.scale.GeneratedCorpus;
import org.entente.model.ActorCode;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, by words and by everything else, and in which order. */
class LedgerSearchTest {
  private static final long SEED = 20_251_122L;

  private final Path file;

  LedgerSearchTest(@TempDir Path folder) {
    file = folder.resolve("l.entente");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "generators                    | s-given s-counted s-units   | a word, also of the item",
        "\"90 generators\"             | s-counted                   | a phrase",
        "gener*                        | s-given s-counted s-units   | an open word also in the class",
        "moldova NEAR/2 units          |                             | not so near",
        "moldova NEAR/4 units          | s-units                     | near",
        "moldova NOT generators        | s-visit                     | not",
        "kind:meeting                  | s-visit                     | by kind",
        "from:NOR kind:transfer        | s-given s-counted s-units   | by giver and kind",
        "actor:MDA amount>50           | s-counted                   | by amount",
        "amount:\"35..45 generators\"  | s-given s-units             | by amount and unit",
        "amount:\"35..45 lorries\"     |                             | by amount of another unit",
        "date:2024-05-02               | s-visit                     | by day",
        "date>=2024-05-02              | s-visit                     | from a day",
        "published:2024-05-04          | s-units                     | by the document's date",
        "source:\"second post\"        | s-counted                   | by who published it",
        "document:third                | s-units                     | by document",
        "document:first generators     | s-given                     | by document and word",
        "standing:single-source        | s-visit                     | by standing",
        "NOT standing:disputed         | s-visit                     | by what it is not",
        "standing:(single-source OR disputed) moldova from:NOR NOT item:generator | s-visit | all at once",
        "class:generator NOT source:wire | s-counted s-units         | by class, not by source",
        "confidence<0.9                | s-given s-visit s-counted s-units | by confidence",
        "ruling:none kind:meeting      | s-visit                     | not ruled on yet",
        "modality:planned              |                             | nothing",
      })
  void finds(String query, String ids, String why) {
    try (Ledger ledger = RulingCase.open(file)) {
      List<String> wanted = ids == null ? List.of() : List.of(ids.strip().split("\\s+", -1));
      LedgerSearch.Page page = ledger.search().find(query, 0, 50);
      assertThat(page.statements())
          .extracting(Statement::id)
          .as(why)
          .containsExactlyInAnyOrderElementsOf(wanted);
      assertThat(page.found()).isEqualTo(wanted.size());
    }
  }

  @Test
  void pagesAreTheWholeInPieces() {
    try (Ledger ledger = filled(600)) {
      List<Statement> whole = ledger.search().find("passed", 0, 1_000).statements();
      List<Statement> pieces = new ArrayList<>();
      for (int from = 0; from < whole.size(); from += 70) {
        pieces.addAll(ledger.search().find("passed", from, 70).statements());
      }
      assertThat(pieces).isEqualTo(whole).doesNotHaveDuplicates();
    }
  }

  /** Slots and comparisons found by the index, against going through all statements. */
  @Test
  void findsWhatGoingThroughAllFinds() {
    Random random = new Random(SEED);
    try (Ledger ledger = filled(1_500)) {
      List<Statement> all = ledger.statements();
      for (int i = 0; i < 60; i++) {
        Statement one = all.get(random.nextInt(all.size()));
        if (one.quantity() == null || one.time() == null) {
          continue;
        }
        double low = lowest(one) * (0.5 + random.nextDouble());
        double high = low * (1 + random.nextDouble() * 3);
        ActorCode actor = one.from().get(0);
        int year = year(one);
        String query =
            String.format(Locale.ROOT, "from:%s amount:%f..%f date:%d", actor, low, high, year);
        List<String> wanted =
            all.stream()
                .filter(s -> s.from().contains(actor) && s.quantity() != null && s.time() != null)
                .filter(s -> lowest(s) >= low && lowest(s) <= high && year(s) == year)
                .map(Statement::id)
                .toList();
        assertThat(ledger.search().find(query, 0, 1_000).statements())
            .extracting(Statement::id)
            .as("%s, seed %d", query, SEED)
            .containsExactlyInAnyOrderElementsOf(wanted);
      }
    }
  }

  /** The generator gives exact figures. */
  private static double lowest(Statement s) {
    return requireNonNull(requireNonNull(s.quantity()).range().low());
  }

  /** The generator gives a month. */
  private static int year(Statement s) {
    return requireNonNull(requireNonNull(s.time()).period().end()).getYear();
  }

  @Test
  void theLikestComesFirst() {
    try (Ledger ledger = RulingCase.open(file)) {
      assertThat(ledger.search().similar("s-given", 10))
          .extracting(hit -> hit.statement().id())
          .startsWith("s-counted")
          .contains("s-units")
          .doesNotContain("s-given");
    }
  }

  @Test
  void passagesStandAroundTheWords() {
    try (Ledger ledger = RulingCase.open(file)) {
      assertThat(ledger.search().passages("\"glad of them\"", 5))
          .singleElement()
          .satisfies(
              p -> {
                assertThat(p.document()).isEqualTo("second");
                assertThat(p.quote()).contains("glad of them");
                assertThat(p.span().of(RulingCase.SECOND.text())).isEqualTo(p.quote());
              });
      assertThat(ledger.search().passages("kind:meeting glad", 5)).isEmpty();
    }
  }

  private Ledger filled(int statements) {
    GeneratedCorpus corpus = new GeneratedCorpus(SEED, statements);
    Ledger ledger = Ledger.open(file);
    for (int i = 0; i < statements / GeneratedCorpus.PER_DOCUMENT; i++) {
      GeneratedCorpus.Made made = corpus.document(i);
      ledger.add(made.document(), made.statements(), List.of(), "made");
    }
    return ledger;
  }
}
