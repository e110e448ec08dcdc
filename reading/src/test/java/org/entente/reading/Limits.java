package org.entente.reading;

import java.time.Duration;

/** Small limits for tests. */
final class Limits {

  private Limits() {}

  static ReadingLimits of(long documentBytes, int seconds) {
    ReadingLimits usual = ReadingLimits.DEFAULT;
    return new ReadingLimits(
        documentBytes,
        usual.documentCharacters(),
        usual.archiveDepth(),
        usual.archiveMembers(),
        usual.expansionRatio(),
        usual.expandedBytes(),
        Duration.ofSeconds(seconds));
  }
}
