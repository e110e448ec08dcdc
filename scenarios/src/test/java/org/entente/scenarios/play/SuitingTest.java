package org.entente.scenarios.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.measures.flows.Direction;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Channel;
import org.entente.model.Period;
import org.entente.scenarios.drivers.DriverFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether drivers suit a tie, and which side has which of their roles. */
class SuitingTest {
  private static final LocalDate AS_OF = LocalDate.parse("2025-09-30");
  private static final double MILLION = 1e6;

  private final Path folder;

  SuitingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theRolesFollowTheFlowWhereTheFileSaysSo() throws IOException {
    Given given =
        new Given()
            .forth(Channel.MILITARY, MILLION, MILLION, twoYears())
            .back(Channel.MILITARY, 9 * MILLION, 9 * MILLION, twoYears());
    String effect = "effect war=on A>B military stops | over | assumption\n";

    Play flow = play(Given.NO_DRIFT + "roles flow\n" + effect, given);
    Play order = play(Given.NO_DRIFT + "roles order\n" + effect, given);

    assertThat(flow.roles().a()).isEqualTo(Given.B);
    assertThat(flow.roles().basis()).isEqualTo(Basis.DATA);
    assertThat(order.roles().a()).isEqualTo(Given.A);
    assertThat(stopped(flow)).isEqualTo(Direction.B_TO_A);
    assertThat(stopped(order)).isEqualTo(Direction.A_TO_B);
  }

  @Test
  void driversThatDoNotSuitTheTieAreNotPlayed() throws IOException {
    String needs = "roles flow\nneeds A>B military labour | They suppose arms.\n";
    Given trade = new Given().forth(Channel.ECONOMIC, MILLION, MILLION, twoYears());
    Given arms = new Given().back(Channel.MILITARY, MILLION, MILLION, twoYears());

    Play without = play(Given.NO_DRIFT + needs, trade);
    assertThat(without.outcomes()).isEmpty();
    assertThat(without.carriedForward()).hasSize(1);
    assertThat(without.notes())
        .singleElement()
        .asString()
        .contains("They suppose arms.", "--drivers");
    assertThat(play(Given.NO_DRIFT + needs, arms).outcomes()).hasSize(2);
  }

  private static Direction stopped(Play play) {
    return play.outcomes().stream()
        .flatMap(outcome -> outcome.fans().stream())
        .filter(fan -> fan.total().p95() == 0)
        .findFirst()
        .orElseThrow()
        .direction();
  }

  private static Period twoYears() {
    return Given.during("2023-10-01", "2025-09-30");
  }

  private Play play(String drivers, Given given) throws IOException {
    Path file = Files.writeString(folder.resolve("test.drivers"), drivers);
    PlayRequest request = new PlayRequest(DriverFile.read(file), List.of(), 12, 1);
    return new Scenarios(PriceBook.load()).play(given.dossier(), AS_OF, Optional.empty(), request);
  }
}
