package org.entente.workbench.service;

import java.io.InputStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.entente.coding.Coder;
import org.entente.coding.Coding;
import org.entente.coding.Explanation;
import org.entente.ledger.Ledger;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.reading.DocumentReader;
import org.jspecify.annotations.Nullable;

/** Reads documents, has them coded, and keeps both in a ledger or hands them on. */
public final class ReadingService {

  /** Takes each document with what it says, in the order of reading. */
  @FunctionalInterface
  public interface CodedTaker {
    void take(Document document, Coding coding);
  }

  private final DocumentReader reader;
  private final Supplier<Coder> coder;
  private final String coderVersion;
  private final int threads;

  /**
   * A service that reads and codes with these.
   *
   * @param reader reads the sources
   * @param coder gives the coder when the first document needs it; it is heavy
   * @param coderVersion name and version of that coder, known without loading it
   * @param threads how many documents are coded at a time
   */
  public ReadingService(
      DocumentReader reader, Supplier<Coder> coder, String coderVersion, int threads) {
    this.reader = reader;
    this.coder = coder;
    this.coderVersion = coderVersion;
    this.threads = threads;
  }

  /**
   * Reads sources into a ledger, one transaction a document; documents that it holds already are
   * passed over. At the end entries, disputes and origins are worked out, if anything has changed,
   * so that whoever asks for them later need not wait.
   *
   * @param standardInput what the source {@code -} stands for
   * @param stop asked between documents; what is kept by then stays kept
   */
  public ReadingSummary readInto(
      Ledger ledger,
      List<String> sources,
      InputStream standardInput,
      Progress progress,
      BooleanSupplier stop) {
    Intake intake =
        new Intake(progress, ledger::addProblem) {
          @Override
          public void keep(Document document, Coding coded) {
            ledger.add(document, coded.statements(), coded.problems(), coderVersion);
          }
        };
    boolean finished =
        new DocumentPipeline<Step>(
                threads,
                document ->
                    ledger.holds(document, coderVersion) ? Step.KNOWN : Step.of(code(document)),
                stop)
            .run(sink -> reader.read(sources, standardInput, sink), intake);
    if (finished && intake.documents > 0 && !ledger.isReconciled()) {
      progress.stage("Reconciling");
      ledger.reconcile();
    }
    return intake.summary(finished);
  }

  /** Reads and codes sources without a ledger, handing on what each document says. */
  public ReadingSummary code(
      List<String> sources,
      InputStream standardInput,
      CodedTaker taker,
      Progress progress,
      BooleanSupplier stop) {
    Intake intake =
        new Intake(progress, problem -> {}) {
          @Override
          public void keep(Document document, Coding coded) {
            taker.take(document, coded);
          }
        };
    boolean finished =
        new DocumentPipeline<Step>(threads, document -> Step.of(code(document)), stop)
            .run(sink -> reader.read(sources, standardInput, sink), intake);
    return intake.summary(finished);
  }

  /** How each statement of a document came about; codes it anew. */
  public List<Explanation> explain(Document document) {
    return coder.get().explainAll(document);
  }

  private Coding code(Document document) {
    return coder.get().code(document);
  }

  /** What was made of a document; nothing if it was known. */
  private record Step(@Nullable Coding coded) {
    static final Step KNOWN = new Step(null);

    static Step of(Coding coded) {
      return new Step(coded);
    }
  }

  /** Counts what goes by; one for each run. */
  private abstract static class Intake implements DocumentPipeline.Taker<Step> {

    private final Progress progress;
    private final java.util.function.Consumer<Problem> problems;
    private final ProblemTally tally = new ProblemTally();
    private int documents;
    private int known;
    private long statements;

    Intake(Progress progress, java.util.function.Consumer<Problem> problems) {
      this.progress = progress;
      this.problems = problems;
    }

    abstract void keep(Document document, Coding coded);

    @Override
    public void document(Document document, Step step) {
      Coding coded = step.coded();
      documents++;
      if (coded == null) {
        known++;
        return;
      }
      keep(document, coded);
      statements += coded.statements().size();
      coded.problems().forEach(tally::add);
    }

    @Override
    public void problem(Problem problem) {
      problems.accept(problem);
      tally.add(problem);
    }

    @Override
    public void progress(long bytesDone, long bytesTotal) {
      progress.at(bytesDone, bytesTotal, documents, statements);
    }

    ReadingSummary summary(boolean finished) {
      return new ReadingSummary(documents, known, statements, tally, finished);
    }
  }
}
