package org.entente.distributed.code;

import java.io.Serializable;
import java.time.Duration;
import org.entente.coding.Coder;
import org.entente.reading.ReadingLimits;

/**
 * What the result of a piece depends on besides its bytes.
 *
 * @param coder version of the coder
 * @param documentBytes so many bytes a document may have
 * @param documentCharacters so many characters of its text are read
 * @param readingSeconds so long reading one document may take
 * @param codingSeconds so long coding one document may take
 */
public record Rules(
    String coder,
    long documentBytes,
    int documentCharacters,
    long readingSeconds,
    double codingSeconds)
    implements Serializable {

  private static final long serialVersionUID = 1;

  private static final double MILLIS = 1000;

  /** The limits of the single process, and so many seconds to code a document. */
  public static Rules of(double codingSeconds) {
    ReadingLimits limits = ReadingLimits.DEFAULT;
    return new Rules(
        Coder.version(),
        limits.documentBytes(),
        limits.documentCharacters(),
        limits.perDocument().toSeconds(),
        codingSeconds);
  }

  ReadingLimits limits() {
    ReadingLimits limits = ReadingLimits.DEFAULT;
    return new ReadingLimits(
        documentBytes,
        documentCharacters,
        limits.archiveDepth(),
        limits.archiveMembers(),
        limits.expansionRatio(),
        limits.expandedBytes(),
        Duration.ofSeconds(readingSeconds));
  }

  Duration coding() {
    return Duration.ofMillis((long) Math.ceil(codingSeconds * MILLIS));
  }
}
