package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web archives: a page is a document, and what is no page is passed over. */
final class WebArchiveTest {

  private final Path folder;

  WebArchiveTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] record(String address, int status, String type, String body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "so")
            .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
            .build();
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.write(http.serializeHeader());
    http.body().stream().transferTo(message);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      writer.write(
          new WarcResponse.Builder(URI.create(address))
              .date(Instant.parse("2024-03-01T00:00:00Z"))
              .body(MediaType.HTTP_RESPONSE, message.toByteArray())
              .build());
    }
    return out.toByteArray();
  }

  private static String page(String sentence) {
    return "<html><body><article><h1>News</h1><p>" + sentence + "</p></article></body></html>";
  }

  private static byte[] all(byte[]... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      out.write(record);
    }
    return out.toByteArray();
  }

  private static byte[] two() throws IOException {
    return all(
        record("https://news.example/a", 200, "text/html", page("The first ship left the port.")),
        record("https://news.example/b", 200, "text/html", page("The second ship followed it.")));
  }

  @Test
  void aPageIsCalledByItsAddressAndItsPlaceByItsRecord() throws IOException {
    Path file = Files.write(folder.resolve("crawl.warc.gz"), two());
    List<Document> documents = Collected.read(file).documents;
    assertThat(documents)
        .extracting(Document::id)
        .containsExactly("https://news.example/a", "https://news.example/b");
    assertThat(documents.get(1).path()).isEqualTo(file + ":2");
    assertThat(documents.get(1).text()).contains("The second ship followed it.");
    assertThat(documents.get(1).date()).as("the day of the crawl is not that of the text").isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "an error is no page, 404, text/html, 0, ''",
    "nor is a way to elsewhere, 301, text/html, 0, ''",
    "a picture is said not to be read, 200, image/png, 0, unsupported-type",
    "plain text is a page too, 200, text/plain, 1, ''",
  })
  void whatIsAPage(String why, int status, String type, int documents, String problem)
      throws IOException {
    String body = type.startsWith("image") ? "\u0089PNG\r\n\u001a\n" : "The ship left the port.";
    byte[] bytes = record("https://news.example/x", status, type, body);
    Collected read = Collected.read(Files.write(folder.resolve("one.warc.gz"), bytes));
    assertThat(read.documents).as(why).hasSize(documents);
    if (!problem.isEmpty()) {
      assertThat(read.problems).extracting(Problem::kind).contains(problem);
    }
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatCameBefore() throws IOException {
    byte[] whole = two();
    byte[] cut = Arrays.copyOf(whole, whole.length - 40);
    Collected read = Collected.read(Files.write(folder.resolve("cut.warc.gz"), cut));
    assertThat(read.documents).extracting(Document::id).containsExactly("https://news.example/a");
    assertThat(read.problems).extracting(Problem::kind).contains("unreadable");
  }

  @Test
  void piecesTogetherAreTheWhole() throws IOException {
    String address = "https://news.example/";
    byte[] first = record(address + "a", 200, "text/html", page("The first ship left the port."));
    byte[] second = record(address + "b", 200, "text/html", page("The second ship followed it."));
    List<String> paths = new ArrayList<>();
    DocumentSink sink =
        new DocumentSink() {
          @Override
          public void document(Document document) {
            paths.add(document.id() + " " + document.path());
          }

          @Override
          public void problem(Problem problem) {
            assertThat(problem.kind()).isEqualTo("undated");
          }
        };
    PieceReader pieces =
        new PieceReader(ReadingLimits.DEFAULT, (name, path, text) -> Optional.of(name), sink);
    pieces.webArchive("c.warc.gz", 1, new ByteArrayInputStream(first));
    pieces.webArchive("c.warc.gz", 2, new ByteArrayInputStream(second));
    assertThat(paths)
        .containsExactly(
            "https://news.example/a c.warc.gz:1", "https://news.example/b c.warc.gz:2");
  }
}
