package org.entente.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.measures.draws.MonteCarlo;
import org.entente.measures.flows.Exchange;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Dossier;
import org.entente.model.Measure;

/**
 * Turns what a ledger holds on a tie into measures, each with its interval, inputs and citations.
 * The formulas and their sources stand in docs/measures.md. The same input gives the same output.
 */
public final class Measures {
  /** Measures that mislead those who did not ask for them. */
  private static final Set<String> ONLY_BY_NAME = Set.of(Interaction.GOLDSTEIN);

  private final List<TieMeasure> all =
      List.of(
          new ExchangeMeasure(),
          new ValuedQuantities(),
          new Balance(),
          new ChannelProfile(),
          new Commitments(),
          new MentionBalance(),
          new Timeline(),
          new BenefitsAndRisks(),
          new DeploymentsAndLosses(),
          new PublishedFigures(),
          new Dependence(),
          new Alignment(),
          new Interaction(),
          new Reciprocity(),
          new Phases(),
          new Hypotheses(),
          new SnyderDilemma(),
          new ForecastRecord(),
          new Sensitivity(),
          new PriceBooks());

  /** The names that {@link MeasureOptions#names} may hold. */
  public List<String> names() {
    return all.stream().flatMap(measure -> measure.names().stream()).toList();
  }

  /**
   * Measures a tie as of a day.
   *
   * @throws IllegalArgumentException for a name that no measure has
   */
  public List<Measure> measure(
      Dossier dossier, LocalDate asOf, PriceBook book, MeasureOptions options) {
    return measure(dossier, Imported.none(), asOf, book, options);
  }

  /**
   * The same with published tables and events beside the documents.
   *
   * @throws IllegalArgumentException for a name that no measure has
   */
  public List<Measure> measure(
      Dossier dossier, Imported imported, LocalDate asOf, PriceBook book, MeasureOptions options) {
    Set<String> unknown = new TreeSet<>(options.names());
    names().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "No measure is called "
              + String.join(", ", unknown)
              + "; there are "
              + String.join(", ", names()));
    }
    Exchange exchange = Exchange.of(dossier, asOf, book, options.since(), options.dollarsOf());
    MonteCarlo draws = new MonteCarlo(options.seed(), options.drawsFor(exchange.values()));
    TieCase tie =
        new TieCase(
            dossier,
            imported,
            asOf,
            exchange,
            draws,
            new BalanceDraws(draws, exchange),
            book,
            options);
    return all.stream()
        .filter(measure -> isWanted(measure, options))
        .flatMap(measure -> measure.measure(tie).stream())
        .filter(measure -> isShown(measure.name(), options))
        .toList();
  }

  /** All that was asked for; where nothing was, all but what must be asked for by name. */
  private static boolean isShown(String name, MeasureOptions options) {
    return options.names().isEmpty()
        ? !ONLY_BY_NAME.contains(name)
        : options.names().contains(name);
  }

  private static boolean isWanted(TieMeasure measure, MeasureOptions options) {
    return options.names().isEmpty()
        || measure.names().stream().anyMatch(options.names()::contains);
  }
}
