package org.entente.ledger.reconcile;

import java.util.HashMap;
import java.util.Map;

/**
 * Sets that grow together (union and find); each is known by the member that was added first, so
 * that the outcome depends on the order of adding only.
 */
final class Joined<T> {
  private final Map<T, T> parents = new HashMap<>();
  private final Map<T, Integer> places = new HashMap<>();

  void add(T member) {
    if (parents.putIfAbsent(member, member) == null) {
      places.put(member, places.size());
    }
  }

  void join(T a, T b) {
    T rootA = first(a);
    T rootB = first(b);
    if (rootA.equals(rootB)) {
      return;
    }
    if (place(rootA) <= place(rootB)) {
      parents.put(rootB, rootA);
    } else {
      parents.put(rootA, rootB);
    }
  }

  /** The member of the same set that was added first; throws if this one never was. */
  T first(T member) {
    T at = member;
    T parent = parent(at);
    while (!parent.equals(at)) {
      T grandparent = parent(parent);
      parents.put(at, grandparent);
      at = parent;
      parent = grandparent;
    }
    return at;
  }

  private T parent(T member) {
    T parent = parents.get(member);
    if (parent == null) {
      throw new IllegalArgumentException("Never added: " + member);
    }
    return parent;
  }

  private int place(T member) {
    return places.getOrDefault(member, Integer.MAX_VALUE);
  }
}
