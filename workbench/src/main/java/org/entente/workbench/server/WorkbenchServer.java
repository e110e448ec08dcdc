package org.entente.workbench.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.coding.Coder;
import org.entente.workbench.server.api.Actors;
import org.entente.workbench.server.api.Answering;
import org.entente.workbench.server.http.Dispatch;
import org.entente.workbench.server.http.OpenApi;
import org.entente.workbench.server.http.Page;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.server.reading.ReadingApi;
import org.entente.workbench.server.reading.Readings;
import org.entente.workbench.server.reading.Streams;
import org.entente.workbench.server.reading.Uploads;
import org.entente.workbench.server.safety.Access;
import org.entente.workbench.server.safety.GivenCertificate;
import org.entente.workbench.server.safety.Guard;
import org.entente.workbench.server.safety.Headers;
import org.entente.workbench.server.safety.Names;
import org.entente.workbench.server.safety.OwnCertificate;
import org.entente.workbench.server.safety.Secret;
import org.jspecify.annotations.Nullable;

/** The workbench of one ledger, served over HTTP until it is closed. */
public final class WorkbenchServer implements AutoCloseable {

  /**
   * What the server works with.
   *
   * @param version of the program
   * @param coder loads the coder when the first document needs it, telling what it does
   * @param answering answers questions in plain words, where there is something that does
   * @param told takes word of what happens, a sentence each
   * @param unforeseen takes exceptions that should not happen
   */
  public record Parts(
      String version,
      Function<Consumer<String>, Coder> coder,
      Optional<Answering> answering,
      Consumer<String> told,
      Consumer<Throwable> unforeseen) {}

  private final ServerOptions options;
  private final OpenLedger ledger;
  private final Path folder;
  private final Readings readings;
  private final Streams streams;
  private final Javalin javalin;
  private final @Nullable Secret editor;
  private final @Nullable String fingerprint;

  private WorkbenchServer(
      ServerOptions options,
      OpenLedger ledger,
      Path folder,
      Readings readings,
      Streams streams,
      Javalin javalin,
      @Nullable Secret editor,
      @Nullable String fingerprint) {
    this.options = options;
    this.ledger = ledger;
    this.folder = folder;
    this.readings = readings;
    this.streams = streams;
    this.javalin = javalin;
    this.editor = editor;
    this.fingerprint = fingerprint;
  }

  /**
   * Starts it.
   *
   * @throws IOException where no folder for uploads can be made
   * @throws GeneralSecurityException where a certificate cannot be made or read
   */
  public static WorkbenchServer start(ServerOptions options, Parts parts)
      throws IOException, GeneralSecurityException {
    @Nullable Secret editor = editor(options);
    Access access =
        editor == null
            ? Access.open()
            : Access.byToken(
                editor, options.readerToken() == null ? null : Secret.of(options.readerToken()));
    AtomicReference<Names> names = new AtomicReference<>(new Names("http", Set.of()));
    Secret csrf = Secret.make();
    OpenLedger ledger = OpenLedger.open(options.ledger(), parts.told());
    Path folder = Files.createTempDirectory("entente-serve");
    Dispatch dispatch = new Dispatch(ledger, csrf.reveal().substring(0, 6), parts.unforeseen());
    Readings readings =
        new Readings(
            ledger,
            parts.coder(),
            thrown -> String.valueOf(dispatch.of(thrown).getMessage()),
            Clock.systemUTC());
    Streams streams = new Streams(() -> ledger.state().word());
    Guard guard = new Guard(names::get, access, csrf);
    List<Route> routes =
        new ArrayList<>(new Api(options, parts, ledger, new Actors()).routes(access, csrf));
    routes.addAll(new ReadingApi(readings, new Uploads(folder), streams).routes());
    routes.addAll(new OpenApi(routes, parts.version()).own());
    char[] password = Secret.make().reveal().toCharArray();
    @Nullable KeyStore store = options.isSecure() ? store(options, password) : null;
    Javalin javalin =
        Javalin.create(
            config -> {
              limits(config, folder);
              Connectors.add(config, options, store, password);
              config.routes.before(
                  call -> {
                    Headers.set(call.res(), options.isSecure());
                    guard.check(call);
                  });
              dispatch.add(config.routes, routes);
              new Page().add(config.routes);
            });
    try {
      javalin.start();
    } catch (RuntimeException e) {
      readings.close();
      streams.close();
      ledger.close();
      throw Connectors.explained(e, options);
    }
    names.set(Names.of(options.isSecure(), options.host(), javalin.port(), options.names()));
    return new WorkbenchServer(
        options,
        ledger,
        folder,
        readings,
        streams,
        javalin,
        editor,
        store == null ? null : OwnCertificate.fingerprint(store));
  }

  private static @Nullable Secret editor(ServerOptions options) {
    if (!options.needsToken()) {
      return null;
    }
    return options.editorToken() == null ? Secret.make() : Secret.of(options.editorToken());
  }

  private static KeyStore store(ServerOptions options, char[] password)
      throws GeneralSecurityException, IOException {
    Path certificate = options.certificate();
    Path key = options.key();
    if (certificate != null && key != null) {
      return GivenCertificate.read(certificate, key, password);
    }
    Set<String> names = new LinkedHashSet<>(Set.of("127.0.0.1", "localhost", "::1"));
    if (!options.host().equals("0.0.0.0") && !options.host().equals("::")) {
      names.add(options.host());
    }
    names.addAll(options.names());
    return OwnCertificate.make(names, Clock.systemUTC().instant(), password);
  }

  private static void limits(JavalinConfig config, Path folder) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = 1 << 20;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.http.compressionStrategy = io.javalin.compression.CompressionStrategy.NONE;
    config.jetty.multipartConfig.cacheDirectory(folder.toString());
    config.jetty.multipartConfig.maxFileSize(Uploads.MOST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploads.MOST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1 << 16, SizeUnit.BYTES);
  }

  public int port() {
    return javalin.port();
  }

  /** Where the page is, for a browser on this machine. */
  public String address() {
    boolean any = options.host().equals("0.0.0.0") || options.host().equals("::");
    String host = any ? "localhost" : options.host();
    String shown = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return (options.isSecure() ? "https" : "http") + "://" + shown + ":" + port() + "/";
  }

  /** The token of an editor where one is needed. */
  public Optional<String> editorToken() {
    return Optional.ofNullable(editor).map(Secret::reveal);
  }

  /** The fingerprint of the certificate where there is one. */
  public Optional<String> fingerprint() {
    return Optional.ofNullable(fingerprint);
  }

  @Override
  public void close() {
    readings.close();
    streams.close();
    javalin.stop();
    ledger.close();
    Uploads.remove(folder);
  }
}
