package org.entente.workbench.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.Ledger;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.scenarios.drivers.BadDriversException;
import org.entente.scenarios.drivers.Choice;
import org.entente.scenarios.drivers.DriverFile;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.play.EventCounts;
import org.entente.scenarios.play.Play;
import org.entente.scenarios.play.PlayRequest;
import org.entente.scenarios.play.Scenarios;
import org.entente.workbench.service.Failure;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;

/**
 * Plays a tie of a ledger forward. With {@link ScenarioJson} it gives all that a page with the
 * drivers as sliders needs: the drivers with their states and what is set, judgements, effects,
 * balances, fans, and the basis of each.
 */
public final class ScenarioService {
  private static final int ENOUGH_MONTHS = 12;

  private final Scenarios scenarios;

  /**
   * A service that values by this price book.
   *
   * @param book values quantities of things for which nobody states a price
   */
  public ScenarioService(PriceBook book) {
    this.scenarios = new Scenarios(book);
  }

  /**
   * Reads a file of drivers.
   *
   * @param file null for the set that ships with the program
   * @throws Failure with every mistake in the file
   * @throws IOException if it cannot be read
   */
  public static DriverSet drivers(@Nullable Path file) throws IOException {
    try {
      return file == null ? DriverFile.builtIn() : DriverFile.read(file);
    } catch (BadDriversException e) {
      throw new Failure(
          "The drivers cannot be used:"
              + System.lineSeparator()
              + String.join(System.lineSeparator(), e.mistakes()),
          e);
    } catch (java.nio.charset.MalformedInputException e) {
      throw new Failure(file + " is not written in UTF-8; save it so and try again.", e);
    }
  }

  /**
   * What to play, as a user says it.
   *
   * @param typed drivers that are set, as {@code war=ends}
   * @throws WrongUsage for a driver or state that there is not, or too many months
   */
  public static PlayRequest request(DriverSet drivers, List<String> typed, int months, long seed) {
    try {
      List<Choice> set = new ArrayList<>();
      for (String one : typed) {
        set.add(drivers.choice(one));
      }
      return new PlayRequest(drivers, set, months, seed);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /** Plays the tie, with the imported events of the ledger where they cover a year or more. */
  public Play play(Ledger ledger, Dossier dossier, LocalDate asOf, PlayRequest request) {
    return scenarios.play(dossier, asOf, imported(ledger, dossier.tie()), request);
  }

  /** The monthly counts of a tie's imported events, empty where they cover less than a year. */
  public static Optional<EventCounts> imported(Ledger ledger, Tie tie) {
    TieEvents events = new TieEvents(tie, ledger.importedEvents());
    return events.sources().isEmpty()
        ? Optional.empty()
        : events.monthly(ledger.importedEvents().days(), ENOUGH_MONTHS);
  }
}
