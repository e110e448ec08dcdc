package org.entente.workbench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Paper;
import org.entente.workbench.report.html.HtmlPage;
import org.entente.workbench.report.markdown.MarkdownPage;
import org.entente.workbench.report.section.Composition;

/**
 * Writes the report of a tie: {@code report.html}, one self-contained file, and {@code report.md}.
 */
public final class Report {

  private final Composition composition = new Composition();
  private final HtmlPage html = new HtmlPage();

  /**
   * Writes the report in each format; the same input gives the same bytes. A file appears whole or
   * not at all, and an older one of the same name is replaced.
   *
   * @param outDirectory made where it does not exist
   * @return the files written
   * @throws IOException if the folder or a file in it cannot be written
   */
  public List<Path> write(
      Dossier dossier,
      List<Measure> measures,
      ReportContext context,
      Set<Format> formats,
      Path outDirectory)
      throws IOException {
    Paper paper = composition.compose(dossier, measures, context);
    Files.createDirectories(outDirectory);
    List<Path> written = new ArrayList<>();
    Set<Format> ordered = EnumSet.noneOf(Format.class);
    ordered.addAll(formats);
    for (Format format : ordered) {
      Path file = outDirectory.resolve(format.fileName());
      replace(file, render(paper, format));
      written.add(file);
    }
    return List.copyOf(written);
  }

  /** The text of a report in one format. */
  public String text(
      Dossier dossier, List<Measure> measures, ReportContext context, Format format) {
    return render(composition.compose(dossier, measures, context), format);
  }

  private String render(Paper paper, Format format) {
    return switch (format) {
      case HTML -> html.write(paper);
      case MARKDOWN -> MarkdownPage.write(paper);
    };
  }

  private static void replace(Path file, String text) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(half, text, StandardCharsets.UTF_8);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
