package org.entente.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.ledger.Ledger;
import org.entente.measures.Imported;
import org.entente.measures.MeasureOptions;
import org.entente.measures.Measures;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.MonteCarlo;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.prices.Distribution;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Dossier;
import org.entente.model.Range;
import org.entente.model.Tie;

/**
 * How long the measures of one tie and of all ties take in a large ledger, and a million draws of a
 * sum of fifty items. Usage and figures stand in docs/benchmarks.md.
 */
public final class MeasureSpeed {
  private static final long SEED = 20_251_122;
  private static final int TIES = 200;
  private static final int DRAWS = 1_000_000;
  private static final int ITEMS = 50;

  private final PrintStream out;
  private final MadeTies made;

  MeasureSpeed(PrintStream out, int ties) {
    this.out = out;
    this.made = new MadeTies(SEED, ties);
  }

  /**
   * Measures.
   *
   * @param args the ledger, made where there is none; how many entries it is to have (1,000,000);
   *     on how many ties (200)
   */
  public static void main(String[] args) {
    int entries = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    int ties = args.length > 2 ? Integer.parseInt(args[2]) : TIES;
    new MeasureSpeed(System.out, ties).run(Path.of(args[0]), entries, DRAWS);
  }

  /** Runs all of it; gives the number of measures of the ties. */
  int run(Path file, int entries, int draws) {
    draws(draws);
    if (!Files.exists(file)) {
      try (Ledger ledger = Ledger.open(file)) {
        timed("making and reconciling " + entries + " statements", () -> fill(ledger, entries));
      }
    }
    try (Ledger ledger = Ledger.openReadOnly(file)) {
      return measure(ledger, made.ties());
    }
  }

  private boolean fill(Ledger ledger, int entries) {
    made.fill(ledger, entries);
    return true;
  }

  private void draws(int draws) {
    List<Uncertain> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(
          new Uncertain(
              "item " + i,
              Range.of(100 + i, 300 + i),
              Distribution.LOG_NORMAL,
              Range.of(10, 40),
              Distribution.LOG_NORMAL));
    }
    for (Correlation correlation : Correlation.values()) {
      for (int time = 0; time < 2; time++) {
        timed(
            draws + " draws of " + ITEMS + " items, " + correlation.words(),
            () -> new MonteCarlo(SEED, draws).sum(items, correlation, 1));
      }
    }
  }

  private int measure(Ledger ledger, List<Tie> ties) {
    LocalDate day = timed("the latest day", () -> ledger.latestDay().orElseThrow());
    Measures measures = new Measures();
    PriceBook book = PriceBook.load();
    int count = 0;
    int entries = 0;
    List<Double> each = new ArrayList<>();
    long start = System.nanoTime();
    double cpu = cpu();
    for (Tie tie : ties) {
      long from = System.nanoTime();
      Dossier dossier = ledger.bareDossier(tie);
      double found = (System.nanoTime() - from) / 1e9;
      count +=
          measures
              .measure(dossier, Imported.of(ledger), day, book, MeasureOptions.standard())
              .size();
      each.add((System.nanoTime() - from) / 1e9);
      entries += dossier.entries().size();
      if (each.size() == 1) {
        print("the first tie: found in %.2f s, all measures in %.2f s", found, each.get(0));
      }
    }
    double whole = (System.nanoTime() - start) / 1e9;
    print("%d ties with %d entries: all measures in %.1f s", ties.size(), entries, whole);
    print("their processor time %.1f s", cpu() - cpu);
    Collections.sort(each);
    print(
        "a tie: median %.2f s, at most %.2f s",
        each.get(each.size() / 2), each.get(each.size() - 1));
    return count;
  }

  private <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    double cpu = cpu();
    T made = work.get();
    print("%s: %.2f s, processor %.2f s", what, (System.nanoTime() - start) / 1e9, cpu() - cpu);
    return made;
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
