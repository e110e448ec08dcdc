package org.entente.workbench.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Entry;
import org.entente.workbench.ask.Fit.Miss;
import org.entente.workbench.report.section.Footing;
import org.entente.workbench.report.section.Importance;

/**
 * The entries that answer a question, and those that come near.
 *
 * @param fitting entries that answer, the weightiest first
 * @param near entries that differ in one thing, with that thing, at most a few
 */
record Findings(List<Entry> fitting, List<NearEntry> near) {

  /** An entry that does not answer, and in what it differs. */
  record NearEntry(Entry entry, Miss miss) {}

  private static final int NEAR = 3;

  Findings {
    fitting = List.copyOf(fitting);
    near = List.copyOf(near);
  }

  static Findings of(Understood asked, Fit fit, List<Entry> entries) {
    List<Entry> fitting = new ArrayList<>();
    List<NearEntry> near = new ArrayList<>();
    for (Entry entry : entries) {
      Set<Miss> misses = fit.misses(entry);
      if (misses.isEmpty()) {
        fitting.add(entry);
      } else if (isNear(misses, asked.item() != null || asked.topic() == Topic.SANCTIONS)) {
        near.add(new NearEntry(entry, misses.iterator().next()));
      }
    }
    near.sort(
        Comparator.comparing((NearEntry n) -> NEARNESS.indexOf(n.miss()))
            .thenComparing(NearEntry::entry, Importance.order()));
    return new Findings(Importance.sort(fitting), near.stream().limit(NEAR).toList());
  }

  private static final List<Miss> NEARNESS =
      List.of(Miss.UNDATED, Miss.WIDER_THING, Miss.PERIOD, Miss.DIRECTION, Miss.SIDES);

  /** Differs in one thing, or only in being wider or of another time. */
  private static boolean isNear(Set<Miss> misses, boolean thing) {
    if (Set.of(Miss.WIDER_THING, Miss.UNDATED, Miss.PERIOD).containsAll(misses)) {
      return true;
    }
    return thing && misses.size() == 1 && NEARNESS.containsAll(misses);
  }

  /**
   * The verdict on whether something is so, by all entries that tell of it.
   *
   * @param future whether it is asked for what is still to come, so that what is told already only
   *     counts where nothing else does
   */
  Answer.Verdict verdict(List<Dispute> disputes, boolean future) {
    Set<Footing> footings = EnumSet.noneOf(Footing.class);
    fitting.forEach(entry -> footings.add(Footing.of(entry)));
    if (future && footings.stream().anyMatch(f -> !f.isTold())) {
      footings.removeIf(Footing::isTold);
    }
    boolean told = footings.stream().anyMatch(Footing::isTold);
    boolean against = footings.contains(Footing.NEGATED) || footings.contains(Footing.DENIED);
    if (told && (against || allClash(disputes))) {
      return Answer.Verdict.DISPUTED;
    }
    if (told) {
      return Answer.Verdict.YES;
    }
    if (footings.contains(Footing.NEGATED)) {
      return Answer.Verdict.NO;
    }
    if (footings.contains(Footing.DENIED)) {
      return Answer.Verdict.DENIED;
    }
    if (footings.contains(Footing.PROBABLE)) {
      return Answer.Verdict.PROBABLE;
    }
    return footings.contains(Footing.PLANNED) ? Answer.Verdict.PLANNED : Answer.Verdict.POSSIBLE;
  }

  /** Whether every entry that tells of it is contradicted by one of its own kind. */
  private boolean allClash(List<Dispute> disputes) {
    return fitting.stream()
        .filter(entry -> Footing.of(entry).isTold())
        .allMatch(entry -> disputes.stream().anyMatch(dispute -> clash(dispute, entry)));
  }

  /** Whether a dispute sets statements of one kind against an entry on whether it is so. */
  private static boolean clash(Dispute dispute, Entry entry) {
    boolean ofFact =
        switch (dispute.kind()) {
          case YES_NO, CATEGORY, RECORD -> true;
          default -> false;
        };
    if (!ofFact || dispute.status() != DisputeStatus.OPEN) {
      return false;
    }
    Set<String> own = new HashSet<>();
    dispute.members().stream()
        .filter(m -> m.entry().equals(entry.id()))
        .forEach(m -> own.add(m.side()));
    return !own.isEmpty()
        && dispute.members().stream()
            .anyMatch(m -> !own.contains(m.side()) && m.statement().kind() == entry.kind());
  }

  /** Whether statements of the very kind of the told entries stand against them. */
  static boolean isStraight(Dispute dispute, Set<String> told) {
    return dispute.members().stream()
        .filter(m -> told.contains(m.entry()))
        .anyMatch(
            m ->
                dispute.members().stream()
                    .anyMatch(
                        other ->
                            !other.side().equals(m.side())
                                && other.statement().kind() == m.statement().kind()));
  }

  /** Open disputes in which one of the entries stands. */
  static List<Dispute> bearing(List<Dispute> disputes, Set<String> entries) {
    return disputes.stream()
        .filter(d -> d.status() == DisputeStatus.OPEN)
        .filter(d -> d.members().stream().anyMatch(m -> entries.contains(m.entry())))
        .sorted(
            Comparator.comparing((Dispute d) -> d.kind() == DisputeKind.DIRECTION ? 1 : 0)
                .thenComparing(Dispute::id))
        .toList();
  }
}
