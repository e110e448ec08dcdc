package org.entente.workbench.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.RecordedProblem;
import org.entente.reading.DocumentSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DocumentPipelineTest {

  private static Document document(int number) {
    return new Document(
        "d" + number, "d" + number, "text/plain", "text", "0", "en", null, null, null, null, null);
  }

  private static void feed(DocumentSink sink, int documents) {
    for (int i = 0; i < documents && !sink.cancelled(); i++) {
      sink.document(document(i));
      sink.progress(i + 1, documents, i + 1);
    }
  }

  private static final class Collected implements DocumentPipeline.Taker<String> {
    private final List<String> results = new ArrayList<>();
    private long bytesDone;

    @Override
    public void document(Document document, String result) {
      results.add(document.id() + "=" + result);
    }

    @Override
    public void problem(Problem problem) {
      results.add(problem.kind());
    }

    @Override
    public void progress(long done, long total) {
      bytesDone = done;
    }
  }

  @Test
  void handsOverInTheOrderOfReadingHoweverLongEachTakes() {
    long seed = 20260101;
    Random random = new Random(seed);
    int[] pauses = random.ints(200, 0, 4).toArray();
    Function<Document, String> work =
        document -> {
          int number = Integer.parseInt(document.id().substring(1));
          pause(pauses[number]);
          return "r" + number;
        };
    Collected collected = new Collected();

    boolean finished =
        new DocumentPipeline<>(4, work, () -> false).run(sink -> feed(sink, 200), collected);

    assertThat(finished).isTrue();
    assertThat(collected.results).as("seed %d", seed).hasSize(200);
    for (int i = 0; i < 200; i++) {
      assertThat(collected.results.get(i)).isEqualTo("d" + i + "=r" + i);
    }
    assertThat(collected.bytesDone).isEqualTo(200);
  }

  @Test
  void putsProblemsWhereTheyWereMet() {
    Collected collected = new Collected();
    new DocumentPipeline<>(2, Document::id, () -> false)
        .run(
            sink -> {
              sink.document(document(1));
              sink.problem(new RecordedProblem("x", null, "unreadable", Severity.LOST, "Broken."));
              sink.document(document(2));
            },
            collected);
    assertThat(collected.results).containsExactly("d1=d1", "unreadable", "d2=d2");
  }

  @Test
  void keepsOnlyAFewDocumentsInMemory() {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new DocumentPipeline<>(2, Document::id, () -> false)
        .run(
            sink -> {
              for (int i = 0; i < 300; i++) {
                sink.document(document(i));
                most.accumulateAndGet(read.incrementAndGet() - taken.get(), Math::max);
              }
            },
            new DocumentPipeline.Taker<String>() {
              @Override
              public void document(Document document, String result) {
                pause(1);
                taken.incrementAndGet();
              }

              @Override
              public void problem(Problem problem) {}
            });
    assertThat(taken.get()).isEqualTo(300);
    assertThat(most.get()).as("read but not yet taken").isLessThanOrEqualTo(10);
  }

  @Test
  void stopsBetweenTwoDocuments() {
    Collected collected = new Collected();
    BooleanSupplier stop = () -> collected.results.size() >= 5;
    boolean finished =
        new DocumentPipeline<>(2, Document::id, stop).run(sink -> feed(sink, 10_000), collected);
    assertThat(finished).isFalse();
    assertThat(collected.results).hasSize(5);
  }

  @Test
  void passesOnWhatReadingThrows() {
    assertThatThrownBy(
            () ->
                new DocumentPipeline<>(2, Document::id, () -> false)
                    .run(
                        sink -> {
                          throw new IllegalStateException("no more");
                        },
                        new Collected()))
        .hasMessage("no more");
  }

  @Test
  void passesOnWhatTheWorkThrows() {
    Collected collected = new Collected();
    Function<Document, String> work =
        document -> {
          if (document.id().equals("d3")) {
            throw new IllegalArgumentException("bad work");
          }
          return document.id();
        };
    assertThatThrownBy(
            () ->
                new DocumentPipeline<>(2, work, () -> false).run(sink -> feed(sink, 50), collected))
        .hasMessage("bad work");
    assertThat(collected.results).as("what came before it is handed over").hasSize(3);
  }

  @Test
  void endsTheReadingWhenTheTakerFails() {
    AtomicInteger read = new AtomicInteger();
    assertThatThrownBy(
            () ->
                new DocumentPipeline<>(2, Document::id, () -> false)
                    .run(
                        sink -> {
                          for (int i = 0; i < 100_000 && !sink.cancelled(); i++) {
                            sink.document(document(i));
                            read.incrementAndGet();
                          }
                        },
                        new DocumentPipeline.Taker<String>() {
                          @Override
                          public void document(Document document, String result) {
                            throw new Failure("the disk is full");
                          }

                          @Override
                          public void problem(Problem problem) {}
                        }))
        .isInstanceOf(Failure.class);
    assertThat(read.get()).isLessThan(100);
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
