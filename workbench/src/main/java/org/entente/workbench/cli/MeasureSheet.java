package org.entente.workbench.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.model.ActorCode;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.workbench.report.section.LeftAside;
import org.entente.workbench.report.section.MeasureWords;
import org.entente.workbench.report.wording.MeasureTitles;

/**
 * Measures for somebody who reads them on a terminal: each under its title, with how to read it,
 * its values in words, its formula, what it assumes and what it leaves out. Nothing is cut.
 */
final class MeasureSheet {

  /** "icews, 2018-06, A → B, verbal cooperation": values of one thing over years or months. */
  private static final Pattern TIMED = Pattern.compile("(.*?)(\\d{4}(?:-\\d{2})?), (.+)");

  /** From so many on, values over time share a line. */
  private static final int SERIES = 3;

  /** What has no value is named up to so many. */
  private static final int NAMED = 10;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int WIDEST_LABEL = 64;
  private static final String INDICATOR = "indicator";

  /** What is said to be so or not, and what is only named. */
  private static final Set<String> JUDGED = Set.of(INDICATOR, "commitment", "obligation");

  private final Lines lines;
  private final int width;
  private final Tie tie;
  private final MeasureTitles titles = MeasureTitles.load();
  private final MeasureWords words;

  /** What was listed as left out, so that it is not said twice. */
  private final Set<List<String>> listed = new HashSet<>();

  MeasureSheet(Lines lines, int width, Tie tie) {
    this.lines = lines;
    this.width = Math.max(NARROWEST, Math.min(width, WIDEST));
    this.tie = tie;
    ActorLexicon lexicon = ActorLexicon.load();
    List<ActorCode> actors = lexicon.list().stream().map(Actor::code).toList();
    this.words =
        new MeasureWords(actors, code -> lexicon.find(code).map(Actor::name).orElse(code.code()));
  }

  void print(List<Measure> measures) {
    lines.line(words.named(tie.a() + " and " + tie.b()) + ", as of " + measures.get(0).asOf());
    measures.forEach(this::measure);
  }

  private void measure(Measure measure) {
    MeasureTitles.Title title = titles.of(measure.name());
    lines.line("");
    lines.line(title.title().toUpperCase(java.util.Locale.ROOT) + "  (" + measure.name() + ")");
    List<Measure.Value> known =
        measure.values().stream()
            .filter(v -> MeasureWords.isKnown(v) || JUDGED.contains(v.unit()))
            .toList();
    if (known.isEmpty()) {
      indented("  ", "Not to be computed.");
    } else {
      indented("  ", title.reading());
      values(known);
    }
    remark("Formula: ", measure.formula());
    if (!measure.assumption().equals("none")) {
      remark("Assumed: ", measure.assumption());
    }
    String note = measure.note();
    remark("", note == null ? "" : note);
    missing(measure.notValued());
    remark("", known.isEmpty() ? "" : evidence(measure));
  }

  private void remark(String head, String text) {
    if (!text.isBlank()) {
      indented("  ", head + words.named(text));
    }
  }

  private void missing(List<String> notValued) {
    if (notValued.isEmpty()) {
      return;
    }
    if (!listed.add(notValued)) {
      indented("  ", "Left out, and not set to zero: the same as above.");
      return;
    }
    indented("  ", "Left out, and not set to zero:");
    List<String> gathered = LeftAside.gather(notValued, NAMED);
    gathered.stream().limit(NAMED).forEach(line -> indented("    - ", words.named(line)));
    if (gathered.size() > NAMED) {
      indented("    - ", gathered.size() - NAMED + " more (--format json)");
    }
  }

  private static String evidence(Measure measure) {
    List<String> rests = new ArrayList<>();
    long assumed = measure.inputs().stream().filter(Measure.Input::assumed).count();
    if (!measure.citations().isEmpty()) {
      rests.add(Counting.of(measure.citations().size(), "statement"));
    }
    if (!measure.rows().isEmpty()) {
      rests.add(Counting.of(measure.rows().size(), "row") + " of tables");
    }
    if (assumed > 0) {
      rests.add(Counting.of(assumed, "assumed input"));
    }
    return rests.isEmpty()
        ? ""
        : "Rests on " + String.join(", ", rests) + "; each stands in --format json.";
  }

