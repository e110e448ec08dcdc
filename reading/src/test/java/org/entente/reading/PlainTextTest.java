package org.entente.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.Document;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stored text of a plain text file is the decoded file, to the letter. */
final class PlainTextTest {

  private final Path folder;

  PlainTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Collected read(byte[] bytes) throws IOException {
    return Collected.read(Files.write(folder.resolve("a.txt"), bytes));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "CRLF line ends stay, 'One.\\r\\nTwo.\\r\\n'",
    "spaces and blank lines at both ends stay, '  \\n One.  \\n\\n\\n'",
    "old Mac line ends stay, 'One.\\rTwo.'",
    "a form feed and tabs stay, 'One.\\fTwo\\tthree.'",
    "no-break spaces and soft hyphens stay, 'One\u00A0two co\u00ADoperation.'",
    "letters with separate accents are not composed, 'Cafe\u0301 and e\u0301lite.'",
    "text from right to left, 'Talks \u05E9\u05DC\u05D5\u05DD and \u0633\u0644\u0627\u0645 today.'",
  })
  void keepsTheTextUnchanged(String why, String escaped) throws IOException {
    String text =
        escaped.replace("\\r", "\r").replace("\\n", "\n").replace("\\f", "\f").replace("\\t", "\t");
    assertThat(read(text.getBytes(UTF_8)).only().text()).as(why).isEqualTo(text);
  }

  @Test
  void countsOffsetsInUtf16UnitsPastEmoji() throws IOException {
    Document document = read("🚢🚢 ships 👨‍👩‍👧 left.".getBytes(UTF_8)).only();
    assertThat(document.textAt(new Span(5, 10))).isEqualTo("ships");
    assertThat(document.text()).hasSize(25);
  }

  @Test
  void dropsTheByteOrderMarkOnly() throws IOException {
    Document document = read("\uFEFF Grain was sent.\n".getBytes(UTF_8)).only();
    assertThat(document.text()).isEqualTo(" Grain was sent.\n");
  }

  @Test
  void readsUtf16WithAMark() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
    bytes.write("Грузы 🚢 – shipped.\r\n".getBytes(UTF_16LE));
    Collected read = read(bytes.toByteArray());
    assertThat(read.only().text()).isEqualTo("Грузы 🚢 – shipped.\r\n");
    assertThat(read.kinds()).doesNotContain("encoding-doubtful");
  }

  @Test
  void readsUtf16WithoutAMarkByItsZeros() throws IOException {
    String text = "Grain was sent across the river in the spring of that year.";
    assertThat(read(text.getBytes(UTF_16LE)).only().text()).isEqualTo(text);
  }

  @Test
  void guessesWindows1252AndSaysSo() throws IOException {
    String text = "The “pact” – worth €5 million – was signed in Malmö, the ministry’s café said.";
    Collected read = read(text.getBytes(Charset.forName("windows-1252")));
    assertThat(read.only().text()).isEqualTo(text);
    assertThat(read.problem("encoding-doubtful").message()).contains("windows-1252");
  }

  @Test
  void readsAMostlySoundUtf8TextAndCountsTheFaults() throws IOException {
    byte[] bytes = "“Größe” – “Müller” – “Straße” – “Ähre”: 5 million were sent.X".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    Collected read = read(bytes);
    assertThat(read.only().text()).contains("“Straße”").endsWith("sent.\uFFFD");
    assertThat(read.problem("encoding-doubtful").message()).contains("1 places");
  }

  @Test
  void fingerprintIsThatOfTheStoredText() throws IOException {
    // SHA-256 of "abc", FIPS 180-4.
    assertThat(read("\uFEFFabc".getBytes(UTF_8)).only().fingerprint())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
