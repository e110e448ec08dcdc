package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed without warning loses at most the document in hand. */
class KilledLedgerTest {
  private static final int KILLS = 6;
  private static final long SEED = 20_240_619L;

  private final Path file;

  KilledLedgerTest(@TempDir Path folder) {
    file = folder.resolve("l.entente");
  }

  @Test
  void nothingThatWasKeptIsLost() throws Exception {
    Random random = new Random(SEED);
    int next = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      next = 1 + writeUntilKilled(next, 1 + random.nextInt(20));
      try (Ledger ledger = Ledger.open(file)) {
        for (int i = 0; i < next; i++) {
          Document kept = KilledWriter.document(i);
          assertThat(ledger.findDocument(kept.id()))
              .as("document %d, seed %d", i, SEED)
              .contains(kept);
        }
        int all = ledger.documents().size();
        assertThat(all).as("kept, and at most the one in hand").isBetween(next, next + 1);
        assertThat(ledger.statements()).hasSize(all);
        assertThat(ledger.search("Norway", 10_000)).hasSize(all);
        next = all;
      }
    }
  }

  /**
   * Lets another process write from this document on, and kills it after so many; the last kept.
   */
  private int writeUntilKilled(int from, int documents) throws IOException, InterruptedException {
    Path said = Files.createTempFile(file.toAbsolutePath().getParent(), "said", ".txt");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                file.toString(),
                String.valueOf(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(said.toFile())
            .start();
    while (whole(said).size() < documents && writer.isAlive()) {
      Thread.sleep(2);
    }
    assertThat(writer.isAlive()).as("the writer goes on until it is killed").isTrue();
    writer.destroyForcibly().waitFor();
    List<String> lines = whole(said);
    return Integer.parseInt(lines.get(lines.size() - 1));
  }

  /** The lines that are written to their end. */
  private static List<String> whole(Path said) throws IOException {
    String text = Files.readString(said);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }
}
