package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Merges and splits matters as analysts decided. */
final class Regroups {
  private Regroups() {}

  /** The matters after all changes, one after the other; sorted by their founders. */
  static List<Matter> apply(List<Matter> matters, List<Overlay.Regroup> regroups) {
    List<Matter> regrouped = new ArrayList<>(matters);
    for (Overlay.Regroup regroup : regroups) {
      if (regroup instanceof Overlay.Regroup.Join join) {
        join(regrouped, join.statements());
      } else if (regroup instanceof Overlay.Regroup.Part part) {
        part(regrouped, part.statements());
      }
    }
    regrouped.sort(Comparator.comparingInt(matter -> matter.founder().order()));
    return regrouped;
  }

  private static void join(List<Matter> matters, Set<String> statements) {
    List<Matter> meant = matters.stream().filter(matter -> holds(matter, statements)).toList();
    if (meant.size() > 1) {
      List<Matter.Member> members = new ArrayList<>();
      meant.forEach(matter -> members.addAll(matter.members()));
      matters.removeAll(meant);
      matters.add(Matter.of(members));
    }
  }

  private static void part(List<Matter> matters, Set<String> statements) {
    List<Matter.Member> leaving = new ArrayList<>();
    for (Matter matter : List.copyOf(matters)) {
      if (holds(matter, statements)) {
        List<Matter.Member> staying = new ArrayList<>();
        for (Matter.Member member : matter.members()) {
          (statements.contains(member.claim().id()) ? leaving : staying).add(member);
        }
        matters.remove(matter);
        if (!staying.isEmpty()) {
          matters.add(Matter.of(staying));
        }
      }
    }
    if (!leaving.isEmpty()) {
      matters.add(Matter.of(leaving));
    }
  }

  private static boolean holds(Matter matter, Set<String> statements) {
    return matter.members().stream().anyMatch(member -> statements.contains(member.claim().id()));
  }
}
