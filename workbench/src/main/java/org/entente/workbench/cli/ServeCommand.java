package org.entente.workbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.coding.Coder;
import org.entente.workbench.ask.AnswerJson;
import org.entente.workbench.ask.AskService;
import org.entente.workbench.server.ServerOptions;
import org.entente.workbench.server.WorkbenchServer;
import org.entente.workbench.service.Failure;
import org.entente.workbench.service.Once;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente serve}: the workbench page and the API. */
@Command(
    name = "serve",
    description =
        "Serves the workbench page and its API until Ctrl-C; on this machine alone unless --host"
            + " says otherwise.")
final class ServeCommand implements Callable<Integer> {
  private static final long LOOK_MILLIS = 200;
  private static final String EDITOR = "ENTENTE_TOKEN";
  private static final String READER = "ENTENTE_READER_TOKEN";
  private static final int SHORTEST_TOKEN = 16;

  private final Session session;
  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin AnalystOption analyst = new AnalystOption();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = ServerOptions.LOCAL,
      description =
          "Where to listen (default: ${DEFAULT-VALUE}). Anything but this machine needs a token and"
              + " is served over TLS.")
  String host = ServerOptions.LOCAL;

  @Option(names = "--port", paramLabel = "N", description = "The port (default: a free one).")
  int port;

  @Option(names = "--no-browser", description = "Do not open a browser.")
  boolean noBrowser;

  @Option(names = "--token", description = "Ask for a token on this machine too.")
  boolean token;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "Certificate in PEM; with --key. Without it one is made at every start.")
  @Nullable Path certificate;

  @Option(names = "--key", paramLabel = "FILE", description = "Its private key in PEM, PKCS #8.")
  @Nullable Path key;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Another name by which the server may be called; may be repeated.")
  List<String> names = List.of();

  ServeCommand(Session session) {
    this.session = session;
    this.console = session.console();
  }

  @Override
  public Integer call() throws IOException {
    if ((certificate == null) != (key == null)) {
      throw new WrongUsage("--certificate and --key go together.");
    }
    if (port < 0 || port > 65_535) {
      throw new WrongUsage("A port is a number from 0 to 65535, not " + port + ".");
    }
    try (WorkbenchServer server = start()) {
      tell(server);
      Lines lines = new Lines(console);
      lines.line(server.address());
      lines.flush();
      if (!noBrowser) {
        Browser.open(server.address(), console.err());
      }
      while (!session.interruption().requested()) {
        Thread.sleep(LOOK_MILLIS);
      }
      console.err().println("Stopped.");
      return ExitCode.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.STOPPED;
    }
  }

  private WorkbenchServer start() throws IOException {
    ServerOptions options =
        new ServerOptions(
            ledger.file,
            host,
            port,
            analyst.name(),
            token,
            secret(EDITOR),
            secret(READER),
            certificate,
            key,
            new LinkedHashSet<>(names));
    Once<Coder> coder = new Once<>(() -> session.coder().load(what -> {}));
    Once<AskService> asking = new Once<>(() -> new AskService(coder));
    AnswerJson answers = new AnswerJson();
    WorkbenchServer.Parts parts =
        new WorkbenchServer.Parts(
            Version.get(),
            told -> coder.get(),
            Optional.of((open, question) -> answers.write(asking.get().ask(open, question))),
            sentence -> console.err().println(sentence),
            thrown -> thrown.printStackTrace(console.err()));
    try {
      return WorkbenchServer.start(options, parts);
    } catch (GeneralSecurityException e) {
      throw new Failure(
          "The certificate cannot be used: "
              + e.getMessage()
              + ". Give one in PEM with --certificate and its key with --key.",
          e);
    }
  }

  /** A token of the environment, which no list of processes shows. */
  private static @Nullable String secret(String name) {
    String given = System.getenv(name);
    if (given == null || given.isBlank()) {
      return null;
    }
    if (given.length() < SHORTEST_TOKEN) {
      throw new WrongUsage(
          name
              + " should have at least "
              + SHORTEST_TOKEN
              + " characters; leave it out for one"
              + " that is made.");
    }
    return given;
  }

  private void tell(WorkbenchServer server) {
    console.err().println("The workbench of " + ledger.file + " is at");
    server.editorToken().ifPresent(word -> console.err().println("Token of an editor: " + word));
    server
        .fingerprint()
        .ifPresent(
            print ->
                console
                    .err()
                    .println("Certificate, SHA-256 (compare it in the browser): " + print));
    console.err().println("Ctrl-C stops it.");
  }
}
