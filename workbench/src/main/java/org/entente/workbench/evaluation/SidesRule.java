package org.entente.workbench.evaluation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorCode;

/** Tells whether a coded statement has the sides of a marked one. */
final class SidesRule {

  /** Kinds that say who with whom: either way round is right. */
  private static final Set<String> UNDIRECTED =
      Set.of("agreement", "meeting", "trade", "forecast", "assessment");

  /** Kinds of which only one side is asked: who gains, who bears, whose loss. */
  private static final Map<String, Boolean> ONLY_TO =
      Map.of("benefit", true, "risk", true, "casualty", false);

  private final SameState states;

  SidesRule(SameState states) {
    this.states = states;
  }

  boolean holds(MarkedStatement gold, MarkedStatement coded) {
    String kind = gold.kind();
    if (UNDIRECTED.contains(kind) && !isOneWay(gold) && alike(both(gold), both(coded))) {
      return true;
    }
    if (ONLY_TO.containsKey(kind)) {
      return Boolean.TRUE.equals(ONLY_TO.get(kind))
          ? alike(gold.to(), coded.to())
          : alike(gold.from(), coded.from());
    }
    if (kind.equals("position")) {
      Set<String> towards = named(gold.to());
      Set<String> found = named(coded.to());
      return alike(gold.from(), coded.from())
          && (towards.isEmpty() || towards.stream().anyMatch(found::contains));
    }
    return alike(gold.from(), coded.from()) && alike(gold.to(), coded.to());
  }

  /** Trade with an exporter and an importer has a direction. */
  private boolean isOneWay(MarkedStatement gold) {
    return gold.kind().equals("trade")
        && !gold.from().isEmpty()
        && !gold.to().isEmpty()
        && !states.of(gold.from()).equals(states.of(gold.to()));
  }

  private static Collection<String> both(MarkedStatement s) {
    Set<String> both = new LinkedHashSet<>(s.from());
    both.addAll(s.to());
    return both;
  }

  /** Loose collectives agree with each other and with nothing. */
  private boolean alike(Collection<String> gold, Collection<String> coded) {
    return named(gold).equals(named(coded));
  }

  private Set<String> named(Collection<String> codes) {
    Set<String> named = states.of(codes);
    named.removeIf(SidesRule::isLoose);
    return named;
  }

  static boolean isLoose(String code) {
    return code.equals(ActorCode.WORLD.code())
        || code.equals(ActorCode.REGION.code())
        || code.equals(ActorCode.WEST.code())
        || code.equals(ActorCode.UNSPECIFIED.code());
  }
}
