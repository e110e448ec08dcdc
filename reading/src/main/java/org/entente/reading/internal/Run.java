package org.entente.reading.internal;

import java.io.InputStream;
import java.util.List;
import org.entente.reading.DocumentSink;
import org.entente.reading.ReadingLimits;

/** One reading of a list of sources. */
public final class Run {

  private final ReadingLimits limits;
  private final InputStream standardInput;
  private final DocumentSink sink;

  public Run(ReadingLimits limits, InputStream standardInput, DocumentSink sink) {
    this.limits = limits;
    this.standardInput = standardInput;
    this.sink = sink;
  }

  public void read(List<String> sources) {
    if (!sources.isEmpty())
      throw new UnsupportedOperationException(
          "Being built: " + sources + limits + standardInput + sink);
  }
}
