package org.entente.coding.sentence;

import java.util.List;
import java.util.Optional;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.QuantityMention;
import org.entente.coding.amounts.ShareMention;
import org.entente.coding.items.ItemClass;
import org.entente.model.ActorCode;
import org.entente.model.Document;
import org.entente.model.Item;
import org.entente.model.Money;
import org.entente.model.Quantity;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Makes of a flow told before a part of it that another line or sentence names with its figure. */
final class Parts {

  private final Document document;
  private final Lexica lexica;

  Parts(Document document, Lexica lexica) {
    this.document = document;
    this.lexica = lexica;
  }

  /**
   * The part: sides, time and source of the flow, with a thing and a figure of its own.
   *
   * @param span where it is said
   * @param label the words for the thing
   */
  Draft of(Draft flow, Span span, String label, Mention amount) {
    return of(flow, span, label, amount, flow.statement().from(), flow.statement().to());
  }

  /** The same between other parties. */
  Draft of(
      Draft flow,
      Span span,
      String label,
      Mention amount,
      List<ActorCode> from,
      List<ActorCode> to) {
    Statement s = flow.statement();
    @Nullable Money money = amount instanceof MoneyMention sum ? sum.money() : null;
    @Nullable Quantity quantity =
        amount instanceof QuantityMention q
            ? q.quantity()
            : amount instanceof ShareMention share ? share.quantity() : null;
    String bare =
        label.startsWith(amount.text()) ? label.substring(amount.text().length()).strip() : label;
    Optional<ItemClass> known = lexica.items().classify(bare.isEmpty() ? label : bare);
    Statement part =
        new Statement(
            Identity.of(document, span, s.kind(), from, to, label, money, quantity),
            s.document(),
            span,
            span.of(document.text()),
            s.kind(),
            s.event(),
            known.map(ItemClass::channel).orElse(s.channel()),
            from,
            to,
            new Item(label, known.map(ItemClass::id).orElse(null)),
            quantity,
            money,
            s.time(),
            s.attribution(),
            s.modality(),
            s.polarity(),
            s.confidence(),
            s.rule());
    return new Draft(
        part, flow.frame(), flow.trigger(), flow.tree(), flow.traits(), flow.confidence());
  }
}
