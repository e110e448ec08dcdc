package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writer that is killed without warning, at any instant, loses at most the document or the
 * decision in hand. {@code -Dentente.kills=200} kills as often.
 */
class KilledLedgerTest {
  private static final int KILLS = Integer.getInteger("entente.kills", 12);
  private static final long SEED = Long.getLong("entente.kills.seed", 20_240_619L);
  private static final int LONGEST_MILLIS = 60;
  private static final int MOST_LINES = 12;

  private final Path folder;
  private final Path file;
  private final Set<String> acts = new TreeSet<>();
  private int documents;
  private int killedInTheMiddle;

  KilledLedgerTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("l.entente");
  }

  @Test
  void nothingThatWasKeptIsLost() throws Exception {
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> said = writeUntilKilled(random);
      for (String line : said) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("document")) {
          documents = Integer.parseInt(words[1]) + 1;
        } else if (words.length == 2) {
          acts.add(words[1]);
        }
      }
      check(kill);
    }
    assertThat(documents).as("documents kept, seed %d", SEED).isGreaterThan(KILLS);
    assertThat(acts).as("decisions kept, seed %d", SEED).hasSizeGreaterThan(KILLS / 4);
    System.out.printf(
        "%d kills (seed %d): %d documents and %d decisions and undoings, none lost; %d times the one"
            + " in hand was kept before it could be said%n",
        KILLS, SEED, documents, acts.size(), killedInTheMiddle);
  }

  private void check(int kill) {
    Ledger.open(file).close(); // one killed while opening may have left no ledger yet
    String as = "kill " + kill + ", seed " + SEED;
    assertThat(new LedgerCheck(file).run().findings()).as(as).isEmpty();
    try (Ledger ledger = Ledger.open(file)) {
      Set<String> there = ledger.documents().stream().map(Document::id).collect(Collectors.toSet());
      for (int i = 0; i < documents; i++) {
        assertThat(there).as(as).contains("d" + i);
      }
      assertThat(there)
          .as(as + ": kept, and at most the one in hand")
          .hasSizeBetween(documents, documents + 1);
      assertThat(ledger.statements().size() + ledger.rejectedStatements().size())
          .as(as)
          .isEqualTo(there.size());
      Set<String> kept = new TreeSet<>();
      ledger.decisions().export(line -> kept.add(line.substring(7, line.indexOf('"', 7))));
      assertThat(kept).as(as).containsAll(acts);
      assertThat(kept.size()).as(as).isBetween(acts.size(), acts.size() + 1);
      if (kept.size() > acts.size() || there.size() > documents) {
        killedInTheMiddle++;
      }
      int found = ledger.search().find("Norway ruling:rejected", 0, 1).found();
      assertThat(found).as(as).isEqualTo(ledger.rejectedStatements().size());
      acts.addAll(kept);
      documents = there.size();
    }
  }

  /** Lets another process write on, and kills it after a random time; what it said it had kept. */
  private List<String> writeUntilKilled(Random random) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                file.toString(),
                String.valueOf(documents))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(said.toFile())
            .start();
    boolean whileOpening = random.nextInt(10) == 0;
    int lines = whileOpening ? 0 : 1 + random.nextInt(MOST_LINES);
    while (whole(said).size() < lines && writer.isAlive()) {
      Thread.sleep(2);
    }
    Thread.sleep(random.nextInt(LONGEST_MILLIS));
    assertThat(writer.isAlive()).as("the writer goes on until it is killed").isTrue();
    writer.destroyForcibly().waitFor();
    return whole(said);
  }

  /** The lines that are written to their end. */
  private static List<String> whole(Path said) throws IOException {
    String text = Files.readString(said);
    return new ArrayList<>(text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
  }
}
