package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Standing;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;

/** Tells in the summary what each side is said to gain by the tie, and what it is said to risk. */
final class StakesSentence {

  private static final int NAMED = 4;

  private final Material material;
  private final Sentences sentences;

  StakesSentence(Material material) {
    this.material = material;
    this.sentences = new Sentences(material);
  }

  /** The paragraph, empty where the documents name nothing of the kind. */
  List<Inline> line() {
    Line line = new Line();
    for (ActorCode side : List.of(material.tie().a(), material.tie().b())) {
      String name = material.names().inSentence(side);
      List<Entry> all = of(side, Kind.BENEFIT);
      List<Entry> told = all.stream().filter(e -> Footing.of(e).isTold()).toList();
      List<Entry> possible = all.stream().filter(StakesSentence::isPossible).toList();
      boolean benefits = !told.isEmpty() || !possible.isEmpty();
      List<Entry> risks =
          of(side, Kind.RISK).stream()
              .filter(e -> Footing.of(e).isTold() || isPossible(e))
              .toList();
      if (benefits || !risks.isEmpty()) {
        line.text("For " + name + " the documents name ");
        name(line, "as benefits: ", told);
        name(line, (told.isEmpty() ? "as" : ". As") + " possible benefits: ", possible);
        name(line, (benefits ? ". As" : "as") + " risks: ", risks);
        line.text(". ");
      }
    }
    if (line.isEmpty()) {
      return List.of();
    }
    return new Line()
        .strong("Benefits and risks. ")
        .addAll(line.done())
        .text("Evidence for and against each stands in ")
        .jump("stakes", "Benefits and risks")
        .text(".")
        .done();
  }

  private void name(Line line, String start, List<Entry> entries) {
    if (!entries.isEmpty()) {
      sentences.enumerate(line.text(start), entries, NAMED);
    }
  }

  private static boolean isPossible(Entry entry) {
    Footing footing = Footing.of(entry);
    return footing == Footing.POSSIBLE || footing == Footing.PROBABLE;
  }

  /** Those that stand, the ones with a figure and those that say most of themselves first. */
  private List<Entry> of(ActorCode side, Kind kind) {
    List<Entry> own = new ArrayList<>();
    material.entries(kind).stream()
        .filter(e -> e.to().equals(List.of(side)) && e.item() != null)
        .filter(e -> e.standing() != Standing.REFUTED && e.standing() != Standing.OVERTAKEN)
        .filter(e -> Importance.hasFigure(e) || words(e) > 1)
        .sorted(Comparator.comparingInt(StakesSentence::bareness))
        .forEach(own::add);
    return own;
  }

  private static int bareness(Entry entry) {
    return Importance.hasFigure(entry) ? 0 : words(entry) > 2 ? 1 : 2;
  }

  private static int words(Entry entry) {
    return entry.item() == null ? 0 : entry.item().text().strip().split("\\s+", -1).length;
  }
}
