package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.RecordedProblem;
import org.entente.model.Source;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** The documents themselves: date, publisher, grade, who repeats whom, what could not be read. */
final class Sources implements Part {

  /** Documents without any statement on the tie that are listed; the others are counted. */
  private static final int SILENT = 40;

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    if (material.dossier().sources().isEmpty()) {
      blocks.add(Blocks.none("No document was read."));
    } else {
      blocks.add(documents(material));
    }
    origins(material, blocks);
    problems(material, blocks);
    return new Section("sources", "Sources", blocks);
  }

  private static Block documents(Material material) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    int silent = 0;
    for (Source source : material.dossier().sources()) {
      if (source.statements() > 0 || silent++ < SILENT) {
        rows.add(row(source));
      }
    }
    int left = material.dossier().sources().size() - rows.size();
    return new Block.Table(
        Line.plain("Documents, by date"),
        List.of("Document", "Publisher", "Date, and where it was found", "Grade", "Statements"),
        List.of(
            new Block.Group(
                null,
                rows,
                left > 0
                    ? "and " + Words.count(left) + " more that say nothing that was coded"
                    : null)));
  }

  private static List<List<Inline>> row(Source source) {
    Document document = source.document();
    var title = document.title();
    var url = document.url();
    var publisher = document.publisher();
    var author = document.author();
    var date = document.date();
    String name = title == null ? document.id() : Telling.cut(title.value(), 120);
    Line what = new Line();
    what.add(url == null ? new Inline.Foreign(name) : new Inline.Outside(url.value(), name));
    what.weak(title == null ? "" : " " + document.id());
    Line who = new Line().from(publisher == null ? "not known" : publisher.value());
    who.weak(author == null ? "" : ", " + author.value());
    Line when = new Line().text(date == null ? "undated" : Days.label(date.value()));
    when.weak(date == null ? "" : " (" + date.where() + ")");
    Line grade = new Line().strong(Character.toString(source.grade()));
    grade.weak(" " + source.gradeReason().replaceFirst("^[A-F]: ", ""));
    String count =
        source.coded()
            ? Integer.toString(source.statements())
            : "not coded (" + document.language() + ")";
    return List.of(what.done(), who.done(), when.done(), grade.done(), Line.plain(count));
  }

  private static void origins(Material material, List<Block> blocks) {
    List<Origin> origins = material.dossier().origins();
    if (origins.isEmpty()) {
      return;
    }
    blocks.add(new Block.Subheading("Who repeats whom"));
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Origin origin : origins) {
      Line members = new Line();
      for (Origin.Member member : origin.members()) {
        members.text(members.isEmpty() ? "" : "; ");
        members.from(Telling.cut(material.documentName(member.document()), 70));
        members.weak(
            " " + member.relation().word() + ", " + Math.round(member.share() * 100) + " % shared");
      }
      String first =
          origin.level() == Origin.Level.TEXT
              ? material.documentName(origin.first())
              : origin.first();
      rows.add(
          List.of(
              Line.foreign(Telling.cut(first, 90)),
              Line.plain(
                  origin.level() == Origin.Level.TEXT ? "shared wording" : "one named source"),
              members.done(),
              Line.plain(effective(origin.effective()))));
    }
    blocks.add(
        new Block.Table(
            Line.plain("Documents and claims that go back to one origin; each counts once"),
            List.of("Origin", "What is shared", "Members", "Counts as"),
            List.of(new Block.Group(null, rows, null))));
  }

  private static String effective(double number) {
    return String.format(java.util.Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "")
        + (number == 1 ? " source" : " sources");
  }

  private static void problems(Material material, List<Block> blocks) {
    blocks.add(new Block.Subheading("What could not be read, and why"));
    Map<RecordedProblem, Integer> distinct = new LinkedHashMap<>();
    material.dossier().problems().forEach(problem -> distinct.merge(problem, 1, Integer::sum));
    if (distinct.isEmpty()) {
      blocks.add(Blocks.none("Every document given was read."));
      return;
    }
    List<List<List<Inline>>> rows = new ArrayList<>();
    List<RecordedProblem> alike = new ArrayList<>();
    Map<List<Object>, Integer> counts = new LinkedHashMap<>();
    for (RecordedProblem problem : distinct.keySet()) {
      if (counts.merge(List.of(problem.document(), problem.kind()), 1, Integer::sum) == 1) {
        alike.add(problem);
      }
    }
    for (RecordedProblem problem : alike.stream().limit(100).toList()) {
      int more = counts.getOrDefault(List.of(problem.document(), problem.kind()), 1) - 1;
      rows.add(problem(problem, more));
    }
    int left = alike.size() - rows.size();
    @Nullable String more = left > 0 ? "and " + Words.count(left) + " more in the ledger" : null;
    blocks.add(
        new Block.Table(
            Line.plain("Problems with documents"),
            List.of("Document", "Problem", "Cost", "What was met, and what to do"),
            List.of(new Block.Group(null, rows, more))));
  }

  /** One problem, and how many more of its kind the same file has. */
  private static List<List<Inline>> problem(RecordedProblem problem, int more) {
    Line document = new Line().from(problem.document());
    String place = problem.place();
    document.weak(place == null ? "" : ", " + place);
    return List.of(
        document.done(),
        Line.plain(problem.kind().replace('-', ' ')),
        Line.plain(
            switch (problem.severity()) {
              case LOST -> "nothing was read";
              case PARTIAL -> "a part was read";
              case NOTE -> "nothing that was to be read is lost";
            }),
        Line.foreign(
            problem.message()
                + (more == 0
                    ? ""
                    : " And " + Words.count(more) + " more of the kind: entente problems.")));
  }
}
