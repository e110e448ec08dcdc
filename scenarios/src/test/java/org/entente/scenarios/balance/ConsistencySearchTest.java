package org.entente.scenarios.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.entente.scenarios.drivers.Driver;
import org.entente.scenarios.drivers.DriverFile;
import org.entente.scenarios.drivers.DriverSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsistencySearchTest {

  private final Path folder;

  ConsistencySearchTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** W. Weimer-Jehle's own example: 486 combinations, of which ten are consistent. */
  @Test
  void findsTheTenConsistentScenariosOfThePublishedExample() {
    Consistency found = ConsistencySearch.of(load("somewhereland.drivers"), Map.of(), 0, 1);

    assertThat(found.combinations().longValueExact()).isEqualTo(486);
    assertThat(found.looked()).isEqualTo(486);
    assertThat(found.complete()).isTrue();
    assertThat(found.consistent()).hasSize(10);
    assertThat(found.consistent())
        .extracting(Combination::words)
        .contains(
            "government=social, foreign-policy=cooperation, economy=dynamic, wealth=contrasts,"
                + " cohesion=peace, values=meritocratic");
  }

  /** The impact balances that the manual prints for a scenario that fails in the fourth driver. */
  @Test
  void givesThePublishedImpactBalances() {
    CrossImpact matrix = new CrossImpact(load("somewhereland.drivers"));
    Combination scenario =
        matrix.combination(
            Map.of(
                "government", "prosperity",
                "foreign-policy", "cooperation",
                "economy", "dynamic",
                "wealth", "balanced",
                "cohesion", "peace",
                "values", "meritocratic"),
            Map.of());

    assertThat(
            scenario.balances().stream()
                .flatMap(balance -> balance.sums().stream())
                .map(Balance.Sum::sum))
        .containsExactly(0, 3, -3, 2, 1, -3, -9, -1, 10, -7, 7, 4, -1, -3, 2, -1, -1);
    assertThat(scenario.isConsistent()).isFalse();
    assertThat(scenario.margin()).as("-7 against 7").isEqualTo(-14);
    assertThat(scenario.balances().stream().filter(balance -> balance.margin() < 0))
        .extracting(Balance::driver)
        .containsExactly("wealth");
  }

  @Test
  void fourDriversGiveTwoConsistentCombinationsOfTwentyFour() {
    Consistency found = ConsistencySearch.of(load("four-drivers.drivers"), Map.of(), 1, 1);

    assertThat(found.combinations().longValueExact()).isEqualTo(24);
    assertThat(found.consistent())
        .extracting(Combination::words)
        .containsExactlyInAnyOrder(
            "war=on, repayment=rises, sanctions=eroded, alliance=deepens",
            "war=ends, repayment=low, sanctions=enforced, alliance=transactional");
    assertThat(found.near()).allMatch(near -> near.margin() == -1);
  }

  @Test
  void whatIsSetHoldsWhateverTheOthersSay() {
    DriverSet drivers = load("four-drivers.drivers");
    Map<String, String> set = Map.of("war", "ends", "repayment", "rises");

    Consistency found = ConsistencySearch.of(drivers, set, 0, 1);

    assertThat(found.combinations().longValueExact()).isEqualTo(4);
    assertThat(found.consistent()).isNotEmpty();
    assertThat(found.consistent())
        .allMatch(one -> one.words().startsWith("war=ends, repayment=rises"));
    assertThat(found.consistent().get(0).balances().get(1).margin())
        .as("the balance of what is set is shown all the same")
        .isNegative();
  }

  @Test
  void theShippedSetHasAFewConsistentCombinationsAndBothEndsOfTheWar() {
    Consistency found = ConsistencySearch.of(DriverFile.builtIn(), Map.of(), 1, 1);

    assertThat(found.combinations().longValueExact()).isEqualTo(48);
    assertThat(found.consistent()).hasSizeBetween(2, 6);
    assertThat(found.consistent()).anyMatch(one -> one.words().contains("war=on"));
    assertThat(found.consistent()).anyMatch(one -> one.words().contains("war=ends"));
  }

  /** Margins are held against a second, plainer reckoning, on matrices of a printed seed. */
  @Test
  void agreesWithAPlainReckoningOnRandomMatrices() throws IOException {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      DriverSet drivers = random(random, 4, 3);
      Consistency found = ConsistencySearch.of(drivers, Map.of(), 0, 1);
      List<String> expected = new ArrayList<>();
      collect(drivers, new ArrayList<>(), expected);
      assertThat(found.consistent())
          .as("seed %s, round %s", seed, round)
          .extracting(Combination::words)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void saysSoWhenThereAreTooManyToLookAtEach() throws IOException {
    DriverSet drivers = random(new Random(7), 24, 2);

    Consistency found = ConsistencySearch.of(drivers, Map.of(), 0, 1);
    Consistency again = ConsistencySearch.of(drivers, Map.of(), 0, 1);

    assertThat(found.complete()).isFalse();
    assertThat(found.combinations().longValueExact()).isEqualTo(1 << 24);
    assertThat(found.consistent()).allMatch(Combination::isConsistent);
    assertThat(again).as("the same seed finds the same").isEqualTo(found);
  }

  private static void collect(DriverSet drivers, List<String> chosen, List<String> consistent) {
    int next = chosen.size();
    if (next < drivers.drivers().size()) {
      for (Driver.State state : drivers.drivers().get(next).states()) {
        List<String> more = new ArrayList<>(chosen);
        more.add(drivers.drivers().get(next).id() + "=" + state.id());
        collect(drivers, more, consistent);
      }
      return;
    }
    for (Driver driver : drivers.drivers()) {
      int own = 0;
      int best = Integer.MIN_VALUE;
      for (Driver.State state : driver.states()) {
        String to = driver.id() + "=" + state.id();
        int sum =
            drivers.judgements().stream()
                .filter(j -> j.to().toString().equals(to) && chosen.contains(j.from().toString()))
                .mapToInt(j -> j.value())
                .sum();
        best = Math.max(best, sum);
        own = chosen.contains(to) ? sum : own;
      }
      if (own < best) {
        return;
      }
    }
    consistent.add(String.join(", ", chosen));
  }

  private DriverSet random(Random random, int drivers, int states) throws IOException {
    StringBuilder text = new StringBuilder("set | random\n");
    for (int d = 0; d < drivers; d++) {
      text.append("driver d").append(d).append(" | d\n");
      for (int s = 0; s < states; s++) {
        text.append("state d" + d + "=s" + s + " | s\n");
      }
    }
    for (int d = 0; d < drivers * states; d++) {
      for (int e = 0; e < drivers * states; e++) {
        if (d / states != e / states && random.nextInt(3) == 0) {
          text.append(
              "judge d%d=s%d -> d%d=s%d %d | r | assumption%n"
                  .formatted(
                      d / states, d % states, e / states, e % states, random.nextInt(7) - 3));
        }
      }
    }
    return DriverFile.read(Files.writeString(folder.resolve("random.drivers"), text));
  }

  static DriverSet load(String name) {
    try {
      return DriverFile.read(
          Path.of(Objects.requireNonNull(ConsistencySearchTest.class.getResource(name)).toURI()));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
