package org.entente.workbench.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Tie;

/** The tie that most entries of a ledger are about. */
final class MainTie {

  private MainTie() {}

  /** Empty where no entry has two actors; among equals the first by code. */
  static Optional<Tie> of(List<Entry> entries) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Entry entry : entries) {
      List<ActorCode> parties = entry.parties().stream().filter(p -> !p.isLoose()).toList();
      if (parties.size() == 2) {
        counts.merge(
            String.join(" ", parties.stream().map(ActorCode::code).toList()), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(most -> most.getKey().split(" ", -1))
        .map(codes -> new Tie(new ActorCode(codes[0]), new ActorCode(codes[1])));
  }

  /** The tie of the first two of these actors, where there are two. */
  static Optional<Tie> of(Set<ActorCode> actors) {
    List<ActorCode> two = actors.stream().limit(2).toList();
    return two.size() < 2 ? Optional.empty() : Optional.of(new Tie(two.get(0), two.get(1)));
  }
}
