package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.ledger.scale.GeneratedCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the search takes over a large made-up ledger. Runs only where asked for: {@code
 * -Dentente.search.statements=1000000}, and {@code -Dentente.search.ledger=FILE} to keep it.
 */
@EnabledIfSystemProperty(named = "entente.search.statements", matches = "\\d+")
class SearchSpeedTest {
  private static final long SEED = 20_251_122L;
  private static final int TIMES = 10;
  private static final int BATCH = 2_000;
  private static final int SLOWEST_MEDIAN_MILLIS = 50;
  private static final int SLOWEST_MILLIS = 300;

  private static final List<String> QUERIES =
      List.of(
          "passed tonnes",
          "\"says that\" XAA",
          "XAB NEAR/5 QBO",
          "bab*",
          "(bababa OR bacada OR dududu OR bab*) NOT transfer",
          "actor:XAA actor:QBO",
          "from:XAB to:QBV kind:transfer",
          "kind:forecast actor:XAC",
          "class:thing-c2 amount>\"50000 tonnes\"",
          "amount:1000..1010 unit:tonnes",
          "item:thing date:2018",
          "date:2015-03..2015-05 kind:trade",
          "source:\"house 7\" AND kind:deployment",
          "source:office actor:XAF NOT kind:trade",
          "standing:disputed actor:XAB",
          "published:2019 passed",
          "confidence<0.35 ruling:none",
          "standing:refuted actor:XAB says",
          "document:G0000400 passed",
          "says AND passed AND amount>100 AND date:2012..2016",
          "NOT (kind:transfer OR kind:trade) class:thing-d3");

  private final Path folder;

  SearchSpeedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void answersInTime() {
    Path kept = Path.of(System.getProperty("entente.search.ledger", folder + "/large.entente"));
    int statements = Integer.getInteger("entente.search.statements");
    if (!Files.exists(kept)) {
      make(kept, statements);
    }
    try (Ledger ledger = Ledger.openReadOnly(kept)) {
      LedgerSearch search = ledger.search();
      List<Double> all = new ArrayList<>();
      List<Double> processor = new ArrayList<>();
      ThreadMXBean clock = ManagementFactory.getThreadMXBean();
      QUERIES.forEach(query -> search.find(query, 0, 50));
      for (String query : QUERIES) {
        List<Double> times = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < TIMES; i++) {
          long start = System.nanoTime();
          long busy = clock.getCurrentThreadCpuTime();
          found = search.find(query, 0, 50).found();
          times.add((System.nanoTime() - start) / 1e6);
          processor.add((clock.getCurrentThreadCpuTime() - busy) / 1e6);
        }
        Collections.sort(times);
        System.out.printf(
            "%8.1f ms median %8.1f ms slowest %6d found  %s%n",
            times.get(TIMES / 2), times.get(TIMES - 1), found, query);
        all.addAll(times);
      }
      Collections.sort(all);
      Collections.sort(processor);
      double median = all.get(all.size() / 2);
      double late = all.get((int) Math.ceil(all.size() * 0.99) - 1);
      System.out.printf(
          "%d statements: median %.1f ms, 99th percentile %.1f ms; of the processor %.1f and %.1f ms%n",
          statements,
          median,
          late,
          processor.get(processor.size() / 2),
          processor.get((int) Math.ceil(processor.size() * 0.99) - 1));
      assertThat(median).isLessThanOrEqualTo(SLOWEST_MEDIAN_MILLIS);
      assertThat(late).isLessThanOrEqualTo(SLOWEST_MILLIS);
    }
  }

  /** Many documents a transaction, for only the outcome matters here. */
  private static void make(Path file, int statements) {
    GeneratedCorpus corpus = new GeneratedCorpus(SEED, statements);
    int documents = statements / GeneratedCorpus.PER_DOCUMENT;
    Ledger.open(file).close();
    DocumentRows documentRows = new DocumentRows();
    StatementRows statementRows = new StatementRows(new SearchRows());
    try (LedgerStore store = LedgerStore.open(file)) {
      for (int from = 0; from < documents; from += BATCH) {
        int first = from;
        store.change(
            handle -> {
              for (int i = first; i < Math.min(documents, first + BATCH); i++) {
                GeneratedCorpus.Made made = corpus.document(i);
                long number = documentRows.insert(handle, made.document(), "made", Instant.EPOCH);
                statementRows.insert(handle, number, made.document(), made.statements());
                ReconcileRun.touch(handle, made.document().id());
              }
              handle.execute("UPDATE state SET changes = changes + 1");
            });
      }
    }
    entries(file);
  }

  /** Three neighbours an entry, of all standings: only the search is measured here. */
  private static void entries(Path file) {
    try (LedgerStore store = LedgerStore.open(file)) {
      store.change(
          handle -> {
            handle.execute(
                "INSERT INTO entry (id, body, region, standing) SELECT 'e-' || (number / 3), '{}', '',"
                    + " CASE number / 3 % 1000 WHEN 0 THEN 'refuted' WHEN 1 THEN 'overtaken'"
                    + " ELSE CASE number / 3 % 10 WHEN 2 THEN 'disputed' WHEN 3 THEN 'corroborated'"
                    + " ELSE 'single-source' END END FROM statement GROUP BY number / 3");
            handle.execute(
                "INSERT INTO entry_statement SELECT id, 'e-' || (number / 3) FROM statement");
          });
    }
  }
}
