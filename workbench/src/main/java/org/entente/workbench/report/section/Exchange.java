package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Tie;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;

/** What passes each way, by channel, drawn and in tables. */
final class Exchange implements Part {

  private static final int WITHOUT_FIGURE = 12;

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    List<Entry> forward = passing(material, Direction.FORWARD);
    List<Entry> back = passing(material, Direction.BACK);
    if (forward.isEmpty() && back.isEmpty()) {
      blocks.add(Blocks.none("No document says that anything passes between the two."));
    } else {
      blocks.add(new ExchangeDrawing(material).of(forward, back));
      blocks.add(
          Blocks.remark(
              "Items as the documents name them. Nothing is added up here: an amount may already"
                  + " contain another. What is only planned, possible or denied, or said not to be"
                  + " so, carries that word."));
      table(material, Direction.FORWARD, forward, blocks);
      table(material, Direction.BACK, back, blocks);
    }
    outside(material, blocks);
    return new Section("exchange", "Exchange", blocks);
  }

  /** What passes one way: transfers, and gains that a source puts a sum on. */
  static List<Entry> passing(Material material, Direction direction) {
    return material.entries(direction, Kind.TRANSFER, Kind.BENEFIT).stream()
        .filter(entry -> entry.kind() == Kind.TRANSFER || Importance.hasFigure(entry))
        .toList();
  }

  private static void table(
      Material material, Direction direction, List<Entry> entries, List<Block> blocks) {
    Tie tie = material.tie();
    String way =
        material.names().bare(direction.giver(tie))
            + " → "
            + material.names().bare(direction.receiver(tie));
    if (entries.isEmpty()) {
      blocks.add(Blocks.none(way + ": no document names anything."));
      return;
    }
    blocks.add(
        new EntryTable(material, false, WITHOUT_FIGURE)
            .byChannel(Line.of(way + ", by channel").done(), entries));
  }

  private static void outside(Material material, List<Block> blocks) {
    List<Entry> others =
        material.entries(Direction.OUTSIDE, Kind.TRANSFER).stream()
            .filter(entry -> !entry.from().isEmpty() || !entry.to().isEmpty())
            .toList();
    if (!others.isEmpty()) {
      blocks.add(
          new EntryTable(material, true, WITHOUT_FIGURE)
              .of(Line.of("With others: predecessors and third parties").done(), others));
    }
  }
}
