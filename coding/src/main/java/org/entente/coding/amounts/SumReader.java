package org.entente.coding.amounts;

import java.util.Set;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bounded amount: what blurs it, one number or a range, what bounds it behind. A currency
 * or scale that stands only once in a range holds for both ends ("$4-5 billion").
 */
final class SumReader {

  private static final int LOOK_BACK = 4;

  /** Before "from" these speak of a spread, not of a change. */
  private static final Set<String> SPREADS =
      Set.of("ranging", "range", "ranges", "ranged", "varying", "vary", "varies", "varied");

  private final AtomReader atoms;
  private final Approximators approximators;
  private final Set<String> changes;

  SumReader(AtomReader atoms, Approximators approximators, Words words) {
    this.atoms = atoms;
    this.approximators = approximators;
    this.changes = words.get("rise");
  }

  @Nullable Reading<Sum> read(Tokens tokens, int index) {
    Reading<Approximators.Effect> outer = approximators.before(tokens, index);
    int at = outer == null ? index : outer.next();
    Reading<Approximators.Effect> inner = outer == null ? null : approximators.before(tokens, at);
    if (inner != null) {
      at = inner.next();
    }
    Reading<Sum> found = core(tokens, at);
    if (found == null) {
      return null;
    }
    Range range = found.value().range();
    range = inner == null ? range : inner.value().on(range);
    range = outer == null ? range : outer.value().on(range);
    return after(tokens, index, found, range, outer != null);
  }

  private Reading<Sum> after(
      Tokens tokens, int start, Reading<Sum> found, Range range, boolean bounded) {
    Sum core = found.value();
    Reading<Approximators.Effect> after = approximators.after(tokens, found.next());
    boolean also = bounded || core.bounded() || after != null;
    Range whole = after == null ? range : after.value().on(range);
    int next = after == null ? found.next() : after.next();
    return new Reading<>(new Sum(start, core.core(), core.unit(), whole, also), next);
  }

  private @Nullable Reading<Sum> core(Tokens tokens, int index) {
    if (tokens.is(index, "between")) {
      return joined(tokens, index, index + 1, Set.of("and"));
    }
    if (tokens.is(index, "from")) {
      return isChange(tokens, index) ? null : joined(tokens, index, index + 1, Set.of("to", "-"));
    }
    boolean level = tokens.is(index - 1, "from") && isChange(tokens, index - 1);
    Set<String> links = level ? Set.of("-", "or") : Set.of("to", "-", "or");
    Reading<Sum> range = joined(tokens, index, index, links);
    if (range != null) {
      return range;
    }
    Reading<Atom> one = atoms.read(tokens, index, false);
    return one == null
        ? null
        : new Reading<>(
            new Sum(index, index, one.value(), one.value().figure().range(), false), one.next());
  }

  /** "rose from 40 to 81 percent" names two levels, not a range. */
  private boolean isChange(Tokens tokens, int index) {
    if (SPREADS.contains(tokens.at(index - 1).lower())) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
      if (tokens.is(i, ",") || tokens.is(i, ";")) {
        return false;
      }
      if (changes.contains(tokens.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Reading<Sum> joined(
      Tokens tokens, int start, int index, Set<String> connectors) {
    Reading<Approximators.Effect> blur = approximators.before(tokens, index);
    int first = blur == null ? index : blur.next();
    Reading<Atom> low = atoms.read(tokens, first, false);
    if (low == null || !connectors.contains(tokens.at(low.next()).lower())) {
      return null;
    }
    int link = low.next();
    if (tokens.is(link, "-") && !tokens.isTightDash(link) && tokens.at(link).tight()) {
      return null;
    }
    Reading<Approximators.Effect> again = approximators.before(tokens, link + 1);
    int second = again == null ? link + 1 : again.next();
    Reading<Atom> high = atoms.read(tokens, second, low.value().currency() != null);
    if (high == null || !canJoin(tokens, low.value(), link, high)) {
      return null;
    }
    Range range = range(low.value(), high.value());
    if (range == null) {
      return null;
    }
    if (again != null && again.value().high() == null) {
      range = Range.atLeast(range.low() == null ? 0 : range.low());
    }
    Atom unit = high.value().isPlain() ? high.value().inUnitOf(low.value()) : high.value();
    return new Reading<>(new Sum(start, first, unit, range, blur != null), high.next());
  }

  /** "$5 billion to 10 countries" is no range. */
  private static boolean canJoin(Tokens tokens, Atom low, int link, Reading<Atom> high) {
    boolean dash = tokens.is(link, "-");
    Atom other = high.value();
    if (tokens.is(link, "or")) {
      return low.isPlain() && !low.figure().vague() && !other.figure().vague();
    }
    if (low.currency() != null && other.isPlain()) {
      return dash || other.figure().scaled() || tokens.is(link, "and");
    }
    boolean sign = tokens.at(link + 1).type() == Token.Type.CURRENCY;
    if (low.isPlain() && !other.isPlain() && sign) {
      return false;
    }
    if (low.percent() && other.isPlain()) {
      return dash;
    }
    return low.isPlain() || low.sameUnit(other);
  }

  private static @Nullable Range range(Atom low, Atom high) {
    Double from = low.figure().range().low();
    Double to = high.figure().range().high();
    Double toLow = high.figure().range().low();
    if (from == null || toLow == null) {
      return null;
    }
    double factor = high.figure().factor();
    if (!low.figure().scaled() && factor != 1 && from * factor <= toLow) {
      from = Figure.tidy(from * factor);
    }
    return from > toLow ? null : new Range(from, to);
  }
}
