package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.Words;

/**
 * What each does towards the other by reports: friendly and hostile, in words and in deeds, from
 * documents and from imported event files, each source by itself; and how often it is mentioned.
 */
final class EventCounts {

  /** "icews, all months, A → B, verbal cooperation". */
  private static final Pattern TOTAL =
      Pattern.compile("(.+), all months, (.+ → .+), (\\w+ (?:cooperation|conflict))");

  private static final Pattern MENTION =
      Pattern.compile("(.+ → .+), (\\w+ (?:cooperation|conflict))");

  private static final List<String> CLASSES =
      List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

  private final Material material;
  private final MeasureWords words;

  EventCounts(Material material) {
    this.material = material;
    this.words = new MeasureWords(material);
  }

  List<Block> blocks() {
    Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
    collect("interaction", TOTAL, rows);
    collect("mention-balance", MENTION, rows);
    rows.values().removeIf(row -> row.values().stream().allMatch("0"::equals));
    if (rows.isEmpty()) {
      return List.of();
    }
    List<List<List<Inline>>> cells = new ArrayList<>();
    rows.forEach(
        (head, counts) -> {
          List<List<Inline>> row = new ArrayList<>();
          row.add(Line.foreign(words.named(head.get(1))));
          row.add(Line.plain(head.get(0)));
          CLASSES.forEach(name -> row.add(Line.plain(counts.getOrDefault(name, "0"))));
          cells.add(row);
        });
    List<String> columns = new ArrayList<>(List.of("Way", "Counted"));
    CLASSES.forEach(name -> columns.add(Words.capital(name)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Subheading(material.titles().of("interaction").title()));
    blocks.add(
        new Block.Table(
            Line.plain(
                "Counts of reported words and deeds. More reports do not mean that more passed"),
            columns,
            List.of(new Block.Group(null, cells, null))));
    material.findMeasure("interaction").ifPresent(m -> blocks.add(note(m)));
    return blocks;
  }

  private Block note(Measure measure) {
    List<String> parts = new ArrayList<>();
    measure.values().stream()
        .filter(v -> v.label().endsWith("share dated to a month") && MeasureWords.isKnown(v))
        .forEach(v -> parts.add(Words.capital(v.label()) + ": " + MeasureWords.words(v) + "."));
    measure.notValued().forEach(line -> parts.add(MeasureBlocks.sentence(line)));
    if (measure.note() != null) {
      parts.add(measure.note());
    }
    return new Block.Remark(Line.foreign(words.named(String.join(" ", parts))));
  }

  private void collect(String name, Pattern pattern, Map<List<String>, Map<String, String>> rows) {
    Optional<Measure> measure = material.findMeasure(name);
    if (measure.isEmpty()) {
      return;
    }
    boolean mentions = pattern == MENTION;
    for (Measure.Value value : measure.get().values()) {
      Matcher label = pattern.matcher(value.label());
      if (label.matches() && MeasureWords.isKnown(value)) {
        String counted =
            mentions
                ? "sentences of the documents, dated or not"
                : label.group(1).equals("documents")
                    ? "entries of the documents that are dated to a month"
                    : "events of " + label.group(1);
        String way = label.group(mentions ? 1 : 2);
        rows.computeIfAbsent(List.of(counted, way), key -> new LinkedHashMap<>())
            .put(label.group(mentions ? 2 : 3), count(value));
      }
    }
  }

  private static String count(Measure.Value value) {
    return value.mid() == null ? "–" : Long.toString(Math.round(value.mid()));
  }
}
