package org.entente.workbench.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The workbench as a user has it: the examples and one hostile document read into a ledger, served
 * by the program in a process of its own.
 */
final class ServedWorkbench implements AutoCloseable {

  /** What the hostile document is called, and in it stands. */
  static final String HOSTILE = "hostile <img src=x onerror=window.hacked=1>.txt";

  static final String HOSTILE_TEXT =
      """
      <script>window.hacked = 1</script> says \u202Egnihton\u202C

      Date: 2025-03-04

      Russia sent North Korea <img src=x onerror="window.hacked=1"> 5,000 tonnes of flour in March 2025. \
      North Korea sent Russia \u202E40 trucks\u202C and \u00001,000 \u200Bshells in 2024. \
      <svg onload="window.hacked=1"><a href="javascript:window.hacked=1">Russia will send more.</a></svg>
      """;

  private static final Pattern ADDRESS = Pattern.compile("http://[^\\s/]+:\\d+");
  private static final int MINUTES = 3;

  private final Process server;
  private final String address;

  private ServedWorkbench(Process server, String address) {
    this.server = server;
    this.address = address;
  }

  static ServedWorkbench start(Path folder) {
    try {
      Path ledger = folder.resolve("test.entente");
      Path hostile = Files.writeString(folder.resolve(HOSTILE), HOSTILE_TEXT);
      Path examples = examples();
      finish(program("-Xmx3g", "read", "--ledger", ledger, examples, hostile), folder);
      return serve(ledger);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServedWorkbench serve(Path ledger) throws IOException {
    Process server =
        new ProcessBuilder(program("-Xmx1g", "serve", "--ledger", ledger, "--no-browser"))
            .redirectErrorStream(true)
            .start();
    BlockingQueue<String> said = new ArrayBlockingQueue<>(1);
    StringBuilder all = new StringBuilder();
    Thread reader = new Thread(() -> listen(server, said, all), "what the server says");
    reader.setDaemon(true);
    reader.start();
    try {
      String address = said.poll(MINUTES, TimeUnit.MINUTES);
      if (address == null) {
        server.destroyForcibly();
        throw new IllegalStateException("The server did not say where it is:\n" + all);
      }
      return new ServedWorkbench(server, address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void listen(Process server, BlockingQueue<String> address, StringBuilder all) {
    try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.append(line).append('\n');
        Matcher found = ADDRESS.matcher(line);
        if (found.find()) {
          address.offer(found.group());
        }
      }
    } catch (IOException e) {
      all.append(e);
    }
  }

  /** The program with the classes under test. */
  private static List<String> program(String memory, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(memory);
    command.add("-XX:+UseSerialGC");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.entente.workbench.Main");
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  private static void finish(List<String> command, Path folder) throws IOException {
    Path log = folder.resolve("read.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() > 1) {
        process.destroyForcibly();
        throw new IllegalStateException("Reading failed:\n" + Files.readString(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path examples() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("examples/russia-north-korea"))) {
        return at.resolve("examples/russia-north-korea");
      }
    }
    throw new IllegalStateException("No examples above " + Path.of("").toAbsolutePath());
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    server.destroy();
  }
}
