package org.entente.workbench.server;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the workbench is to be served.
 *
 * @param ledger the file; made where there is none
 * @param host the address to listen on
 * @param port 0 for a free one
 * @param analyst who rules where a call does not say it
 * @param tokens whether a token is needed; always so where the address is not this machine alone
 * @param editorToken given, or null to make one
 * @param readerToken given, or null for none
 * @param certificate a PEM file with the certificate (and its chain), or null
 * @param key a PEM file with its private key (PKCS #8), or null
 * @param names other names by which the server may be called
 */
public record ServerOptions(
    Path ledger,
    String host,
    int port,
    String analyst,
    boolean tokens,
    @Nullable String editorToken,
    @Nullable String readerToken,
    @Nullable Path certificate,
    @Nullable Path key,
    Set<String> names) {
  /** The address that only this machine can reach. */
  public static final String LOCAL = "127.0.0.1";

  public ServerOptions {
    names = Set.copyOf(names);
  }

  /** On this machine alone, on a free port. */
  public static ServerOptions local(Path ledger) {
    return new ServerOptions(ledger, LOCAL, 0, "analyst", false, null, null, null, null, Set.of());
  }

  /** Whether nobody but this machine can reach it. */
  public boolean isLocal() {
    return Set.of(LOCAL, "localhost", "::1", "[::1]").contains(host)
        || host.matches("127(\\.\\d{1,3}){3}");
  }

  /** Whether it is served over TLS: always to others, at home where a certificate is given. */
  public boolean isSecure() {
    return !isLocal() || certificate != null;
  }

  public boolean needsToken() {
    return tokens || !isLocal() || editorToken != null || readerToken != null;
  }
}
