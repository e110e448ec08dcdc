package org.entente.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files of the kinds that are read, made with the libraries that write them. */
final class Samples {

  private Samples() {}

  /** A PDF with one page for each list of lines; an empty list gives a page without text. */
  static byte[] pdf(List<List<String>> pages, String password) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (List<String> lines : pages) {
        addPage(document, lines);
      }
      document.getDocumentInformation().setTitle("Exchange in figures");
      document.getDocumentInformation().setAuthor("A. Writer");
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void addPage(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.setLeading(14);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  static byte[] docx(String title, List<String> paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setTitle(title);
      document.getProperties().getCoreProperties().setCreator("B. Writer");
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  static byte[] odt(String title, String heading, List<String> paragraphs) {
    StringBuilder body =
        new StringBuilder("<text:h text:outline-level=\"1\">" + heading + "</text:h>");
    paragraphs.forEach(p -> body.append("<text:p>").append(p).append("</text:p>"));
    String spaces =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    return new Packed()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            "<office:document-content"
                + spaces
                + "><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>")
        .with(
            "meta.xml",
            "<office:document-meta"
                + spaces
                + "><office:meta><dc:title>"
                + title
                + "</dc:title><dc:date>2025-01-01T00:00:00</dc:date></office:meta></office:document-meta>")
        .bytes();
  }

  static byte[] epub(String title, String date, List<String> chapters) {
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    Packed epub = new Packed().with("mimetype", "application/epub+zip");
    epub.with(
        "META-INF/container.xml",
        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
            + "<rootfile full-path=\"content.opf\" media-type=\"application/oebps-package+xml\"/>"
            + "</rootfiles></container>");
    for (int i = 0; i < chapters.size(); i++) {
      String file = "c" + i + ".xhtml";
      items
          .append("<item id=\"c")
          .append(i)
          .append("\" href=\"")
          .append(file)
          .append("\" media-type=\"application/xhtml+xml\"/>");
      spine.append("<itemref idref=\"c").append(i).append("\"/>");
      epub.with(
          file,
          "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>"
              + chapters.get(i)
              + "</p></body></html>");
    }
    return epub.with(
            "content.opf",
            "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata"
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + title
                + "</dc:title><dc:creator>C. Writer</dc:creator><dc:publisher>House</dc:publisher><dc:date>"
                + date
                + "</dc:date></metadata><manifest>"
                + items
                + "</manifest><spine>"
                + spine
                + "</spine></package>")
        .bytes();
  }
}
