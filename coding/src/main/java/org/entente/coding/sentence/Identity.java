package org.entente.coding.sentence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** Ids that stay: the same text of the same document gives the same id. */
final class Identity {

  private Identity() {}

  static String of(Document document, @Nullable Object... content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String all = document.id() + "\n" + document.fingerprint() + "\n" + Arrays.toString(content);
      byte[] hash = digest.digest(all.getBytes(StandardCharsets.UTF_8));
      return "s-" + HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
