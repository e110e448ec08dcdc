package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ActorCode;
import org.entente.model.Kind;

/**
 * Finds texts that tell another text's content in other words: most of a text's figures are given
 * by an earlier text, for the same kind and sides, on the word of the same source.
 */
final class Retellings {
  /** So many figures must be shared. */
  static final int FEWEST = 2;

  /** So much of the later text's figures must be shared. */
  static final double MOST = 0.6;

  /** With so much wording in common, one shared figure of one source is enough. */
  static final double SOME_WORDING = 0.1;

  /** One more reason to take two documents for one wording: the later, then the earlier. */
  record Pair(String later, String earlier) {}

  private record Key(Kind kind, Set<ActorCode> from, Set<ActorCode> to, String low, String high) {}

  private Retellings() {}

  static List<Pair> find(List<Claim> claims, Map<String, Double> wording) {
    Map<Key, List<Claim>> byFigure = new HashMap<>();
    Map<String, Integer> figures = new LinkedHashMap<>();
    Map<Pair, Integer> shared = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Figure figure = claim.figure();
      if (figure == null) {
        continue;
      }
      String document = claim.statement().document();
      figures.merge(document, 1, Integer::sum);
      List<Claim> alike = byFigure.computeIfAbsent(key(claim, figure), k -> new ArrayList<>());
      Set<String> met = new TreeSet<>();
      for (Claim earlier : alike) {
        String other = earlier.statement().document();
        boolean oneSource = !earlier.named() || claim.source().equals(earlier.source());
        if (!other.equals(document) && claim.named() && oneSource && met.add(other)) {
          shared.merge(new Pair(document, other), 1, Integer::sum);
        }
      }
      alike.add(claim);
    }
    List<Pair> found = new ArrayList<>();
    shared.forEach(
        (pair, count) -> {
          double share = (double) count / figures.getOrDefault(pair.later(), 1);
          boolean retold = count >= FEWEST && share >= MOST;
          boolean reworded =
              wording.getOrDefault(pair.later() + "\n" + pair.earlier(), 0.0) >= SOME_WORDING;
          if (retold || reworded) {
            found.add(pair);
          }
        });
    return found;
  }

  private static Key key(Claim claim, Figure figure) {
    return new Key(
        claim.statement().kind(),
        Set.copyOf(claim.statement().from()),
        Set.copyOf(claim.statement().to()),
        String.valueOf(figure.range().low()),
        String.valueOf(figure.range().high()));
  }
}
