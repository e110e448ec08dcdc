package org.entente.workbench.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.ledger.events.CameoTable;
import org.entente.ledger.importing.DataFile;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way from PLOVER to CAMEO, and back. */
class PloverCodesTest {

  private static final Class<?> CODER = org.entente.coding.event.CameoTable.class;

  private final PloverCodes codes = PloverCodes.load();

  @ParameterizedTest
  @EnumSource
  void everyTypeHasACodeThatLeadsBackToIt(EventType type) {
    String code = codes.get(new Event(type, null)).code();
    Event back = CameoTable.load().find(code).orElseThrow().event();
    // CAMEO has one root for yielding in words and in deeds, so that its general leaf leads to one.
    EventType expected = type == EventType.RETREAT ? EventType.CONCEDE : type;
    assertThat(back == null ? null : back.type()).as(code).isEqualTo(expected);
  }

  @Test
  void everyCodeOfTheCoderHasAWeight() throws IOException {
    int rows = 0;
    try (InputStream in = CODER.getResourceAsStream("cameo.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        String[] row = line.split("\t", -1);
        PloverCodes.Cameo code = codes.get(new Event(EventType.valueOf(row[0]), null, row[5]));
        assertThat(code.code()).as(line).startsWith(row[5]);
        rows++;
      }
    }
    assertThat(rows).isGreaterThan(80);
  }

  @Test
  void weightsAreThosePublished() throws IOException {
    Map<String, String> published = published();
    for (String[] row : DataFile.rows(PloverCodes.class, "goldstein.tsv", 3)) {
      assertThat(published).as(row[0]).containsKey(row[0]);
      assertThat(Double.parseDouble(row[1]))
          .as(row[0])
          .isEqualTo(Double.parseDouble(published.getOrDefault(row[0], "")));
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
