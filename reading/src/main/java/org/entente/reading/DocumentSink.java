package org.entente.reading;

import org.entente.model.Document;
import org.entente.model.Problem;

/**
 * Takes documents and problems one by one as they are read, so that no corpus has to fit in memory.
 * All methods are called from the thread that called {@link DocumentReader#read}.
 */
public interface DocumentSink {

  /** One document, read in full. Whatever this throws ends the run and reaches the caller. */
  void document(Document document);

  /** Something wrong with the data; the reading goes on. */
  void problem(Problem problem);

  /**
   * How far the reading is, told after every document and at least every 500 records.
   *
   * @param bytesDone bytes of the sources that are behind us, compressed bytes for an archive
   * @param bytesTotal bytes of all sources, 0 where unknown (standard input)
   * @param documents documents handed over so far
   */
  default void progress(long bytesDone, long bytesTotal, int documents) {}

  /** Whether to stop before the next document; asked before each. */
  default boolean cancelled() {
    return false;
  }
}