  private void values(List<Measure.Value> values) {
    Map<String, Map<String, Measure.Value>> timed = new LinkedHashMap<>();
    for (Measure.Value value : values) {
      Matcher time = TIMED.matcher(value.label());
      if (time.matches()) {
        timed
            .computeIfAbsent(time.group(1) + time.group(3), rest -> new LinkedHashMap<>())
            .put(time.group(2), value);
      }
    }
    timed.values().removeIf(series -> series.size() < SERIES);
    List<String[]> rows = new ArrayList<>();
    for (Measure.Value value : values) {
      Matcher time = TIMED.matcher(value.label());
      boolean inSeries = time.matches() && timed.containsKey(time.group(1) + time.group(3));
      if (!inSeries) {
        rows.add(new String[] {words.named(value.label()), said(value)});
      }
    }
    rows(rows);
    timed.forEach(
        (rest, series) -> {
          indented("  ", words.named(rest) + unit(series));
          List<String> all = new ArrayList<>();
          series.forEach((when, value) -> all.add(when + ": " + figure(value)));
          block("      ", fill(all, "   ", width - 6));
        });
  }

  /** The unit once, where the figures of a series do not carry it. */
  private static String unit(Map<String, Measure.Value> series) {
    String unit = series.values().iterator().next().unit();
    boolean carried =
        unit.equals("share") || unit.equals("index") || unit.equals("ratio") || isMoney(unit);
    return carried ? "" : ", " + unit;
  }

  private static boolean isMoney(String unit) {
    return unit.matches("[A-Z]{3}");
  }

  private static String figure(Measure.Value value) {
    boolean carried = value.unit().equals("share") || isMoney(value.unit());
    return MeasureWords.words(
        carried
            ? value
            : new Measure.Value(value.label(), value.low(), value.mid(), value.high(), "index"));
  }

  /**
   * A figure in words; what is said to be so or not has none, and an indicator is its own words.
   */
  private static String said(Measure.Value value) {
    if (value.unit().equals(INDICATOR)) {
      return "";
    }
    if (!JUDGED.contains(value.unit())) {
      return MeasureWords.words(value);
    }
    return value.mid() == null ? "not known" : value.mid() > 0 ? "yes" : "no";
  }

  /** Labels on the left, figures on the right; a label that is too long takes several lines. */
  private void rows(List<String[]> rows) {
    int widest = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
    int label = Math.min(widest, Math.min(WIDEST_LABEL, width / 2 + 4));
    for (String[] row : rows) {
      int room = row[1].isEmpty() ? width - 4 : label;
      List<String> wrapped = wrap(row[0], room);
      for (int i = 0; i < wrapped.size(); i++) {
        boolean last = i == wrapped.size() - 1;
        String start = (i == 0 ? "  " : "    ") + wrapped.get(i);
        String gap = " ".repeat(Math.max(1, label + 6 - start.length()));
        lines.line(last && !row[1].isEmpty() ? start + gap + row[1] : start);
      }
    }
  }

  private void indented(String start, String text) {
    block(start, wrap(text, width - start.length()));
  }

  private void block(String start, List<String> wrapped) {
    for (int i = 0; i < wrapped.size(); i++) {
      lines.line((i == 0 ? start : " ".repeat(start.length())) + wrapped.get(i));
    }
  }

  private static List<String> wrap(String text, int room) {
    return fill(List.of(text.strip().split("\\s+", -1)), " ", room);
  }

  /** Pieces in lines of so many characters at most; a piece is never parted. */
  private static List<String> fill(List<String> pieces, String gap, int room) {
    List<String> filled = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      if (line.length() > 0 && line.length() + gap.length() + piece.length() > room) {
        filled.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : gap).append(piece);
    }
    if (line.length() > 0) {
      filled.add(line.toString());
    }
    return filled;
  }
}
