package org.entente.ledger.scale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.ledger.Samples;
import org.entente.ledger.StatementMaker;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Statement;

/**
 * A corpus of any size, made up from a seed, of which it is known which statements are about one
 * matter.
 *
 * <p>Ties are of very different size (the k-th has a share in proportion to k to the power of
 * −{@value #SKEW}). A matter is a flow of one class of thing in one month with its figure; on
 * average three statements tell it. One document in ten copies an earlier one under another lead.
 * Every document follows from its number alone, so that none need be remembered.
 */
public final class GeneratedCorpus {
  /** Statements of an original document, on average. */
  public static final int PER_DOCUMENT = 8;

  static final double SKEW = 0.7;

  private static final int TIES = 1_500;
  private static final int MONTHS = 240;
  private static final int TELLINGS = 3;
  private static final int COPIED = 10;
  private static final Kind[] KINDS = {Kind.TRANSFER, Kind.TRADE, Kind.DEPLOYMENT};
  private static final int CLASSES = 40;

  /** One document in so many foresees something. */
  private static final int FORESEEING = 12;

  private static final YearMonth START = YearMonth.of(2004, 1);

  /**
   * A document with what it says.
   *
   * @param matters the matter of each statement, in their order
   */
  public record Made(Document document, List<Statement> statements, List<String> matters) {}

  private final long seed;
  private final double[] upTo = new double[TIES];
  private final int[] perMonth = new int[TIES];

  /**
   * @param seed the same seed and size give the same corpus
   * @param statements about how many statements it is to have
   */
  public GeneratedCorpus(long seed, int statements) {
    this.seed = seed;
    double sum = 0;
    for (int tie = 0; tie < TIES; tie++) {
      sum += Math.pow(tie + 1, -SKEW);
      upTo[tie] = sum;
    }
    for (int tie = 0; tie < TIES; tie++) {
      double share = Math.pow(tie + 1, -SKEW) / sum;
      upTo[tie] /= sum;
      perMonth[tie] = (int) Math.max(1, Math.round(share * statements / TELLINGS / MONTHS));
    }
  }

  /** Document of this number, from 0. */
  public Made document(int number) {
    boolean copy = number >= COPIED && number % COPIED == COPIED - 1;
    int original = copy ? original(number) : number;
    Random random = random(original);
    int month = random.nextInt(MONTHS);
    List<Integer> ties = List.of(tie(random), tie(random));
    LocalDate date = START.plusMonths(month).atEndOfMonth().plusDays(1 + random.nextInt(20));
    String ownLead = words(random, 12);
    String lead = copy ? words(random(number), 20) : ownLead;
    StringBuilder text = new StringBuilder(lead).append("\n\n");
    List<Told> told = new ArrayList<>();
    int count = PER_DOCUMENT - 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      Told one = told(random, ties.get(i % 3 == 2 ? 1 : 0), month);
      told.add(one);
      text.append(one.sentence()).append(' ').append(words(random, 6)).append(' ');
    }
    int house = (copy ? random(number) : random).nextInt(300);
    Document document =
        Samples.document(
            String.format(Locale.ROOT, "G%07d", number),
            copy ? date.plusDays(1) : date,
            "House " + house,
            text.toString());
    return made(document, told);
  }

  /** A document on the tie that most is said of. */
  public Made onTheLargestTie(int number) {
    Random random = random(number);
    List<Told> told = new ArrayList<>();
    StringBuilder text = new StringBuilder(words(random, 12)).append("\n\n");
    int month = random.nextInt(MONTHS);
    for (int i = 0; i < PER_DOCUMENT; i++) {
      Told one = told(random, 0, month);
      told.add(one);
      text.append(one.sentence()).append(' ').append(words(random, 6)).append(' ');
    }
    LocalDate date = START.plusMonths(month).atEndOfMonth().plusDays(3);
    return made(Samples.document("N" + number, date, "House N", text.toString()), told);
  }

  private Made made(Document document, List<Told> told) {
    List<Statement> statements = new ArrayList<>();
    List<String> matters = new ArrayList<>();
    for (Told one : told) {
      statements.add(one.statement(document, statements.size()));
      matters.add(one.matter());
    }
    if (random(document.id().hashCode()).nextInt(FORESEEING) == 0) {
      statements.add(told.get(0).forecast(document, statements.size()));
      matters.add("forecast of " + document.id());
    }
    return new Made(document, statements, matters);
  }

  /** A telling of a matter. */
  private record Told(
      String sentence,
      String matter,
      Kind kind,
      String from,
      String to,
      String thing,
      double value,
      YearMonth month,
      String source) {
    Statement statement(Document document, int number) {
      return StatementMaker.of(document, kind, sentence)
          .id(document.id() + "-" + number)
          .from(from)
          .to(to)
          .item(thing, thing)
          .quantity(value, value, "tonnes")
          .time(month.atDay(1).toString(), month.atEndOfMonth().toString())
          .source(source, "UNSPECIFIED")
          .make();
    }

    /** That the same will pass in the next half year. */
    Statement forecast(Document document, int number) {
      return StatementMaker.of(document, Kind.FORECAST, sentence)
          .id(document.id() + "-" + number)
          .both(from, to)
          .item(from + " probably passes " + thing + " to " + to, null)
          .time(null, month.plusMonths(6).atEndOfMonth().toString())
          .make();
    }
  }

  private Told told(Random random, int tie, int month) {
    int nth = random.nextInt(perMonth[tie]);
    // In one month every matter of a tie is another flow.
    int flow = Math.floorMod(month * 7 + nth, KINDS.length * 2 * CLASSES);
    Random matter = new Random(seed * 31 + tie * 1_000_003L + month * 10_007L + nth);
    Kind kind = KINDS[flow % KINDS.length];
    boolean forth = flow / KINDS.length % 2 == 0;
    String a = code(tie, 0);
    String b = code(tie, 1);
    String thing = "thing-" + (char) ('a' + flow / KINDS.length / 2 % 26) + flow / 6;
    double value = Math.round(Math.pow(10, 2 + 4 * matter.nextDouble()));
    String source =
        "Office " + (char) ('A' + random.nextInt(26)) + words(random(-1 - random.nextInt(60)), 1);
    YearMonth when = START.plusMonths(month);
    String sentence =
        String.format(
            Locale.ROOT,
            "%s says that %s %s passed %.0f tonnes %s of %s to %s in %s.",
            source,
            forth ? a : b,
            words(random, 1),
            value,
            words(random, 1),
            thing,
            forth ? b : a,
            when);
    return new Told(
        sentence,
        tie + "/" + month + "/" + nth,
        kind,
        forth ? a : b,
        forth ? b : a,
        thing,
        value,
        when,
        source);
  }

  private int tie(Random random) {
    double at = random.nextDouble();
    int found = java.util.Arrays.binarySearch(upTo, at);
    return Math.min(TIES - 1, found < 0 ? -found - 1 : found);
  }

  private int original(int copy) {
    int original = random(copy).nextInt(copy);
    return original % COPIED == COPIED - 1 ? original - 1 : original;
  }

  /** Three letters that are no code of a state: they begin with X or Q. */
  private static String code(int tie, int side) {
    int number = side == 0 ? tie % 40 : 40 + (tie * 7 + tie / 40) % 300;
    return (side == 0 ? "X" : "Q") + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  private Random random(int number) {
    return new Random(seed ^ (number * 0x9e3779b97f4a7c15L));
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ");
      for (int k = 0; k < 3; k++) {
        words.append((char) ('b' + random.nextInt(20))).append("aeiou".charAt(random.nextInt(5)));
      }
    }
    return words.toString();
  }
}
