package org.entente.scenarios.play;

import java.time.YearMonth;
import java.util.List;
import org.entente.measures.flows.Direction;
import org.entente.model.EventType;
import org.entente.scenarios.hindcast.CountSeries;

/**
 * Monthly counts of events of a tie from one source.
 *
 * @param source who counted: {@code gdelt1}, {@code icews}, … or {@code ledger}
 * @param last the last month
 * @param series one a direction and quad class
 */
public record EventCounts(String source, YearMonth last, List<Directed> series) {

  public EventCounts {
    series = List.copyOf(series);
  }

  /** The counts of one quad class in one direction. */
  public record Directed(Direction direction, EventType.Quad quad, CountSeries counts) {}
}
