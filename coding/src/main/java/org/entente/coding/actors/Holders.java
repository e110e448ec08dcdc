package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.Sense.Holder;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the people whom a name may mean: those in office at the document's date, then those
 * who were; without a date, everyone. A surname counts only where all that remain act for one
 * state.
 */
record Holders(@Nullable Period date) {

  /** A person's state and whether the term had ended. */
  record Choice(Holder holder, boolean over) {}

  Optional<Choice> choose(
      List<Holder> candidates, Set<String> named, @Nullable ActorCode stateBefore) {
    List<Holder> known = candidates.stream().filter(h -> named.contains(h.person())).toList();
    List<Holder> left = known.isEmpty() ? candidates : known;
    List<Holder> inOffice = left.stream().filter(this::isInOffice).toList();
    if (!inOffice.isEmpty()) {
      return one(inOffice, stateBefore).map(h -> new Choice(h, false));
    }
    return one(left.stream().filter(this::isOver).toList(), stateBefore)
        .map(h -> new Choice(h, true));
  }

  private static Optional<Holder> one(List<Holder> holders, @Nullable ActorCode stateBefore) {
    Optional<Holder> latest = holders.stream().max(Comparator.comparing(Holders::start));
    if (latest.isEmpty()
        || isSame(holders, Holder::code, latest.get())
        || isSame(holders, Holder::person, latest.get())) {
      return latest;
    }
    List<Holder> fitting = holders.stream().filter(h -> h.code().equals(stateBefore)).toList();
    return fitting.stream().max(Comparator.comparing(Holders::start));
  }

  private static <T> boolean isSame(
      List<Holder> holders, java.util.function.Function<Holder, T> part, Holder with) {
    return holders.stream().map(part).allMatch(part.apply(with)::equals);
  }

  private static LocalDate start(Holder holder) {
    LocalDate start = holder.term().start();
    return start == null ? LocalDate.MIN : start;
  }

  private boolean isInOffice(Holder holder) {
    return date == null || holder.term().overlaps(date);
  }

  private boolean isOver(Holder holder) {
    LocalDate end = holder.term().end();
    LocalDate day = date == null ? null : date.start();
    return end != null && day != null && end.isBefore(day);
  }
}
