package org.entente.coding.amounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Range;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes what the tagger found in the short form of the tables of expectations. */
final class Written {

  private Written() {}

  static List<Mention> find(AmountTagger tagger, String text, DocumentTime time) {
    return tagger.find(text, new Span(0, text.length()), time);
  }

  static String money(List<Mention> found) {
    return joined(
        found.stream()
            .filter(MoneyMention.class::isInstance)
            .map(MoneyMention.class::cast)
            .map(
                m ->
                    (m.conversion() ? "=" : "")
                        + m.currency()
                        + " "
                        + range(m.range())
                        + per(m.per()))
            .toList());
  }

  static String quantities(List<Mention> found) {
    return joined(found.stream().map(Written::quantity).filter(q -> !q.isEmpty()).toList());
  }

  static String times(List<Mention> found) {
    return joined(
        found.stream()
            .filter(TimeMention.class::isInstance)
            .map(TimeMention.class::cast)
            .map(t -> t.role() + " " + end(t.period().start()) + ".." + end(t.period().end()))
            .toList());
  }

  private static String quantity(Mention mention) {
    if (mention instanceof QuantityMention q) {
      return range(q.range()) + " " + (q.unit() == null ? "-" : q.unit()) + per(q.per());
    }
    if (mention instanceof ShareMention s) {
      return (s.points() ? "%p " : s.change() ? "%+ " : "% ") + range(s.range());
    }
    return "";
  }

  private static String joined(List<String> parts) {
    String all =
        parts.stream()
            .map(p -> p.endsWith(" -") ? p.substring(0, p.length() - 2) : p)
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "-" : all;
  }

  private static String per(@Nullable String per) {
    return per == null ? "" : " /" + per;
  }

  private static String range(Range range) {
    return range.isExact()
        ? number(range.low())
        : number(range.low()) + ".." + number(range.high());
  }

  private static String number(@Nullable Double value) {
    return value == null
        ? "?"
        : BigDecimal.valueOf(value)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  private static String end(@Nullable Object day) {
    return day == null ? "?" : day.toString();
  }
}
