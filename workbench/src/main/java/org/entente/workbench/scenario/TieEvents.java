package org.entente.workbench.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.events.EventDay;
import org.entente.ledger.events.ImportedEvents;
import org.entente.measures.flows.Direction;
import org.entente.model.EventType.Quad;
import org.entente.model.Tie;
import org.entente.scenarios.drivers.Targets;
import org.entente.scenarios.hindcast.CountSeries;
import org.entente.scenarios.play.EventCounts;

/** The imported events of a tie as series of counts, by direction and quad class. */
final class TieEvents {
  private record Key(String source, Direction direction, Quad quad) {}

  private final Tie tie;
  private final Map<Key, List<LocalDate>> days = new HashMap<>();

  TieEvents(Tie tie, ImportedEvents events) {
    this.tie = tie;
    events.each(
        tie,
        event -> {
          if (event.event() != null && event.a() != null) {
            Direction way = event.a().equals(tie.a()) ? Direction.A_TO_B : Direction.B_TO_A;
            days.computeIfAbsent(
                    new Key(event.source(), way, event.event().type().quad()),
                    key -> new ArrayList<>())
                .add(event.day());
          }
        });
  }

  /** The sources that have a typed event of the tie, the one with the most first. */
  List<String> sources() {
    Map<String, Integer> sizes = new HashMap<>();
    days.forEach((key, list) -> sizes.merge(key.source(), list.size(), Integer::sum));
    return sizes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** One series a direction and quad class, with noughts where nothing happened. */
  List<EventCounts.Directed> series(Coverage coverage) {
    List<EventCounts.Directed> all = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      for (Quad quad : Quad.values()) {
        String label = direction.label(tie) + ", " + Targets.of(quad);
        int[] counts = counts(new Key(coverage.source(), direction, quad), coverage);
        all.add(new EventCounts.Directed(direction, quad, named(label, coverage, counts)));
      }
    }
    return all;
  }

  /** All classes of one direction together. */
  CountSeries all(Direction direction, Coverage coverage) {
    int[] sum = new int[coverage.begins().size()];
    for (Quad quad : Quad.values()) {
      int[] counts = counts(new Key(coverage.source(), direction, quad), coverage);
      Arrays.setAll(sum, i -> sum[i] + counts[i]);
    }
    return named(direction.label(tie) + ", all", coverage, sum);
  }

  /** Monthly counts of the source that covers enough months, empty where none does. */
  Optional<EventCounts> monthly(List<EventDay> all, int least) {
    for (String source : sources()) {
      Coverage coverage = Coverage.of(source, Step.MONTH, all);
      if (coverage.begins().size() >= least) {
        LocalDate last = coverage.begins().get(coverage.begins().size() - 1);
        return Optional.of(new EventCounts(source, YearMonth.from(last), series(coverage)));
      }
    }
    return Optional.empty();
  }

  private static CountSeries named(String label, Coverage coverage, int[] counts) {
    List<String> steps = coverage.begins().stream().map(coverage.step()::label).toList();
    return new CountSeries(label, steps, counts);
  }

  private int[] counts(Key key, Coverage coverage) {
    Map<LocalDate, Integer> at = new HashMap<>();
    for (int i = 0; i < coverage.begins().size(); i++) {
      at.put(coverage.begins().get(i), i);
    }
    int[] counts = new int[coverage.begins().size()];
    for (LocalDate day : days.getOrDefault(key, List.of())) {
      Integer index = at.get(coverage.step().begin(day));
      if (index != null) {
        counts[index]++;
      }
    }
    return counts;
  }
}
