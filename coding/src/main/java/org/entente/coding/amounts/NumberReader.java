package org.entente.coding.amounts;

import java.util.Set;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number at a token, in digits or words, without what bounds it: "12,000", "1.5 million",
 * "two hundred and five", "half a million", "tens of thousands", "several dozen".
 */
final class NumberReader {

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** What follows metres, not millions. */
  private static final Set<String> LENGTHS =
      Set.of("long", "high", "tall", "deep", "wide", "away", "from", "above", "below", "of");

  private final NumberWords words;

  NumberReader(NumberWords words) {
    this.words = words;
  }

  /**
   * @param money whether a currency stands before it, so that "m" is a million and no metre
   */
  @Nullable Reading<Figure> read(Tokens tokens, int index, boolean money) {
    Token first = tokens.at(index);
    if (!words.begins(first)) {
      return null;
    }
    if (first.type() == Token.Type.NUMBER) {
      return digits(tokens, index, money);
    }
    Reading<Figure> vague = vague(tokens, index);
    if (vague != null) {
      return vague;
    }
    Reading<Figure> part = part(tokens, index);
    return part != null ? part : spelt(tokens, index);
  }

  private @Nullable Reading<Figure> digits(Tokens tokens, int index, boolean money) {
    double value = tokens.at(index).value();
    int next = index + 1;
    if (tokens.is(next, "½") || tokens.are(next, "and", "a", "half")) {
      value += 0.5;
      next += tokens.is(next, "½") ? 1 : 3;
    } else if (tokens.at(next).value() == 1 && tokens.are(next + 1, "/", "2")) {
      value += 0.5;
      next += 3;
    }
    Double suffix = words.suffix(tokens.at(next), money);
    if (suffix != null && !LENGTHS.contains(tokens.at(next + 1).lower())) {
      return new Reading<>(Figure.of(value, 1, true).times(suffix), next + 1);
    }
    return scaled(tokens, next, Figure.of(value, 1, true));
  }

  /** Multiplies by the scale words that follow: "5 hundred thousand", "1.5 lakh crore". */
  private Reading<Figure> scaled(Tokens tokens, int index, Figure figure) {
    Figure product = figure;
    int next = index;
    if (tokens.is(next, "-")
        && words.scaleWord(tokens.at(next + 1)) != null
        && tokens.isTightDash(next)) {
      next++;
    }
    Double scale = words.scaleWord(tokens.at(next));
    if (scale == null) {
      return new Reading<>(product, index);
    }
    while (scale != null) {
      product = product.times(scale);
      next++;
      scale = words.scaleWord(tokens.at(next));
    }
    if (tokens.are(next, "and", "a", "half")) {
      Range r = product.range();
      double half = scaleBefore(tokens, next) / 2;
      if (r.low() != null && r.isExact()) {
        return new Reading<>(
            Figure.of(r.low() + half, product.factor(), figure.digits()), next + 3);
      }
    }
    return new Reading<>(product, next);
  }

  private double scaleBefore(Tokens tokens, int index) {
    Double scale = words.scaleWord(tokens.at(index - 1));
    return scale == null ? 0 : scale;
  }

  /** "hundreds", "tens of thousands", "several dozen", "a few hundred", "many thousands". */
  private @Nullable Reading<Figure> vague(Tokens tokens, int index) {
    int at = index;
    if (tokens.is(at, "a") && words.several(tokens.at(at + 1)) != null) {
      at++;
    }
    Double several = words.several(tokens.at(at));
    if (several != null) {
      int next = at + 1;
      if (tokens.is(at, "couple") && tokens.is(next, "of")) {
        next++;
      }
      return several(tokens, at, next, several);
    }
    int next = at + 1;
    if (tokens.is(at, "tens") && tokens.is(next, "of")) {
      Range scale = words.vague(tokens.at(next + 1));
      Double low = scale == null ? null : scale.low();
      return low == null
          ? null
          : new Reading<>(new Figure(new Range(low * 10, null), low * 5, false, true), next + 2);
    }
    Range range = words.vague(tokens.at(at));
    if (range == null) {
      return null;
    }
    Range of = tokens.is(next, "of") ? words.vague(tokens.at(next + 1)) : null;
    Double unit = of == null ? null : of.low();
    if (unit != null) {
      // "hundreds of thousands": the second word counts as its unit, half of its lowest value.
      return new Reading<>(new Figure(range.times(unit / 2), unit / 2, false, true), next + 2);
    }
    return new Reading<>(new Figure(range, 1, false, true), next);
  }

