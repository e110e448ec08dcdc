package org.entente.reading;

import java.time.Duration;

/**
 * What one document, record or archive may cost at most, so that a bomb or an endless file costs
 * seconds and not the run.
 *
 * @param documentBytes bytes of one document as it stands in its file, its archive or on standard
 *     input
 * @param documentCharacters UTF-16 code units of stored text of one document; what goes beyond is
 *     not read and said so
 * @param archiveDepth how many archives may lie in one another; 1 reads an archive but none inside
 *     it
 * @param archiveMembers members of one outermost archive, counted through all depths
 * @param expansionRatio how many times its compressed size a file may unpack to; only asked once
 *     more than {@link #RATIO_FREE_BYTES} have been unpacked
 * @param expandedBytes bytes that one outermost archive may unpack to, all members together
 * @param perDocument wall time to read one document, after which it is given up
 */
public record ReadingLimits(
    long documentBytes,
    int documentCharacters,
    int archiveDepth,
    int archiveMembers,
    int expansionRatio,
    long expandedBytes,
    Duration perDocument) {

  /** Unpacked bytes below which no expansion ratio is asked for: small texts compress well. */
  public static final long RATIO_FREE_BYTES = 4L << 20;

  /**
   * 64 MB and 5 million characters a document, archives three deep with 200,000 members, 200-fold
   * expansion, 4 GB unpacked, 30 seconds a document.
   */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(64L << 20, 5_000_000, 3, 200_000, 200, 4L << 30, Duration.ofSeconds(30));

  public ReadingLimits {
    if (documentBytes < 1
        || documentCharacters < 1
        || archiveDepth < 0
        || archiveMembers < 1
        || expansionRatio < 1
        || expandedBytes < 1
        || perDocument.isNegative()
        || perDocument.isZero()) {
      throw new IllegalArgumentException(
          "Every reading limit must be at least 1 (the depth of archives 0)");
    }
  }

  /** The limit of bytes in words for people: "64 MB". */
  public String documentBytesInWords() {
    return documentBytes >= 1 << 20 ? (documentBytes >> 20) + " MB" : documentBytes + " bytes";
  }

  /** These limits without one on the total that unpacks: a corpus is read as a stream. */
  public ReadingLimits withoutTotal() {
    return new ReadingLimits(
        documentBytes,
        documentCharacters,
        archiveDepth,
        archiveMembers,
        expansionRatio,
        Long.MAX_VALUE,
        perDocument);
  }
}
