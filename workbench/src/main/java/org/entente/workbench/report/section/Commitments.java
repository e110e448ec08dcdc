package org.entente.workbench.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.model.Found;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Source;
import org.entente.model.Statement;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;

/**
 * Agreements between the two, and what the documents say on whether they are allies, as of when.
 */
final class Commitments implements Part {

  private static final int JUDGEMENTS = 30;

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    List<Entry> agreements =
        material.entries(Kind.AGREEMENT).stream()
            .sorted(Comparator.comparing(Timeline::key).thenComparing(Entry::id))
            .toList();
    if (agreements.isEmpty()) {
      blocks.add(Blocks.none("The documents name no agreement between the two."));
    } else {
      blocks.add(
          new EntryTable(material, true, Integer.MAX_VALUE)
              .of(Line.plain("Agreements, by date"), agreements));
    }
    blocks.addAll(new ObligationTable(material).blocks());
    blocks.add(new Block.Subheading("Are they allies, and as of when?"));
    List<Entry> judgements = AllianceSentence.judgements(material);
    if (judgements.isEmpty()) {
      blocks.add(Blocks.none("No document judges whether they are allies."));
    } else {
      blocks.add(
          Blocks.remark(
              "A judgement holds for its own date. The words are quoted, since no label replaces"
                  + " them; “said not to be so” marks a denial in the text."));
      blocks.add(judgements(material, judgements));
    }
    others(material, blocks);
    return new Section("commitments", "Commitments and judgements", blocks);
  }

  /** Judgements on dependence and on the tie at large; those on finance stand with the figures. */
  private static void others(Material material, List<Block> blocks) {
    List<Entry> others =
        material.entries(Kind.ASSESSMENT).stream()
            .filter(e -> e.channel() != Channel.ALLIANCE && e.channel() != Channel.FINANCIAL)
            .toList();
    if (!others.isEmpty()) {
      blocks.add(new Block.Subheading("Dependence and other judgements"));
      blocks.add(
          new EntryTable(material, true, 8)
              .byChannel(Line.plain("Judgements on the tie, by channel"), others));
    }
  }

  private static Block judgements(Material material, List<Entry> judgements) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Entry entry : judgements.stream().limit(JUDGEMENTS).toList()) {
      Statement lead = material.telling().lead(entry);
      Line said = new Line().quote(Telling.cut(lead.quote().strip(), 260));
      String attribution = material.telling().attribution(entry);
      said.weak(attribution.isEmpty() ? "" : " " + attribution);
      rows.add(
          List.of(
              Line.foreign(asOf(material, entry, lead)),
              said.done(),
              Labels.of(entry),
              material.cite(entry)));
    }
    int left = judgements.size() - rows.size();
    String more = left > 0 ? "and " + Words.count(left) + " more in the ledger" : null;
    return new Block.Table(
        Line.plain("What the documents say of the alliance"),
        List.of("As of", "Said", "Standing", "Evidence"),
        List.of(new Block.Group(null, rows, more)));
  }

  /** The day of the matter, or of the document that says it, and which of the two. */
  static String asOf(Material material, Entry entry, Statement statement) {
    if (entry.period() != null) {
      return Days.label(entry.period());
    }
    Optional<LocalDate> day = documentDay(material, statement);
    return day.map(d -> "document of " + documentLabel(material, statement))
        .orElse("undated document");
  }

  private static Optional<LocalDate> documentDay(Material material, Statement statement) {
    return documentPeriod(material, statement).map(Period::start);
  }

  private static Optional<Period> documentPeriod(Material material, Statement statement) {
    return material
        .findSource(statement.document())
        .map(Source::document)
        .map(d -> d.date())
        .map(Found::value);
  }

  private static String documentLabel(Material material, Statement statement) {
    return documentPeriod(material, statement).map(Days::label).orElse("");
  }
}
