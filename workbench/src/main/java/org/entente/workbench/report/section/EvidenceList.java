package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.Source;
import org.entente.model.Statement;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Citations.Cited;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;

/** The numbered quotes that everything before rests on; it must be written last. */
final class EvidenceList implements Part {

  @Override
  public Section write(Material material) {
    List<Cited> cited = material.citations().list();
    if (cited.isEmpty()) {
      return new Section(
          "evidence", "Evidence", List.of(Blocks.none("There is no evidence to list.")));
    }
    List<Block.Exhibit> exhibits = new ArrayList<>();
    cited.forEach(one -> exhibits.add(exhibit(material, one)));
    return new Section(
        "evidence",
        "Evidence",
        List.of(
            Blocks.remark(
                "Each number stands for one passage, quoted to the letter; words in grey round it"
                    + " belong to the same sentence. The arrows lead back to the places that cite it."),
            new Block.Evidence(exhibits)));
  }

  private static Block.Exhibit exhibit(Material material, Cited cited) {
    Statement statement = cited.statement();
    Optional<Source> source = material.findSource(statement.document());
    Passage passage =
        source
            .map(Source::document)
            .flatMap(document -> Passage.find(document.text(), statement))
            .orElse(new Passage("", ""));
    Line origin = new Line();
    source.ifPresentOrElse(
        known -> describe(known, origin),
        () -> origin.from(statement.document()).text(", not among the documents of the ledger"));
    origin.weak(" · " + statement.id());
    return new Block.Exhibit(
        cited.number(),
        passage.before(),
        statement.quote(),
        passage.after(),
        origin.done(),
        cited.uses());
  }

  private static void describe(Source source, Line origin) {
    Document document = source.document();
    var title = document.title();
    var url = document.url();
    var date = document.date();
    var publisher = document.publisher();
    String name = Telling.cut(title == null ? document.id() : title.value(), 110);
    origin.add(url == null ? new Inline.Foreign(name) : new Inline.Outside(url.value(), name));
    origin.text(", ").from(publisher == null ? "publisher not known" : publisher.value());
    origin.text(", " + (date == null ? "undated" : Days.label(date.value())));
    origin.text(", source graded " + source.grade());
    if (title != null && !Words.capital(title.value()).equals(document.id())) {
      origin.weak(" · " + document.id());
    }
  }
}
