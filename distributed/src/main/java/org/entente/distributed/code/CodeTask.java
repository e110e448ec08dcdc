package org.entente.distributed.code;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.entente.distributed.input.Files;
import org.entente.distributed.input.Piece;
import org.entente.distributed.input.PieceInput;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.reading.DocumentSink;
import org.entente.reading.Naming;

/**
 * Codes one piece into a file that is named by its content. An attempt that fails leaves nothing;
 * of two that succeed, the same comes out. A piece that is there already is not coded again.
 */
final class CodeTask implements VoidFunction<Piece>, Serializable {

  private static final long serialVersionUID = 1;

  private final Broadcast<CoderHolder> coder;
  private final Rules rules;
  private final String work;
  private final LongAccumulator documents;

  CodeTask(Broadcast<CoderHolder> coder, Rules rules, String work, LongAccumulator documents) {
    this.coder = coder;
    this.rules = rules;
    this.work = work;
    this.documents = documents;
  }

  /** Where the result of a piece is kept. */
  static String address(String work, Piece piece, Rules rules) {
    return work + "/" + piece.key(rules.toString()) + ".gz";
  }

  @Override
  public void call(Piece piece) throws IOException {
    Files files = Files.here();
    String address = address(work, piece, rules);
    if (files.exists(address)) {
      return;
    }
    InHand hand = new InHand(files, address + ".hand", TaskContext.get().attemptNumber());
    files.write(address, out -> code(files, piece, hand, out));
    hand.done();
  }

  private void code(Files files, Piece piece, InHand hand, OutputStream out) throws IOException {
    try (PieceFile file = new PieceFile(out);
        BoundedCoder bounded = new BoundedCoder(coder.value().get(), rules.coding())) {
      Sink sink = new Sink(file, bounded, hand);
      new PieceInput(files, rules.limits(), naming(piece), sink).read(piece);
      sink.failed();
      documents.add(sink.count);
    }
  }

  private static Naming naming(Piece piece) {
    return (name, path, text) -> {
      String id = piece.names().getOrDefault(path, name);
      return id.isEmpty() ? Optional.empty() : Optional.of(id);
    };
  }

  /** Codes what is read and writes it down. */
  private static final class Sink implements DocumentSink {
    private final PieceFile file;
    private final BoundedCoder coder;
    private final InHand hand;
    private @org.jspecify.annotations.Nullable IOException failure;
    private long count;

    Sink(PieceFile file, BoundedCoder coder, InHand hand) {
      this.file = file;
      this.coder = coder;
      this.hand = hand;
    }

    @Override
    public void document(Document document) {
      try {
        boolean harmless = hand.take(document.path());
        file.add(
            document,
            harmless
                ? coder.code(document)
                : BoundedCoder.uncoded(document, "it took down every process that tried"));
        count++;
      } catch (IOException e) {
        failure = e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        failure = new IOException("The task was stopped", e);
      }
    }

    @Override
    public void problem(Problem problem) {
      try {
        file.add(problem);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean cancelled() {
      return failure != null || TaskContext.get().isInterrupted();
    }

    /** What is wrong with the machine, and not with the data, ends the attempt. */
    void failed() throws IOException {
      if (failure != null) {
        throw failure;
      }
      if (TaskContext.get().isInterrupted()) {
        throw new IOException("The task was stopped");
      }
    }
  }
}
