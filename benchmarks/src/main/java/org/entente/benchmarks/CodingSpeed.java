package org.entente.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.entente.coding.Coder;
import org.entente.coding.Coding;
import org.entente.coding.parse.Engines;
import org.entente.coding.parse.Parser;
import org.entente.coding.sentence.Lexica;
import org.entente.model.Document;
import org.entente.model.Statement;

/**
 * Measures coding on a corpus: tokens a second, against the plain engine over every sentence in the
 * same run; what the candidate pass costs in statements; memory; the start.
 */
public final class CodingSpeed {

  private final PrintStream out;
  private final int threads;
  private final LongAdder sentences = new LongAdder();
  private final LongAdder parsed = new LongAdder();

  CodingSpeed(PrintStream out, int threads) {
    this.out = out;
    this.threads = threads;
  }

  /**
   * Prints the figures.
   *
   * @param arguments the corpus; of how many documents one is taken (1); threads (the processors);
   *     of how many of the documents taken the plain engine gets one (10; 0 leaves it out)
   */
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("CORPUS [EVERY [THREADS [PLAIN-EVERY]]]");
    }
    int every = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    int threads =
        arguments.length > 2
            ? Integer.parseInt(arguments[2])
            : Runtime.getRuntime().availableProcessors();
    int plainEvery = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10;
    new CodingSpeed(System.out, threads).run(arguments[0], every, plainEvery);
  }

  /**
   * Codes the corpus with and without the candidate pass, and parses it with the plain engine.
   *
   * @return the share of the statements without the candidate pass that are found with it
   */
  double run(String corpus, int every, int plainEvery) {
    Parser parser = Engines.lean(out::println);
    Lexica lexica = Lexica.load();
    Coder coder = new Coder(parser, lexica);
    first(coder);
    List<Document> documents = Corpus.read(corpus, every);
    Pass.over(documents, threads, document -> coder.code(document).words());
    resetPeak();
    Set<String> found = ConcurrentHashMap.newKeySet();
    Pass gated = Pass.over(documents, threads, document -> code(coder, document, found));
    say(
        "documents %d, tokens %d, words among them %d, threads %d",
        documents.size(),
        gated.tokens(),
        documents.stream().mapToLong(d -> Trees.words(parser, d)).sum(),
        threads);
    say("coding", gated);
    say("statements %d, peak heap %d MB", found.size(), peak() >> 20);
    say("sentences %d, parsed %d", sentences.sum(), parsed.sum());
    Set<String> all = ConcurrentHashMap.newKeySet();
    Coder without = Coder.withoutGate(parser, lexica);
    say(
        "coding without the candidate pass",
        Pass.over(documents, threads, document -> code(without, document, all)));
    Set<String> kept = new HashSet<>(all);
    kept.retainAll(found);
    double share = all.isEmpty() ? 1 : (double) kept.size() / all.size();
    say("statements %d, kept by the candidate pass %.1f %%", all.size(), 100 * share);
    if (plainEvery > 0) {
      against(parser, gated, sample(documents, plainEvery));
    }
    return share;
  }

  private void first(Coder coder) {
    Coding coding = coder.code(Texts.document("first", firstText()));
    long up = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    say("start to the first statement %.1f s (%d found)", up / 1e3, coding.statements().size());
  }

  private static String firstText() {
    try (InputStream in = CodingSpeed.class.getResourceAsStream("first.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read first.txt", e);
    }
  }

  private void against(Parser lean, Pass gated, List<Document> documents) {
    Parser plain = Engines.plain();
    Pass.over(documents, threads, document -> Trees.parseAll(plain, document));
    Pass every = Pass.over(documents, threads, document -> Trees.parseAll(plain, document));
    say("plain engine, every sentence, %d tokens".formatted(every.tokens()), every);
    Pass same = Pass.over(documents, threads, document -> Trees.parseAll(lean, document));
    say("our engine, the same sentences", same);
    say(
        "coding is %.1f times as fast as the plain engine by the clock, %.1f by processor time",
        gated.tokensPerSecond() / every.tokensPerSecond(),
        gated.tokensPerCpuSecond() / every.tokensPerCpuSecond());
    Trees.Agreement agreement = Trees.agreement(lean, plain, documents);
    say("arcs %d, different %d", agreement.arcs(), agreement.different());
  }

  private int code(Coder coder, Document document, Set<String> into) {
    Coding coding = coder.code(document);
    sentences.add(coding.sentences());
    parsed.add(coding.parsed());
    coding.statements().stream().map(Statement::id).forEach(into::add);
    return coding.words();
  }

  private static List<Document> sample(List<Document> documents, int every) {
    return IntStream.range(0, documents.size())
        .filter(i -> i % every == 0)
        .mapToObj(documents::get)
        .toList();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static void resetPeak() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The sum of the peaks of all pools: no less than the peak of the heap. */
  private static long peak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private void say(String what, Pass pass) {
    say(
        "%s: %.0f tokens a second, %.0f a second of processor time",
        what, pass.tokensPerSecond(), pass.tokensPerCpuSecond());
  }

  @SuppressWarnings("AnnotateFormatMethod") // its callers are all in this class
  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
