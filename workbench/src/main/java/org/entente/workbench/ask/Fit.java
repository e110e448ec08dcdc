package org.entente.workbench.ask;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.EventType.Quad;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Whether an entry is what a question asks for, and if not, in what it differs. */
final class Fit {

  /** In what an entry differs from what is asked for. */
  enum Miss {
    KIND,
    /** One side is another. */
    SIDES,
    /** Between others altogether. */
    STRANGERS,
    DIRECTION,
    THING,
    WIDER_THING,
    PERIOD,
    UNDATED
  }

  private final Understood asked;
  private final AskedThing things;
  private final Map<String, LocalDate> written;

  /**
   * @param written the last day on which each document can have been written, where known
   */
  Fit(Understood asked, AskedThing things, Map<String, LocalDate> written) {
    this.asked = asked;
    this.things = things;
    this.written = written;
  }

  /** Everything in which an entry differs; empty where it answers. */
  Set<Miss> misses(Entry entry) {
    Set<Miss> misses = EnumSet.noneOf(Miss.class);
    if (!isOfKind(entry)) {
      misses.add(Miss.KIND);
    }
    if (!hasSides(entry, asked.from(), asked.to())) {
      boolean turned = !asked.from().isEmpty() && !asked.to().isEmpty();
      boolean half =
          hasSides(entry, asked.from(), List.of()) || hasSides(entry, List.of(), asked.to());
      misses.add(
          turned && hasSides(entry, asked.to(), asked.from())
              ? Miss.DIRECTION
              : turned && half ? Miss.SIDES : Miss.STRANGERS);
    }
    if (!things.fits(asked, entry)) {
      misses.add(things.isWider(asked, entry.item()) ? Miss.WIDER_THING : Miss.THING);
    }
    period(entry, misses);
    return misses;
  }

  private boolean isOfKind(Entry entry) {
    if (!asked.kinds().contains(entry.kind())) {
      return false;
    }
    Topic topic = asked.topic();
    if (entry.kind() == Kind.ASSESSMENT && topic == Topic.DEPENDENCE) {
      return entry.channel() == Channel.DEPENDENCE;
    }
    if (topic == Topic.ALLIANCE) {
      return entry.kind() == Kind.ASSESSMENT || entry.channel() == Channel.ALLIANCE;
    }
    return entry.kind() != Kind.POSITION || hasTone(entry);
  }

  private boolean hasTone(Entry entry) {
    @Nullable Quad tone = asked.tone();
    Event event = entry.event();
    return tone == null || event == null || isKind(tone) == isKind(event.type().quad());
  }

  private static boolean isKind(Quad quad) {
    return quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION;
  }

  private boolean hasSides(Entry entry, List<ActorCode> from, List<ActorCode> to) {
    Set<ActorCode> parties = entry.parties();
    boolean loose = asked.topic() == Topic.BENEFITS || asked.topic() == Topic.RISKS;
    boolean giver = entry.from().containsAll(from) || (loose && entry.from().isEmpty());
    boolean receiver = entry.to().containsAll(to);
    boolean together = entry.from().equals(entry.to()) && entry.from().size() > 1;
    boolean directed = !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    if (together && directed && isPassing(entry.kind())) {
      return false;
    }
    return giver && receiver && parties.containsAll(asked.among());
  }

  private static boolean isPassing(Kind kind) {
    return switch (kind) {
      case TRANSFER, TRADE, DEPLOYMENT, BENEFIT -> true;
      default -> false;
    };
  }

  private void period(Entry entry, Set<Miss> misses) {
    Period wanted = asked.period();
    if (wanted == null) {
      return;
    }
    Period own = entry.period();
    if (own == null || (own.start() == null && own.end() == null)) {
      misses.add(isWrittenBefore(entry, wanted) ? Miss.PERIOD : Miss.UNDATED);
    } else if (!own.overlaps(wanted) || (own.end() == null && isWrittenBefore(entry, wanted))) {
      misses.add(Miss.PERIOD);
    }
  }

  /**
   * Whether all texts were written before the time asked for began, so that none can tell of it.
   */
  private boolean isWrittenBefore(Entry entry, Period wanted) {
    LocalDate start = wanted.start();
    return start != null
        && entry.statements().stream()
            .map(member -> day(member.statement().document()))
            .allMatch(day -> day != null && day.isBefore(start));
  }

  private @Nullable LocalDate day(String document) {
    return written.get(document);
  }
}
