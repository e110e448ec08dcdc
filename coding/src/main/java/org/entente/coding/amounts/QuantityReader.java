package org.entente.coding.amounts;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Range;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Decides whether a number counts something, and what. */
final class QuantityReader {

  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "their", "its", "other");
  private static final Set<String> CLOCK =
      Set.of("p.m.", "a.m.", "pm", "am", "gmt", "utc", "o'clock", "°");
  private static final double SMALL = 12;
  private static final int FIRST_YEAR = 1400;
  private static final int LAST_YEAR = 2150;

  private final UnitFinder units;
  private final RateReader rates;
  private final Set<String> designators;

  QuantityReader(UnitFinder units, RateReader rates, Words words) {
    this.units = units;
    this.rates = rates;
    this.designators = words.get("designator");
  }

  @Nullable Reading<Optional<Mention>> read(Tokens tokens, Reading<Sum> sum) {
    Sum amount = sum.value();
    int next = sum.next();
    if (Months.month(tokens.at(next)) > 0) {
      return AmountReader.nothing(next + 1); // a day whose year nobody knows
    }
    if (isName(tokens, amount, next)) {
      return AmountReader.nothing(skipTail(tokens, next));
    }
    if (tokens.isTightDash(next) && tokens.at(next + 1).type() == Token.Type.WORD) {
      return hyphened(tokens, sum);
    }
    int noun = pastMore(tokens, next);
    Units.Unit close = units.known(tokens.at(noun));
    if (close != null && (close.isDuration() || close.isCalibre())) {
      return AmountReader.nothing(noun + 1);
    }
    UnitFinder.Noun unit = units.find(tokens, noun);
    if (isYear(tokens, amount, unit, noun) || isPronoun(tokens, amount, unit)) {
      return AmountReader.nothing(next);
    }
    return mention(tokens, amount, next, unit);
  }

  private Reading<Optional<Mention>> mention(
      Tokens tokens, Sum amount, int next, UnitFinder.@Nullable Noun unit) {
    Reading<String> rate = rates.read(tokens, unit == null ? next : unit.index() + 1);
    boolean close = rate != null && (unit == null || unit.index() == next);
    int last = rate != null && close ? rate.next() : next;
    int end = unit == null ? last : next;
    String implied = unit == null ? null : unit.per();
    String per = rate == null ? implied : rate.value();
    return AmountReader.found(
        new QuantityMention(
            tokens.span(amount.start(), end),
            tokens.words(amount.start(), last),
            amount.range(),
            unit == null ? null : tokens.span(unit.index(), unit.index() + 1),
            unit == null ? null : unit.name(),
            unit == null ? null : unit.sort(),
            per),
        end);
  }

  /** "6,000 more soldiers", "a further", "another". */
  private static int pastMore(Tokens tokens, int next) {
    boolean more =
        tokens.is(next, "more")
            || tokens.is(next, "additional")
            || tokens.is(next, "further")
            || tokens.is(next, "other");
    return more && !tokens.is(next + 1, "than") ? next + 1 : next;
  }

  /** "15,000-strong", "a 20-tank order"; "five-year", "152-mm", "three-way" are no counts. */
  private Reading<Optional<Mention>> hyphened(Tokens tokens, Reading<Sum> sum) {
    int word = sum.next() + 1;
    Token token = tokens.at(word);
    if (token.is("strong")) {
      Span span = tokens.span(sum.value().start(), word + 1);
      return AmountReader.found(
          new QuantityMention(
              span, span.of(tokens.text()), sum.value().range(), null, "persons", "person", null),
          word + 1);
    }
    Units.Unit unit = units.known(token);
    if (unit == null || !unit.isSolid()) {
      return AmountReader.nothing(word + 1);
    }
    Span span = tokens.span(sum.value().start(), sum.next());
    return AmountReader.found(
        new QuantityMention(
            span,
            span.of(tokens.text()),
            sum.value().range(),
            tokens.span(word, word + 1),
            unit.plural(),
            unit.sort(),
            null),
        sum.next());
  }

  /** Numbers of articles, clock times, scores, telephone numbers, list numbers. */
  private boolean isName(Tokens tokens, Sum amount, int next) {
    if (isClock(tokens, next) || isScore(tokens, next)) {
      return true;
    }
    boolean named =
        isCode(tokens, amount)
            || isNumbered(tokens, amount.start())
            || isListed(tokens, amount, next);
    return named && !amount.bounded();
  }

  /** "15-29562" is the number of a document. */
  private static boolean isCode(Tokens tokens, Sum amount) {
    Double low = amount.range().low();
    Double high = amount.range().high();
    boolean digits = amount.unit().figure().digits() && !amount.unit().figure().scaled();
    return digits
        && tokens.isTightDash(amount.start() + 1)
        && low != null
        && high != null
        && low > 0
        && high / low > 100;
  }

  private boolean isNumbered(Tokens tokens, int start) {
    Token before = tokens.at(start - 1);
    if (before.is("no")) {
      return before.capital();
    }
    boolean number = before.is(".") && tokens.is(start - 2, "no");
    boolean group = before.is("of") && tokens.is(start - 2, "group");
    boolean aged = before.is("aged") || before.is("age") || before.is("#");
    boolean joined = before.is("+") || before.is(".") || before.is("/");
    boolean dialled = joined && tokens.at(start).tight();
    return designators.contains(before.lower()) || number || group || aged || dialled;
  }

  private static boolean isListed(Tokens tokens, Sum amount, int next) {
    int start = amount.start();
    boolean first =
        start == 0 && tokens.is(next, ".") && tokens.at(start).type() == Token.Type.NUMBER;
    boolean bracketed = tokens.is(start - 1, "(") && tokens.is(next, ")");
    return first || (bracketed && small(amount.range()));
  }

  private static boolean isClock(Tokens tokens, int next) {
    boolean colon = tokens.is(next, ":") && tokens.at(next).tight() && tokens.at(next + 1).tight();
    return colon || CLOCK.contains(tokens.at(next).lower());
  }

  private static boolean isScore(Tokens tokens, int next) {
    boolean number = tokens.at(next + 1).type() == Token.Type.NUMBER;
    boolean slash = tokens.is(next, "/") && tokens.at(next).tight();
    return number && (slash || tokens.isTightDash(next));
  }

  private static boolean small(Range range) {
    return range.high() != null && range.high() < 30;
  }

  private static int skipTail(Tokens tokens, int next) {
    int at = next;
    while ((tokens.isTightDash(at) || tokens.is(at, "/") || tokens.is(at, ":"))
        && tokens.at(at).tight()
        && tokens.at(at + 1).type() == Token.Type.NUMBER) {
      at += 2;
    }
    return at;
  }

  private boolean isYear(Tokens tokens, Sum amount, UnitFinder.@Nullable Noun unit, int noun) {
    Token first = tokens.at(amount.core());
    double value = first.value();
    if (!first.looksLikeYear()
        || value < FIRST_YEAR
        || value > LAST_YEAR
        || amount.unit().figure().scaled()) {
      return false;
    }
    Units.Unit next = units.known(tokens.at(noun));
    boolean counted =
        next != null
            && next.isSolid()
            && !TimeWords.LEADS.contains(tokens.at(amount.start() - 1).lower());
    return !counted && !(amount.bounded() && unit != null && unit.sort() != null);
  }

  /** "one of them", "between the two", "the two leaders". */
  private static boolean isPronoun(Tokens tokens, Sum amount, UnitFinder.@Nullable Noun unit) {
    if (amount.bounded()) {
      return false;
    }
    Figure figure = amount.unit().figure();
    Double low = amount.range().low();
    if (figure.vague()) {
      return unit == null && low != null && low < SMALL;
    }
    if (low == null || low > SMALL || figure.digits()) {
      return false;
    }
    Token before = tokens.at(amount.start() - 1);
    boolean one =
        low <= 1
            && (unit == null
                || unit.sort() == null
                || before.is("no")
                || tokens.is(amount.core() + 1, "of"));
    return one || DEFINITE.contains(before.lower());
  }
}
