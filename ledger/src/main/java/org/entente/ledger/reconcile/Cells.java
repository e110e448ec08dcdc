package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts the claims of a region into cells: sets that no rule looks beyond, so that each can be
 * worked out alone. Claims are in one cell if a chain of {@link Bonds} leads from one to the other.
 */
final class Cells {
  private final List<long[]> members = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<List<Integer>> joined = new ArrayList<>();
  private final Set<Integer> touched = new HashSet<>();

  /**
   * Adds a claim; one that has become another is added twice.
   *
   * @param isTouched whether its cell is to be worked out anew
   */
  void add(Bound claim, boolean isTouched) {
    if (isTouched) {
      touched.add(ids.size());
    }
    places.putIfAbsent(claim.statement(), ids.size());
    ids.add(claim.statement());
    members.add(claim.keys());
  }

  /** Puts the claims of these statements into one cell, so far as they are here. */
  void join(Collection<String> statements) {
    joined.add(statements.stream().filter(places::containsKey).map(places::get).toList());
  }

  /** Has the cell of a claim worked out anew, if it is here. */
  void touch(String statement) {
    Integer place = places.get(statement);
    if (place != null) {
      touched.add(place);
    }
  }

  /** Has all cells worked out anew. */
  void touchAll() {
    places.keySet().forEach(this::touch);
  }

  /** Ids of all claims in touched cells. */
  Set<String> touched() {
    int[] parents = parents();
    Set<Integer> cells = new HashSet<>();
    for (int member : touched) {
      cells.add(root(parents, member));
    }
    Set<String> found = new TreeSet<>();
    for (int member = 0; member < parents.length; member++) {
      if (cells.contains(root(parents, member))) {
        found.add(ids.get(member));
      }
    }
    return found;
  }

  private int[] parents() {
    int[] parents = new int[members.size()];
    Map<Long, Integer> firm = new HashMap<>();
    for (int member = 0; member < parents.length; member++) {
      parents[member] = member;
      for (long key : members.get(member)) {
        if (isFirm(key)) {
          firm.putIfAbsent(key & ~1, member);
        }
      }
    }
    for (int member = 0; member < parents.length; member++) {
      for (long key : members.get(member)) {
        Integer other = firm.get(key & ~1);
        if (other != null) {
          join(parents, other, member);
        }
      }
    }
    for (List<Integer> together : joined) {
      together.forEach(member -> join(parents, together.get(0), member));
    }
    return parents;
  }

  private static boolean isFirm(long key) {
    return (key & 1) == 1;
  }

  private static void join(int[] parents, int a, int b) {
    int one = root(parents, a);
    int other = root(parents, b);
    parents[Math.max(one, other)] = Math.min(one, other);
  }

  private static int root(int[] parents, int member) {
    int at = member;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
