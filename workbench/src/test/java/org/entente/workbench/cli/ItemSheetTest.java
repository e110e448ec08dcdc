package org.entente.workbench.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code entente measure --items}: a valuation of a published case as a table of items, through the
 * rules of the ledger and the measures, against a calculation of its own in another program
 * (400,000 draws), USD bn.
 */
class ItemSheetTest {
  private static final String HEADINGS =
      "item,direction,quantity_low,quantity_high,price_low,price_high,distribution";

  private static final String ITEMS =
      """
      artillery shells,ZMB->ZWE,5700000,6700000,500,1000,log-normal
      mortar rounds,ZMB->ZWE,1050000,1240000,100,400,log-normal
      rockets for launchers,ZMB->ZWE,649640,878300,1000,2500,log-normal
      ballistic missiles,ZMB->ZWE,100,248,3000000,5000000,log-normal
      guns and launchers,ZMB->ZWE,479,794,300000,1500000,log-normal
      soldier-months,ZMB->ZWE,150000,180000,2000,3200,log-normal
      refined oil (barrels),ZWE->ZMB,1000000,2250000,75,110,log-normal
      food (tonnes),ZWE->ZMB,50000,700000,300,780,log-normal
      air defence vehicles,ZWE->ZMB,2,6,18000000,55000000,log-normal
      jammers (one lot),ZWE->ZMB,1,1,5000000,30000000,log-normal
      fighters or upgrades,ZWE->ZMB,0,6,20000000,30000000,uniform
      frozen assets released,ZWE->ZMB,1,1,9000000,9000000,fixed
      """;

  /** The sheets by what is changed in them: a price that was solved for, and an earlier year. */
  private static final Map<String, String> SHEETS =
      Map.of(
          "2025",
          ITEMS,
          "solved",
          ITEMS.replace("5700000,6700000,500,1000", "5700000,6700000,612,720"),
          "2024",
          """
          artillery shells,ZMB->ZWE,5000000,5200000,300,1000,log-normal
          missiles,ZMB->ZWE,50,100,3000000,5000000,log-normal
          frozen assets released,ZWE->ZMB,1,1,9000000,9000000,fixed
          """,
          "headline",
          """
          all that was given,ZMB->ZWE,1,1,5600000000,9800000000,log-normal
          all that came back,ZWE->ZMB,1,1,457000000,1190000000,log-normal
          """);

  private final Path folder;

  ItemSheetTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest(name = "{0} {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025     | given    | independent | 5.86 | 7.41 | 9.47
          2025     | given    | prices 0.7  | 5.14 | 7.31 | 10.49
          2025     | given    | two factors | 4.84 | 7.24 | 11.03
          2025     | given    | naive       | 4.35 | 7.23 | 12.40
          2025     | given    | uniform     | 6.31 | 7.96 | 9.67
          solved   | given    | independent | 6.25 | 7.10 | 8.18
          solved   | given    | prices 0.7  | 5.74 | 7.03 | 8.91
          solved   | given    | two factors | 5.44 | 6.98 | 9.39
          solved   | given    | naive       | 4.99 | 6.96 | 10.52
          solved   | given    | uniform     | 6.55 | 7.44 | 8.38
          2024     | given    | independent | 1.80 | 3.08 | 5.39
          2024     | given    | prices 0.7  | 1.76 | 3.07 | 5.43
          2024     | given    | two factors | 1.74 | 3.07 | 5.46
          2024     | given    | naive       | 1.65 | 3.07 | 5.70
          2024     | given    | uniform     | 2.01 | 3.61 | 5.22
          2025     | returned | independent | 0.30 | 0.46 | 0.77
          2025     | returned | prices 0.7  | 0.28 | 0.46 | 0.81
          2025     | returned | two factors | 0.23 | 0.44 | 0.93
          2025     | returned | naive       | 0.14 | 0.43 | 1.34
          2025     | returned | uniform     | 0.38 | 0.59 | 0.86
          headline | net      | independent | 4.8  | 6.6  | 9.1
          """)
  void everyIntervalOfTheValuation(
      String sheet, String side, String assumption, double low, double mid, double high)
      throws IOException {
    JsonNode value =
        value(
            measure(sheet(requireNonNull(SHEETS.get(sheet))), "ZMB", "ZWE", "balance"),
            label(side),
            assumption);
    close(value, low * 1e9, mid * 1e9, high * 1e9, low >= 4.8 && mid == 6.6 ? 0.05e9 : 0.005e9);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"asymmetry, A, 0.70, 0.82, 0.89", "balance, ratio, 0.057, 0.099, 0.173"})
  void balanceOfTheHeadlines(String measure, String label, double low, double mid, double high)
      throws IOException {
    JsonNode values = measure(sheet(requireNonNull(SHEETS.get("headline"))), "ZMB", "ZWE", measure);
    JsonNode value = label.equals("A") ? values.get(0) : value(values, label, "independent");
    close(value, low, mid, high, label.equals("A") ? 0.005 : 0.0005);
  }

  /** The file from which those figures were computed, where it lies beside the checkout. */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given    | independent | 5.86 | 7.41 | 9.47
          given    | prices 0.7  | 5.14 | 7.31 | 10.49
          given    | two factors | 4.84 | 7.24 | 11.03
          given    | naive       | 4.35 | 7.23 | 12.40
          given    | uniform     | 6.31 | 7.96 | 9.67
          returned | independent | 0.30 | 0.46 | 0.77
          returned | prices 0.7  | 0.28 | 0.46 | 0.81
          returned | two factors | 0.23 | 0.44 | 0.93
          returned | naive       | 0.14 | 0.43 | 1.34
          returned | uniform     | 0.38 | 0.59 | 0.86
          """)
  void theFileItself(String side, String assumption, double low, double mid, double high)
      throws IOException {
    Path file = shared();
    String[] tie = firstDirection(file);
    String way = side.equals("given") ? tie[0] + " → " + tie[1] : tie[1] + " → " + tie[0];
    JsonNode value = value(measure(file, tie[0], tie[1], "balance"), way, assumption);
    close(value, low * 1e9, mid * 1e9, high * 1e9, 0.005e9);
  }

