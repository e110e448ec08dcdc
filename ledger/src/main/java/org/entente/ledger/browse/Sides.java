package org.entente.ledger.browse;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Tie;

/** Who is on which side of an entry; worked out once for each different side. */
final class Sides {
  final Names<String> actors = new Names<>();
  final Names<String> directions = new Names<>();

  private final EntryFacts facts;
  private final int[][] members;
  private final boolean between;
  private final BitSet hasA;
  private final BitSet hasB;
  private final BitSet givers;
  private final BitSet receivers;
  private final boolean anyGiver;
  private final boolean anyReceiver;

  Sides(EntryFacts facts, EntryFilter filter) {
    this.facts = facts;
    members = new int[facts.sides.size()][];
    for (int i = 0; i < members.length; i++) {
      Set<String> codes = new LinkedHashSet<>(facts.sides.get(i));
      members[i] = codes.stream().mapToInt(actors::number).toArray();
    }
    Tie tie = filter.between();
    between = tie != null;
    hasA = tie == null ? new BitSet() : with(Set.of(tie.a().code()));
    hasB = tie == null ? new BitSet() : with(Set.of(tie.b().code()));
    Selection.directions(tie).forEach(directions::number);
    givers = with(filter.from());
    receivers = with(filter.to());
    anyGiver = filter.from().isEmpty();
    anyReceiver = filter.to().isEmpty();
  }

  /** The sides that hold one of these. */
  private BitSet with(Set<String> codes) {
    BitSet sides = new BitSet();
    for (int i = 0; i < members.length; i++) {
      List<String> side = facts.sides.get(i);
      if (side.stream().anyMatch(codes::contains)) {
        sides.set(i);
      }
    }
    return sides;
  }

  boolean fit(int row) {
    int from = facts.from[row];
    int to = facts.to[row];
    return (anyGiver || givers.get(from))
        && (anyReceiver || receivers.get(to))
        && (!between || ((hasA.get(from) || hasA.get(to)) && (hasB.get(from) || hasB.get(to))));
  }

  /** 0: from the first to the second of the tie, 1: back, 2: both or together. */
  int direction(int row) {
    int from = facts.from[row];
    int to = facts.to[row];
    boolean forth = hasA.get(from) && hasB.get(to);
    boolean back = hasB.get(from) && hasA.get(to);
    return forth == back ? 2 : forth ? 0 : 1;
  }

  boolean anyActor(int row, BitSet wanted) {
    return any(members[facts.from[row]], wanted) || any(members[facts.to[row]], wanted);
  }

  private static boolean any(int[] side, BitSet wanted) {
    for (int actor : side) {
      if (wanted.get(actor)) {
        return true;
      }
    }
    return false;
  }

  void countActors(int row, Counter counter) {
    int[] from = members[facts.from[row]];
    for (int actor : from) {
      counter.add(actor);
    }
    if (facts.from[row] != facts.to[row]) {
      for (int actor : members[facts.to[row]]) {
        if (!holds(from, actor)) {
          counter.add(actor);
        }
      }
    }
  }

  private static boolean holds(int[] side, int actor) {
    for (int other : side) {
      if (other == actor) {
        return true;
      }
    }
    return false;
  }
}
