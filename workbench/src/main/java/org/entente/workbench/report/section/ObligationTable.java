package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Measure;
import org.entente.model.Statement;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.Words;

/**
 * What treaties oblige the two to, one obligation a row: by the words of documents with article and
 * quote, and by tables that code treaties, in spells of years. Never summed.
 */
final class ObligationTable {

  private static final String UNIT = "obligation";

  /** "2024, defence, Article 4, in: a pact (s-9ec4b93d1064)". */
  private static final Pattern QUOTED = Pattern.compile("(.+?), (.+?), in: (.*) \\((s-\\w+)\\)");

  /** "ATOP, 1961–1996, defence". */
  private static final Pattern CODED = Pattern.compile("(\\w+), ([\\d–]+), (.+)");

  private final Material material;

  ObligationTable(Material material) {
    this.material = material;
  }

  List<Block> blocks() {
    Optional<Measure> measure = material.findMeasure("commitments");
    if (measure.isEmpty()) {
      return List.of();
    }
    List<List<List<Inline>>> quoted = new ArrayList<>();
    Map<String, Map<String, List<String>>> coded = new LinkedHashMap<>();
    for (Measure.Value value : measure.get().values()) {
      if (value.unit().equals(UNIT)) {
        Matcher quote = QUOTED.matcher(value.label());
        Matcher code = CODED.matcher(value.label());
        if (quote.matches()) {
          quoted.add(quoted(measure.get(), quote, value));
        } else if (code.matches()) {
          coded
              .computeIfAbsent(code.group(1), table -> new LinkedHashMap<>())
              .computeIfAbsent(code.group(3), what -> new ArrayList<>())
              .add(code.group(2) + ": " + yesNo(value));
        }
      }
    }
    if (quoted.isEmpty() && coded.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Subheading("What are they obliged to?"));
    if (!quoted.isEmpty()) {
      blocks.add(
          new Block.Table(
              Line.plain("Obligations that the documents name, with their words"),
              List.of("Obligation", "Since", "Held", "Words", "Evidence"),
              List.of(new Block.Group(null, quoted, null))));
    }
    coded.forEach((table, rows) -> blocks.add(coded(table, rows)));
    List<String> open = measure.get().notValued();
    String note = measure.get().note();
    blocks.add(
        new Block.Remark(
            Line.foreign(
                (open.isEmpty() ? "" : Words.capital(String.join("; ", open)) + ". ")
                    + (note == null ? "" : note))));
    return blocks;
  }

  private List<List<Inline>> quoted(Measure measure, Matcher label, Measure.Value value) {
    Optional<Statement> statement =
        measure.citations().stream().filter(s -> s.id().equals(label.group(4))).findFirst();
    Line words = new Line();
    Line evidence = new Line();
    statement.ifPresent(
        s -> {
          words.quote(Telling.cut(s.quote().strip().replaceAll("\\s+", " "), 260));
          evidence.add(material.citations().cite(s));
        });
    return List.of(
        Line.foreign(Words.capital(label.group(2).replace('-', ' '))),
        Line.foreign(label.group(1)),
        Line.plain(yesNo(value)),
        words.done(),
        evidence.done());
  }

  private static Block coded(String table, Map<String, List<String>> obligations) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    obligations.forEach(
        (what, spells) ->
            rows.add(
                List.of(
                    Line.plain(Words.capital(what.replace('-', ' '))),
                    Line.plain(String.join("; ", spells)))));
    return new Block.Table(
        Line.plain("Obligations as " + table + " codes them, by years; no row: not coded"),
        List.of("Obligation", "Years"),
        List.of(new Block.Group(null, rows, null)));
  }

  private static String yesNo(Measure.Value value) {
    Double held = value.mid();
    return held == null ? "not known" : held > 0 ? "yes" : "no";
  }
}
