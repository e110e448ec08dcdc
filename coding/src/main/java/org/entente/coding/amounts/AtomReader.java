package org.entente.coding.amounts;

import org.jspecify.annotations.Nullable;

/** Reads a number together with its currency, before or after it, or its percent sign. */
final class AtomReader {

  private final NumberReader numbers;
  private final Currencies currencies;

  AtomReader(NumberReader numbers, Currencies currencies) {
    this.numbers = numbers;
    this.currencies = currencies;
  }

  /**
   * @param money whether a sum before it makes this a sum too ("$4-5m")
   */
  @Nullable Reading<Atom> read(Tokens tokens, int index, boolean money) {
    Reading<Currencies.Form> before = currencies.before(tokens, index);
    if (before != null) {
      int next = before.next();
      Reading<Figure> figure = numbers.read(tokens, next, true);
      return figure == null || (tokens.at(next).type() == Token.Type.WORD && tokens.is(next, "a"))
          ? null
          : priced(tokens, figure, before.value());
    }
    Reading<Figure> figure = numbers.read(tokens, index, money);
    if (figure == null) {
      return null;
    }
    Reading<Atom> sum = followed(tokens, figure);
    if (sum != null) {
      return sum;
    }
    Reading<Atom> percent = percent(tokens, figure);
    return percent != null
        ? percent
        : new Reading<>(new Atom(figure.value(), null, false, false), figure.next());
  }

  /** A currency stood before; the same may stand after it again: "US$5 billion USD". */
  private Reading<Atom> priced(Tokens tokens, Reading<Figure> figure, Currencies.Form currency) {
    Reading<Currencies.Form> again = currencies.after(tokens, figure.next());
    boolean same = again != null && again.value().code().equals(currency.code());
    int next = same && again != null ? again.next() : figure.next();
    return new Reading<>(sum(figure.value(), currency), next);
  }

  private static Atom sum(Figure figure, Currencies.Form currency) {
    Figure whole = currency.factor() == 1 ? figure : figure.times(currency.factor());
    return new Atom(whole, currency.code(), false, false);
  }

  /** "5 billion euros", "millions of dollars", "a 25-million-dollar loan". */
  private @Nullable Reading<Atom> followed(Tokens tokens, Reading<Figure> figure) {
    int next = figure.next();
    if ((tokens.is(next, "of") && figure.value().vague()) || tokens.isTightDash(next)) {
      next++;
    }
    Reading<Currencies.Form> after = currencies.after(tokens, next);
    if (after == null || !isSum(tokens, figure, after)) {
      return null;
    }
    return new Reading<>(sum(figure.value(), after.value()), after.next());
  }

  /** Words that are no currency here: five pounds of flour, has won. */
  private static boolean isSum(
      Tokens tokens, Reading<Figure> figure, Reading<Currencies.Form> after) {
    Token word = tokens.at(after.next() - 1);
    Figure number = figure.value();
    if (word.is("pounds") && tokens.is(after.next(), "of")) {
      return number.scaled() && number.factor() >= 1e6;
    }
    if (word.is("won") || word.is("rand") || word.is("sum") || word.is("kip")) {
      Double low = number.range().low();
      return number.scaled() || (low != null && low >= 100);
    }
    return true;
  }

  private @Nullable Reading<Atom> percent(Tokens tokens, Reading<Figure> figure) {
    int next = figure.next();
    next += tokens.isTightDash(next) ? 1 : 0;
    int end = 0;
    if (tokens.is(next, "%") || tokens.is(next, "percent") || tokens.is(next, "pct")) {
      end = next + 1;
    } else if (tokens.are(next, "per", "cent")) {
      end = next + 2;
    } else if (tokens.is(next, "percentage")) {
      return tokens.is(next + 1, "points") || tokens.is(next + 1, "point")
          ? new Reading<>(new Atom(figure.value(), null, true, true), next + 2)
          : null;
    }
    if (end == 0) {
      return null;
    }
    boolean points = tokens.is(end, "points") || tokens.is(end, "point");
    return new Reading<>(new Atom(figure.value(), null, true, points), points ? end + 1 : end);
  }
}
