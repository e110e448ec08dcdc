package org.entente.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.measures.draws.MonteCarlo;
import org.entente.measures.flows.Count;
import org.entente.measures.flows.Direction;
import org.entente.measures.flows.Exchange;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * One tie as every measure takes it: the dossier, the day, and the exchange once reconciled.
 *
 * @param dossier all that the ledger holds on the tie
 * @param imported what was imported beside the documents
 * @param asOf the day for which to measure
 * @param exchange what passes both ways
 * @param draws for sums of uncertain values
 * @param balanceDraws those of each side's whole sum, made once
 * @param priceBook by which quantities are valued
 * @param options what was asked for
 */
record TieCase(
    Dossier dossier,
    Imported imported,
    LocalDate asOf,
    Exchange exchange,
    MonteCarlo draws,
    BalanceDraws balanceDraws,
    PriceBook priceBook,
    MeasureOptions options) {

  /** Name of the price book, and the year of the dollars where it was chosen. */
  String book() {
    Integer year = options.dollarsOf();
    String versions = priceBook.versions();
    return priceBook.name()
        + (versions.isEmpty() ? "" : " (version " + versions + ")")
        + (year == null ? "" : "; all in US dollars of " + year + " (CPI-U)");
  }

  Tie tie() {
    return dossier.tie();
  }

  String label(Direction direction) {
    return direction.label(tie());
  }

  /** The days that exchange and balance cover, null for the whole record. */
  @Nullable Period period() {
    return exchange.since() == null || exchange.since().isAfter(asOf)
        ? null
        : new Period(exchange.since(), asOf);
  }

  List<Entry> entries(Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return dossier.entries().stream().filter(e -> wanted.contains(e.kind())).toList();
  }

  boolean isGiven(Entry entry) {
    return Count.against(entry, asOf, null).isEmpty();
  }

  /** The statements that bear the entries, each once, by document and place. */
  static List<Statement> citations(Stream<Entry> entries) {
    return entries
        .flatMap(entry -> entry.statements().stream())
        .filter(member -> member.stance() == Stance.FOR)
        .map(Entry.Member::statement)
        .distinct()
        .sorted(
            Comparator.comparing(Statement::document)
                .thenComparing(Statement::span)
                .thenComparing(Statement::id))
        .toList();
  }

  static int origins(Entry entry) {
    return (int)
        entry.statements().stream()
            .filter(member -> member.stance() == Stance.FOR)
            .map(Entry.Member::origin)
            .distinct()
            .count();
  }

  static String itemText(Entry entry) {
    return entry.item() == null ? entry.kind().word() : entry.item().text();
  }
}
