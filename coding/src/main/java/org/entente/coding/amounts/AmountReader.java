package org.entente.coding.amounts;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Range;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads money, quantities and shares at a token. Empty where the words are read but are no amount
 * (an age, a length of time, the number of an article), so that no part of them is taken for one.
 */
final class AmountReader {

  private static final Optional<Mention> NONE = Optional.empty();

  private final SumReader sums;
  private final FractionReader fractions;
  private final RateReader rates;
  private final QuantityReader quantities;
  private final Set<String> rise;
  private final Set<String> change;

  AmountReader(
      SumReader sums,
      FractionReader fractions,
      RateReader rates,
      QuantityReader quantities,
      Words words) {
    this.sums = sums;
    this.fractions = fractions;
    this.rates = rates;
    this.quantities = quantities;
    this.rise = words.get("rise");
    this.change = words.get("change");
  }

  @Nullable Reading<Optional<Mention>> read(Tokens tokens, int index) {
    Reading<Range> share = fractions.read(tokens, index);
    Reading<Sum> sum = sums.read(tokens, index);
    if (share != null && (sum == null || sum.next() <= share.next())) {
      return new Reading<>(
          Optional.of(
              new ShareMention(
                  tokens.span(index, share.next()),
                  tokens.words(index, share.next()),
                  share.value(),
                  isChange(tokens, index, share.next()),
                  false)),
          share.next());
    }
    if (sum == null) {
      return null;
    }
    Atom unit = sum.value().unit();
    if (unit.currency() != null) {
      return money(tokens, sum, unit.currency());
    }
    if (unit.percent() || unit.points()) {
      boolean changed = unit.points() || isChange(tokens, index, sum.next());
      return found(
          new ShareMention(
              tokens.span(index, sum.next()),
              tokens.words(index, sum.next()),
              sum.value().range(),
              changed,
              unit.points()),
          sum.next());
    }
    if (isPoints(tokens, index, sum.next())) {
      Span span = tokens.span(index, sum.next() + 1);
      return found(
          new ShareMention(span, span.of(tokens.text()), sum.value().range(), true, true),
          sum.next() + 1);
    }
    return quantities.read(tokens, sum);
  }

  /** "up seven points" from the share a while ago. */
  private boolean isPoints(Tokens tokens, int start, int next) {
    return (tokens.is(next, "points") || tokens.is(next, "point"))
        && (tokens.is(start - 1, "up") || tokens.is(start - 1, "down"));
  }

  private Reading<Optional<Mention>> money(Tokens tokens, Reading<Sum> sum, String currency) {
    int start = sum.value().start();
    Reading<String> rate = rates.read(tokens, sum.next());
    int next = rate == null ? sum.next() : rate.next();
    String per = rate == null ? rates.near(tokens, sum.next()) : rate.value();
    per = per == null ? rates.before(tokens, start) : per;
    Span span = tokens.span(start, next);
    Range range = sum.value().range();
    if (tokens.is(start - 1, "-") && tokens.is(start - 2, "multi") && range.low() != null) {
      range = Range.atLeast(2 * range.low());
    }
    boolean conversion = tokens.is(start - 1, "(") && opensAfterSum(tokens, start - 2);
    return found(
        new MoneyMention(span, span.of(tokens.text()), range, currency, per, conversion), next);
  }

  /** Whether the token before a bracket belongs to a sum: a currency, a scale or digits. */
  private boolean opensAfterSum(Tokens tokens, int index) {
    for (int from = Math.max(0, index - 6); from <= index; from++) {
      Reading<Sum> sum = sums.read(tokens, from);
      if (sum != null && sum.next() == index + 1 && sum.value().unit().currency() != null) {
        return true;
      }
    }
    return false;
  }

  /** "rose by 61%", "fell 8 percent", "a 61 percent increase", "up 8%", not "rose to 61%". */
  private boolean isChange(Tokens tokens, int start, int next) {
    if (change.contains(tokens.at(next).lower()) && !tokens.is(next, "of")) {
      return true;
    }
    if (tokens.is(start - 1, "to") || tokens.is(start - 1, "from") || tokens.is(start - 1, "at")) {
      return false;
    }
    for (int i = start - 1; i >= Math.max(0, start - 4); i--) {
      if (rise.contains(tokens.at(i).lower()) && !isMadeUp(tokens, i)) {
        return i == start - 1 || tokens.is(start - 1, "by") || tokens.is(start - 1, "of");
      }
    }
    return false;
  }

  /** "made up 81 percent": the share itself. */
  private static boolean isMadeUp(Tokens tokens, int up) {
    return tokens.is(up, "up")
        && (tokens.is(up - 1, "made") || tokens.at(up - 1).lower().startsWith("mak"));
  }

  static Reading<Optional<Mention>> found(Mention mention, int next) {
    return new Reading<>(Optional.of(mention), next);
  }

  static Reading<Optional<Mention>> nothing(int next) {
    return new Reading<>(NONE, next);
  }
}
