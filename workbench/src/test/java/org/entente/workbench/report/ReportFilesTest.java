package org.entente.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.workbench.report.section.SectionName;
import org.junit.jupiter.api.Test;

/** The files that are not text, opened with the libraries of others. */
class ReportFilesTest {

  private final Report report = new Report();

  /** The sections of this report: scenarios are played by a service, and are not in the sample. */
  private List<SectionName> written() {
    return report.sections().stream().filter(name -> !name.id().equals("scenarios")).toList();
  }

  private byte[] bytes(Format format, Set<String> sections) throws IOException {
    return report.bytes(Dossiers.sample(), Dossiers.measures(), Sample.CONTEXT, sections, format);
  }

  @Test
  void thePdfHasBookmarksLinksPagesAndItsFonts() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes(Format.PDF, Set.of()))) {
      List<String> marks = new ArrayList<>();
      for (PDOutlineItem mark : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        marks.add(mark.getTitle().replaceFirst("^\\d+ +", ""));
        assertThat(mark.findDestinationPage(pdf)).as(mark.getTitle()).isNotNull();
      }
      assertThat(marks)
          .containsExactlyElementsOf(written().stream().map(SectionName::title).toList());
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Summary", "1 / " + pdf.getNumberOfPages());
      int links = 0;
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded())
              .as("font %s is in the file", page.getResources().getFont(name).getName())
              .isTrue();
        }
        assertThat(page.getResources().getXObjectNames())
            .as("drawings are vectors, not pictures")
            .noneMatch(name -> page.getResources().isImageXObject(name));
        links +=
            (int) page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance).count();
      }
      assertThat(links).as("the table of contents, and citations").isGreaterThan(28);
    }
  }

  @Test
  void theWordFileIsWellFormedAndItsLinksLeadSomewhere() throws Exception {
    byte[] docx = bytes(Format.DOCX, Set.of());
    Map<String, byte[]> parts = parts(docx);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(part.getValue()));
      }
    }
    String main = text(parts, "word/document.xml");
    Set<String> marks = all(main, "w:bookmarkStart [^>]*w:name=\"([^\"]*)\"");
    assertThat(marks).contains("summary", "evidence", "e1", "c1");
    assertThat(marks).containsAll(all(main, "w:hyperlink w:anchor=\"([^\"]*)\""));
    Set<String> relations = all(text(parts, "word/_rels/document.xml.rels"), " Id=\"([^\"]*)\"");
    assertThat(relations).containsAll(all(main, "r:(?:id|embed)=\"([^\"]*)\""));
    Set<String> styles = all(text(parts, "word/styles.xml"), "w:styleId=\"([^\"]*)\"");
    assertThat(styles).containsAll(all(main, "w:[pr]Style w:val=\"([^\"]*)\""));
    assertThat(all(main, "wp:docPr [^>]*descr=\"([^\"]*)\""))
        .as("drawings in words")
        .isNotEmpty()
        .noneMatch(String::isBlank);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      long heads =
          document.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())).count();
      assertThat(heads).isEqualTo(written().size());
      assertThat(document.getTables()).hasSizeGreaterThan(5);
      assertThat(document.getAllPictures()).hasSizeGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void aChoiceOfSectionsHasTheEvidenceItCitesAndNoDeadLinks() throws Exception {
    String html =
        new String(bytes(Format.HTML, Set.of("balance", "summary")), StandardCharsets.UTF_8);
    HtmlChecks.check(html);
    assertThat(all(html, "<section id=\"([^\"]*)\""))
        .containsExactlyInAnyOrder("summary", "balance", "evidence");
    assertThat(all(html, " id=\"([^\"]*)\"")).containsAll(all(html, "href=\"#([^\"]*)\""));
    assertThat(html).contains("href=\"#balance\"").doesNotContain("href=\"#disputes\"");
    try (PDDocument pdf = Loader.loadPDF(bytes(Format.PDF, Set.of("balance")))) {
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(2);
    }
  }

  @Test
  void anUnknownSectionIsAnsweredWithThoseThatThereAre() {
    assertThatThrownBy(() -> bytes(Format.HTML, Set.of("ballance")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No section is called \"ballance\"")
        .hasMessageContaining("summary, exchange, balance");
  }

  @Test
  void theListOfSectionsIsWhatTheReportHas() throws Exception {
    String html = new String(bytes(Format.HTML, Set.of()), StandardCharsets.UTF_8);
    int at = -1;
    for (SectionName section : written()) {
      int next = html.indexOf("<section id=\"" + section.id() + "\"");
      assertThat(next).as(section.id()).isGreaterThan(at);
      assertThat(html.substring(next)).contains("</span> " + section.title() + "</h2>");
      at = next;
    }
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static Set<String> all(String text, String pattern) {
    Set<String> all = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
