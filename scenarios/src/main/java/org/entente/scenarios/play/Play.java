package org.entente.scenarios.play;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Tie;
import org.entente.scenarios.balance.Consistency;

/**
 * All that came of playing a tie forward.
 *
 * @param tie the two sides; a to b is the positive direction
 * @param asOf the day from which it is played
 * @param window the days from which the pace was taken
 * @param request what was asked for
 * @param roles who has which role of the drivers
 * @param consistency the combinations that hold together
 * @param carriedForward the channels with no driver acting: the pace so far, and drift alone
 * @param outcomes the scenarios
 * @param leftOut what of the ledger is not played, and why
 * @param notes how to read it
 */
public record Play(
    Tie tie,
    LocalDate asOf,
    Window window,
    PlayRequest request,
    RolesGiven roles,
    Consistency consistency,
    List<Fan> carriedForward,
    List<Outcome> outcomes,
    List<String> leftOut,
    List<String> notes) {

  public Play {
    carriedForward = List.copyOf(carriedForward);
    outcomes = List.copyOf(outcomes);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }
}
