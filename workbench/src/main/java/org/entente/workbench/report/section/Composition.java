package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.entente.workbench.report.ReportContext;
import org.entente.workbench.report.block.Block.Fact;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Paper;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Numbers;

/** Puts the sections of a report together, the summary first, the evidence last. */
public final class Composition {

  /** In this order; the list of evidence knows its numbers only when all others are written. */
  private final List<Part> parts =
      List.of(
          new Summary(),
          new Exchange(),
          new Balance(),
          new Trade(),
          new Commitments(),
          new Dependence(),
          new Deployments(),
          new Timeline(),
          new Pace(),
          new Reactions(),
          new Stakes(),
          new Explanations(),
          new Outlook(),
          new Disputes(),
          new Sources(),
          new Making(),
          new EvidenceList());

  /** The whole report; the same input gives the same report. */
  public Paper compose(Dossier dossier, List<Measure> measures, ReportContext context) {
    Material material = new Material(dossier, measures, context);
    List<Section> sections = new ArrayList<>();
    parts.forEach(part -> sections.add(part.write(material)));
    String title =
        material.names().bare(dossier.tie().a())
            + " and "
            + material.names().bare(dossier.tie().b());
    long statements =
        dossier.entries().stream().mapToLong(entry -> entry.statements().size()).sum();
    return new Paper(
        title,
        "What passes between them, on whose word, and where the sources disagree",
        List.of(
            new Fact("As of", Line.plain(Days.day(context.asOf()))),
            new Fact("Sources", Line.plain(Numbers.plain(dossier.sources().size()))),
            new Fact("Statements", Line.plain(Numbers.plain((double) statements))),
            new Fact("Entries", Line.plain(Numbers.plain(dossier.entries().size()))),
            new Fact("Made with", Line.plain("Entente " + context.version()))),
        sections);
  }
}
