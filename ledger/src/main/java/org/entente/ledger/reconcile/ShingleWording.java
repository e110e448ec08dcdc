package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds shared wording exactly, by runs of five words that two texts have in common. */
public final class ShingleWording implements SharedWording {
  private static final int RUN = 5;

  /**
   * A run in more texts than this is a formula and no sign of copying; it keeps the work bounded.
   */
  private static final int FORMULA = 200;

  private static final double LEAST = 0.1;

  @Override
  public List<Pair> find(Map<String, String> texts) {
    List<String> ids = List.copyOf(texts.keySet());
    List<List<String>> words = new ArrayList<>();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      List<String> text = Words.list(texts.getOrDefault(ids.get(i), ""));
      words.add(text);
      for (String run : new HashSet<>(runs(text))) {
        holders.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Set<String>> common = new TreeMap<>();
    holders.forEach(
        (run, in) -> {
          for (int a = 0; a < in.size() && in.size() <= FORMULA; a++) {
            for (int b = a + 1; b < in.size(); b++) {
              long pair = (long) in.get(a) * ids.size() + in.get(b);
              common.computeIfAbsent(pair, p -> new HashSet<>()).add(run);
            }
          }
        });
    List<Pair> pairs = new ArrayList<>();
    common.forEach(
        (pair, runs) -> {
          int a = (int) (pair / ids.size());
          int b = (int) (pair % ids.size());
          double bInA = covered(words.get(b), runs);
          double aInB = covered(words.get(a), runs);
          if (Math.max(bInA, aInB) >= LEAST) {
            pairs.add(new Pair(ids.get(a), ids.get(b), bInA, aInB));
          }
        });
    return pairs;
  }

  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  /** Share of the words that stand in one of these runs. */
  private static double covered(List<String> words, Set<String> runs) {
    boolean[] in = new boolean[words.size()];
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (runs.contains(String.join(" ", words.subList(i, i + RUN)))) {
        java.util.Arrays.fill(in, i, i + RUN, true);
      }
    }
    int count = 0;
    for (boolean one : in) {
      count += one ? 1 : 0;
    }
    return words.isEmpty() ? 0 : (double) count / words.size();
  }
}
