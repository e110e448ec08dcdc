package org.entente.scenarios.balance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.scenarios.drivers.Choice;
import org.entente.scenarios.drivers.Driver;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.drivers.Judgement;

/**
 * The cross-impact matrix of a set of drivers.
 *
 * <p>The impact sum of state l of driver j in a combination z is θ(j,l) = Σ over i ≠ j of C(i,z(i)
 * → j,l). A combination is consistent if θ(j,z(j)) ≥ θ(j,l) for every driver j and each of its
 * states l (W. Weimer-Jehle, Cross-impact balances: a system-theoretical approach to cross-impact
 * analysis, Technological Forecasting and Social Change 73(4), 2006, 334–361).
 */
public final class CrossImpact {
  private final List<Driver> drivers;
  private final int[] begins;
  private final int[][] impact;

  public CrossImpact(DriverSet set) {
    this.drivers = set.drivers();
    this.begins = new int[drivers.size() + 1];
    for (int j = 0; j < drivers.size(); j++) {
      begins[j + 1] = begins[j] + drivers.get(j).states().size();
    }
    int states = begins[drivers.size()];
    this.impact = new int[states][states];
    for (Judgement judgement : set.judgements()) {
      impact[index(judgement.from())][index(judgement.to())] = judgement.value();
    }
  }

  private int index(Choice choice) {
    for (int j = 0; j < drivers.size(); j++) {
      if (drivers.get(j).id().equals(choice.driver())) {
        return begins[j] + state(j, choice.state());
      }
    }
    throw new IllegalArgumentException("No driver is called " + choice.driver());
  }

  int state(int driver, String state) {
    List<Driver.State> states = drivers.get(driver).states();
    for (int s = 0; s < states.size(); s++) {
      if (states.get(s).id().equals(state)) {
        return s;
      }
    }
    throw new IllegalArgumentException("No state is called " + state);
  }

  int size() {
    return drivers.size();
  }

  int states(int driver) {
    return begins[driver + 1] - begins[driver];
  }

  /** For each driver the state that it is set to, or -1. */
  int[] fixed(Map<String, String> set) {
    int[] fixed = new int[size()];
    for (int j = 0; j < size(); j++) {
      String wanted = set.get(drivers.get(j).id());
      fixed[j] = wanted == null ? -1 : state(j, wanted);
    }
    return fixed;
  }

  BigInteger combinations(int[] fixed) {
    BigInteger product = BigInteger.ONE;
    for (int j = 0; j < size(); j++) {
      product = product.multiply(BigInteger.valueOf(fixed[j] >= 0 ? 1 : states(j)));
    }
    return product;
  }

  /** Impact sums of all states of all drivers, one after the other. */
  void sums(int[] chosen, int[] sums) {
    java.util.Arrays.fill(sums, 0);
    for (int i = 0; i < chosen.length; i++) {
      int[] row = impact[begins[i] + chosen[i]];
      for (int s = 0; s < sums.length; s++) {
        sums[s] += row[s];
      }
    }
  }

  int[] room() {
    return new int[begins[size()]];
  }

  int sum(int[] sums, int driver, int state) {
    return sums[begins[driver] + state];
  }

  /** Sum of the chosen state less the best of the others. */
  int margin(int[] sums, int driver, int chosen) {
    int best = Integer.MIN_VALUE;
    for (int s = 0; s < states(driver); s++) {
      if (s != chosen) {
        best = Math.max(best, sum(sums, driver, s));
      }
    }
    return sum(sums, driver, chosen) - best;
  }

  /** The smallest margin of the drivers that are not set; 0 where all are set. */
  int margin(int[] chosen, int[] sums, int[] fixed) {
    int least = Integer.MAX_VALUE;
    for (int j = 0; j < chosen.length; j++) {
      if (fixed[j] < 0) {
        least = Math.min(least, margin(sums, j, chosen[j]));
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  /**
   * A combination with its balances.
   *
   * @param chosen a state for every driver
   * @param set drivers that the user set, whose own balance is shown and not demanded
   */
  public Combination combination(Map<String, String> chosen, Map<String, String> set) {
    int[] states = fixed(chosen);
    for (int j = 0; j < states.length; j++) {
      if (states[j] < 0) {
        throw new IllegalArgumentException("No state is chosen for " + drivers.get(j).id());
      }
    }
    return combination(states, fixed(set));
  }

  Combination combination(int[] chosen, int[] fixed) {
    int[] sums = room();
    sums(chosen, sums);
    List<Choice> choices = new ArrayList<>();
    List<Balance> balances = new ArrayList<>();
    int score = 0;
    for (int j = 0; j < chosen.length; j++) {
      Driver driver = drivers.get(j);
      String state = driver.states().get(chosen[j]).id();
      choices.add(new Choice(driver.id(), state));
      List<Balance.Sum> own = new ArrayList<>();
      for (int s = 0; s < states(j); s++) {
        own.add(new Balance.Sum(driver.states().get(s).id(), sum(sums, j, s)));
      }
      balances.add(new Balance(driver.id(), state, own, margin(sums, j, chosen[j])));
      score += sum(sums, j, chosen[j]);
    }
    return new Combination(choices, balances, margin(chosen, sums, fixed), score);
  }

  /** The states that a user set, by driver; of two for one driver the later counts. */
  public static Map<String, String> byDriver(List<Choice> choices) {
    return choices.stream()
        .collect(Collectors.toMap(Choice::driver, Choice::state, (first, later) -> later));
  }
}
