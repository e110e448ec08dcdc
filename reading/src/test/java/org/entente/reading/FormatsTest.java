package org.entente.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of file gives paragraphs apart by a blank line, and what it says of itself. */
final class FormatsTest {

  private static final String FIRST =
      "The first side delivered about 6,700 containers to the second side, the ministry said.";
  private static final String SECOND = "In return it received grain, fuel and spare parts by rail.";

  private final Path folder;

  FormatsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Collected read(String name, byte[] bytes) throws IOException {
    return Collected.read(Files.write(folder.resolve(name), bytes));
  }

  private static Found<Period> day(int year, int month, int day, String where) {
    return new Found<>(Period.day(LocalDate.of(year, month, day)), where);
  }

  @Test
  void pdf() throws IOException {
    List<String> page =
        List.of(
            "The first side delivered about 6,700 con-",
            "tainers to the second side, the ministry said.");
    Document document = read("a.pdf", Samples.pdf(List.of(page), "")).only();
    assertThat(document.text()).isEqualTo(FIRST);
    assertThat(document.title())
        .isEqualTo(new Found<>("Exchange in figures", "document property title"));
    assertThat(document.author()).isEqualTo(new Found<>("A. Writer", "document property author"));
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.date()).as("the day a PDF was made is no date of publication").isNull();
  }

  @Test
  void pdfWithoutRunningHeadsAndPageNumbers() throws IOException {
    List<List<String>> pages =
        List.of(
            List.of("Quarterly brief 12", "Containers went north in March and in", "1"),
            List.of("Quarterly brief 12", "April of that year.", "2"),
            List.of("Quarterly brief 12", "Fuel came back.", "3"));
    assertThat(read("a.pdf", Samples.pdf(pages, "")).only().text())
        .isEqualTo("Containers went north in March and in April of that year.\n\nFuel came back.");
  }

  @Test
  void pdfWithAPageWithoutText() throws IOException {
    Collected read =
        read("a.pdf", Samples.pdf(List.of(List.of(FIRST), List.of(), List.of(SECOND)), ""));
    assertThat(read.only().text()).contains(FIRST).contains(SECOND);
    assertThat(read.problem("empty").place()).isEqualTo("page 2");
  }

  @Test
  void docx() throws IOException {
    Document document =
        read("a.docx", Samples.docx("Notes on an exchange", List.of("Dated: no", FIRST, SECOND)))
            .only();
    assertThat(document.text()).isEqualTo("Dated: no\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(document.title())
        .isEqualTo(new Found<>("Notes on an exchange", "document property title"));
    assertThat(document.author()).isEqualTo(new Found<>("B. Writer", "document property author"));
  }

  @Test
  void docxWithADateAtTheTop() throws IOException {
    Document document =
        read("a.docx", Samples.docx("", List.of("A brief", "Published: 12 March 2025", FIRST)))
            .only();
    assertThat(document.date()).isEqualTo(day(2025, 3, 12, "line at the top of the text"));
    assertThat(document.title()).isEqualTo(new Found<>("A brief", "first line"));
  }

  @Test
  void odt() throws IOException {
    Document document =
        read("a.odt", Samples.odt("An open brief", "What passed", List.of(FIRST, SECOND))).only();
    assertThat(document.text()).isEqualTo("What passed\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(document.title()).isEqualTo(new Found<>("An open brief", "document property title"));
    assertThat(document.date()).as("the day an ODT was saved is no date of publication").isNull();
  }

  @Test
  void rtf() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252 " + FIRST + "\\par Worth \\u8364?5 million; caf\\'e9.\\par}";
    assertThat(read("a.rtf", rtf.getBytes(US_ASCII)).only().text())
        .isEqualTo(FIRST + "\n\nWorth €5 million; café.");
  }

  @Test
  void epub() throws IOException {
    Document document =
        read("a.epub", Samples.epub("A short book", "2023-05-04", List.of(FIRST, SECOND))).only();
    assertThat(document.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(document.title()).isEqualTo(new Found<>("A short book", "document property title"));
    assertThat(Objects.requireNonNull(document.date()).value())
        .isEqualTo(Period.day(LocalDate.of(2023, 5, 4)));
    assertThat(document.publisher()).isEqualTo(new Found<>("House", "document property publisher"));
  }

  @Test
  void emlWithAnAttachment() throws IOException {
    String eml =
        String.join(
            "\r\n",
            "From: Desk <desk@example.org>",
            "Subject: =?utf-8?Q?Grain_=E2=80=93_a_note?=",
            "Date: Wed, 19 Jun 2024 09:30:00 +0000",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=b",
            "",
            "--b",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "Grain worth =E2=82=AC5 million was sent",
            "to the port.",
            "",
            "More is to come.",
            "--b",
            "Content-Type: application/pdf; name=\"table.pdf\"",
            "Content-Disposition: attachment; filename=\"table.pdf\"",
            "Content-Transfer-Encoding: base64",
            "",
            "JVBERi0=",
            "--b--",
            "");
    Collected read = read("a.eml", eml.getBytes(US_ASCII));
    Document document = read.only();
    assertThat(document.text())
        .isEqualTo("Grain worth €5 million was sent to the port.\n\nMore is to come.");
    assertThat(document.title()).isEqualTo(new Found<>("Grain – a note", "mail header Subject"));
    assertThat(document.date()).isEqualTo(day(2024, 6, 19, "mail header Date"));
    assertThat(document.author()).isEqualTo(new Found<>("Desk", "mail header From"));
    assertThat(read.problem("attachment-not-read").place()).isEqualTo("attachment table.pdf");
  }

  @Test
  void markdown() throws IOException {
    String markdown =
        """
        ---
        title: "A note on grain"
        date: 2024-06-19
        publisher: Valley Post
        ---
        # What **went**

        The first side sent [grain](https://example.org/g) and *fuel*,
        worth 5 \\* 2 million.

        - by rail
        - by sea ![map](m.png)

        | item | tons |
        |------|------|
        | rice | 5,000 |
        """;
    Document document = read("a.md", markdown.getBytes(UTF_8)).only();
    assertThat(document.text())
        .isEqualTo(
            "What went\n\nThe first side sent grain and fuel, worth 5 * 2 million.\n\nby rail\n\n"
                + "by sea\n\nitem tons\n\nrice 5,000");
    assertThat(document.title())
        .isEqualTo(new Found<>("A note on grain", "front matter field title"));
    assertThat(document.date()).isEqualTo(day(2024, 6, 19, "front matter field date"));
    assertThat(document.publisher())
        .isEqualTo(new Found<>("Valley Post", "front matter field publisher"));
  }
}
