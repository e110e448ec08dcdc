package org.entente.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.ledger.decide.Anchors;
import org.entente.ledger.decide.DecisionException;
import org.entente.ledger.decide.DecisionException.Reason;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Act;
import org.entente.model.Anchor;
import org.entente.model.Decision;
import org.entente.model.Ruling;
import org.entente.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What analysts rule on the statements, entries, disputes and documents of a ledger: made, undone,
 * redone, listed, carried over to another ledger.
 *
 * <p>Each is a line of a log that is only added to, written in one transaction with its effect.
 * Methods may throw {@link DecisionException}, after which nothing has changed, and {@link
 * LedgerException}.
 */
public final class Decisions {
  private final LedgerStore store;
  private final DecisionWork work;
  private final Clock clock;
  private final ContractJson json = new ContractJson();

  Decisions(LedgerStore store, DecisionWork work, Clock clock) {
    this.store = store;
    this.work = work;
    this.clock = clock;
  }

  /**
   * Makes a decision.
   *
   * @param ruling makes the ruling out of ids
   * @param who the analyst's name
   * @param why the reason, may be empty
   * @param seen by id the stamps ({@link #stamp}) of what was looked at; where one is no longer
   *     what it was, the decision is refused with {@link Reason#STALE}. May be empty
   */
  public Decision decide(
      Function<RulingMaker, Ruling> ruling, String who, String why, Map<String, String> seen) {
    return work.write(
        store,
        handle -> {
          RulingSubjects subjects = work.subjects(handle);
          seen.forEach((id, stamp) -> work.mustBeSeen(handle, id, stamp, subjects));
          Ruling made = ruling.apply(new RulingMaker(subjects));
          Decision decision = dated(made, who, why, work.stamps(made, subjects));
          while (work.rows().holds(handle, decision.id())) {
            decision = later(decision);
          }
          work.keep(handle, Act.of(decision), today());
          return decision;
        });
  }

  /** The same for somebody who has looked at nothing but the present state. */
  public Decision decide(Function<RulingMaker, Ruling> ruling, String who, String why) {
    return decide(ruling, who, why, Map.of());
  }

  /**
   * Undoes a decision that is in force.
   *
   * @throws DecisionException with {@link Reason#CLASH} where a later one rests on it, named in the
   *     message
   */
  public Act undo(String decision, String who, String why) {
    return act(Act.Kind.UNDO, decision, who, why);
  }

  /**
   * Brings back a decision that was undone.
   *
   * @throws DecisionException with {@link Reason#CLASH} where a later one stands in its way, named
   *     in the message
   */
  public Act redo(String decision, String who, String why) {
    return act(Act.Kind.REDO, decision, who, why);
  }

  private Act act(Act.Kind kind, String decision, String who, String why) {
    return work.write(
        store,
        handle -> {
          Act act =
              DecisionIds.named(
                  new Act(
                      "",
                      kind,
                      decision,
                      null,
                      who,
                      clock.instant().truncatedTo(ChronoUnit.MILLIS),
                      why));
          while (work.rows().holds(handle, act.id())) {
            act =
                DecisionIds.named(
                    new Act("", kind, decision, null, who, act.when().plusMillis(1), why));
          }
          work.keep(handle, act, today());
          return act;
        });
  }

  /** All decisions, in the order in which they were made, with how each stands. */
  public List<DecisionState> list() {
    return store.read(
        handle -> {
          Rulings rulings = work.rows().load(handle);
          List<DecisionState> states = new ArrayList<>();
          for (Decision decision : rulings.log().made()) {
            states.add(work.state(handle, decision, rulings));
          }
          return states;
        });
  }

  /** Decisions in force that bear on a statement, an entry, a dispute or a document. */
  public List<Decision> on(String id) {
    return store.read(
        handle -> {
          RulingSubjects subjects = work.subjects(handle);
          Subject about = subjects.any(id);
          Rulings rulings = work.rows().load(handle);
          Set<String> keys = new LinkedHashSet<>();
          about.anchors().forEach(anchor -> keys.add(meant(anchor, rulings)));
          return rulings.log().inForce().stream()
              .filter(decision -> bears(decision, about, keys, rulings))
              .toList();
        });
  }

  private static boolean bears(
      Decision decision, Subject about, Set<String> statements, Rulings rulings) {
    for (Subject subject : decision.ruling().subjects()) {
      boolean sameDocument =
          subject.what() == Subject.What.DOCUMENT
              && about.what() == Subject.What.DOCUMENT
              && subject.id().equals(about.id());
      if (sameDocument
          || subject.anchors().stream().anyMatch(a -> statements.contains(meant(a, rulings)))) {
        return true;
      }
    }
    return false;
  }

  private static String meant(Anchor anchor, Rulings rulings) {
    return rulings.find(anchor).orElse(Anchors.key(anchor));
  }

  /** The stamp of a statement, an entry, a dispute or a document as it is now. */
  public String stamp(String id) {
    return store.read(handle -> new Stamps().of(id, work.subjects(handle)));
  }

  /** Writes the log, one line of JSON for each that was made, undone or redone, in order. */
  public void export(Consumer<String> lines) {
    List<Act> acts = store.read(work.rows()::list);
    acts.forEach(act -> lines.accept(json.act(act)));
  }

  /**
   * Takes over the log of another ledger, or of this one. Every line is kept or refused by itself;
   * lines that are here already are passed over.
   *
   * @return what became of each line, in order
   */
  public List<ReplayedLine> replay(List<String> lines) {
    List<ReplayedLine> outcome = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        outcome.add(replay(i + 1, lines.get(i)));
      }
    }
    work.reconcile(store);
    return outcome;
  }

  private ReplayedLine replay(int number, String line) {
    @Nullable Act act = null;
    try {
      Act read = json.readAct(line);
      act = read;
      return work.write(store, handle -> work.replay(handle, number, read, today()));
    } catch (IllegalArgumentException | DecisionException e) {
      return new ReplayedLine(
          number, act == null ? null : act.id(), ReplayedLine.Outcome.REFUSED, e.getMessage());
    }
  }

  private Decision dated(Ruling ruling, String who, String why, String seen) {
    return DecisionIds.named(
        new Decision("", ruling, who, clock.instant().truncatedTo(ChronoUnit.MILLIS), why, seen));
  }

  private static Decision later(Decision d) {
    return DecisionIds.named(
        new Decision("", d.ruling(), d.who(), d.when().plusMillis(1), d.why(), d.seen()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
  }
}
