package org.entente.workbench.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.coding.Coder;
import org.entente.workbench.service.Once;

/** A server of a made-up ledger on a free port, and a client of it. */
final class Served implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Once<Coder> CODER = new Once<>(() -> Coder.load(what -> {}));

  final WorkbenchServer server;
  final List<Throwable> unforeseen = new CopyOnWriteArrayList<>();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private Served(ServerOptions options) throws IOException, GeneralSecurityException {
    server =
        WorkbenchServer.start(
            options,
            new WorkbenchServer.Parts(
                "test", told -> CODER.get(), Optional.empty(), told -> {}, unforeseen::add));
  }

  static Served of(Path folder) throws IOException, GeneralSecurityException {
    Path file = folder.resolve("ledger.entente");
    MadeLedger.into(file);
    return of(ServerOptions.local(file));
  }

  static Served of(ServerOptions options) throws IOException, GeneralSecurityException {
    return new Served(options);
  }

  String base() {
    return "http://127.0.0.1:" + server.port();
  }

  HttpResponse<String> call(HttpRequest.Builder request) throws Exception {
    return client.send(
        request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base() + path));
  }

  HttpResponse<String> get(String path) throws Exception {
    return call(request(path));
  }

  JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  static JsonNode read(HttpResponse<String> answer) throws Exception {
    return JSON.readTree(answer.body());
  }

  String csrf() throws Exception {
    return json("/api/session").path("csrf").asText();
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return call(
        request(path)
            .header("X-Entente-CSRF", csrf())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends bytes as they are and gives the first line of the answer; empty where there is none. */
  String raw(String bytes) throws IOException {
    return rawAnswer(bytes).lines().findFirst().orElse("");
  }

  String rawAnswer(String bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
      } catch (IOException e) {
        // closed while we were still sending: refused
      }
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.net.SocketException e) {
      return "";
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
