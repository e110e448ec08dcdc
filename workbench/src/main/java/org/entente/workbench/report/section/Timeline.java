package org.entente.workbench.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.drawing.Moment;
import org.entente.workbench.report.drawing.TimelineDrawing;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;

/** All dated entries, over the years. */
final class Timeline implements Part {

  private static final int MOST = 60;

  @Override
  public Section write(Material material) {
    List<Entry> dated =
        material.dossier().entries().stream()
            .filter(entry -> key(entry).isBefore(LocalDate.MAX))
            .filter(entry -> entry.kind() != Kind.FORECAST)
            .sorted(Comparator.comparing(Timeline::key).thenComparing(Entry::id))
            .toList();
    if (dated.isEmpty()) {
      return new Section(
          "timeline", "Timeline", List.of(Blocks.none("Nothing in the ledger carries a date.")));
    }
    int undated = material.dossier().entries().size() - dated.size();
    List<Block> blocks = new ArrayList<>();
    blocks.add(drawing(dated));
    blocks.add(table(material, dated));
    if (undated > 0) {
      blocks.add(
          Blocks.remark(
              Words.capital(Words.count(undated, "entry carries", "entries carry"))
                  + " no date, or "
                  + Words.agree(undated, "is a forecast", "are forecasts")
                  + ", and "
                  + Words.agree(undated, "is", "are")
                  + " not on this line."));
    }
    return new Section("timeline", "Timeline", blocks);
  }

  /** The day by which an entry is sorted, the last of all days where it has none. */
  static LocalDate key(Entry entry) {
    Period period = entry.period();
    if (period == null) {
      return LocalDate.MAX;
    }
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start != null) {
      return start;
    }
    return end == null ? LocalDate.MAX : end;
  }

  private static Block drawing(List<Entry> dated) {
    List<Moment> moments = dated.stream().map(e -> new Moment(key(e).getYear(), group(e))).toList();
    Map<Integer, Long> years =
        moments.stream()
            .collect(Collectors.groupingBy(Moment::year, TreeMap::new, Collectors.counting()));
    String words =
        years.entrySet().stream()
            .map(year -> year.getKey() + ": " + Words.count(year.getValue(), "entry", "entries"))
            .collect(Collectors.joining("; ", "", "."));
    return new Block.Drawing(
        TimelineDrawing.of("draw-timeline", "Dated entries by year", moments, words),
        "Each mark is one entry, set in the year in which it began. Marks count what documents mention,"
            + " not how much there was.",
        words);
  }

  static Moment.Group group(Entry entry) {
    return switch (entry.kind()) {
      case TRANSFER, TRADE, DEPLOYMENT, BENEFIT -> Moment.Group.PASSING;
      case AGREEMENT, MEETING -> Moment.Group.MEETING;
      case SANCTION, ACTION, CASUALTY, RISK -> Moment.Group.FORCE;
      case POSITION, ASSESSMENT, FORECAST -> Moment.Group.OTHER;
    };
  }

  private static Block table(Material material, List<Entry> dated) {
    Set<Entry> kept = new HashSet<>();
    dated.stream().filter(Timeline::isNeverCut).forEach(kept::add);
    Importance.sort(dated).stream()
        .filter(entry -> !isNeverCut(entry))
        .limit(MOST)
        .forEach(kept::add);
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Entry entry : dated) {
      if (kept.contains(entry)) {
        rows.add(row(material, entry));
      }
    }
    int left = dated.size() - kept.size();
    String more = left == 0 ? null : "and " + Words.count(left) + " more in the ledger";
    return new Block.Table(
        Line.plain("Dated entries in order"),
        List.of("When", "What", "Who", "Standing", "Evidence"),
        List.of(new Block.Group(null, rows, more)));
  }

  private static boolean isNeverCut(Entry entry) {
    return Importance.hasFigure(entry) || entry.kind() == Kind.AGREEMENT;
  }

  private static List<List<Inline>> row(Material material, Entry entry) {
    Names names = material.names();
    String who =
        entry.from().equals(entry.to()) || entry.to().isEmpty()
            ? names.list(entry.from())
            : names.list(entry.from()) + " → " + names.list(entry.to());
    Line what = new Line().weak(Words.capital(entry.kind().word()) + ": ");
    what.from(material.telling().what(entry));
    String amount = material.telling().amount(entry);
    what.from(amount.isEmpty() ? "" : ", " + amount);
    return List.of(
        Line.plain(Days.label(entry.period())),
        what.done(),
        Line.plain(who),
        Labels.of(entry),
        material.cite(entry));
  }
}
