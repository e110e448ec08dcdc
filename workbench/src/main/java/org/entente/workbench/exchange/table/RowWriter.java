package org.entente.workbench.exchange.table;

import java.io.IOException;

/**
 * Takes rows one by one and writes them, so that memory does not grow with their number.
 *
 * @param <T> what a row is made of
 */
public interface RowWriter<T> extends AutoCloseable {

  void write(T row) throws IOException;

  /** Writes what is held back; the stream itself stays open. */
  @Override
  void close() throws IOException;
}
