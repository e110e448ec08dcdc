package org.entente.distributed.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.hadoop.fs.FSDataInputStream;
import org.entente.reading.DocumentSink;
import org.entente.reading.Naming;
import org.entente.reading.PieceReader;
import org.entente.reading.ReadingLimits;
import org.entente.reading.problem.UnreadableDocument;

/** Reads the documents of a piece with the reader of the single process. */
public final class PieceInput {

  private static final int BUFFER = 1 << 16;
  private static final String ON_THIS_MACHINE = "file:";

  private final Files files;
  private final DocumentSink sink;
  private final PieceReader reader;

  public PieceInput(Files files, ReadingLimits limits, Naming naming, DocumentSink sink) {
    this.files = files;
    this.sink = sink;
    this.reader = new PieceReader(limits, naming, sink);
  }

  /** Reads all parts; what goes wrong with one does not stop the others. */
  public void read(Piece piece) {
    for (Part part : piece.parts()) {
      try {
        read(part);
      } catch (IOException | RuntimeException e) {
        sink.problem(new UnreadableDocument(part.source().path(), reason(e)));
      }
    }
  }

  private void read(Part part) throws IOException {
    String path = part.source().path();
    switch (part.source().form()) {
      case LINES -> {
        try (InputStream in = stream(part)) {
          reader.corpus(path, part.first(), in);
        }
      }
      case WEB_ARCHIVE -> {
        try (InputStream in = stream(part)) {
          reader.webArchive(path, part.first(), in);
        }
      }
      case PARQUET -> {
        try (InputStream in = new ParquetLines(files, part)) {
          reader.corpus(path, part.first(), in);
        }
      }
      case WHOLE -> whole(part);
    }
  }

  private InputStream stream(Part part) throws IOException {
    FSDataInputStream in = files.open(part.source().address());
    in.seek(part.start());
    return new BufferedInputStream(new Bounded(in, part.bytes()), BUFFER);
  }

  /** What lies elsewhere is copied, for its reader wants to go to and fro in it. */
  private void whole(Part part) throws IOException {
    Source source = part.source();
    if (source.address().startsWith(ON_THIS_MACHINE)) {
      reader.file(Path.of(java.net.URI.create(source.address())), source.path());
      return;
    }
    Path copy = java.nio.file.Files.createTempFile("entente", ".copy");
    try (InputStream in = files.open(source.address())) {
      java.nio.file.Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      reader.file(copy, source.path());
    } finally {
      java.nio.file.Files.deleteIfExists(copy);
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
