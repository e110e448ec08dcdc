package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ActorCode;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;

/** How far each side depends on the other, and how alike they vote, from imported tables. */
final class Dependence implements Part {

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    MeasureWords words = new MeasureWords(material);
    blocks.add(new Block.Subheading("How much does each depend on the other?"));
    Optional<Measure> dependence = material.findMeasure("dependence");
    dependence.ifPresent(m -> blocks.addAll(dependence(material, m, words)));
    if (dependence.isEmpty()) {
      blocks.add(Blocks.none("Dependence was not measured for this report."));
    }
    blocks.add(new Block.Subheading("Do they vote alike at the United Nations?"));
    Optional<Measure> alignment = material.findMeasure("alignment");
    alignment.ifPresent(m -> blocks.addAll(alignment(m, words)));
    if (alignment.isEmpty()) {
      blocks.add(Blocks.none("Votes were not measured for this report."));
    }
    blocks.addAll(new PublishedTables(material).blocks());
    return new Section("dependence", "Dependence and votes", blocks);
  }

  private static List<Block> dependence(Material material, Measure measure, MeasureWords words) {
    Map<String, String> trade = new LinkedHashMap<>();
    Map<String, String> output = new LinkedHashMap<>();
    Map<String, String> gathered = new LinkedHashMap<>();
    for (ActorCode side : List.of(material.tie().a(), material.tie().b())) {
      String name = material.names().bare(side);
      trade.put("trade share of " + side, "Share of the trade of " + name);
      trade.put("HHI of partners of " + side, "Concentration of its partners, " + name);
      ActorCode other = side.equals(material.tie().a()) ? material.tie().b() : material.tie().a();
      String its = material.names().bare(other);
      gathered.put(
          "share of " + other + " in the exports of " + side, its + " in exports of " + name);
      gathered.put(
          "share of " + other + " in the imports of " + side, its + " in imports of " + name);
      output.put("d of " + side, "Trade to output, " + name);
      output.put("d with arms and other flows of " + side, "With arms, " + name);
      output.put("d by arms and other flows alone of " + side, "Arms and others alone, " + name);
      output.put(side + " gives, of its output", "Given, to output of " + name);
    }
    YearTable table = new YearTable(measure);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(table.of("Share of the other in each side’s whole trade", trade));
    blocks.addAll(
        table.of("Share of the other in exports and imports, by gathered figures", gathered));
    blocks.addAll(table.of("What passes between them against each side’s output", output));
    blocks.add(note(measure, words));
    return blocks;
  }

  private static List<Block> alignment(Measure measure, MeasureWords words) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("agreement", "Agreement (1 always, 0 never)");
    columns.put("kappa", "Corrected for chance (κ)");
    columns.put("roll calls on which both voted", "Both voted");
    columns.put("roll calls at which one or both were absent", "Absent");
    columns.put("distance of ideal points", "Distance of ideal points");
    List<Block> blocks =
        new ArrayList<>(
            new YearTable(measure)
                .of("Votes of the two in the General Assembly, by year", columns));
    blocks.add(note(measure, words));
    return blocks;
  }

  static Block note(Measure measure, MeasureWords words) {
    String note = measure.note() == null ? "" : words.named(measure.note());
    return new Block.Remark(Line.foreign(note.isEmpty() ? measure.formula() : note));
  }
}
