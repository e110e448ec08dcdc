package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.workbench.report.block.Block.Group;
import org.entente.workbench.report.block.Block.Table;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables of entries. Entries with a figure are never cut; of the others the most important
 * are kept and the rest is counted.
 */
final class EntryTable {

  private final Material material;
  private final boolean sides;
  private final int most;

  /**
   * @param sides whether a column says who with whom
   * @param most entries without a figure in one group; the others are counted
   */
  EntryTable(Material material, boolean sides, int most) {
    this.material = material;
    this.sides = sides;
    this.most = most;
  }

  /** A table with one group of rows. */
  Table of(List<Inline> caption, List<Entry> entries) {
    boolean figures = hasFigures(entries);
    return new Table(caption, columns(figures), List.of(group(null, entries, figures)));
  }

  /** A table with one group of rows a channel, in the order of channels. */
  Table byChannel(List<Inline> caption, List<Entry> entries) {
    Map<Channel, List<Entry>> channels = new TreeMap<>();
    entries.forEach(
        entry -> channels.computeIfAbsent(entry.channel(), key -> new ArrayList<>()).add(entry));
    boolean figures = hasFigures(entries);
    List<Group> groups = new ArrayList<>();
    channels.forEach(
        (channel, members) -> groups.add(group(Words.capital(word(channel)), members, figures)));
    return new Table(caption, columns(figures), groups);
  }

  /** Whether the column of figures would hold anything. */
  private boolean hasFigures(List<Entry> entries) {
    return entries.stream().anyMatch(entry -> !material.telling().amount(entry).isEmpty());
  }

  static String word(Channel channel) {
    return channel.word().replace('-', ' ');
  }

  private List<String> columns(boolean figures) {
    List<String> columns = new ArrayList<>(List.of("What"));
    if (sides) {
      columns.add("Who");
    }
    if (figures) {
      columns.add("How much");
    }
    columns.addAll(List.of("When", "Standing", "Evidence"));
    return columns;
  }

  private Group group(@Nullable String head, List<Entry> entries, boolean figures) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    int left = 0;
    int unfigured = 0;
    for (Entry entry : entries) {
      if (Importance.hasFigure(entry) || unfigured++ < most) {
        rows.add(row(entry, figures));
      } else {
        left++;
      }
    }
    String more = left == 0 ? null : "and " + Words.count(left) + " more in the ledger";
    return new Group(head, rows, more);
  }

  private List<List<Inline>> row(Entry entry, boolean figures) {
    List<List<Inline>> cells = new ArrayList<>();
    cells.add(what(entry));
    if (sides) {
      cells.add(Line.plain(who(entry)));
    }
    if (figures) {
      String amount = material.telling().amount(entry);
      cells.add(amount.isEmpty() ? Line.plain("—") : Line.foreign(amount));
    }
    cells.add(Line.plain(Days.label(entry.period())));
    cells.add(Labels.of(entry));
    cells.add(evidence(entry));
    return cells;
  }

  private List<Inline> what(Entry entry) {
    Line line = new Saying(material).tell(new Line(), entry);
    String attribution = material.telling().attribution(entry);
    if (!attribution.isEmpty()) {
      line.weak(", ").add(new Inline.Weak(attribution));
    }
    if (entry.partOf() != null) {
      line.weak(
          material
              .findEntry(entry.partOf())
              .map(whole -> " (part of: " + material.telling().what(whole) + ")")
              .orElse(" (part of another entry)"));
    }
    return line.done();
  }

  private String who(Entry entry) {
    Names names = material.names();
    if (entry.from().equals(entry.to()) || entry.to().isEmpty()) {
      return names.list(entry.from());
    }
    return names.list(entry.from()) + " → " + names.list(entry.to());
  }

  private List<Inline> evidence(Entry entry) {
    Line line = new Line().addAll(material.cite(entry));
    List<Inline> against = material.citeAgainst(entry);
    if (!against.isEmpty()) {
      line.weak(" against ").addAll(against);
    }
    return line.done();
  }
}
