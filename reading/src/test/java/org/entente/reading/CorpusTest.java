package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Document;
import org.entente.model.Period;
import org.entente.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Lines: one document a line, and one bad line costs one line. */
final class CorpusTest {

  private final Path folder;

  CorpusTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path corpus(String... lines) throws IOException {
    return Files.write(folder.resolve("c.jsonl"), List.of(lines));
  }

  @Test
  void takesTheFieldsOfTheContract() throws IOException {
    Document document =
        Collected.read(
                corpus(
                    "{\"id\":\"W1\",\"text\":\"  Shells \\ud83d\\udea2 went.\\r\\n\",\"title\":\"T\",\"date\":\"2024-06-19\","
                        + "\"publisher\":\"P\",\"author\":\"A\",\"url\":\"https://example.org/1\",\"language\":\"en\"}"))
            .only();
    assertThat(document.id()).isEqualTo("W1");
    assertThat(document.text()).isEqualTo("  Shells 🚢 went.\r\n");
    assertThat(document.path()).endsWith("c.jsonl:1");
    assertThat(Objects.requireNonNull(document.title()).value()).isEqualTo("T");
    assertThat(Objects.requireNonNull(document.title()).where()).isEqualTo("JSON field title");
    assertThat(Objects.requireNonNull(document.publisher()).value()).isEqualTo("P");
    assertThat(Objects.requireNonNull(document.author()).value()).isEqualTo("A");
    assertThat(Objects.requireNonNull(document.url()).value()).isEqualTo("https://example.org/1");
    assertThat(Objects.requireNonNull(document.date()).value())
        .isEqualTo(Period.day(LocalDate.of(2024, 6, 19)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a day, 2024-02-27, 2024-02-27, 2024-02-27",
    "a month stands for all its days, 2024-02, 2024-02-01, 2024-02-29",
    "a year stands for all its days, 2023, 2023-01-01, 2023-12-31",
    "a time of day does not matter, 2024-02-27T23:30:00-08:00, 2024-02-27, 2024-02-27",
  })
  void readsADate(String why, String date, LocalDate start, LocalDate end) throws IOException {
    Document document =
        Collected.read(corpus("{\"id\":1,\"text\":\"x\",\"date\":\"" + date + "\"}")).only();
    assertThat(Objects.requireNonNull(document.date()).value())
        .as(why)
        .isEqualTo(new Period(start, end));
  }

  @Test
  void saysThatADateIsNone() throws IOException {
    Collected read = Collected.read(corpus("{\"id\":\"1\",\"text\":\"x\",\"date\":\"soon\"}"));
    assertThat(read.only().date()).isNull();
    assertThat(read.problem("undated").message()).contains("\"soon\" in the field date is no date");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cut off in the middle          | {\"id\":\"2\",\"text\":\"On   | no JSON",
        "no object                      | [1, 2]                       | no JSON object",
        "no text                        | {\"id\":\"2\"}               | no \"text\"",
        "text is no string              | {\"id\":\"2\",\"text\":5}    | no \"text\"",
        "no id                          | {\"text\":\"One.\"}          | no \"id\"",
        "two objects on a line          | {\"id\":\"2\"} {\"id\":\"3\"} | no JSON",
      })
  void leavesOutABadLineOnly(String why, String line, String reason) throws IOException {
    Collected read =
        Collected.read(
            corpus("{\"id\":\"1\",\"text\":\"One.\"}", line, "{\"id\":\"9\",\"text\":\"Nine.\"}"));
    assertThat(read.ids()).as(why).containsExactly("1", "9");
    Problem problem = read.problem("malformed-row");
    assertThat(problem.place()).isEqualTo("line 2");
    assertThat(problem.message()).contains(reason);
  }

  @Test
  void readsACompressedCorpus() throws IOException {
    Path file = folder.resolve("c.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"1\",\"text\":\"One.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Collected.read(file).ids()).containsExactly("1");
  }

  @Test
  void givesTwoRecordsOfOneIdDifferentOnes() throws IOException {
    Path file = corpus("{\"id\":\"1\",\"text\":\"One.\"}", "{\"id\":\"1\",\"text\":\"Two.\"}");
    Collected read = Collected.read(file);
    assertThat(read.ids()).containsExactly("1", file + ":2");
    assertThat(read.kinds()).contains("renamed");
  }

  @Test
  void skipsALineBeyondTheLimit() throws IOException {
    ReadingLimits limits = Limits.of(1000, 30);
    Path file =
        corpus(
            "{\"id\":\"1\",\"text\":\"" + "x".repeat(1200) + "\"}",
            "{\"id\":\"2\",\"text\":\"Two.\"}");
    Collected read = Collected.read(limits, file);
    assertThat(read.ids()).containsExactly("2");
    assertThat(read.problem("malformed-row").place()).isEqualTo("line 1");
  }

  @Test
  void saysThatTheCorpusGrewWhileItWasRead() throws IOException {
    Path file = corpus("{\"id\":\"1\",\"text\":\"One.\"}", "{\"id\":\"2\",\"text\":\"Two.\"}");
    Collected collected = new Collected();
    DocumentSink sink =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            collected.document(document);
            append(file);
          }

          @Override
          public void problem(Problem problem) {
            collected.problem(problem);
          }
        };
    new DocumentReader(ReadingLimits.DEFAULT)
        .read(List.of(file.toString()), java.io.InputStream.nullInputStream(), sink);
    assertThat(collected.documents).hasSizeGreaterThanOrEqualTo(2);
    assertThat(collected.problem("changed-while-read").message()).contains("is kept");
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
