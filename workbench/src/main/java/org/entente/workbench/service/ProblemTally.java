package org.entente.workbench.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;

/** Counts the problems of a run by kind, and keeps the first of each to name them. */
public final class ProblemTally {

  /** How many of a kind are kept by name; a corpus may have a million of them. */
  public static final int KEPT = 10;

  /**
   * Problems of one kind and severity.
   *
   * @param kind as the problems say it
   * @param severity of all of them
   * @param count how many there were
   * @param first the first of them, at most {@value #KEPT}
   */
  public record Group(String kind, Severity severity, int count, List<Problem> first) {

    public Group {
      first = List.copyOf(first);
    }
  }

  private record Key(Severity severity, String kind) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySeverity = severity.compareTo(other.severity);
      return bySeverity != 0 ? bySeverity : kind.compareTo(other.kind);
    }
  }

  private static final class Counted {
    private int count;
    private final List<Problem> first = new ArrayList<>();
  }

  private final Map<Key, Counted> groups = new TreeMap<>();

  public void add(Problem problem) {
    Counted counted =
        groups.computeIfAbsent(new Key(problem.severity(), problem.kind()), key -> new Counted());
    counted.count++;
    if (counted.first.size() < KEPT) {
      counted.first.add(problem);
    }
  }

  /** The groups, what was lost on top, what only should be known at the end. */
  public List<Group> list() {
    List<Group> list = new ArrayList<>();
    groups.forEach(
        (key, counted) ->
            list.add(new Group(key.kind(), key.severity(), counted.count, counted.first)));
    return list;
  }

  /** Whether some document was read in part or not at all. */
  public boolean isSerious() {
    return groups.keySet().stream().anyMatch(key -> key.severity() != Severity.NOTE);
  }
}
