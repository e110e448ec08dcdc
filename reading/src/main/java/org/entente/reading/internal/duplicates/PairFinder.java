package org.entente.reading.internal.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reading.NearDuplicates.Pair;

/** Finds and measures the pairs: texts of the same wording are compared once, as a group. */
public final class PairFinder {

  /** In a larger group of identical texts each is paired with the first one only. */
  private static final int LARGE_GROUP = 64;

  private final double leastShare;

  public PairFinder(double leastShare) {
    this.leastShare = leastShare;
  }

  private record Group(Shingles shingles, List<Integer> members) {}

  private record Found(int first, int second, Pair pair) {}

  public List<Pair> find(Map<String, String> texts) {
    List<String> ids = List.copyOf(texts.keySet());
    List<Group> groups = group(List.copyOf(texts.values()));
    List<Found> found = new ArrayList<>();
    Candidates candidates = new Candidates();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      candidates.add(i, group.shingles());
      addIdentical(group, ids, found);
    }
    for (long pair : candidates.pairs()) {
      addIfAlike(groups.get((int) (pair >>> 32)), groups.get((int) pair), ids, found);
    }
    found.sort(Comparator.comparingInt(Found::first).thenComparingInt(Found::second));
    return found.stream().map(Found::pair).toList();
  }

  private static List<Group> group(List<String> texts) {
    List<Group> groups = new ArrayList<>();
    Map<Long, List<Group>> byHash = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      Shingles shingles = Shingles.of(texts.get(i));
      List<Group> alike = byHash.computeIfAbsent(shingles.wordingHash(), key -> new ArrayList<>(1));
      Group home =
          alike.stream().filter(g -> g.shingles().sameWording(shingles)).findAny().orElse(null);
      if (home == null) {
        home = new Group(shingles, new ArrayList<>(1));
        alike.add(home);
        groups.add(home);
      }
      home.members().add(i);
    }
    return groups;
  }

  private static void addIdentical(Group group, List<String> ids, List<Found> found) {
    if (group.shingles().words() == 0) {
      return;
    }
    List<Integer> members = group.members();
    int firsts = members.size() > LARGE_GROUP ? 1 : members.size();
    for (int i = 0; i < firsts; i++) {
      for (int j = i + 1; j < members.size(); j++) {
        add(members.get(i), members.get(j), 1, 1, 1, ids, found);
      }
    }
  }

  private void addIfAlike(Group a, Group b, List<String> ids, List<Found> found) {
    double aInB = a.shingles().shareIn(b.shingles());
    double bInA = b.shingles().shareIn(a.shingles());
    if (Math.max(aInB, bInA) < leastShare) {
      return;
    }
    double jaccard = a.shingles().jaccard(b.shingles());
    boolean large = (long) a.members().size() * b.members().size() > LARGE_GROUP;
    for (int i : large ? a.members().subList(0, 1) : a.members()) {
      for (int j : b.members()) {
        add(i, j, jaccard, aInB, bInA, ids, found);
      }
    }
  }

  private static void add(
      int a, int b, double jaccard, double aInB, double bInA, List<String> ids, List<Found> found) {
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    double secondInFirst = a < b ? bInA : aInB;
    double firstInSecond = a < b ? aInB : bInA;
    Pair pair = new Pair(ids.get(first), ids.get(second), jaccard, secondInFirst, firstInSecond);
    found.add(new Found(first, second, pair));
  }
}
