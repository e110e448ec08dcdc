package org.entente.ledger.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.ledger.Ledger;
import org.entente.model.Entry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What reconciling costs as a ledger grows, in seconds of the processor, which do not depend on
 * what else runs. The system property {@code entente.scale} lists the numbers of statements to try,
 * parted by commas; without it a small one is tried, so that the generator and the figures are
 * known to work.
 */
class ScaleTest {
  private static final long SEED = 1_864;
  private static final double NANOS = 1e9;
  private static final double MIB = 1 << 20;

  private final Path folder;

  ScaleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<Integer> sizes() {
    return Arrays.stream(System.getProperty("entente.scale", "2000").split(",", -1))
        .map(Integer::valueOf)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void aLedgerOfThisSize(int statements) {
    GeneratedCorpus corpus = new GeneratedCorpus(SEED, statements);
    int documents = statements / GeneratedCorpus.PER_DOCUMENT;
    try (Ledger ledger = Ledger.open(folder.resolve(statements + ".entente"))) {
      double adding = seconds(() -> add(ledger, corpus, documents));
      resetPeaks();
      double whole = seconds(ledger::reconcile);
      double peak = peak();
      double one = oneMore(ledger, corpus.document(documents + 1));
      double largest = oneMore(ledger, corpus.onTheLargestTie(documents + 2));
      System.out.printf(
          Locale.ROOT,
          "%,d statements in %,d documents: kept in %.1f s, reconciled in %.1f s with %.0f MiB of"
              + " heap at most; one document more in %.2f s, one on the largest tie in %.2f s%n",
          statements,
          documents,
          adding,
          whole,
          peak,
          one,
          largest);
      if (statements <= 10_000) {
        assertThat(f1(ledger, corpus, documents)).isGreaterThan(0.9);
      }
    }
  }

  private static void add(Ledger ledger, GeneratedCorpus corpus, int documents) {
    for (int i = 0; i < documents; i++) {
      GeneratedCorpus.Made made = corpus.document(i);
      ledger.add(made.document(), made.statements(), List.of(), "generator");
    }
  }

  private static double oneMore(Ledger ledger, GeneratedCorpus.Made made) {
    return seconds(
        () -> {
          ledger.add(made.document(), made.statements(), List.of(), "generator");
          ledger.reconcile();
        });
  }

  /** Pairs of statements put into one entry, against those of one matter. */
  private static double f1(Ledger ledger, GeneratedCorpus corpus, int documents) {
    Map<String, String> matters = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (int i = 0; i < documents; i++) {
      GeneratedCorpus.Made made = corpus.document(i);
      for (int s = 0; s < made.statements().size(); s++) {
        matters.put(made.statements().get(s).id(), made.matters().get(s));
        sizes.merge(made.matters().get(s), 1, Integer::sum);
      }
    }
    double hit = 0;
    double found = 0;
    for (Entry entry : ledger.entries()) {
      Map<String, Integer> within = new HashMap<>();
      for (Entry.Member member : entry.statements()) {
        String matter = matters.get(member.statement().id());
        if (matter != null) {
          within.merge(matter, 1, Integer::sum);
        }
      }
      found += pairs(within.values().stream().mapToInt(n -> n).sum());
      hit += within.values().stream().mapToDouble(ScaleTest::pairs).sum();
    }
    double known = sizes.values().stream().mapToDouble(ScaleTest::pairs).sum();
    return 2 * hit / (found + known);
  }

  private static double pairs(int n) {
    return n * (n - 1) / 2.0;
  }

  private static double seconds(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / NANOS;
  }

  private static void resetPeaks() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static double peak() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return bytes / MIB;
  }
}
