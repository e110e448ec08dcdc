package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Origin;
import org.entente.model.Problem;
import org.entente.model.Relation;
import org.entente.model.Source;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.Words;

/** Says what a report leaves out: what is not told as fact, copies, what was not read or coded. */
final class LeftOut {

  private final Material material;

  LeftOut(Material material) {
    this.material = material;
  }

  List<Inline> line() {
    List<String> parts = new ArrayList<>();
    long untold =
        material.dossier().entries().stream().filter(entry -> !Footing.of(entry).isTold()).count();
    if (untold > 0) {
      parts.add(
          Words.count(untold, "entry is", "entries are")
              + " only probable, planned, possible or denied, or said not to be so, and marked as such");
    }
    long copies =
        material.dossier().origins().stream()
            .filter(origin -> origin.level() == Origin.Level.TEXT)
            .flatMap(origin -> origin.members().stream())
            .filter(member -> member.relation() != Relation.FIRST)
            .count();
    if (copies > 0) {
      parts.add(
          Words.count(copies, "document repeats", "documents repeat")
              + " another and "
              + Words.agree(copies, "counts", "count")
              + " with its origin");
    }
    List<Source> sources = material.dossier().sources();
    long uncoded = sources.stream().filter(source -> !source.coded()).count();
    if (uncoded > 0) {
      parts.add(
          Words.count(uncoded, "document is", "documents are")
              + " in a language that is not coded");
    }
    long undated = sources.stream().filter(source -> source.document().date() == null).count();
    if (undated > 0) {
      parts.add(Words.count(undated, "document is", "documents are") + " undated");
    }
    long lost =
        material.dossier().problems().stream()
            .filter(problem -> problem.severity() == Problem.Severity.LOST)
            .map(Problem::document)
            .distinct()
            .count();
    if (lost > 0) {
      parts.add(Words.count(lost, "document", "documents") + " could not be read");
    }
    Line line = new Line().strong("What is left out. ");
    if (parts.isEmpty()) {
      return line.text("Every document given was read and coded.").done();
    }
    return line.text(Words.capital(String.join("; ", parts)) + " (see ")
        .jump("sources", "Sources")
        .text(").")
        .done();
  }
}
