package org.entente.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.ledger.SharedData;
import org.entente.ledger.importing.ImportOutcome;
import org.entente.model.ActorCode;
import org.entente.model.Problem;
import org.entente.model.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real event files, as they were published. */
class PublishedEventsTest {

  private final Ledger ledger;

  PublishedEventsTest(@TempDir Path folder) {
    this.ledger = Ledger.open(folder.resolve("events.entente"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private ImportOutcome take(String type, String name) {
    return ledger.imports().run(type, SharedData.get(name), rows -> true);
  }

  @Test
  void icews() {
    ImportOutcome outcome = take("icews", "events_icews/icews_2018_sample_dataverse_format.tab");
    assertThat(outcome.records()).isEqualTo(3_705);
    assertThat(outcome.problems()).as(outcome.problems().toString()).isEmpty();
    List<ImportedEvent> found = new ArrayList<>();
    ledger.importedEvents().each(new Tie(new ActorCode("PRK"), new ActorCode("RUS")), found::add);
    assertThat(found).hasSize(80);
    assertThat(ledger.entries()).as("events do not drown what documents say").isEmpty();
  }

  @Test
  void gdelt1OfBothWidths() {
    ImportOutcome outcome = take("gdelt1", "events_gdelt/gdelt1_sample_710rows.tsv");
    assertThat(outcome.records() + outcome.leftOut()).isEqualTo(710);
    assertThat(outcome.problems()).extracting(Problem::message).as("all codes are known").isEmpty();
  }

  @Test
  void gdelt2() {
    ImportOutcome outcome = take("gdelt2", "events_gdelt/gdelt2_20161013151500.export.CSV");
    assertThat(outcome.records()).isEqualTo(3_566);
    assertThat(outcome.problems()).extracting(Problem::message).as("all codes are known").isEmpty();
    assertThat(ledger.importedEvents().count()).isEqualTo(3_566);
  }

  @Test
  void aFileOfAnotherTypeIsRefusedWhole() {
    ImportOutcome outcome = take("gdelt2", "events_gdelt/gdelt1_sample_710rows.tsv");
    assertThat(outcome.status()).isEqualTo(ImportOutcome.Status.REFUSED);
    assertThat(ledger.importedEvents().count()).isZero();
    assertThat(ledger.imports().listFiles()).isEmpty();
    assertThat(ledger.problems()).extracting(Problem::kind).contains("not-a-table");
  }
}
