package org.entente.workbench.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.ActorCode;
import org.entente.model.Amount;
import org.entente.model.Period;
import org.entente.model.Range;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Values of the model in few words, for tables on a terminal. */
final class Plain {

  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  private Plain() {}

  /** "AAA → BBB"; for what both sides do together "AAA, BBB". */
  static String sides(List<ActorCode> from, List<ActorCode> to) {
    if (from.equals(to)) {
      return codes(from);
    }
    return codes(from) + " → " + codes(to);
  }

  private static String codes(List<ActorCode> codes) {
    return codes.isEmpty()
        ? "–"
        : codes.stream().map(ActorCode::code).collect(Collectors.joining(", "));
  }

  /** "5 to 10", "up to 9.8 billion", "at least 3", "15,000". */
  static String range(@Nullable Double low, @Nullable Double high) {
    if (low == null) {
      return high == null ? "open" : "up to " + number(high);
    }
    if (high == null) {
      return "at least " + number(low);
    }
    return low.equals(high) ? number(low) : number(low) + " to " + number(high);
  }

  static String range(Range range) {
    return range(range.low(), range.high());
  }

  /** Large numbers in millions and billions, to four digits. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size >= BILLION) {
      return trimmed(value / BILLION) + " billion";
    }
    return size >= MILLION ? trimmed(value / MILLION) + " million" : trimmed(value);
  }

  private static String trimmed(double value) {
    String text = String.format(Locale.ROOT, "%,.3f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  /** What a statement counts or costs, empty where it says neither. */
  static String amount(Statement statement) {
    if (statement.money() != null) {
      String per = statement.money().per();
      return statement.money().currency()
          + " "
          + range(statement.money().range())
          + (per == null ? "" : " a " + per);
    }
    if (statement.quantity() != null) {
      String per = statement.quantity().per();
      String unit = statement.quantity().unit();
      return range(statement.quantity().range())
          + (unit == null ? "" : " " + unit)
          + (per == null ? "" : " a " + per);
    }
    return "";
  }

  /** The reconciled figure of an entry, empty where nobody gives one. */
  static String amount(@Nullable Amount amount) {
    if (amount == null) {
      return "";
    }
    String per = amount.per() == null ? "" : " a " + amount.per();
    String unit = amount.unit() == null ? "" : amount.unit();
    return switch (amount.what()) {
      case MONEY -> unit + " " + range(amount.low(), amount.high()) + per;
      case QUANTITY -> (range(amount.low(), amount.high()) + " " + unit).strip() + per;
      case SHARE -> share(amount.low(), amount.high()) + per;
    };
  }

  private static String share(@Nullable Double low, @Nullable Double high) {
    return range(low == null ? null : low * 100, high == null ? null : high * 100) + " %";
  }

  /** "2024-06-19", "2023-08-01 to 2025-09-30", "since 2023-01-01"; empty where unknown. */
  static String period(@Nullable Period period) {
    if (period == null) {
      return "";
    }
    if (period.isSingleDay()) {
      return String.valueOf(period.start());
    }
    if (period.start() == null) {
      return period.end() == null ? "" : "until " + period.end();
    }
    return period.end() == null
        ? "since " + period.start()
        : period.start() + " to " + period.end();
  }
}
