package org.entente.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.actors.ActorType;

/**
 * News that never was, in JSON Lines and of any size: reports between pairs of all states, a fifth
 * of which are about one pair (by a law of Zipf over a thousand pairs), and every seventh of which
 * repeats an earlier one as it is or cut. The same seed gives the same report under the same
 * number, so that a smaller corpus is the beginning of a larger one.
 */
public final class MadeNews {

  private static final int PAIRS = 1_000;

  /** With it the first of a thousand pairs has a fifth of all. */
  private static final double SKEW = 1.15;

  private static final int COPY = 7;
  private static final int DAYS = 3_650;
  private static final LocalDate START = LocalDate.of(2015, 1, 1);
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private static final List<String> THINGS =
      List.of(
          "containers of artillery shells",
          "tonnes of wheat",
          "tonnes of rice",
          "barrels of oil",
          "tonnes of coal",
          "armoured vehicles",
          "rockets",
          "drones",
          "rifles",
          "doses of vaccine",
          "tents",
          "tonnes of fertiliser",
          "tractors",
          "buses",
          "tanks",
          "helicopters",
          "missiles",
          "tonnes of steel",
          "cubic metres of gas",
          "generators");
  private static final List<String> PACTS =
      List.of(
          "a treaty on mutual defence",
          "a trade agreement",
          "a visa agreement",
          "a loan agreement",
          "a memorandum on energy",
          "an extradition treaty",
          "a fisheries agreement",
          "an agreement on scientific cooperation");
  private static final List<String> SOURCES =
      List.of(
          "Two officials",
          "The spokesman",
          "A senior diplomat",
          "State television",
          "The defence ministry",
          "A think tank",
          "The central bank",
          "An aid worker");

  private final long seed;
  private final List<String> names;
  private final double[] shares;

  MadeNews(long seed) {
    this.seed = seed;
    this.names =
        ActorLexicon.load().list().stream()
            .filter(actor -> actor.type() == ActorType.STATE)
            .map(Actor::name)
            .sorted()
            .toList();
    this.shares = new double[PAIRS];
    double sum = 0;
    for (int i = 0; i < PAIRS; i++) {
      sum += Math.pow(i + 1.0, -SKEW);
      shares[i] = sum;
    }
    for (int i = 0; i < PAIRS; i++) {
      shares[i] /= sum;
    }
  }

  /**
   * Writes a corpus.
   *
   * @param arguments the file, how many documents, the seed (1)
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("FILE DOCUMENTS [SEED]");
    }
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    new MadeNews(seed).write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  void write(Path file, int documents) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < documents; i++) {
        lines.append(record(i)).append('\n');
      }
    }
  }

  /** Nothing in it needs to be escaped. */
  private String record(int number) {
    Random random = random(-1L - number);
    return String.format(
        Locale.ROOT,
        "{\"id\":\"m%07d\",\"title\":\"Report %d\",\"date\":\"%s\",\"publisher\":\"House %d\","
            + "\"text\":\"%s\"}",
        number,
        number,
        day(number).plusDays(random.nextInt(5)),
        random.nextInt(300),
        text(number));
  }

  private Random random(long number) {
    return new Random((seed + number) * SPREAD);
  }

  private static LocalDate day(int number) {
    return START.plusDays(Math.floorMod(number * SPREAD, DAYS));
  }

  private String text(int number) {
    Random random = random(number);
    if (number % COPY != COPY - 1) {
      return String.join(" ", sentences(number, random));
    }
    int earlier = random.nextInt(number);
    List<String> copied = sentences(earlier, random(earlier));
    int kept = random.nextBoolean() ? copied.size() : Math.max(3, copied.size() * 3 / 4);
    return String.join(" ", copied.subList(0, kept));
  }

  private List<String> sentences(int number, Random random) {
    int place = Arrays.binarySearch(shares, random.nextDouble());
    Random pair = new Random(seed ^ (place < 0 ? -place - 1 : place) * SPREAD);
    String a = names.get(pair.nextInt(names.size()));
    String other = names.get(pair.nextInt(names.size()));
    String b = other.equals(a) ? names.get((names.indexOf(a) + 1) % names.size()) : other;
    int sentences = 4 + random.nextInt(6);
    List<String> made = new ArrayList<>();
    while (made.size() < sentences) {
      boolean forth = random.nextInt(3) > 0;
      made.add(sentence(forth ? a : b, forth ? b : a, day(number), random));
    }
    return made;
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String sentence(String a, String b, LocalDate day, Random random) {
    int n = 100 + random.nextInt(9_900);
    LocalDate then = day.minusDays(1 + random.nextInt(200));
    String when =
        then.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH)
            + " "
            + then.getYear();
    String thing = any(THINGS, random);
    return switch (random.nextInt(9)) {
      case 0 -> a + " sent " + n + " " + thing + " to " + b + " in " + when + ".";
      case 1 -> any(SOURCES, random) + " said that " + a + " gave " + b + " $" + n + " million.";
      case 2 -> a + " and " + b + " signed " + any(PACTS, random) + " in " + when + ".";
      case 3 -> a + " imposed sanctions on " + b + " in " + when + " over its tests.";
      case 4 -> "The foreign minister of " + a + " visited " + b + " in " + when + ".";
      case 5 -> a + " will deploy " + n + " soldiers to " + b + " by " + (day.getYear() + 1) + ".";
      case 6 -> any(SOURCES, random) + " said " + a + " may supply " + thing + " to " + b + ".";
      case 7 -> a + " bought " + n + " " + thing + " from " + b + " in " + when + ".";
      default -> a + " condemned the policy of " + b + " on trade in " + when + ".";
    };
  }
}
