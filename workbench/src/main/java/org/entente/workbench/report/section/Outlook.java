package org.entente.workbench.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Range;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** Forecasts that the documents make, with their likelihood word and what came of them. */
final class Outlook implements Part {

  private static final int MOST = 40;

  @Override
  public Section write(Material material) {
    List<Entry> forecasts = material.entries(Kind.FORECAST);
    if (forecasts.isEmpty()) {
      return new Section(
          "outlook",
          "Outlook",
          List.of(Blocks.none("No forecast was recognised in the documents.")));
    }
    List<List<List<Inline>>> rows =
        forecasts.stream().limit(MOST).map(entry -> row(material, entry)).toList();
    int left = forecasts.size() - rows.size();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            Line.plain("Forecasts made in the documents"),
            List.of("What was foreseen", "By", "Likelihood", "Outcome", "Evidence"),
            List.of(
                new Block.Group(
                    null,
                    rows,
                    left > 0 ? "and " + Words.count(left) + " more in the ledger" : null))));
    blocks.add(
        Blocks.remark(
            "Likelihood words are given the ranges of ICD 203; “may” and “could” are on no scale"
                + " and get no number."));
    material.findMeasure("forecast-record").ifPresent(m -> blocks.add(record(m)));
    return new Section("outlook", "Outlook", blocks);
  }

  /** How the forecasts fared, in a paragraph. */
  private static Block record(Measure measure) {
    List<String> parts = new ArrayList<>();
    for (Measure.Value value : measure.values()) {
      if (MeasureWords.isKnown(value)) {
        parts.add(value.label() + ": " + MeasureWords.words(value));
      }
    }
    String record =
        parts.isEmpty() ? "No forecast can be judged yet." : String.join("; ", parts) + ".";
    return new Block.Paragraph(
        new Line()
            .strong("Record of the forecasts. ")
            .from(record)
            .text(" A Brier score of 0 is perfect, 0.25 is what always saying one half gets.")
            .done());
  }

  private static List<List<Inline>> row(Material material, Entry entry) {
    Entry.Forecast forecast = entry.forecast();
    String what = forecast == null ? material.telling().what(entry) : forecast.what();
    Line line = new Line().from(Telling.cut(what, 220));
    String who = forecast == null ? null : forecast.who();
    String attribution =
        who == null ? material.telling().attribution(entry) : "according to " + who;
    line.weak(attribution.isEmpty() ? "" : ", " + attribution);
    LocalDate by = forecast == null ? null : forecast.by();
    return List.of(
        line.done(),
        Line.plain(by == null ? "no date given" : Days.day(by)),
        Line.plain(likelihood(forecast, Footing.of(entry))),
        outcome(material, forecast),
        material.cite(entry));
  }

  private static String likelihood(Entry.@Nullable Forecast forecast, Footing footing) {
    String word = forecast == null ? null : forecast.word();
    Range range = forecast == null ? null : forecast.likelihood();
    if (word == null) {
      return footing.word().isEmpty() ? "stated without a word of likelihood" : footing.word();
    }
    if (range == null) {
      return "“" + word + "”, on no scale";
    }
    Double low = range.low();
    Double high = range.high();
    return "“"
        + word
        + "”, "
        + (low == null ? 0 : Math.round(low * 100))
        + "–"
        + (high == null ? 100 : Math.round(high * 100))
        + " %";
  }

  private static List<Inline> outcome(Material material, Entry.@Nullable Forecast forecast) {
    if (forecast == null) {
      return Line.plain("unresolved");
    }
    Line line = Line.of(forecast.outcome().replace('-', ' '));
    forecast.resolvedBy().forEach(s -> line.text(" ").add(material.citations().cite(s)));
    return line.done();
  }
}
