package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Words;

/** Benefits and risks by side, with the evidence for and against each. */
final class Stakes implements Part {

  private static final int PER_GROUP = 20;

  @Override
  public Section write(Material material) {
    List<Entry> entries = material.entries(Kind.BENEFIT, Kind.RISK);
    if (entries.isEmpty()) {
      return new Section(
          "stakes",
          "Benefits and risks",
          List.of(Blocks.none("The documents name no benefits and no risks.")));
    }
    Set<ActorCode> sides = new LinkedHashSet<>(List.of(material.tie().a(), material.tie().b()));
    entries.stream().flatMap(entry -> entry.to().stream()).sorted().forEach(sides::add);
    List<Block> blocks = new ArrayList<>();
    for (ActorCode side : sides) {
      List<Entry> own = entries.stream().filter(entry -> entry.to().contains(side)).toList();
      if (!own.isEmpty()) {
        blocks.add(table(material, side, own));
      }
    }
    List<Entry> nobody = entries.stream().filter(entry -> entry.to().isEmpty()).toList();
    if (!nobody.isEmpty()) {
      blocks.add(
          new EntryTable(material, true, PER_GROUP)
              .of(Line.plain("For whom the text does not say"), nobody));
    }
    return new Section("stakes", "Benefits and risks", blocks);
  }

  private static Block table(Material material, ActorCode side, List<Entry> own) {
    List<Block.Group> groups = new ArrayList<>();
    group(material, "Benefits", own, Kind.BENEFIT, groups);
    group(material, "Risks", own, Kind.RISK, groups);
    return new Block.Table(
        Line.plain("For " + material.names().inSentence(side)),
        List.of("What", "From", "Standing", "Evidence for", "Evidence against"),
        groups);
  }

  private static void group(
      Material material, String head, List<Entry> own, Kind kind, List<Block.Group> groups) {
    List<Entry> members = own.stream().filter(entry -> entry.kind() == kind).toList();
    if (members.isEmpty()) {
      return;
    }
    List<Entry> shown = new ArrayList<>();
    members.stream()
        .filter(entry -> Importance.hasFigure(entry) || shown.size() < PER_GROUP)
        .forEach(shown::add);
    int left = members.size() - shown.size();
    groups.add(
        new Block.Group(
            head,
            shown.stream().map(entry -> row(material, entry)).toList(),
            left > 0 ? "and " + Words.count(left) + " more in the ledger" : null));
  }

  /** What denies it in its own matter, else what stands on the other side of an open dispute. */
  private static List<Inline> against(Material material, Entry entry) {
    List<Inline> own = material.citeAgainst(entry);
    return own.isEmpty() ? material.citeOtherSide(entry) : own;
  }

  private static List<List<Inline>> row(Material material, Entry entry) {
    Line what = new Saying(material).tell(new Line(), entry);
    String amount = material.telling().amount(entry);
    what.from(amount.isEmpty() ? "" : ", " + amount);
    boolean negated = Footing.of(entry) == Footing.NEGATED;
    List<Inline> none = Line.plain("—");
    List<Inline> bearing = material.cite(entry);
    List<Inline> against = negated ? none : against(material, entry);
    return List.of(
        what.done(),
        Line.plain(material.names().list(entry.from())),
        Labels.of(entry),
        negated ? none : bearing,
        negated ? bearing : against.isEmpty() ? none : against);
  }
}
