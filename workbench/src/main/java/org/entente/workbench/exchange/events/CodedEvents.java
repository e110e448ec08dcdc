package org.entente.workbench.exchange.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of entries: one for each pair of actors and direction, as the event data sets have
 * it. An entry gives its events once, however many documents report it.
 */
final class CodedEvents {

  private static final Set<Modality> SAID_TO_BE_SO =
      EnumSet.of(Modality.ASSERTED, Modality.REPORTED);

  private CodedEvents() {}

  /** The events of an entry; none where it is no event in PLOVER. */
  static List<CodedEvent> of(Entry entry) {
    Event event = entry.event();
    if (event == null) {
      return List.of();
    }
    List<CodedEvent> events = new ArrayList<>();
    for (List<@Nullable ActorCode> pair : pairs(entry)) {
      events.add(event(entry, event, pair.get(0), pair.get(1)));
    }
    return events;
  }

  private static CodedEvent event(
      Entry entry, Event event, @Nullable ActorCode from, @Nullable ActorCode to) {
    Period period = entry.period();
    return new CodedEvent(
        entry,
        event,
        from,
        to,
        period == null ? null : period.start(),
        period == null ? null : period.end(),
        happened(entry, event),
        lead(entry));
  }

  /** What two do together gives both directions; a side that nobody names stays empty. */
  private static List<List<@Nullable ActorCode>> pairs(Entry entry) {
    List<List<@Nullable ActorCode>> pairs = new ArrayList<>();
    for (@Nullable ActorCode from : orNobody(entry.from())) {
      for (@Nullable ActorCode to : orNobody(entry.to())) {
        if (from == null || !from.equals(to)) {
          List<@Nullable ActorCode> pair = new ArrayList<>();
          pair.add(from);
          pair.add(to);
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static List<@Nullable ActorCode> orNobody(List<ActorCode> actors) {
    List<@Nullable ActorCode> all = new ArrayList<>(actors);
    if (all.isEmpty()) {
      all.add(null);
    }
    return all;
  }

  /** A plan counts where PLOVER's type is a will to cooperate, which is what AGREE is. */
  private static boolean happened(Entry entry, Event event) {
    boolean will = event.type() == EventType.AGREE;
    return entry.standing() != Standing.REFUTED
        && entry.statements().stream()
            .filter(member -> member.stance() == Stance.FOR)
            .map(Entry.Member::statement)
            .anyMatch(
                s ->
                    s.polarity() == Polarity.AFFIRMED
                        && (SAID_TO_BE_SO.contains(s.modality())
                            || (will && s.modality() == Modality.PLANNED)));
  }

  /** The statement of the best graded source; of equals, the first by document and place. */
  private static Statement lead(Entry entry) {
    return entry.statements().stream()
        .min(
            Comparator.comparing((Entry.Member member) -> member.stance() != Stance.FOR)
                .thenComparing(Entry.Member::grade)
                .thenComparing(member -> member.statement().document())
                .thenComparing(member -> member.statement().span()))
        .orElseThrow()
        .statement();
  }
}
