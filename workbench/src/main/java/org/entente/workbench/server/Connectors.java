package org.entente.workbench.server;

import io.javalin.config.JavalinConfig;
import java.net.BindException;
import java.security.KeyStore;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.entente.workbench.service.Failure;
import org.jspecify.annotations.Nullable;

/** Where the server listens: plain HTTP on this machine, TLS 1.2 and 1.3 for others. */
final class Connectors {
  private static final int THREADS = 64;
  private static final int IDLE_MILLIS = 60_000;
  private static final int HEADER_BYTES = 16_384;

  private Connectors() {}

  static void add(
      JavalinConfig config, ServerOptions options, @Nullable KeyStore store, char[] password) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("serve");
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(Connectors::tighten);
    config.jetty.modifyServer(server -> server.setErrorHandler(new QuietErrors()));
    config.jetty.addConnector(
        (server, http) -> {
          tighten(http);
          ServerConnector connector = connector(server, http, store, password);
          connector.setHost(options.host().replaceAll("^\\[|]$", ""));
          connector.setPort(options.port());
          connector.setIdleTimeout(IDLE_MILLIS);
          return connector;
        });
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, @Nullable KeyStore store, char[] password) {
    if (store == null) {
      return new ServerConnector(server, new HttpConnectionFactory(http));
    }
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStore(store);
    tls.setKeyStorePassword(new String(password));
    tls.setIncludeProtocols("TLSv1.2", "TLSv1.3");
    tls.setSniRequired(false);
    SecureRequestCustomizer customizer = new SecureRequestCustomizer();
    customizer.setSniHostCheck(false); // the names are checked by the guard
    http.addCustomizer(customizer);
    ConnectionFactory first = new SslConnectionFactory(tls, HttpVersion.HTTP_1_1.asString());
    return new ServerConnector(server, first, new HttpConnectionFactory(http));
  }

  private static void tighten(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setSendDateHeader(false);
    http.setRequestHeaderSize(HEADER_BYTES);
  }

  /** Words for why it could not be started. */
  static RuntimeException explained(RuntimeException e, ServerOptions options) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof BindException) {
        return new Failure(
            "Nothing can listen on "
                + options.host()
                + ", port "
                + options.port()
                + ": "
                + t.getMessage()
                + ". Another program may be there; leave --port out for a free one.",
            e);
      }
    }
    return e;
  }
}
