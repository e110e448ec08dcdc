package org.entente.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.entente.workbench.server.safety.OwnCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that others than this machine can reach. */
class OpenToTheNetworkTest {
  private static final String EDITOR = "editor-token-of-the-test";
  private static final String READER = "reader-token-of-the-test";

  @TempDir Path folder;

  private ServerOptions options(String host) {
    Path file = folder.resolve("ledger.entente");
    MadeLedger.into(file);
    return new ServerOptions(file, host, 0, "anna", false, EDITOR, READER, null, null, Set.of());
  }

  /**
   * Trusts whatever certificate the server shows first, as somebody who compared its fingerprint.
   */
  private static HttpClient client(int port) throws Exception {
    X509Certificate[] shown = new X509Certificate[1];
    SSLContext looking = SSLContext.getInstance("TLS");
    looking.init(null, new javax.net.ssl.TrustManager[] {new Taking(shown)}, new SecureRandom());
    try (var socket =
        looking.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
      ((javax.net.ssl.SSLSocket) socket).startHandshake();
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", shown[0]);
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), new SecureRandom());
    return HttpClient.newBuilder().sslContext(context).build();
  }

  /** Takes whatever is shown. */
  private static final class Taking implements javax.net.ssl.X509TrustManager {
    private final X509Certificate[] shown;

    Taking(X509Certificate[] shown) {
      this.shown = shown;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {
      shown[0] = chain[0];
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  private static HttpResponse<String> call(HttpClient client, HttpRequest.Builder request)
      throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + path));
  }

  @Test
  void itAsksForATokenOverTls() throws Exception {
    try (Served served = Served.of(options("0.0.0.0"))) {
      int port = served.server.port();
      HttpClient client = client(port);
      assertThat(call(client, request(port, "/api/entries")).statusCode()).isEqualTo(401);
      assertThat(call(client, request(port, "/api/session")).statusCode()).isEqualTo(401);
      HttpResponse<String> reader =
          call(client, request(port, "/api/session").header("Authorization", "Bearer " + READER));
      assertThat(reader.statusCode()).isEqualTo(200);
      assertThat(Served.read(reader).path("role").asText()).isEqualTo("reader");
      String csrf = Served.read(reader).path("csrf").asText();
      HttpResponse<String> ruling =
          call(
              client,
              request(port, "/api/decisions/undo")
                  .header("Authorization", "Bearer " + READER)
                  .header("X-Entente-CSRF", csrf)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString("{}")));
      assertThat(ruling.statusCode()).isEqualTo(403);
      HttpResponse<String> editor =
          call(client, request(port, "/api/session").header("Authorization", "Bearer " + EDITOR));
      assertThat(Served.read(editor).path("role").asText()).isEqualTo("editor");
      assertThat(served.raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n"))
          .doesNotContain("200");
    }
  }

  @Test
  void aTokenIsGivenForACookieThatNoScriptReads() throws Exception {
    try (Served served = Served.of(options("0.0.0.0"))) {
      int port = served.server.port();
      HttpClient client = client(port);
      HttpResponse<String> login = call(client, login(port, READER));
      assertThat(login.statusCode()).isEqualTo(204);
      String cookie = login.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "Secure", "SameSite=Strict");
      HttpResponse<String> entries =
          call(client, request(port, "/api/entries").header("Cookie", cookie.split(";", -1)[0]));
      assertThat(entries.statusCode()).isEqualTo(200);
    }
  }

  private static HttpRequest.Builder login(int port, String token) {
    return request(port, "/api/login")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"token\":\"" + token + "\"}"));
  }

  @Test
  void guessingIsStopped() throws Exception {
    try (Served served = Served.of(options("0.0.0.0"))) {
      int port = served.server.port();
      HttpClient client = client(port);
      for (int i = 0; i < 10; i++) {
        assertThat(call(client, login(port, "guess" + i)).statusCode()).isEqualTo(401);
      }
      assertThat(call(client, login(port, EDITOR)).statusCode()).isEqualTo(429);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "example.org", "10.0.0.1"})
  void whateverIsNotThisMachineNeedsTokenAndTls(String host) {
    ServerOptions options =
        new ServerOptions(
            folder.resolve("l"), host, 0, "a", false, null, null, null, null, Set.of());
    assertThat(options.needsToken()).isTrue();
    assertThat(options.isSecure()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "[::1]", "127.1.2.3"})
  void thisMachineNeedsNeither(String host) {
    ServerOptions options =
        new ServerOptions(
            folder.resolve("l"), host, 0, "a", false, null, null, null, null, Set.of());
    assertThat(options.needsToken()).isFalse();
    assertThat(options.isSecure()).isFalse();
  }

  @Test
  void theCertificateSaysForWhomItIs() throws Exception {
    KeyStore store =
        OwnCertificate.make(
            Set.of("localhost", "192.0.2.7", "::1"), Instant.now(), "x".toCharArray());
    X509Certificate certificate = (X509Certificate) store.getCertificate("entente");
    certificate.verify(certificate.getPublicKey());
    certificate.checkValidity();
    assertThat(certificate.getSubjectAlternativeNames().toString())
        .contains("localhost", "192.0.2.7", "0:0:0:0:0:0:0:1");
    assertThat(OwnCertificate.fingerprint(store)).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
  }
}
