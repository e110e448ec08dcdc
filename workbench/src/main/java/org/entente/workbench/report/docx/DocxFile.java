package org.entente.workbench.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Paper;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.html.Escape;

/**
 * Writes a report as a Word document (ECMA-376, WordprocessingML): headings, a table of contents,
 * tables with heads that repeat, citations as links to the evidence and back, drawings as pictures
 * with their content in words.
 */
public final class DocxFile {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /**
   * The bytes of the file; the same report gives the same bytes.
   *
   * @param day for which the report holds, which the file bears as its date
   * @throws IOException where a drawing cannot be made a picture
   */
  public byte[] write(Paper paper, LocalDate day) throws IOException {
    Relations relations = new Relations();
    String main = main(paper, relations);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    text(parts, "[Content_Types].xml", types());
    text(parts, "_rels/.rels", packageRelations());
    text(parts, "docProps/core.xml", about(paper, day));
    text(parts, "word/document.xml", main);
    text(parts, "word/_rels/document.xml.rels", relations.xml());
    parts.put("word/styles.xml", styles());
    text(parts, "word/numbering.xml", numbering());
    text(parts, "word/settings.xml", settings());
    text(parts, "word/footer1.xml", footer(paper));
    relations.pictures().forEach((name, png) -> parts.put("word/" + name, png));
    return zip(parts);
  }

  private static String main(Paper paper, Relations relations) throws IOException {
    WordBlocks blocks = new WordBlocks(relations);
    blocks.paragraph("Remark", WordLine.text("Report on a tie"));
    blocks.paragraph("Title", WordLine.text(paper.title()));
    blocks.paragraph("Subtitle", WordLine.text(paper.subtitle()));
    StringBuilder facts = new StringBuilder();
    for (Block.Fact fact : paper.facts()) {
      facts.append(WordLine.text((facts.isEmpty() ? "" : "  ·  ") + fact.name() + " "));
      facts.append(blocks.lines().of(fact.line()));
    }
    blocks.paragraph("Remark", facts.toString());
    contents(paper, blocks);
    int number = 1;
    for (Section section : paper.sections()) {
      blocks.paragraph(
          "Heading1",
          blocks
              .lines()
              .bookmarked(section.id(), WordLine.text(number++ + "  " + section.title())));
      for (Block block : section.blocks()) {
        blocks.add(block);
      }
    }
    return HEAD
        + "<w:document xmlns:w=\""
        + WORD
        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>\n"
        + blocks.xml()
        + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\""
        + Relations.FOOTER
        + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
        + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
        + "</w:sectPr></w:body></w:document>\n";
  }

  /** A field that Word can bring up to date, filled with links that work before it does. */
  private static void contents(Paper paper, WordBlocks blocks) {
    String begin =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
            + " TOC \\o \"1-1\" \\n \\h \\z \\u </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    int last = paper.sections().size();
    for (int i = 1; i <= last; i++) {
      Section section = paper.sections().get(i - 1);
      String link = WordLine.link(section.id(), "Hyperlink", i + "  " + section.title());
      blocks.paragraph("TOC1", (i == 1 ? begin : "") + link + (i == last ? end : ""));
    }
  }

  private static String types() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    StringBuilder out = new StringBuilder(HEAD);
    out.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\n");
    out.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package")
        .append(".relationships+xml\"/>\n<Default Extension=\"png\" ContentType=\"image/png\"/>\n");
    out.append("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd")
        .append(".openxmlformats-package.core-properties+xml\"/>\n");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("document", "document.main");
    parts.put("styles", "styles");
    parts.put("numbering", "numbering");
    parts.put("settings", "settings");
    parts.put("footer1", "footer");
    parts.forEach(
        (name, type) ->
            out.append(
                "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>\n"
                    .formatted(name, word, type)));
    return out.append("</Types>\n").toString();
  }

  private static String packageRelations() {
    return HEAD
        + """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        </Relationships>
        """;
  }

  private static String about(Paper paper, LocalDate day) {
    String type = "xsi:type=\"dcterms:W3CDTF\"";
    return HEAD
        + """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <dc:title>%1$s: a report</dc:title>
        <dc:subject>%2$s</dc:subject>
        <dc:creator>Entente</dc:creator>
        <dc:language>en-GB</dc:language>
        <dcterms:created %3$s>%4$sT00:00:00Z</dcterms:created>
        <dcterms:modified %3$s>%4$sT00:00:00Z</dcterms:modified>
        </cp:coreProperties>
        """
            .formatted(Escape.html(paper.title()), Escape.html(paper.subtitle()), type, day);
  }

  private static String numbering() {
    return HEAD
        + """
        <w:numbering xmlns:w="%s">
        <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
        <w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        </w:numbering>
        """
            .formatted(WORD);
  }

  private static String settings() {
    return HEAD
        + """
        <w:settings xmlns:w="%s"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>\
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
        <w:themeFontLang w:val="en-GB"/></w:settings>
        """
            .formatted(WORD);
  }

  private static String footer(Paper paper) {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> %s"
            + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    String runs =
        WordLine.text(paper.title())
            + "<w:r><w:tab/></w:r>"
            + field.formatted("PAGE")
            + WordLine.text(" / ")
            + field.formatted("NUMPAGES");
    return HEAD
        + "<w:ftr xmlns:w=\""
        + WORD
        + "\">"
        + WordTable.paragraph("Footer", runs)
        + "</w:ftr>\n";
  }

  private static byte[] styles() throws IOException {
    String name = "/org/entente/workbench/report/docx/styles.xml";
    try (InputStream in = DocxFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("Missing from the program: " + name);
      }
      return in.readAllBytes();
    }
  }

  private static void text(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** All parts under one fixed time, so that nothing in the file comes from a clock. */
  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
