package org.entente.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Small made-up documents and statements for tests. */
public final class Samples {
  private Samples() {}

  public static Document document(String id, @Nullable LocalDate date, String text) {
    return document(id, date, "Test Wire", text);
  }

  public static Document document(
      String id, @Nullable LocalDate date, @Nullable String publisher, String text) {
    return new Document(
        id,
        "folder/" + id,
        "text/plain",
        text,
        fingerprint(text),
        "en",
        new Found<>("Title of " + id, "first line"),
        date == null ? null : new Found<>(Period.day(date), "dateline"),
        publisher == null ? null : new Found<>(publisher, "JSON field publisher"),
        null,
        null);
  }

  static String fingerprint(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
