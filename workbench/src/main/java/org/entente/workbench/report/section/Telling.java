package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Amount;
import org.entente.model.Attribution;
import org.entente.model.Entry;
import org.entente.model.Money;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.workbench.report.wording.Figures;
import org.entente.workbench.report.wording.Unit;
import org.entente.workbench.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** Puts what an entry holds into words: what, how much, on whose word, on how many sources. */
public final class Telling {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "him", "her", "them", "who", "which", "that", "this");
  private static final Set<String> LOWERED =
      Set.of("the", "a", "an", "some", "most", "many", "several", "this", "these", "one", "two");

  /** Words above which the text of an item is a clause. */
  private static final int LONG = 12;

  /** A preposition that lost the figure behind it: "loan of for it", "deal worth on gas". */
  private static final String DANGLING =
      "\\b(of|worth|at|about|over) (?=(for|on|in|to|by|with|from|worth)\\b)";

  private static final Unit BARE = new Unit("", "");

  private final Names names;

  public Telling(Names names) {
    this.names = names;
  }

  /** The supporting statement that speaks for the entry: best graded, with a figure, then by id. */
  public Statement lead(Entry entry) {
    return supporting(entry)
        .min(
            Comparator.comparing(Entry.Member::grade)
                .thenComparing(member -> hasFigure(member.statement()) ? 0 : 1)
                .thenComparing(member -> member.statement().id()))
        .map(Entry.Member::statement)
        .orElseGet(() -> entry.statements().get(0).statement());
  }

  /**
   * What the entry is about, as written but without its figure, which is told apart; its quote
   * where nothing shorter is known.
   */
  public String what(Entry entry) {
    var item = entry.item();
    if (item != null && !item.text().isBlank()) {
      return cut(withoutFigure(item.text().strip(), lead(entry)), 140);
    }
    return "“" + cut(lead(entry).quote().strip().replaceAll("\\s+", " "), 140) + "”";
  }

  private static String withoutFigure(String item, Statement statement) {
    if (item.split("\\s+", -1).length > LONG) {
      return item; // a clause, which would not read without it
    }
    String rest = item;
    Quantity quantity = statement.quantity();
    Money money = statement.money();
    for (String figure :
        List.of(quantity == null ? "" : quantity.text(), money == null ? "" : money.text())) {
      int at = figure.isBlank() ? -1 : rest.indexOf(figure);
      if (at >= 0) {
        rest = rest.substring(0, at) + rest.substring(at + figure.length());
      }
    }
    rest =
        rest.replaceAll("\\s+", " ")
            .strip()
            .replaceFirst("^of ", "")
            .replaceFirst(DANGLING, "")
            .replaceFirst(" (of|worth|at)$", "");
    return rest.isEmpty() ? item : rest;
  }

  /** Whether what the entry is about is named by nothing but its figure ("93,000 barrels"). */
  public boolean isFigureAlone(Entry entry) {
    var item = entry.item();
    Statement statement = lead(entry);
    Quantity quantity = statement.quantity();
    Money money = statement.money();
    return item != null
        && ((quantity != null && covers(quantity.text(), item.text()))
            || (money != null && covers(money.text(), item.text())));
  }

  private static boolean covers(String figure, String item) {
    String rest = item.strip();
    int at = figure.isBlank() ? -1 : rest.indexOf(figure.strip());
    if (at < 0) {
      return !figure.isBlank() && figure.strip().startsWith(rest);
    }
    String left = rest.substring(0, at) + rest.substring(at + figure.strip().length());
    return left.strip().isEmpty() || left.strip().startsWith("per ");
  }

  /** All figures of the entry in words, empty where nobody gives one. */
  public String amount(Entry entry) {
    List<String> figures = new ArrayList<>();
    Amount amount = entry.amount();
    if (amount != null) {
      figures.add(reconciled(amount, entry));
    }
    if (amount == null || amount.what() == Amount.What.MONEY) {
      stated(entry, Statement::quantity).map(Telling::quantity).ifPresent(figures::add);
    }
    if (amount == null || amount.what() != Amount.What.MONEY) {
      stated(entry, Statement::money).map(Telling::money).ifPresent(figures::add);
    }
    return String.join("; ", figures);
  }

  /** A number of things in words. */
  public static String quantity(Quantity quantity) {
    Range range = quantity.range();
    Unit unit = Unit.quantity(quantity.unit(), quantity.per());
    return Figures.range(range.low(), range.high(), unit, quantity.text());
  }

  /** A sum of money in words. */
  public static String money(Money money) {
    Range range = money.range();
    Unit unit = Unit.money(money.currency(), money.per());
    return Figures.range(range.low(), range.high(), unit, money.text());
  }

  /**
   * A number of things with the things themselves as unit ("millions of shells"), where the unit
   * says no more than they do or is one of their words; empty where that would not be English.
   */
  public Optional<String> counted(Entry entry, List<String> things) {
    Optional<Quantity> stated = stated(entry, Statement::quantity);
    Amount amount = entry.amount();
    String unit = unitWord(amount == null ? null : amount.unit(), stated);
    if (unit != null && unit.startsWith("percent")) {
      return Optional.empty();
    }
    boolean same =
        unit == null
            || names.articles().isGenericUnit(unit)
            || things.stream().anyMatch(thing -> thing.equals(unit) || thing.endsWith(" " + unit));
    boolean plural = things.stream().allMatch(thing -> thing.endsWith("s"));
    boolean generic = unit != null && names.articles().isGenericUnit(unit);
    if (generic && !plural && amount != null) {
      return Optional.of(reconciled(amount, entry) + " of " + Words.list(things));
    }
    if (same) {
      String number =
          amount == null
              ? stated
                  .map(q -> Figures.range(q.range().low(), q.range().high(), BARE, q.text()))
                  .orElse("")
              : reconciled(amount, entry, BARE);
      return Optional.of(number + (Figures.takesOf(number) ? " of " : " ") + Words.list(things));
    }
    boolean within = things.stream().anyMatch(thing -> (thing + " ").contains(unit + " "));
    return within ? Optional.of(amount(entry)) : Optional.empty();
  }

  /** The unit as the source writes it, else as the ledger does. */
  private static @Nullable String unitWord(@Nullable String ledger, Optional<Quantity> stated) {
    String written = stated.map(Quantity::unit).orElse(null);
    return written == null ? ledger : written;
  }

  /**
   * "according to …", or nothing where the text names no source; where several origins bear the
   * entry, only a source that all of them name.
   */
  public String attribution(Entry entry) {
    List<String> named =
        supporting(entry)
            .map(member -> Optional.ofNullable(member.statement().attribution()))
            .map(attribution -> attribution.map(this::source).orElse(""))
            .distinct()
            .toList();
    String source =
        Importance.origins(entry) > 1 && named.size() > 1
            ? ""
            : Optional.ofNullable(lead(entry).attribution()).map(this::source).orElse("");
    return source.isEmpty() ? "" : "according to " + source;
  }

  /** A source as it stands within a sentence; a pronoun gives the actor it stands for. */
  public String source(Attribution attribution) {
    String text = attribution.text().strip().replaceAll("\\s+", " ");
    if (PRONOUNS.contains(text.toLowerCase(Locale.ROOT))) {
      var actor = attribution.actor();
      return actor == null || actor.isLoose() ? "" : names.inSentence(actor);
    }
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    if (LOWERED.contains(first.toLowerCase(Locale.ROOT))) {
      text = first.toLowerCase(Locale.ROOT) + text.substring(first.length());
    }
    return cut(text, 110);
  }

  /** "one source", "three sources, two of them independent". */
  public String backing(Entry entry) {
    long documents =
        supporting(entry).map(member -> member.statement().document()).distinct().count();
    int origins = Importance.origins(entry);
    String sources = Words.count(documents, "source", "sources");
    if (documents < 2) {
      return sources;
    }
    if (origins >= documents) {
      return sources + (documents == 2 ? ", both independent" : ", all independent");
    }
    return origins < 2
        ? sources + " of one origin"
        : sources + ", " + Words.count(origins) + " of them independent";
  }

  /** Statements that bear the entry, all of them where none does. */
  public static Stream<Entry.Member> supporting(Entry entry) {
    boolean any = entry.statements().stream().anyMatch(member -> member.stance() == Stance.FOR);
    return entry.statements().stream().filter(member -> !any || member.stance() == Stance.FOR);
  }

  /** A text of at most so many characters, an ellipsis where it was longer. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 1);
    int end = space > most / 2 ? space : most - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  private String reconciled(Amount amount, Entry entry) {
    return reconciled(amount, entry, null);
  }

  /** The figure with another unit than its own, or with its own where that is null. */
  private String reconciled(Amount amount, Entry entry, @Nullable Unit other) {
    boolean share = amount.what() == Amount.What.SHARE;
    boolean money = amount.what() == Amount.What.MONEY;
    Optional<Quantity> quantity = stated(entry, Statement::quantity);
    String unitWord = share ? shareUnit(quantity) : unitWord(amount.unit(), quantity);
    Unit own =
        money
            ? Unit.money(Objects.requireNonNullElse(amount.unit(), ""), amount.per())
            : Unit.quantity(unitWord, amount.per());
    Unit unit = other == null ? own : other;
    double factor = share ? 100 : 1;
    Double low = times(amount.low(), factor);
    Double mid = times(amount.mid(), factor);
    Double high = times(amount.high(), factor);
    if (mid != null && amount.independent() > 1) {
      return Figures.interval(low, mid, high, unit);
    }
    String written =
        money
            ? stated(entry, Statement::money)
                .filter(sum -> same(sum.range(), low, high))
                .map(Money::text)
                .orElse("")
            : quantity.filter(q -> same(q.range(), low, high)).map(Quantity::text).orElse("");
    return Figures.range(low, high, unit, written);
  }

  private static String shareUnit(Optional<Quantity> quantity) {
    String unit = quantity.map(Quantity::unit).orElse(null);
    return unit != null && unit.startsWith("percent") ? unit : "percent";
  }

  /** Whether the hedge of a stated range ("about") holds for the reconciled one too. */
  private static boolean same(Range range, @Nullable Double low, @Nullable Double high) {
    return near(range.low(), low) && near(range.high(), high);
  }

  private static boolean near(@Nullable Double one, @Nullable Double other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other));
  }

  private static @Nullable Double times(@Nullable Double value, double factor) {
    return value == null ? null : value * factor;
  }

  private <T> Optional<T> stated(Entry entry, Function<Statement, @Nullable T> get) {
    Statement lead = lead(entry);
    return Stream.concat(Stream.of(lead), supporting(entry).map(Entry.Member::statement))
        .flatMap(statement -> Stream.ofNullable(get.apply(statement)))
        .findFirst();
  }

  private static boolean hasFigure(Statement statement) {
    return statement.money() != null || statement.quantity() != null;
  }
}