  private @Nullable Reading<Figure> several(Tokens tokens, int at, int next, double several) {
    Double scale = words.scaleWord(tokens.at(next));
    Range plural = words.vague(tokens.at(next));
    if (scale == null && plural != null && plural.low() != null) {
      scale = plural.low() / 2;
    }
    if (scale == null) {
      return tokens.is(at, "many") || (tokens.is(at, "few") && !tokens.is(at - 1, "a"))
          ? null
          : new Reading<>(exactOrOpen(tokens, at, several), next);
    }
    Figure figure = exactOrOpen(tokens, at, several).times(scale);
    return new Reading<>(figure, next + 1);
  }

  private static Figure exactOrOpen(Tokens tokens, int at, double several) {
    return tokens.is(at, "couple")
        ? Figure.of(several, 1, false)
        : new Figure(Range.atLeast(several), 1, false, true);
  }

  /** "half a million", "a quarter of a million", "three quarters of a billion", "half-dozen". */
  private @Nullable Reading<Figure> part(Tokens tokens, int index) {
    int at = index;
    double count = 1;
    Double unit = words.unit(tokens.at(at));
    if (unit != null || ARTICLES.contains(tokens.at(at).lower())) {
      count = unit == null ? 1 : unit;
      at++;
      at += tokens.is(at, "-") ? 1 : 0;
    }
    Double fraction = words.fraction(tokens.at(at));
    if (fraction == null) {
      return null;
    }
    int next = at + 1;
    next += tokens.is(next, "of") ? 1 : 0;
    next += tokens.is(next, "-") ? 1 : 0;
    next += ARTICLES.contains(tokens.at(next).lower()) ? 1 : 0;
    Double scale = words.scaleWord(tokens.at(next));
    return scale == null ? null : scaled(tokens, next, Figure.of(count * fraction, 1, false));
  }

  /** "twenty-five thousand", "two hundred and five", "a million", "one and a half million". */
  private @Nullable Reading<Figure> spelt(Tokens tokens, int index) {
    int at = index;
    double total = 0;
    double current = 0;
    double factor = 1;
    boolean any = false;
    if (ARTICLES.contains(tokens.at(at).lower())) {
      if (words.scaleWord(tokens.at(at + 1)) == null) {
        return null;
      }
      current = 1;
      at++;
    }
    while (at < tokens.size()) {
      Token token = tokens.at(at);
      Double unit = words.unit(token);
      Double ten = words.ten(token);
      Double scale = words.scaleWord(token);
      if (unit != null && current % 10 == 0 && (current == 0 || unit < 10 || current % 100 == 0)) {
        current += unit;
      } else if (ten != null && current % 100 == 0) {
        current += ten;
      } else if (scale != null && (current > 0 || (total == 0 && !any))) {
        current = Math.max(current, 1) * scale;
        factor = scale;
        if (scale >= 1000) {
          total += current;
          current = 0;
        }
      } else if (any && joins(tokens, at)) {
        at++;
        continue;
      } else if (any && tokens.are(at, "and", "a", "half")) {
        return half(tokens, at, total + current);
      } else {
        break;
      }
      any = true;
      at++;
    }
    return any ? new Reading<>(Figure.of(total + current, factor, false), at) : null;
  }

  /** "twenty-five", "two hundred and five", not "two and five". */
  private boolean joins(Tokens tokens, int at) {
    Token next = tokens.at(at + 1);
    if (tokens.isTightDash(at)) {
      return (words.ten(tokens.at(at - 1)) != null && words.unit(next) != null)
          || words.scaleWord(next) != null;
    }
    boolean afterHundred = tokens.is(at - 1, "hundred") || tokens.is(at - 1, "thousand");
    return tokens.is(at, "and")
        && afterHundred
        && (words.unit(next) != null || words.ten(next) != null);
  }

  private Reading<Figure> half(Tokens tokens, int at, double value) {
    double scale = scaleBefore(tokens, at);
    if (scale > 0) {
      return new Reading<>(Figure.of(value + scale / 2, scale, false), at + 3);
    }
    return scaled(tokens, at + 3, Figure.of(value + 0.5, 1, false));
  }
}
