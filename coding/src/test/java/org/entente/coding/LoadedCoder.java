package org.entente.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.coding.parse.Engines;
import org.entente.coding.parse.Parser;
import org.entente.coding.sentence.Lexica;
import org.entente.model.Document;

/** The real parser and the real coder, loaded once for all tests of the module. */
public final class LoadedCoder {

  private static final Parser PARSER = Engines.lean(System.err::println);
  private static final Coder CODER = new Coder(PARSER, Lexica.load());

  private LoadedCoder() {}

  public static Parser parser() {
    return PARSER;
  }

  public static Coder coder() {
    return CODER;
  }

  /** What comes of coding an English text that nothing else is known of. */
  public static Coding code(String text) {
    return CODER.code(document("a.txt", text, "en"));
  }

  /** A plain text without title, date or publisher. */
  public static Document document(String id, String text, String language) {
    return new Document(
        id, id, "text/plain", text, sha256(text), language, null, null, null, null, null);
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
