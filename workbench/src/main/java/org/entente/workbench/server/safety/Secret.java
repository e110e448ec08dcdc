package org.entente.workbench.server.safety;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A word that cannot be guessed; it compares without telling by its time how much was right. */
public final class Secret {
  private static final int BYTES = 24;

  private final String word;

  private Secret(String word) {
    this.word = word;
  }

  /** A new one of 192 random bits. */
  public static Secret make() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** One that somebody gave. */
  public static Secret of(String word) {
    return new Secret(word);
  }

  public boolean is(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            word.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** The word itself, for whoever is to know it. */
  public String reveal() {
    return word;
  }
}