  @Test
  void everyFigureNamesItsRow() throws IOException {
    Path file = sheet(ITEMS);
    Run run =
        Run.of(
            "measure",
            "--between",
            "ZMB,ZWE",
            "--items",
            file.toString(),
            "--measure",
            "valued-quantities",
            "--format",
            "json");
    JsonNode measure = new ObjectMapper().readTree(run.out()).get(0);
    List<String> sources = new ArrayList<>();
    measure.get("inputs").forEach(input -> sources.add(input.get("source").asText()));
    assertThat(sources).contains("items.csv, line 2", "items.csv, line 13");
    assertThat(measure.get("citations").get(0).get("quote").asText())
        .isEqualTo("artillery shells,ZMB->ZWE,5700000,6700000,500,1000,log-normal");
    assertThat(measure.get("inputs").toString()).contains("\"assumed\":true");
  }

  @Test
  void everyMistakeIsNamedWithItsLine() throws IOException {
    Path file =
        sheet(
            """
            shells,ZMB->Nowhereland,1,2,3,4,log-normal
            shells,ZMB,1,2,3,4,log-normal
            shells,ZMB->ZWE,5,2,3,4,log-normal
            shells,ZMB->ZWE,1,2,many,4,log-normal
            shells,ZMB->ZWE,1,2,3,4,uniform
            """);
    Run run = Run.of("measure", "--between", "ZMB,ZWE", "--items", file.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("line 2: No actor is called \"Nowhereland\"")
        .contains("line 3: direction is \"ZMB\"; write A->B")
        .contains("line 4: quantity runs from 5.0 down to 2.0")
        .contains("line 5: price_low is \"many\"")
        .contains("line 6: only a quantity that begins at 0 is uniform");
  }

  private Path sheet(String rows) throws IOException {
    return Files.writeString(folder.resolve("items.csv"), HEADINGS + "\n" + rows);
  }

  private static String label(String side) {
    return switch (side) {
      case "given" -> "ZMB → ZWE";
      case "returned" -> "ZWE → ZMB";
      default -> side;
    };
  }

  private static JsonNode measure(Path file, String a, String b, String name) {
    Run run =
        Run.of(
            "measure",
            "--between",
            a + "," + b,
            "--items",
            file.toString(),
            "--measure",
            name,
            "--format",
            "json");
    assertThat(run.err()).isEmpty();
    try {
      return new ObjectMapper().readTree(run.out()).get(0).get("values");
    } catch (IOException e) {
      throw new AssertionError(run.out(), e);
    }
  }

  private static JsonNode value(JsonNode values, String label, String assumption) {
    for (JsonNode value : values) {
      String text = value.get("label").asText();
      int comma = text.indexOf(", ");
      if (comma > 0 && text.startsWith(label) && text.substring(comma + 2).startsWith(assumption)) {
        return value;
      }
    }
    throw new AssertionError("No value " + label + ", " + assumption + " in " + values);
  }

  /** 2 %, and half a unit of the last printed digit. */
  private static void close(JsonNode value, double low, double mid, double high, double digit) {
    assertThat(value.get("low").asDouble()).isCloseTo(low, within(0.02 * low + digit));
    assertThat(value.get("mid").asDouble()).isCloseTo(mid, within(0.02 * mid + digit));
    assertThat(value.get("high").asDouble()).isCloseTo(high, within(0.02 * high + digit));
  }

  private static String[] firstDirection(Path file) throws IOException {
    return Files.readAllLines(file).get(1).split(",", -1)[1].split("->", -1);
  }

  private static Path shared() {
    Path file = Path.of("none");
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path here = at.resolve("shared/design/valuation-items.csv");
      if (Files.isRegularFile(here)) {
        return here;
      }
    }
    String given = System.getenv("ENTENTE_SHARED");
    if (given != null) {
      file = Path.of(given, "design", "valuation-items.csv");
    }
    assumeTrue(Files.isRegularFile(file), "shared valuation not here: skipped");
    return file;
  }
}
