package org.entente.coding.amounts;

import java.util.Set;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** Reads shares in words: "a third of", "nine tenths", "nearly half", "one in five", "2/3 of". */
final class FractionReader {

  private final NumberWords numbers;
  private final Approximators approximators;
  private final Set<String> whole;
  private final Set<String> after;

  FractionReader(NumberWords numbers, Approximators approximators, Words words) {
    this.numbers = numbers;
    this.approximators = approximators;
    this.whole = words.get("whole");
    this.after = words.get("after-share");
  }

  /** The share in percent, or null. */
  @Nullable Reading<Range> read(Tokens tokens, int index) {
    Reading<Approximators.Effect> outer = approximators.before(tokens, index);
    int at = outer == null ? index : outer.next();
    Reading<Double> share = share(tokens, at, outer != null);
    if (share == null) {
      return null;
    }
    Range range = Range.exactly(share.value() * 100);
    return new Reading<>(outer == null ? range : outer.value().on(range), share.next());
  }

  private @Nullable Reading<Double> share(Tokens tokens, int at, boolean bounded) {
    Reading<Double> oneIn = oneIn(tokens, at);
    if (oneIn != null) {
      return oneIn;
    }
    if (tokens.is(at, "half") || tokens.are(at, "a", "half") || tokens.are(at, "one", "half")) {
      int next = tokens.is(at, "half") ? at + 1 : at + 2;
      boolean ofWhole = whole.contains(tokens.at(next).lower()) && !ordinalBefore(tokens, at);
      boolean alone = bounded && !tokens.isTightDash(next);
      return ofWhole || alone ? new Reading<>(0.5, next) : null;
    }
    Double count = count(tokens.at(at));
    int next = at + 1;
    next += tokens.isTightDash(next) ? 1 : 0;
    Double part = count == null ? null : numbers.fraction(tokens.at(next));
    if (part == null || count == null || count > 1 != tokens.at(next).lower().endsWith("s")) {
      return slashed(tokens, at);
    }
    return stands(tokens, next + 1, bounded || count > 1)
        ? new Reading<>(count * part, next + 1)
        : null;
  }

  /** "one in five", "nine out of ten". */
  private @Nullable Reading<Double> oneIn(Tokens tokens, int at) {
    Double count = count(tokens.at(at));
    boolean out = tokens.are(at + 1, "out", "of");
    if (count == null
        || tokens.is(at, "a")
        || !(out || tokens.is(at + 1, "in") || tokens.are(at + 1, "in", "every"))) {
      return null;
    }
    int next = out || tokens.is(at + 2, "every") ? at + 3 : at + 2;
    Double of = count(tokens.at(next));
    boolean small = of != null && of > count && of <= 100 && !tokens.at(next).is("a");
    return small
            && of != null
            && !tokens.at(next).looksLikeYear()
            && Months.month(tokens.at(next + 1)) == 0
        ? new Reading<>(count / of, next + 1)
        : null;
  }

  private @Nullable Reading<Double> slashed(Tokens tokens, int at) {
    Token top = tokens.at(at);
    Token bottom = tokens.at(at + 2);
    boolean slash = tokens.is(at + 1, "/") && tokens.at(at + 1).tight() && bottom.tight();
    return slash && top.value() < bottom.value() && bottom.value() <= 10 && tokens.is(at + 3, "of")
        ? new Reading<>(top.value() / bottom.value(), at + 3)
        : null;
  }

  /** Whether a fraction is a share here: "a third of", "by a third.", not "a third country". */
  private boolean stands(Tokens tokens, int next, boolean sure) {
    Token token = tokens.at(next);
    if (token.is("of")) {
      return !tokens.is(next + 1, "a");
    }
    boolean symbol = token.type() == Token.Type.SYMBOL && !token.is("-");
    return symbol || after.contains(token.lower()) || (sure && !tokens.isTightDash(next));
  }

  private static boolean ordinalBefore(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    return before.is("first") || before.is("second") || before.is("latter") || before.is("other");
  }

  private @Nullable Double count(Token token) {
    return token.is("a")
        ? Double.valueOf(1)
        : token.type() == Token.Type.NUMBER ? Double.valueOf(token.value()) : numbers.unit(token);
  }
}
