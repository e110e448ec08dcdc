package org.entente.measures;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.measures.flows.Direction;
import org.entente.model.Entry;
import org.entente.model.EventType;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Statement;

/**
 * How often the documents report each side as doing something to the other, by PLOVER quad class.
 * Mentions are counted, not what is given: the two often point opposite ways.
 */
final class MentionBalance implements TieMeasure {

  @Override
  public List<String> names() {
    return List.of("mention-balance");
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(
                tie,
                "mention-balance",
                "M4: counts of statements by PLOVER quad class and direction")
            .note("Counts of mentions, no measure of size: do not read them as a flow.");
    int all = 0;
    for (Direction direction : Direction.values()) {
      List<Statement> events = events(tie, direction);
      all += events.size();
      Map<EventType.Quad, Integer> counts = counts(events);
      String way = tie.label(direction);
      if (events.isEmpty()) {
        draft.unknown(way + ", mentions", "statements");
        continue;
      }
      counts.forEach((quad, count) -> draft.exactly(way + ", " + words(quad), count, "statements"));
      share(draft, way + ", dated", events, s -> s.time() != null);
      share(draft, way + ", quantified", events, s -> s.money() != null || s.quantity() != null);
      share(draft, way + ", attributed", events, s -> s.attribution() != null);
      Set<String> ids = events.stream().map(Statement::id).collect(Collectors.toSet());
      draft.cite(
          tie.dossier().entries().stream()
              .filter(
                  e -> e.statements().stream().anyMatch(m -> ids.contains(m.statement().id()))));
    }
    if (all == 0) {
      draft.note("No event between the two is reported outright.");
    }
    return List.of(draft.measure());
  }

  /**
   * Reported outright, affirmed, from one side to the other; what both do together counts twice.
   */
  private static List<Statement> events(TieCase tie, Direction direction) {
    return tie.dossier().entries().stream()
        .flatMap(entry -> entry.statements().stream())
        .map(Entry.Member::statement)
        .filter(s -> s.event() != null && s.polarity() == Polarity.AFFIRMED)
        .filter(s -> s.modality() == Modality.ASSERTED || s.modality() == Modality.REPORTED)
        .filter(s -> s.from().contains(direction.giver(tie.tie())))
        .filter(s -> s.to().contains(direction.receiver(tie.tie())))
        .distinct()
        .toList();
  }

  private static Map<EventType.Quad, Integer> counts(List<Statement> events) {
    Map<EventType.Quad, Integer> counts = new EnumMap<>(EventType.Quad.class);
    for (EventType.Quad quad : EventType.Quad.values()) {
      counts.put(quad, 0);
    }
    for (Statement statement : events) {
      if (statement.event() != null) {
        counts.merge(statement.event().type().quad(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static void share(
      Draft draft, String label, List<Statement> events, Predicate<Statement> has) {
    draft.exactly(label, (double) events.stream().filter(has).count() / events.size(), "share");
  }

  private static String words(EventType.Quad quad) {
    return quad.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
