package org.entente.workbench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Paper;
import org.entente.workbench.report.docx.DocxFile;
import org.entente.workbench.report.html.HtmlPage;
import org.entente.workbench.report.markdown.MarkdownPage;
import org.entente.workbench.report.pdf.PdfFile;
import org.entente.workbench.report.section.Composition;
import org.entente.workbench.report.section.Part;
import org.entente.workbench.report.section.SectionName;

/** Writes the report of a tie in the formats that there are, all out of the same blocks. */
public final class Report {

  private final Composition composition;
  private final HtmlPage html = new HtmlPage();

  /** A report without scenarios. */
  public Report() {
    this(Optional.empty());
  }

  /**
   * A report that may tell of scenarios.
   *
   * @param scenarios the section on them, empty where none were played
   */
  public Report(Optional<Part> scenarios) {
    this.composition = new Composition(scenarios);
  }

  /** The sections that a report can have, in its order. */
  public List<SectionName> sections() {
    return composition.list();
  }

  /**
   * The sections of these names, as a report of them has them.
   *
   * @throws IllegalArgumentException for a name that no section has, with those that there are
   */
  public Set<String> chosen(Set<String> names) {
    return composition.chosen(names);
  }

  /** Writes the whole report; see the method with sections. */
  public List<Path> write(
      Dossier dossier,
      List<Measure> measures,
      ReportContext context,
      Set<Format> formats,
      Path outDirectory)
      throws IOException {
    return write(dossier, measures, context, Set.of(), formats, outDirectory);
  }

  /**
   * Writes the report in each format; the same input gives the same bytes. A file appears whole or
   * not at all, and an older one of the same name is replaced.
   *
   * @param sections names of those to write, none for all
   * @param outDirectory made where it does not exist
   * @return the files written
   * @throws IOException if the folder or a file in it cannot be written
   * @throws IllegalArgumentException for a name that no section has
   */
  public List<Path> write(
      Dossier dossier,
      List<Measure> measures,
      ReportContext context,
      Set<String> sections,
      Set<Format> formats,
      Path outDirectory)
      throws IOException {
    Paper paper = composition.compose(dossier, measures, context, sections);
    Files.createDirectories(outDirectory);
    List<Path> written = new ArrayList<>();
    Set<Format> ordered = EnumSet.noneOf(Format.class);
    ordered.addAll(formats);
    for (Format format : ordered) {
      Path file = outDirectory.resolve(format.fileName());
      replace(file, bytes(paper, context, format));
      written.add(file);
    }
    return List.copyOf(written);
  }

  /** The text of a report in HTML or Markdown. */
  public String text(
      Dossier dossier, List<Measure> measures, ReportContext context, Format format) {
    return text(composition.compose(dossier, measures, context), format);
  }

  /**
   * The bytes of a report in one format.
   *
   * @param sections names of those to write, none for all
   * @throws IOException where it cannot be set in this format
   * @throws IllegalArgumentException for a name that no section has
   */
  public byte[] bytes(
      Dossier dossier,
      List<Measure> measures,
      ReportContext context,
      Set<String> sections,
      Format format)
      throws IOException {
    return bytes(composition.compose(dossier, measures, context, sections), context, format);
  }

  private byte[] bytes(Paper paper, ReportContext context, Format format) throws IOException {
    return switch (format) {
      case HTML, MARKDOWN -> text(paper, format).getBytes(StandardCharsets.UTF_8);
      case PDF -> new PdfFile().write(paper, context.asOf());
      case DOCX -> new DocxFile().write(paper, context.asOf());
    };
  }

  private String text(Paper paper, Format format) {
    return switch (format) {
      case HTML -> html.write(paper);
      case MARKDOWN -> MarkdownPage.write(paper);
      case PDF, DOCX -> throw new IllegalArgumentException(format + " is no text");
    };
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(half, content);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
