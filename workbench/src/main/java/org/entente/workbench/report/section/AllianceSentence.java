package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Channel;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.Words;

/** Tells in the summary how far the documents judge the two to be allies, in their own words. */
final class AllianceSentence {

  private static final int QUOTED = 3;

  private final Material material;

  AllianceSentence(Material material) {
    this.material = material;
  }

  /**
   * Judgements on whether these two are allies, most important first; what a third state is to one
   * of them is another tie.
   */
  static List<Entry> judgements(Material material) {
    return material.entries(Kind.ASSESSMENT, Kind.POSITION).stream()
        .filter(entry -> entry.channel() == Channel.ALLIANCE)
        .filter(entry -> entry.parties().containsAll(material.tie().actors()))
        .toList();
  }

  /** The paragraph, empty where nobody judges. */
  List<Inline> line() {
    List<Entry> judged = judgements(material);
    if (judged.isEmpty()) {
      return List.of();
    }
    Line line = new Line().strong("Are they allies? ");
    line.text(
        judged.size() == 1
            ? "One judgement is on record: "
            : Words.capital(Words.count(judged.size()))
                + " judgements are on record"
                + (judged.size() > QUOTED ? ", among them: " : ": "));
    List<Entry> shown = shown(judged);
    for (int i = 0; i < shown.size(); i++) {
      Entry entry = shown.get(i);
      var lead = material.telling().lead(entry);
      line.text(i == 0 ? "" : "; ");
      line.quote(Telling.cut(lead.quote().strip().replaceAll("\\s+", " "), 180));
      String footing = Footing.of(entry).word();
      line.text(" (" + Commitments.asOf(material, entry, lead));
      line.text(footing.isEmpty() ? ") " : ", " + footing + ") ").addAll(material.cite(entry));
    }
    line.text(". ");
    overtaken(line);
    return line.text("See ").jump("commitments", "Commitments and judgements").text(".").done();
  }

  /** Those that deny it never fall behind those that say so. */
  private static List<Entry> shown(List<Entry> judged) {
    List<Entry> shown = new ArrayList<>();
    judged.stream().filter(e -> Footing.of(e) == Footing.NEGATED).limit(1).forEach(shown::add);
    judged.stream()
        .filter(e -> !shown.contains(e))
        .limit(QUOTED - shown.size())
        .forEach(shown::add);
    return shown;
  }

  /** What was said before a pact was made, and holds no longer. */
  private void overtaken(Line line) {
    for (Dispute dispute : Disputes.sorted(material)) {
      if (dispute.kind() == DisputeKind.YES_NO && dispute.status() == DisputeStatus.OVERTAKEN) {
        line.from(MeasureBlocks.sentence(new MeasureWords(material).named(dispute.reason())));
        List<String> sides = new ArrayList<>();
        for (Dispute.Member member : dispute.members()) {
          if (!sides.contains(member.side())) {
            sides.add(member.side());
            line.text(" ").add(material.citations().cite(member.statement()));
          }
        }
        line.text(" ");
      }
    }
  }
}
