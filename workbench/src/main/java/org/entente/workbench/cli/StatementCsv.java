package org.entente.workbench.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Event;
import org.entente.model.Item;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Statements as rows of comma-separated values (RFC 4180, with line feeds): the fields of the
 * contract laid flat; several actors in one cell are parted by blanks, what is unknown is empty.
 */
final class StatementCsv {

  static final List<String> COLUMNS =
      List.of(
          "id",
          "document",
          "start",
          "end",
          "quote",
          "kind",
          "event_type",
          "event_mode",
          "event_cameo",
          "channel",
          "from",
          "to",
          "item",
          "item_class",
          "item_similarity",
          "quantity",
          "quantity_low",
          "quantity_high",
          "quantity_unit",
          "quantity_per",
          "money",
          "money_low",
          "money_high",
          "currency",
          "money_per",
          "time",
          "time_start",
          "time_end",
          "attribution",
          "attribution_actor",
          "modality",
          "polarity",
          "confidence",
          "rule");

  private final Csv row = new Csv();

  private StatementCsv() {}

  static String row(Statement s) {
    StatementCsv csv = new StatementCsv();
    csv.row.cells(
        s.id(), s.document(), s.span().start(), s.span().end(), s.quote(), s.kind().word());
    Event event = s.event();
    csv.row.cells(
        event == null ? null : event.type(),
        event == null ? null : event.mode(),
        event == null ? null : event.cameo());
    csv.row.cells(s.channel().word(), codes(s.from()), codes(s.to()));
    Item item = s.item();
    csv.row.cells(
        item == null ? null : item.text(),
        item == null ? null : item.itemClass(),
        item == null ? null : item.similarity());
    csv.quantity(s.quantity());
    csv.money(s.money());
    Period period = s.time() == null ? null : s.time().period();
    csv.row.cells(s.time() == null ? null : s.time().text());
    csv.row.cells(period == null ? null : period.start(), period == null ? null : period.end());
    Attribution word = s.attribution();
    csv.row.cells(word == null ? null : word.text(), word == null ? null : word.actor());
    csv.row.cells(s.modality().word(), s.polarity().word(), s.confidence(), s.rule());
    return csv.row.toString();
  }

  private void quantity(@Nullable Quantity quantity) {
    if (quantity == null) {
      row.cells(null, null, null, null, null);
    } else {
      row.cells(quantity.text(), quantity.range().low(), quantity.range().high());
      row.cells(quantity.unit(), quantity.per());
    }
  }

  private void money(@Nullable Money money) {
    if (money == null) {
      row.cells(null, null, null, null, null);
    } else {
      row.cells(money.text(), money.range().low(), money.range().high());
      row.cells(money.currency(), money.per());
    }
  }

  private static String codes(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::code).collect(Collectors.joining(" "));
  }
}
