package org.entente.reading;

import java.io.InputStream;
import java.util.List;
import org.entente.reading.internal.Run;

/**
 * Turns files, folders, globs, archives, corpora and standard input into documents.
 *
 * <p>One bad document never stops the rest: what could not be read is handed over as a problem.
 */
public final class DocumentReader {

  private final ReadingLimits limits;

  public DocumentReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads the sources one after the other.
   *
   * @param sources files, folders (with all below them, by name), globs ({@code reports/*.pdf}),
   *     archives, corpora ({@code .jsonl}), {@code -} for standard input
   * @param standardInput what {@code -} stands for
   * @param sink takes documents and problems
   */
  public void read(List<String> sources, InputStream standardInput, DocumentSink sink) {
    new Run(limits, standardInput, sink).read(sources);
  }
}
