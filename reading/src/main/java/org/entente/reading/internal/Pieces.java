package org.entente.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.entente.reading.DocumentSink;
import org.entente.reading.Naming;
import org.entente.reading.ReadingLimits;

/** Reads pieces of sources with the readers of the whole. */
public final class Pieces {

  private final StreamReader streams;
  private final FileReader files;

  public Pieces(ReadingLimits limits, Naming naming, DocumentSink sink) {
    Session session = new Session(limits, sink, naming);
    this.streams = new StreamReader(session);
    this.files = new FileReader(session, streams);
  }

  public void corpus(String path, long firstLine, InputStream in) throws IOException {
    streams.readCorpus(path, firstLine, in);
  }

  public void webArchive(String path, long firstRecord, InputStream in) {
    streams.readWebArchive(path, firstRecord, in);
  }

  public void file(Path file, String path) {
    files.read(file, path);
  }
}
