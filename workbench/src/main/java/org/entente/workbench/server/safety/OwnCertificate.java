package org.entente.workbench.server.safety;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A certificate that the server signs itself when it starts (X.509 version 3, RFC 5280; ECDSA on
 * P-256): nobody vouches for it, so that who connects compares its fingerprint.
 */
public final class OwnCertificate {
  private static final String ECDSA_SHA256 = "1.2.840.10045.4.3.2";
  private static final String COMMON_NAME = "2.5.4.3";
  private static final String ALTERNATIVE_NAMES = "2.5.29.17";
  private static final Duration VALID = Duration.ofDays(30);
  private static final Duration CLOCK_SKEW = Duration.ofHours(1);
  private static final int DNS_NAME = 0x82;
  private static final int IP_ADDRESS = 0x87;
  private static final int VERSION = 0xa0;
  private static final int EXTENSIONS = 0xa3;
  private static final int SERIAL_BITS = 120;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private OwnCertificate() {}

  /**
   * A store with a new key and its certificate.
   *
   * @param names by which the server may be called, without ports
   * @param password of the store and the key
   */
  public static KeyStore make(Set<String> names, Instant now, char[] password)
      throws GeneralSecurityException, IOException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    byte[] signed = content(names, now, pair);
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(pair.getPrivate());
    signature.update(signed);
    byte[] whole = Der.value(Der.SEQUENCE, signed, algorithm(), Der.bits(signature.sign()));
    Certificate certificate =
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(whole));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    store.setKeyEntry("entente", pair.getPrivate(), password, new Certificate[] {certificate});
    return store;
  }

  private static byte[] content(Set<String> names, Instant now, KeyPair pair) throws IOException {
    byte[] subject =
        Der.value(
            Der.SEQUENCE,
            Der.value(
                Der.SET,
                Der.value(Der.SEQUENCE, Der.id(COMMON_NAME), Der.text(Der.UTF8, "Entente"))));
    return Der.value(
        Der.SEQUENCE,
        Der.value(VERSION, Der.value(Der.INTEGER, new byte[] {2})),
        Der.value(
            Der.INTEGER,
            new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS - 1).toByteArray()),
        algorithm(),
        subject,
        Der.value(
            Der.SEQUENCE,
            Der.text(Der.GENERALIZED_TIME, TIME.format(now.minus(CLOCK_SKEW))),
            Der.text(Der.GENERALIZED_TIME, TIME.format(now.plus(VALID)))),
        subject,
        pair.getPublic().getEncoded(),
        Der.value(EXTENSIONS, Der.value(Der.SEQUENCE, alternatives(names))));
  }

  private static byte[] algorithm() {
    return Der.value(Der.SEQUENCE, Der.id(ECDSA_SHA256));
  }

  private static byte[] alternatives(Set<String> names) throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (String name : names.stream().sorted().toList()) {
      String plain = name.replaceAll("^\\[|]$", "");
      boolean address = plain.contains(":") || plain.matches("\\d+(\\.\\d+){3}");
      all.add(
          address
              ? Der.value(IP_ADDRESS, InetAddress.getByName(plain).getAddress())
              : Der.text(DNS_NAME, plain));
    }
    return Der.value(
        Der.SEQUENCE,
        Der.id(ALTERNATIVE_NAMES),
        Der.value(Der.OCTET_STRING, Der.value(Der.SEQUENCE, all.toArray(byte[][]::new))));
  }

  /** SHA-256 of the certificate, pairs of digits parted by colons, as browsers show it. */
  public static String fingerprint(KeyStore store) throws GeneralSecurityException {
    X509Certificate certificate =
        (X509Certificate) store.getCertificate(store.aliases().nextElement());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
  }
}
