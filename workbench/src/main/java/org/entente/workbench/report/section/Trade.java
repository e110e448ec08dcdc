package org.entente.workbench.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Money;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.drawing.Interval;
import org.entente.workbench.report.drawing.IntervalDrawing;
import org.entente.workbench.report.wording.Days;

/** Figures on trade, loans and finance. */
final class Trade implements Part {

  @Override
  public Section write(Material material) {
    List<Entry> trade = material.entries(Kind.TRADE);
    List<Entry> finance =
        material.entries(Kind.TRANSFER, Kind.POSITION, Kind.ASSESSMENT).stream()
            .filter(entry -> entry.channel() == Channel.FINANCIAL)
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (trade.isEmpty() && finance.isEmpty()) {
      blocks.add(Blocks.none("The documents give no figures on trade, loans or finance."));
    }
    drawing(material, trade, blocks);
    EntryTable table = new EntryTable(material, true, 15);
    if (!trade.isEmpty()) {
      blocks.add(table.of(Line.plain("Trade: size, shares and trends"), trade));
    }
    if (!finance.isEmpty()) {
      blocks.add(table.of(Line.plain("Loans, credit and finance"), finance));
    }
    return new Section("trade", "Trade, loans and finance", blocks);
  }

  private static void drawing(Material material, List<Entry> trade, List<Block> blocks) {
    List<Entry> valued =
        trade.stream()
            .filter(entry -> Material.isTold(entry) && Timeline.key(entry).isBefore(LocalDate.MAX))
            .filter(entry -> sums(entry).findAny().isPresent())
            .sorted(Comparator.comparing(Timeline::key).thenComparing(Entry::id))
            .toList();
    String currency =
        valued.isEmpty() ? "" : sums(valued.get(0)).findFirst().orElseThrow().currency();
    List<Interval> rows = new ArrayList<>();
    for (Entry entry : valued) {
      Money sum = sums(entry).findFirst().orElseThrow();
      if (sum.currency().equals(currency) && sum.per() == null) {
        String way =
            entry.from().equals(entry.to())
                ? ""
                : ", "
                    + material.names().list(entry.from())
                    + " → "
                    + material.names().list(entry.to());
        rows.add(
            new Interval(
                Days.label(entry.period()) + Telling.cut(way, 34),
                sum.range().low(),
                null,
                sum.range().high(),
                Telling.money(sum)));
      }
    }
    if (rows.size() > 1) {
      blocks.add(
          new Block.Drawing(
              IntervalDrawing.of("draw-trade", "Stated values of trade by date", rows),
              "Stated values of trade by date, in "
                  + currency
                  + "; each is listed with its source below.",
              IntervalDrawing.inWords(rows)));
    }
  }

  private static Stream<Money> sums(Entry entry) {
    return Telling.supporting(entry).flatMap(m -> Stream.ofNullable(m.statement().money()));
  }
}
