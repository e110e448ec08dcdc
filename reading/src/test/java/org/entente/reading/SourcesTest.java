package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a source may be: a file, a folder, a glob, standard input; and what is said if it is none.
 */
final class SourcesTest {

  private static final String TEXT = "The first side sent grain to the second side in March.\n";

  private final Path folder;

  SourcesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void readsAFolderWithAllBelowItByName() throws IOException {
    write("b.txt", TEXT);
    write("a/z.txt", TEXT);
    write("c.txt", TEXT);
    assertThat(Collected.read(folder).ids()).containsExactly("z.txt", "b.txt", "c.txt");
  }

  @Test
  void skipsHiddenAndSystemFilesWithoutAWord() throws IOException {
    write("a.txt", TEXT);
    write(".DS_Store", "x");
    write(".git/config.txt", TEXT);
    write("Thumbs.db", "x");
    Collected read = Collected.read(folder);
    assertThat(read.ids()).containsExactly("a.txt");
    assertThat(read.kinds()).containsExactly("undated");
  }

  @Test
  void readsWhatAGlobFits() throws IOException {
    write("reports/a.txt", TEXT);
    write("reports/b.md", TEXT);
    write("reports/deep/c.txt", TEXT);
    assertThat(Collected.read(folder.resolve("reports/*.txt")).ids()).containsExactly("a.txt");
    assertThat(Collected.read(folder.resolve("reports/**.{txt,md}")).ids())
        .containsExactly("a.txt", "b.md", "c.txt");
  }

  @Test
  void saysWhichSourceIsNotThere() {
    Collected read = Collected.read(folder.resolve("nowhere.txt"), folder.resolve("*.pdf"));
    assertThat(read.problems)
        .extracting(Problem::kind, Problem::document)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("not-found", folder + "/nowhere.txt"),
            org.assertj.core.groups.Tuple.tuple("not-found", folder + "/*.pdf"));
  }

  @Test
  void saysThatAFolderHoldsNothingReadable() throws IOException {
    assertThat(Collected.read(folder).kinds()).containsExactly("nothing-readable");
    Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    assertThat(Collected.read(folder).kinds())
        .containsExactly("unsupported-type", "nothing-readable");
  }

  @Test
  void readsAFileOnceThatIsNamedTwice() throws IOException {
    Path file = write("a.txt", TEXT);
    assertThat(Collected.read(file, folder, file).ids()).containsExactly("a.txt");
  }

  @Test
  void givesTheSecondOfTwoNamesakesAnIdOfItsOwn() throws IOException {
    write("x/a.txt", TEXT);
    Path second = write("y/a.txt", TEXT);
    Collected read = Collected.read(folder);
    assertThat(read.ids()).containsExactly("a.txt", second.toString());
    assertThat(read.problem("renamed").message()).contains(second.toString());
  }

  @Test
  void readsTextFromStandardInput() {
    Document document = Collected.readInput(TEXT).only();
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.id()).isEqualTo("standard-input");
  }

  @Test
  void readsJsonLinesFromStandardInput() {
    Collected read =
        Collected.readInput(
            "{\"id\": \"x\", \"text\": \"One.\"}\n{\"id\":\"y\",\"text\":\"Two.\"}\n");
    assertThat(read.ids()).containsExactly("x", "y");
  }

  @Test
  void stopsWhenCancelledAndTellsHowFarItIs() throws IOException {
    for (int i = 0; i < 5; i++) {
      write(i + ".txt", TEXT);
    }
    List<Long> totals = new ArrayList<>();
    Collected collected = new Collected();
    DocumentSink sink =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            collected.document(document);
          }

          @Override
          public void problem(Problem problem) {
            collected.problem(problem);
          }

          @Override
          public void progress(long done, long total, int documents) {
            totals.add(total);
          }

          @Override
          public boolean cancelled() {
            return collected.documents.size() == 2;
          }
        };
    new DocumentReader(ReadingLimits.DEFAULT)
        .read(List.of(folder.toString()), InputStream.nullInputStream(), sink);
    assertThat(collected.ids()).containsExactly("0.txt", "1.txt");
    assertThat(totals).isNotEmpty().allMatch(total -> total == 5L * TEXT.length());
  }
}
