package org.entente.workbench.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.entente.workbench.report.block.Paper;
import org.entente.workbench.report.html.PrintPage;

/**
 * Writes a report as PDF: pages with numbers, links within and without, bookmarks, text that can be
 * selected, fonts within the file, drawings as vectors. Nothing is fetched from anywhere.
 */
public final class PdfFile {

  private static final String FONTS = "/liberation/Liberation";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final PrintPage page = new PrintPage();

  /**
   * The bytes of the file; the same report gives the same bytes.
   *
   * @param day for which the report holds, which the file bears as its date
   * @throws IOException where the report cannot be set
   */
  public byte[] write(Paper paper, LocalDate day) throws IOException {
    String html = page.write(paper);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = builder(html, out);
    try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
      builder.useSVGDrawer(drawer);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        PDDocument document = renderer.getPdfDocument();
        describe(document, paper, day);
        document.setDocumentId(checksum(html));
        document.save(out);
      }
    }
    return out.toByteArray();
  }

  private static PdfRendererBuilder builder(String html, ByteArrayOutputStream out) {
    XRLog.setLoggingEnabled(false); // it tells standard error how fast it is
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(html, "");
    builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useReplacementText("\u25A1");
    builder.toStream(out);
    for (String family : new String[] {"Serif", "Sans"}) {
      font(builder, family, "Regular", REGULAR, FontStyle.NORMAL);
      font(builder, family, "Bold", BOLD, FontStyle.NORMAL);
      font(builder, family, "Italic", REGULAR, FontStyle.ITALIC);
      font(builder, family, "BoldItalic", BOLD, FontStyle.ITALIC);
    }
    return builder;
  }

  private static void font(
      PdfRendererBuilder builder, String family, String cut, int weight, FontStyle style) {
    builder.useFont(
        () -> open(FONTS + family + "-" + cut + ".ttf"),
        "Liberation " + family,
        weight,
        style,
        true,
        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
  }

  private static InputStream open(String name) {
    InputStream in = PdfFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new UncheckedIOException(new IOException("Missing from the program: " + name));
    }
    return in;
  }

  private static void describe(PDDocument document, Paper paper, LocalDate day) {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(paper.title() + ": a report");
    about.setSubject(paper.subtitle());
    about.setCreator("Entente");
    about.setProducer("Entente");
    about.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
    document.setDocumentInformation(about);
  }

  private static long checksum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
