package org.entente.workbench.server.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.entente.workbench.service.Failure;

/** A certificate and its key out of two PEM files. */
public final class GivenCertificate {
  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";

  private GivenCertificate() {}

  /**
   * A store with the key and the certificates of the files.
   *
   * @throws Failure with what to do where a file is not what it should be
   */
  public static KeyStore read(Path certificate, Path key, char[] password)
      throws GeneralSecurityException, IOException {
    List<? extends Certificate> chain;
    try (var in = Files.newInputStream(certificate)) {
      chain = List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
    }
    if (chain.isEmpty()) {
      throw new Failure(certificate + " holds no certificate; give a file in PEM.");
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    store.setKeyEntry("entente", key(key), password, chain.toArray(Certificate[]::new));
    return store;
  }

  private static PrivateKey key(Path file) throws GeneralSecurityException, IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new Failure(
          file
              + " holds no private key as it is read here (PEM, PKCS #8, not encrypted). Bring it"
              + " into that form with: openssl pkcs8 -topk8 -nocrypt -in KEY -out NEWKEY");
    }
    byte[] encoded = Base64.getMimeDecoder().decode(text.substring(from + BEGIN.length(), to));
    for (String algorithm : List.of("EC", "RSA", "Ed25519")) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
      } catch (GeneralSecurityException e) {
        // of another kind; the next is tried
      }
    }
    throw new Failure(file + " holds a key of no known kind; EC, RSA and Ed25519 are known.");
  }
}
