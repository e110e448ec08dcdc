package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;

/** Positions of others and of the two, by actor, their meetings, and sanctions. */
final class Reactions implements Part {

  private static final int PER_ACTOR = 8;

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    List<Entry> positions = material.entries(Kind.POSITION);
    List<Entry> others =
        positions.stream().filter(e -> e.from().stream().noneMatch(material::isParty)).toList();
    List<Entry> own = positions.stream().filter(e -> !others.contains(e)).toList();
    positions(material, "Positions of others, by actor", others, blocks);
    positions(material, "Positions of the two", own, blocks);
    entries(material, "Meetings and talks", material.entries(Kind.MEETING), blocks);
    entries(
        material, "Sanctions, and how they are evaded", material.entries(Kind.SANCTION), blocks);
    entries(material, "Use and threat of force", material.entries(Kind.ACTION), blocks);
    if (blocks.isEmpty()) {
      blocks.add(Blocks.none("The documents name no positions, meetings or sanctions."));
    }
    return new Section("reactions", "Positions, reactions and sanctions", blocks);
  }

  private static void entries(
      Material material, String caption, List<Entry> entries, List<Block> blocks) {
    if (!entries.isEmpty()) {
      blocks.add(new EntryTable(material, true, 15).of(Line.plain(caption), entries));
    }
  }

  private static void positions(
      Material material, String caption, List<Entry> entries, List<Block> blocks) {
    if (entries.isEmpty()) {
      return;
    }
    Map<List<ActorCode>, List<Entry>> byActor = new LinkedHashMap<>();
    entries.stream()
        .sorted(
            Comparator.comparing((Entry e) -> e.from().stream().allMatch(ActorCode::isLoose))
                .thenComparing(e -> material.names().list(e.from())))
        .forEach(e -> byActor.computeIfAbsent(e.from(), key -> new ArrayList<>()).add(e));
    List<Block.Group> groups = new ArrayList<>();
    byActor.forEach(
        (actors, members) -> {
          int left = members.size() - PER_ACTOR;
          groups.add(
              new Block.Group(
                  Words.capital(material.names().list(actors)),
                  members.stream().limit(PER_ACTOR).map(e -> row(material, e)).toList(),
                  left > 0 ? "and " + Words.count(left) + " more in the ledger" : null));
        });
    blocks.add(
        new Block.Table(
            Line.plain(caption),
            List.of("Position", "Towards", "When", "Standing", "Evidence"),
            groups));
  }

  private static List<List<Inline>> row(Material material, Entry entry) {
    Line what = new Saying(material).tell(new Line(), entry);
    String attribution = material.telling().attribution(entry);
    what.weak(attribution.isEmpty() ? "" : ", " + attribution);
    return List.of(
        what.done(),
        Line.plain(material.names().list(entry.to())),
        Line.plain(Days.label(entry.period())),
        Labels.of(entry),
        material.cite(entry));
  }
}
