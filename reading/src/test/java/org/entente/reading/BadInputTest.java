package org.entente.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read becomes a problem that says what, where and what to do; the rest goes on. */
final class BadInputTest {

  private static final String TEXT = "The first side sent grain to the second side in March.";

  private final Path folder;

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void oneBadDocumentDoesNotStopTheRest() throws IOException {
    byte[] pdf = Samples.pdf(List.of(List.of(TEXT)), "");
    write("a.txt", TEXT.getBytes(UTF_8));
    write("b.pdf", Arrays.copyOf(pdf, 200));
    write("c.docx", Arrays.copyOf(Samples.docx("t", List.of(TEXT)), 900));
    write("d.odt", "no zip at all".getBytes(UTF_8));
    write("e.pdf", Samples.pdf(List.of(List.of(TEXT)), "secret"));
    write("f.txt", new byte[0]);
    write("g.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    write("h.pdf", Samples.pdf(List.of(List.of()), ""));
    write("i.html", ("<p>" + TEXT + "</p>").getBytes(UTF_8));
    Collected read = Collected.read(folder);
    assertThat(read.ids()).containsExactly("a.txt", "i.html");
    assertThat(read.problems)
        .filteredOn(problem -> problem.severity() == Problem.Severity.LOST)
        .extracting(problem -> Path.of(problem.document()).getFileName() + " " + problem.kind())
        .containsExactly(
            "b.pdf unreadable",
            "c.docx unreadable",
            "d.odt unreadable",
            "e.pdf encrypted",
            "f.txt empty",
            "g.png unsupported-type",
            "h.pdf empty");
    assertThat(read.problems).allSatisfy(problem -> assertThat(problem.message()).endsWith("."));
  }

  @Test
  void namesAnEncryptedWordDocument() throws IOException {
    Path file = folder.resolve("a.docx");
    org.apache.poi.poifs.crypt.EncryptionInfo info =
        new org.apache.poi.poifs.crypt.EncryptionInfo(
            org.apache.poi.poifs.crypt.EncryptionMode.agile);
    org.apache.poi.poifs.crypt.Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    try (org.apache.poi.poifs.filesystem.POIFSFileSystem files =
            new org.apache.poi.poifs.filesystem.POIFSFileSystem();
        java.io.OutputStream out = Files.newOutputStream(file)) {
      try (java.io.OutputStream data = encryptor.getDataStream(files)) {
        data.write(Samples.docx("t", List.of(TEXT)));
      } catch (java.security.GeneralSecurityException e) {
        throw new IOException(e);
      }
      files.writeFilesystem(out);
    }
    assertThat(Collected.read(file).kinds()).containsExactly("encrypted");
  }

  @Test
  void leavesOutAFileBeyondTheLimit() throws IOException {
    Path file = write("a.txt", TEXT.repeat(100_000).getBytes(UTF_8));
    Collected read = Collected.read(Limits.of(1 << 20, 30), file);
    assertThat(read.documents).isEmpty();
    assertThat(read.problem("too-large").message()).contains("1 MB");
  }

  @Test
  void readsALongTextUpToTheLimitOfCharacters() throws IOException {
    ReadingLimits limits =
        new ReadingLimits(1 << 20, 10, 3, 100, 200, 1 << 20, Duration.ofSeconds(30));
    Collected read = Collected.read(limits, write("a.txt", "012345678🚢 and on".getBytes(UTF_8)));
    assertThat(read.only().text()).as("no half of a character").isEqualTo("012345678");
    assertThat(read.problem("too-large").severity()).isEqualTo(Problem.Severity.PARTIAL);
  }

  @Test
  @Timeout(20)
  void givesUpAnEndlessStandardInput() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            Arrays.fill(buffer, from, from + length, (byte) 'x');
            return length;
          }
        };
    Collected read = Collected.readInput(ReadingLimits.DEFAULT, endless);
    assertThat(read.kinds()).containsExactly("too-large");
  }

  @Test
  @Timeout(20)
  void givesUpAnEndlessLineOfACorpus() {
    byte[] start = "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"".getBytes(UTF_8);
    InputStream endless =
        new InputStream() {
          private int position;

          @Override
          public int read() {
            return position < start.length ? start[position++] : 'x';
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            for (int i = 0; i < length; i++) {
              buffer[from + i] = (byte) read();
            }
            return length;
          }
        };
    Collected read = Collected.readInput(Limits.of(1 << 20, 30), endless);
    assertThat(read.ids()).containsExactly("1");
    assertThat(read.problem("too-large").message()).contains("in one line");
  }

  @Test
  @Timeout(60)
  void givesUpADocumentAfterItsTime() throws IOException {
    String deep = "<div><p>" + TEXT + "</p>";
    Path slow = write("a.html", deep.repeat(200_000).getBytes(UTF_8));
    Path good = write("b.txt", TEXT.getBytes(UTF_8));
    Collected read = Collected.read(Limits.of(64 << 20, 1), slow, good);
    assertThat(read.ids()).contains("b.txt");
    assertThat(read.problem("timed-out").message()).contains("1 seconds");
  }

  @Test
  @Timeout(30)
  void stopsAWordDocumentThatIsABomb() throws IOException {
    byte[] bomb =
        new Packed()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .withZeros("content.xml", 256 << 20)
            .bytes();
    assertThat(Collected.read(write("a.odt", bomb)).kinds()).containsExactly("suspected-bomb");
  }

  @Test
  @Timeout(60)
  void leavesOutAFileThatChangesWhileItIsRead() throws Exception {
    Path file = write("a.txt", TEXT.repeat(200_000).getBytes(UTF_8));
    AtomicBoolean done = new AtomicBoolean();
    Thread writer = new Thread(() -> touch(file, done));
    writer.start();
    Collected read = Collected.read(file);
    done.set(true);
    writer.join();
    assertThat(read.documents).isEmpty();
    assertThat(read.problem("changed-while-read").message()).contains("Read it again");
  }

  private static void touch(Path file, AtomicBoolean done) {
    try {
      for (long time = 1_000_000; !done.get(); time++) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(time * 1000));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void saysThatATextIsNoWords() throws IOException {
    Path file = write("a.txt", "/0 /1 /2 /i255 /3 /4\n".repeat(50).getBytes(UTF_8));
    assertThat(Collected.read(file).kinds()).contains("garbled");
  }
}
