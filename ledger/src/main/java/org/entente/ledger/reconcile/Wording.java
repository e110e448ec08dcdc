package org.entente.ledger.reconcile;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.model.Amount.What;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** Figures and documents as they stand in reasons, in plain English. */
final class Wording {
  private static final double PERCENT = 100;

  private Wording() {}

  static String figure(Claim claim) {
    Figure figure = claim.figure();
    return figure == null ? "no figure" : figure(figure);
  }

  static String figure(Figure figure) {
    Range range = figure.what() == What.SHARE ? figure.range().times(PERCENT) : figure.range();
    String unit =
        figure.what() == What.SHARE
            ? " per cent"
            : figure.unit() == null ? "" : " " + unit(figure.unit(), figure.range());
    return range(range) + unit + (figure.per() == null ? "" : " a " + figure.per());
  }

  /** Units are kept in the singular; words that count more than one want the plural. */
  private static String unit(String unit, Range range) {
    boolean one = range.isExact() && range.low() != null && range.low() == 1;
    boolean currency = unit.equals(unit.toUpperCase(Locale.ROOT));
    if (one || currency || unit.endsWith("s") || unit.endsWith("ed") || unit.equals("aircraft")) {
      return unit;
    }
    return unit.equals("person") ? "people" : unit + "s";
  }

  static String range(Range range) {
    Double low = range.low();
    Double high = range.high();
    if (low == null) {
      return "up to " + number(high);
    }
    if (high == null) {
      return "at least " + number(low);
    }
    return range.isExact() ? number(low) : number(low) + "–" + number(high);
  }

  static String document(Claim claim) {
    LocalDate date = claim.date();
    return claim.statement().document() + (date == null ? " (undated)" : " (" + date + ")");
  }

  /** What a claim is about: its class, else its item as written, else its kind. */
  static String thing(Claim claim) {
    String itemClass = claim.itemClass();
    if (itemClass != null) {
      return itemClass.replace('-', ' ');
    }
    return claim.statement().item() == null
        ? claim.statement().kind().word()
        : claim.statement().item().text();
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "?";
    }
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(value);
  }
}
