package org.entente.measures.flows;

import java.util.List;
import java.util.Optional;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.measures.prices.PriceBook;
import org.entente.model.ActorCode;
import org.entente.model.Amount;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Picks the entries that say that something passes from one side of a tie to the other. */
final class FlowFinder {
  private final Tie tie;
  private final PriceBook book;
  private final ItemLexicon items;
  private final Valuer valuer;

  FlowFinder(Tie tie, PriceBook book, Valuer valuer) {
    this.tie = tie;
    this.book = book;
    this.items = book.items();
    this.valuer = valuer;
  }

  Optional<Flow> flow(Entry entry) {
    return direction(entry).map(direction -> flow(entry, direction));
  }

  private Flow flow(Entry entry, Direction direction) {
    String itemClass = itemClass(entry);
    String label = label(entry);
    return new Flow(entry, direction, label, itemClass, valuer.worth(entry, label, itemClass));
  }

  /**
   * Transfers and deployments from one side alone to the other; of benefits those with money, where
   * an unnamed giver is the other side of the tie; trade either way.
   */
  private Optional<Direction> direction(Entry entry) {
    for (Direction direction : Direction.values()) {
      boolean from = entry.from().contains(direction.giver(tie));
      boolean to = entry.to().contains(direction.receiver(tie));
      boolean back = entry.to().contains(direction.giver(tie));
      boolean passes =
          switch (entry.kind()) {
            case TRANSFER, DEPLOYMENT -> from && to && !back && onlyState(entry, direction);
            case TRADE -> from && to && !back;
            case BENEFIT -> to && !back && (from || entry.from().isEmpty()) && hasMoney(entry);
            default -> false;
          };
      if (passes) {
        return Optional.of(direction);
      }
    }
    return Optional.empty();
  }

  /** Whether the giver gives alone: of a joint gift nobody knows the shares. */
  private boolean onlyState(Entry entry, Direction direction) {
    ActorCode giver = direction.giver(tie);
    return entry.from().stream().allMatch(actor -> actor.equals(giver) || actor.isLoose());
  }

  private static boolean hasMoney(Entry entry) {
    Amount amount = entry.amount();
    boolean stated = entry.statements().stream().anyMatch(m -> m.statement().money() != null);
    return stated || (amount != null && amount.what() == Amount.What.MONEY);
  }

  private @Nullable String itemClass(Entry entry) {
    if (entry.item() == null) {
      return fromUnit(entry);
    }
    String given = entry.item().itemClass();
    boolean guessed = entry.item().similarity() != null;
    if (given != null && !guessed && (items.find(given).isPresent() || book.prices(given))) {
      return given;
    }
    Optional<ItemClass> found = items.classify(entry.item().text());
    return found.isPresent() ? found.get().id() : fromUnit(entry);
  }

  private @Nullable String fromUnit(Entry entry) {
    Amount amount = entry.amount();
    String unit = amount == null ? null : amount.unit();
    return unit == null ? null : items.classify(unit).map(ItemClass::id).orElse(null);
  }

  private static String label(Entry entry) {
    String item = entry.item() == null ? entry.kind().word() : entry.item().text();
    Period period = entry.period();
    return period == null ? item : item + " (" + Dates.words(period) + ")";
  }

  static boolean isTrade(Flow flow) {
    return flow.entry().kind() == Kind.TRADE;
  }

  List<Flow> flows(List<Entry> entries) {
    return entries.stream().map(this::flow).flatMap(Optional::stream).toList();
  }
}
