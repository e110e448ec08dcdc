package org.entente.ledger.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.ledger.decide.DecisionException.Reason;
import org.entente.model.Act;
import org.entente.model.Anchor;
import org.entente.model.Decision;

/**
 * All that was decided, undone and redone, in order, and what of it holds.
 *
 * <p>Of two decisions that touch (see {@link Aspects}) the later one counts, and the earlier one
 * can neither be undone nor redone beneath it. All others may be undone and redone in any order. So
 * what holds is always the decisions in force, one after the other.
 */
public final class DecisionLog {
  private final List<Act> acts;
  private final Map<String, Decision> made = new LinkedHashMap<>();
  private final Set<String> undone = new LinkedHashSet<>();
  private final Aspects aspects;
  private final Function<Anchor, String> meant;

  /**
   * A log.
   *
   * @param meant id of the statement that an anchor means now, or something of the anchor's own
   */
  public DecisionLog(List<Act> acts, Function<Anchor, String> meant) {
    this.acts = List.copyOf(acts);
    this.aspects = new Aspects(meant);
    this.meant = meant;
    for (Act act : this.acts) {
      Decision decision = act.decision();
      if (decision != null) {
        made.put(decision.id(), decision);
      } else if (act.kind() == Act.Kind.UNDO) {
        undone.add(act.of());
      } else {
        undone.remove(act.of());
      }
    }
  }

  public List<Act> acts() {
    return acts;
  }

  /** The decisions that hold, in the order in which they were made. */
  public List<Decision> inForce() {
    return made.values().stream().filter(d -> !undone.contains(d.id())).toList();
  }

  /** All decisions, in the order in which they were made. */
  public List<Decision> made() {
    return List.copyOf(made.values());
  }

  public boolean isInForce(String decision) {
    return made.containsKey(decision) && !undone.contains(decision);
  }

  /** The decision that can be undone; throws where it is not in force or another rests on it. */
  public Decision undoable(String id) {
    Decision decision = get(id);
    if (undone.contains(id)) {
      throw new DecisionException(
          Reason.CLASH, told(decision) + " is undone already; \"redo\" brings it back.");
    }
    later(decision)
        .ifPresent(
            other -> {
              throw clash(decision, other, "cannot be undone beneath it");
            });
    return decision;
  }

  /** The decision that can be redone; throws where it is in force or another stands in its way. */
  public Decision redoable(String id) {
    Decision decision = get(id);
    if (!undone.contains(id)) {
      throw new DecisionException(
          Reason.CLASH, told(decision) + " is in force; there is nothing to redo.");
    }
    later(decision)
        .ifPresent(
            other -> {
              throw clash(decision, other, "cannot be redone beneath it");
            });
    return decision;
  }

  /** The latest decision in force that rules on one of these statements. */
  public Optional<Decision> latestOn(List<Anchor> anchors) {
    Set<String> ids = new LinkedHashSet<>();
    anchors.forEach(anchor -> ids.add(meant.apply(anchor)));
    List<Decision> newestFirst = new ArrayList<>(inForce());
    Collections.reverse(newestFirst);
    return newestFirst.stream()
        .filter(d -> d.ruling().anchors().stream().anyMatch(a -> ids.contains(meant.apply(a))))
        .findFirst();
  }

  private Decision get(String id) {
    Decision decision = made.get(id);
    if (decision != null) {
      return decision;
    }
    boolean isAct = acts.stream().anyMatch(act -> act.id().equals(id));
    throw new DecisionException(
        Reason.UNKNOWN,
        isAct
            ? id + " undid or redid a decision and is none itself; name the decision."
            : "There is no decision "
                + id
                + ". \"entente decisions list\" shows those that there are.");
  }

  private Optional<Decision> later(Decision decision) {
    Set<String> mine = aspects.of(decision.ruling());
    boolean after = false;
    Decision latest = null;
    for (Decision other : made.values()) {
      if (after && !undone.contains(other.id()) && touches(mine, other)) {
        latest = other;
      }
      after |= other.id().equals(decision.id());
    }
    return Optional.ofNullable(latest);
  }

  private boolean touches(Set<String> mine, Decision other) {
    return !Collections.disjoint(mine, aspects.of(other.ruling()));
  }

  private static DecisionException clash(Decision decision, Decision other, String what) {
    return new DecisionException(
        Reason.CLASH,
        told(decision)
            + " clashes with "
            + told(other)
            + ", which ruled on the same thing later: it "
            + what
            + ". Undo "
            + other.id()
            + " first.");
  }

  /** "r-12 (reject, by Ana, 2025-09-30)". */
  public static String told(Decision decision) {
    return decision.id()
        + " ("
        + decision.ruling().word()
        + ", by "
        + decision.who()
        + ", "
        + decision.when().toString().substring(0, 10)
        + ")";
  }
}
