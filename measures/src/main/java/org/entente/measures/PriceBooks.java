package org.entente.measures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.Interval;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Direction;
import org.entente.measures.flows.Exchange;
import org.entente.measures.flows.Worth;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Measure;

/** The same quantities valued by several price books, side by side. */
final class PriceBooks implements TieMeasure {
  private static final String NAME = "price-books";
  private static final int STREAM = 80;

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(tie, NAME, "M5: V = sum of q*p, by each price book")
            .period(tie.period())
            .assumption(
                "quantities alone, parts in place of their total; independent errors, log-normal; a book"
                    + " takes what it lacks from the one that it lies over");
    for (PriceBook book : books(tie)) {
      Exchange exchange =
          Exchange.of(
              tie.dossier(), tie.asOf(), book, tie.options().since(), tie.options().dollarsOf());
      for (Direction way : Direction.values()) {
        fill(draft, tie, book, exchange.account(way));
      }
    }
    if (draft.isEmpty()) {
      draft
          .unknown("valued quantities", "USD")
          .note("No quantity that passes either way has a price in any of the books.");
    } else {
      draft.note(
          "Cost of production, market price and the price under sanctions answer different questions: what"
              + " it cost the giver, what it would cost elsewhere, what this receiver had to pay.");
    }
    return List.of(draft.measure());
  }

  private static List<PriceBook> books(TieCase tie) {
    List<PriceBook> books = new ArrayList<>(List.of(tie.priceBook()));
    Set<String> names = new LinkedHashSet<>(Set.of(tie.priceBook().name()));
    tie.options().books().stream().filter(book -> names.add(book.name())).forEach(books::add);
    return books;
  }

  private static void fill(Draft draft, TieCase tie, PriceBook book, Account account) {
    List<Uncertain> values = new ArrayList<>();
    ValuedQuantities.leaves(account)
        .filter(flow -> flow.worth().basis() == Worth.Basis.VALUED)
        .forEach(
            flow -> {
              draft.inputs(flow.worth().inputs()).cite(flow.entry());
              if (flow.worth().drawable() != null) {
                values.add(flow.worth().drawable());
              }
            });
    if (!values.isEmpty()) {
      int stream = STREAM + account.direction().number();
      Interval sum = Interval.of(tie.draws().sum(values, Correlation.INDEPENDENT, stream));
      draft.value(book.name() + ", " + tie.label(account.direction()) + ", sum", sum, "USD");
    }
  }
}
