package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The section without which no citation leads anywhere; it is in every report. */
  private static final String EVIDENCE = "evidence";

  /** In this order; the list of evidence knows its numbers only when all others are written. */
  /** Stands for a section that has nothing to tell; it is left out. */
  private static final Part ABSENT =
      material -> {
        throw new IllegalStateException("No such section was made");
      };

  private final Map<SectionName, Part> parts = new LinkedHashMap<>();

  /**
   * @param scenarios the section on scenarios, empty where none were played
   */
  public Composition(Optional<Part> scenarios) {
    parts.put(new SectionName("summary", "Summary"), new Summary());
    parts.put(new SectionName("exchange", "Exchange"), new Exchange());
    parts.put(new SectionName("balance", "Balance"), new Balance());
    parts.put(new SectionName("trade", "Trade, loans and finance"), new Trade());
    parts.put(new SectionName("commitments", "Commitments and judgements"), new Commitments());
    parts.put(new SectionName("dependence", "Dependence and votes"), new Dependence());
    parts.put(new SectionName("deployments", "Deployments and losses"), new Deployments());
    parts.put(new SectionName("timeline", "Timeline"), new Timeline());
    parts.put(new SectionName("pace", "Pace and reciprocity"), new Pace());
    parts.put(new SectionName("reactions", "Positions, reactions and sanctions"), new Reactions());
    parts.put(new SectionName("stakes", "Benefits and risks"), new Stakes());
    parts.put(new SectionName("explanations", "What kind of tie is it?"), new Explanations());
    parts.put(new SectionName("outlook", "Outlook"), new Outlook());
    parts.put(new SectionName("scenarios", "Scenarios"), scenarios.orElse(ABSENT));
    parts.put(new SectionName("disputes", "Disputes"), new Disputes());
    parts.put(new SectionName("sources", "Sources"), new Sources());
    parts.put(new SectionName("making", "How it was made"), new Making());
    parts.put(new SectionName(EVIDENCE, "Evidence"), new EvidenceList());
  }

  /** All sections that there are, in the order of the report. */
  public List<SectionName> list() {
    return List.copyOf(parts.keySet());
  }

  /**
   * The chosen names as they are in the report, with the evidence that they cite.
   *
   * @param names of sections, in any order; none for all
   * @throws IllegalArgumentException for a name that no section has, with those that there are
   */
  public Set<String> chosen(Set<String> names) {
    List<String> all = list().stream().map(SectionName::id).toList();
    for (String name : names) {
      if (!all.contains(name)) {
        throw new IllegalArgumentException(
            "No section is called \"" + name + "\". There are: " + String.join(", ", all) + ".");
      }
    }
    Set<String> chosen = new LinkedHashSet<>(all);
    chosen.removeIf(id -> !names.isEmpty() && !names.contains(id) && !id.equals(EVIDENCE));
    return chosen;
  }

  /** The whole report; the same input gives the same report. */
  public Paper compose(Dossier dossier, List<Measure> measures, ReportContext context) {
    return compose(dossier, measures, context, Set.of());
  }

  /**
   * A report of some sections. What they cite is listed, what is not cited is not; a reference to a
   * section that is left out is no link.
   *
   * @param names of sections, none for all
   * @throws IllegalArgumentException for a name that no section has
   */
  public Paper compose(
      Dossier dossier, List<Measure> measures, ReportContext context, Set<String> names) {
    Set<String> chosen = chosen(names);
    Material material = new Material(dossier, measures, context);
    List<Section> sections = new ArrayList<>();
    parts.forEach(
        (name, part) -> {
          if (chosen.contains(name.id()) && part != ABSENT) {
            Section section = part.write(material);
            sections.add(names.isEmpty() ? section : Unlinked.except(chosen, section));
          }
        });
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
