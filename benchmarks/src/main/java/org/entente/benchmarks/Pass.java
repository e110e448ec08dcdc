package org.entente.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.entente.model.Document;

/**
 * One pass over documents with several threads.
 *
 * @param tokens that were gone through: words, numbers and punctuation marks
 * @param seconds by the clock on the wall
 * @param cpuSeconds that the threads had a processor, without those of the garbage collector
 */
record Pass(long tokens, double seconds, double cpuSeconds) {

  double tokensPerSecond() {
    return tokens / seconds;
  }

  double tokensPerCpuSecond() {
    return tokens / cpuSeconds;
  }

  /**
   * @param work what is done with a document; gives its number of tokens
   */
  static Pass over(List<Document> documents, int threads, ToIntFunction<Document> work) {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<long[]>> shares = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        shares.add(pool.submit(() -> share(documents, next, work)));
      }
      long tokens = 0;
      long cpu = 0;
      for (Future<long[]> share : shares) {
        tokens += share.get()[0];
        cpu += share.get()[1];
      }
      return new Pass(tokens, (System.nanoTime() - start) / 1e9, cpu / 1e9);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("A pass over the corpus did not come to its end", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static long[] share(
      List<Document> documents, AtomicInteger next, ToIntFunction<Document> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    long tokens = 0;
    int i = next.getAndIncrement();
    while (i < documents.size()) {
      tokens += work.applyAsInt(documents.get(i));
      i = next.getAndIncrement();
    }
    return new long[] {tokens, threads.getCurrentThreadCpuTime() - before};
  }
}
