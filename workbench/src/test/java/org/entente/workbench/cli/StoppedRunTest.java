package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.ledger.Ledger;
import org.entente.workbench.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own that is stopped by Ctrl-C or killed in the middle of a corpus. */
@DisabledOnOs(OS.WINDOWS)
class StoppedRunTest {

  private static final int RECORDS = 20_000;

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init") // set by layOut
  private Path corpus;

  @SuppressWarnings("NullAway.Init") // set by layOut
  private Path ledger;

  @Test
  void keepsWhatIsDoneOnInterruptAndGoesOnFromThere() throws Exception {
    layOut();
    Process process = read();
    awaitDocuments(process);
    signal("INT", process);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it must end soon").isTrue();

    String err = Files.readString(folder.resolve("err.txt"));
    assertThat(process.exitValue()).as(err).isEqualTo(ExitCode.STOPPED);
    assertThat(err).contains("Stopped:", "kept in", "The same command goes on from there.");
    int kept = documents();
    assertThat(kept).isBetween(1, RECORDS - 1);
    assertThat(err).contains(Counting.of(kept, "document") + " read");

    Interruption soon = new Interruption();
    Path more = Files.writeString(folder.resolve("more.jsonl"), record(0) + record(RECORDS));
    Run again = Run.with(soon, "", "read", "--ledger", ledger.toString(), more.toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.err()).contains("2 documents read, 1 of them known already");
    assertThat(documents()).isEqualTo(kept + 1);
  }

  @Test
  void leavesASoundLedgerWhenKilled() throws Exception {
    layOut();
    Process process = read();
    awaitDocuments(process);
    process.destroyForcibly().waitFor();

    int kept = documents();
    assertThat(kept).isBetween(1, RECORDS - 1);
    Path more = Files.writeString(folder.resolve("more.jsonl"), record(0));
    Run again = Run.of("read", "--ledger", ledger.toString(), more.toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.err()).contains("1 of them known already");
  }

  private void layOut() throws IOException {
    corpus = folder.resolve("corpus.jsonl");
    ledger = folder.resolve("try.entente");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < RECORDS; i++) {
      text.append(record(i));
    }
    Files.writeString(corpus, text);
  }

  private static String record(int number) {
    return "{\"id\": \"R-%d\", \"text\": \"Norway has given Moldova %d generators.\"}\n"
        .formatted(number, number + 2);
  }

  private Process read() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx3g",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "read",
            "--ledger",
            ledger.toString(),
            corpus.toString());
    builder.redirectOutput(folder.resolve("out.txt").toFile());
    builder.redirectError(folder.resolve("err.txt").toFile());
    return builder.start();
  }

  private void awaitDocuments(Process process) throws Exception {
    Instant end = Instant.now().plus(Duration.ofMinutes(4));
    while (Instant.now().isBefore(end)) {
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("err.txt"))).isTrue();
      if (Files.exists(ledger) && Files.size(ledger) > 0 && documents() > 0) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("nothing was kept in time");
  }

  private int documents() {
    try (Ledger open = Ledger.openReadOnly(ledger)) {
      return open.documents().size();
    } catch (RuntimeException beingMade) {
      return 0;
    }
  }

  private static void signal(String name, Process process) throws Exception {
    List<String> kill = List.of("kill", "-" + name, Long.toString(process.pid()));
    assertThat(new ProcessBuilder(kill).inheritIO().start().waitFor()).isZero();
  }
}
