package org.entente.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reading.DocumentSink;
import org.entente.reading.ReadingLimits;
import org.entente.reading.problem.NothingReadable;

/** One reading of a list of sources. */
public final class Run {

  private final InputStream standardInput;
  private final Session session;
  private final FileReader files;
  private final StreamReader streams;
  private final Set<Path> read = new HashSet<>();

  public Run(ReadingLimits limits, InputStream standardInput, DocumentSink sink) {
    this.standardInput = standardInput;
    this.session = new Session(limits, sink);
    this.streams = new StreamReader(session);
    this.files = new FileReader(session, streams);
  }

  /** Reads the sources in their order; a file that two of them name is read once. */
  public void read(List<String> sources) {
    SourceFinder finder = new SourceFinder(session);
    List<SourceFiles> found = new ArrayList<>();
    for (String source : sources) {
      SourceFiles files =
          source.equals("-") ? new SourceFiles(source, false, List.of()) : finder.find(source);
      files.files().forEach(file -> session.expectBytes(size(file)));
      found.add(files);
    }
    for (SourceFiles source : found) {
      if (source.source().equals("-")) {
        streams.readUnknown("standard-input", "-", standardInput);
      } else {
        read(source);
      }
    }
    session.progress();
  }

  private void read(SourceFiles source) {
    int before = session.documents();
    boolean again = false;
    for (Path file : source.files()) {
      if (session.cancelled()) {
        return;
      }
      if (read.add(identity(file))) {
        files.read(file);
      } else {
        again = true;
      }
    }
    if (source.several() && session.documents() == before && !again && !session.cancelled()) {
      String reason =
          source.files().isEmpty() ? "it has no files" : "see the problems of its files";
      session.problem(new NothingReadable(source.source(), reason));
    }
  }

  static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath();
    }
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
