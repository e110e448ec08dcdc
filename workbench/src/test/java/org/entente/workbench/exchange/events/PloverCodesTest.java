package org.entente.workbench.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.entente.ledger.events.CameoTable;
import org.entente.ledger.importing.DataFile;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way from PLOVER to CAMEO, and back. */
class PloverCodesTest {

  private final PloverCodes codes = PloverCodes.load();

  @ParameterizedTest
  @EnumSource
  void everyTypeHasACodeThatLeadsBackToIt(EventType type) {
    String code = codes.get(new Event(type, null)).code();
    Event back = CameoTable.load().find(code).orElseThrow().event();
    assertThat(back == null ? null : back.type()).as(code).isEqualTo(type);
  }

  @Test
  void everyLineLeadsBackToItsType() {
    CameoTable cameo = CameoTable.load();
    for (String[] row : DataFile.rows(PloverCodes.class, "plover-cameo.tsv", 5)) {
      assertThat(cameo.find(row[2])).as(row[2]).isPresent();
      Event back = cameo.find(row[2]).orElseThrow().event();
      assertThat(back == null ? "" : back.type().name()).as(row[2]).isEqualTo(row[0]);
    }
  }

  @Test
  void weightsAreThosePublished() throws IOException {
    Map<String, String> published = published();
    for (String[] row : DataFile.rows(PloverCodes.class, "plover-cameo.tsv", 5)) {
      assertThat(published).as(row[2]).containsKey(row[2]);
      assertThat(Double.parseDouble(row[3]))
          .as(row[2])
          .isEqualTo(Double.parseDouble(published.getOrDefault(row[2], "")));
    }
  }

  /** Code to weight, from a file that lies beside the project on some machines. */
  private static Map<String, String> published() throws IOException {
    Path file = null;
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      file = file == null ? at.resolve("shared/data/cameo_goldstein.tsv") : file;
      file = Files.isRegularFile(file) ? file : at.resolve("shared/data/cameo_goldstein.tsv");
    }
    String given = System.getenv("ENTENTE_SHARED");
    Path there =
        given == null ? file : Path.of(given).resolve("data").resolve("cameo_goldstein.tsv");
    assumeTrue(there != null && Files.isRegularFile(there), "shared data not here: skipped");
    Map<String, String> weights = new HashMap<>();
    for (String line : Files.readAllLines(there)) {
      String[] row = line.split("\t", -1);
      weights.put(row[0], row[5]);
    }
    return weights;
  }
}
