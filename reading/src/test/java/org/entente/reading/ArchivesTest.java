package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives are folders in a file, and a bomb among them costs seconds. */
final class ArchivesTest {

  private static final String TEXT = "Grain was sent to the second side in March.";

  private final Path folder;

  ArchivesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Collected read(String name, byte[] bytes) throws IOException {
    return Collected.read(Files.write(folder.resolve(name), bytes));
  }

  @Test
  void readsTheMembersOfAZipByName() throws IOException {
    byte[] zip =
        new Packed()
            .with("b.txt", TEXT)
            .with("sub/a.txt", TEXT)
            .with("__MACOSX/b.txt", "x")
            .with("c.jsonl", "{\"id\":\"J\",\"text\":\"One.\"}\n")
            .bytes();
    Collected read = read("z.zip", zip);
    assertThat(read.ids()).containsExactly("b.txt", "J", "a.txt");
    assertThat(read.documents.get(2).path()).isEqualTo(folder + "/z.zip!/sub/a.txt");
  }

  @Test
  void readsAZipInAZip() throws IOException {
    byte[] inner = new Packed().with("a.txt", TEXT).bytes();
    Document document = read("z.zip", new Packed().with("in.zip", inner).bytes()).only();
    assertThat(document.path()).isEqualTo(folder + "/z.zip!/in.zip!/a.txt");
  }

  @Test
  void stopsAtTheDepthOfTheLimits() throws IOException {
    byte[] inner = new Packed().with("a.txt", TEXT).bytes();
    for (int i = 0; i < 3; i++) {
      inner = new Packed().with("in.zip", inner).with("note" + i + ".txt", TEXT).bytes();
    }
    Collected read = read("z.zip", inner);
    assertThat(read.ids()).containsExactly("note0.txt", "note1.txt", "note2.txt");
    assertThat(read.problem("suspected-bomb").message()).contains("3 deep");
  }

  @Test
  void readsATgzAndASingleGz() throws IOException {
    Path tgz = folder.resolve("t.tgz");
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tgz)))) {
      TarArchiveEntry entry = new TarArchiveEntry("d/a.txt");
      entry.setSize(text.length);
      tar.putArchiveEntry(entry);
      tar.write(text);
      tar.closeArchiveEntry();
    }
    Path gz = folder.resolve("one.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(text);
    }
    Collected read = Collected.read(tgz, gz);
    assertThat(read.ids()).containsExactly("a.txt", "one.txt");
    assertThat(read.documents).allMatch(document -> document.text().equals(TEXT));
  }

  @Test
  void stopsAtAMemberOfTwoGigabytesOfZeros() throws IOException {
    byte[] zip = new Packed().with("a.txt", TEXT).withZeros("b.txt", 2L << 30).bytes();
    assertThat(zip).hasSizeLessThan(20 << 20);
    long start = System.nanoTime();
    Collected read = read("bomb.zip", zip);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    assertThat(read.ids()).containsExactly("a.txt");
    assertThat(read.kinds()).containsAnyOf("suspected-bomb", "too-large");
  }

  @Test
  @Timeout(20)
  void stopsAtNestedZipsThatUnpackManyHundredfold() throws IOException {
    Packed middle = new Packed();
    byte[] core = new Packed().withZeros("zeros.txt", 64 << 20).bytes();
    for (int i = 0; i < 64; i++) {
      middle.with("z" + i + ".zip", core);
    }
    byte[] outer = new Packed().with("a.txt", TEXT).with("m.zip", middle.bytes()).bytes();
    Collected read = read("bomb.zip", outer);
    assertThat(read.ids()).containsExactly("a.txt");
    assertThat(read.problem("suspected-bomb").message()).contains("200 times");
  }

  @Test
  void stopsAtTooManyMembers() throws IOException {
    ReadingLimits usual = ReadingLimits.DEFAULT;
    ReadingLimits few =
        new ReadingLimits(1 << 20, 1 << 20, 3, 5, 200, 1 << 20, Duration.ofSeconds(5));
    Packed zip = new Packed();
    for (int i = 0; i < 9; i++) {
      zip.with(i + ".txt", TEXT);
    }
    Path file = Files.write(folder.resolve("many.zip"), zip.bytes());
    Collected read = Collected.read(few, file);
    assertThat(read.documents).hasSize(5);
    assertThat(read.problem("suspected-bomb").message()).contains("more than 5 members");
    assertThat(Collected.read(usual, file).documents).hasSize(9);
  }

  @Test
  void saysThatAZipIsBrokenOrEmpty() throws IOException {
    byte[] zip = new Packed().with("a.txt", TEXT.repeat(50)).bytes();
    byte[] half = java.util.Arrays.copyOf(zip, zip.length / 2);
    assertThat(read("half.zip", half).kinds()).containsExactly("unreadable");
    assertThat(read("empty.zip", new Packed().with(".hidden", "x").bytes()).kinds())
        .containsExactly("nothing-readable");
  }

  @Test
  void namesAMemberBehindAPassword() throws IOException {
    byte[] zip = new Packed().with("a.txt", TEXT).bytes();
    // Bit 0 of the general purpose flag, in the local header and in the central directory (APPNOTE
    // 4.4.4).
    zip[6] |= 1;
    for (int i = 0; i + 4 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      }
    }
    Collected read = read("secret.zip", zip);
    assertThat(read.kinds()).containsExactly("encrypted", "nothing-readable");
    assertThat(read.problems.get(0).document()).endsWith("secret.zip!/a.txt");
  }
}
