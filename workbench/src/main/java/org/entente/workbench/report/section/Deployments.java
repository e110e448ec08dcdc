package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;

/** Who was sent where, and who was lost. */
final class Deployments implements Part {

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    List<Entry> sent = material.entries(Kind.DEPLOYMENT);
    List<Entry> lost = material.entries(Kind.CASUALTY);
    EntryTable table = new EntryTable(material, true, 20);
    if (sent.isEmpty() && lost.isEmpty()) {
      blocks.add(Blocks.none("The documents name no deployments and no losses."));
    }
    if (!sent.isEmpty()) {
      blocks.add(table.of(Line.plain("Soldiers, workers and advisers sent"), sent));
    }
    if (!lost.isEmpty()) {
      blocks.add(table.of(Line.plain("Killed, wounded and captured"), lost));
      blocks.add(
          Blocks.remark(
              "Killed, wounded, captured and casualties are different things; figures of different"
                  + " dates belong to a growing count and do not contradict each other."));
    }
    return new Section("deployments", "Deployments and losses", blocks);
  }
}
