package org.entente.measures.hypotheses;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a ledger are evidence of one kind. What is empty or null does not narrow.
 *
 * @param kinds of the entry
 * @param channels of the entry
 * @param events type of its event
 * @param words one of these stands in the thing it is about or in a quote that bears it
 * @param negated true: what is said not to be so; false: what is said to be so
 * @param since begins on this day or later; what is undated does not match
 * @param unequal instead of entries: the exchange is at least so uneven, |A| of 0 to 1
 * @param least how many entries are needed
 */
public record EntryPattern(
    Set<Kind> kinds,
    Set<Channel> channels,
    Set<EventType> events,
    @Nullable Pattern words,
    boolean negated,
    @Nullable LocalDate since,
    @Nullable Double unequal,
    int least) {

  public EntryPattern {
    kinds = Set.copyOf(kinds);
    channels = Set.copyOf(channels);
    events = Set.copyOf(events);
  }

  /** Whether an entry is such evidence, apart from whether it counts as having happened. */
  public boolean matches(Entry entry) {
    return unequal == null
        && (kinds.isEmpty() || kinds.contains(entry.kind()))
        && (channels.isEmpty() || channels.contains(entry.channel()))
        && (events.isEmpty() || (entry.event() != null && events.contains(entry.event().type())))
        && isNegated(entry) == negated
        && (since == null || beginsSince(entry.period(), since))
        && (words == null || speaksOf(entry, words));
  }

  private static boolean beginsSince(@Nullable Period period, LocalDate since) {
    LocalDate start = period == null ? null : period.start();
    return start != null && !start.isBefore(since);
  }

  private static boolean speaksOf(Entry entry, Pattern words) {
    boolean thing = entry.item() != null && words.matcher(entry.item().text()).find();
    return thing
        || entry.statements().stream()
            .filter(member -> member.stance() == Stance.FOR)
            .anyMatch(member -> words.matcher(member.statement().quote()).find());
  }

  private static boolean isNegated(Entry entry) {
    return entry.statements().stream()
        .filter(member -> member.stance() == Stance.FOR)
        .allMatch(member -> member.statement().polarity() == Polarity.NEGATED);
  }
}
