package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.entente.model.ActorCode;
import org.entente.model.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Votes of two states, from the files as they are published. */
class AlignmentTest {
  private static final Tie TIE = new Tie(new ActorCode("RUS"), new ActorCode("PRK"));
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  private final ImportedLedger ledger;

  AlignmentTest(@TempDir Path folder) {
    this.ledger = new ImportedLedger(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /**
   * Agreement as computed from the same files by others; S, π and κ by a Python script of its own
   * that counts the same roll calls.
   */
  @Test
  void publishedVotes() {
    ledger.take("un-votes", SharedData.get("un_votes/votes_all_states_1946_2019.csv.gz"));
    ledger.take("un-votes", SharedData.get("un_votes/roll_calls_1946_2019.csv"));
    ledger.take("un-votes", SharedData.get("un_votes/votes_all_states_2020_2021.csv"));
    ledger.take("un-ideal-points", SharedData.get("un_votes/ideal_points_1946_2019.csv"));
    Found found = Found.of("alignment", TIE, ledger.imported(), TODAY);
    Map<Integer, Double> published =
        Map.of(1991, .741, 2000, .842, 2010, .766, 2015, .806, 2019, .857, 2021, .878);
    published.forEach(
        (year, agreement) ->
            assertThat(found.mid(year + ", agreement"))
                .as("agreement of " + year)
                .isCloseTo(agreement, within(0.002)));
    assertThat(found.mid("2021, roll calls on which both voted")).isEqualTo(74);
    assertThat(found.mid("2010, S")).isCloseTo(0.53247, within(0.00001));
    assertThat(found.mid("2010, kappa")).isCloseTo(0.20528, within(0.00001));
    assertThat(found.mid("2010, pi")).isCloseTo(0.19582, within(0.00001));
    assertThat(found.mid("2019, kappa")).isCloseTo(0.58317, within(0.00001));
    assertThat(found.mid("2019, distance of ideal points"))
        .isCloseTo(0.1418769 + 0.1494992, within(1e-6));
    assertThat(found.mid("2021, roll calls at which one or both were absent")).isPositive();
    assertThat(found.measure().note()).contains("leaves them out");
  }

  @Test
  void absencesAreCountedApart() throws IOException {
    ledger.take(
        "un-votes",
        "votes.csv",
        """
        rcid,ccode,vote,date,year
        1,365,1,2021-03-01,2021
        1,731,1,2021-03-01,2021
        2,365,3,2021-03-02,2021
        2,731,8,2021-03-02,2021
        """);
    Found found = Found.of("alignment", TIE, ledger.imported(), TODAY);
    assertThat(found.mid("2021, agreement")).isEqualTo(1);
    assertThat(found.mid("2021, roll calls on which both voted")).isEqualTo(1);
    assertThat(found.mid("2021, roll calls at which one or both were absent")).isEqualTo(1);
    assertThat(found.mid("2021, agreement, absence taken as abstention")).isEqualTo(0.75);
    assertThat(found.value("2021, kappa").mid()).as("both only said yes").isNull();
  }

  @Test
  void withoutVotesTheImportIsNamed() {
    Found found = Found.of("alignment", TIE, Imported.none(), TODAY);
    assertThat(found.measure().note()).contains("entente import un-votes");
    assertThat(found.measure().values()).allMatch(value -> value.mid() == null);
  }
}
