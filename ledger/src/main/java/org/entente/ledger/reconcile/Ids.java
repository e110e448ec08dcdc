package org.entente.ledger.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that follow from content alone. */
final class Ids {
  /** 56 bits: among a million ids two are alike once in 140,000 ledgers. */
  private static final int BYTES = 7;

  private Ids() {}

  static String of(String prefix, String... content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : content) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return prefix + "-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static String ofText(String firstDocument) {
    return of("o", "text", firstDocument);
  }
}
