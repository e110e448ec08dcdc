package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.DisputeKind;
import org.entente.model.Ruled.Verdict;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What analysts decided, as reconciling takes it: laid over what was coded and over what follows
 * from it. Statements are meant by their present ids; what a decision lost is not in here.
 *
 * @param statements a statement as it is to be taken, corrected and marked; nothing if rejected
 * @param regroups entries merged and split, in the order of the decisions
 * @param letters grades of documents' sources, by id of the document
 * @param entries what was ruled on entries as a whole, in the order of the decisions
 * @param settlements disputes that are no longer ones
 */
public record Overlay(
    Function<Statement, Optional<Statement>> statements,
    List<Regroup> regroups,
    Map<String, Grades.Letter> letters,
    List<EntryRuling> entries,
    List<Settlement> settlements) {

  /** Nobody has decided anything. */
  public static final Overlay NONE =
      new Overlay(Optional::of, List.of(), Map.of(), List.of(), List.of());

  public Overlay {
    regroups = List.copyOf(regroups);
    letters = Map.copyOf(letters);
    entries = List.copyOf(entries);
    settlements = List.copyOf(settlements);
  }

  /** Statements that one decision means together. */
  List<Set<String>> together() {
    List<Set<String>> together = new ArrayList<>();
    for (Regroup regroup : regroups) {
      together.add(
          regroup instanceof Regroup.Join join
              ? join.statements()
              : ((Regroup.Part) regroup).statements());
    }
    entries.forEach(ruling -> together.add(ruling.statements()));
    return together;
  }

  /** A change of what is one matter. */
  public sealed interface Regroup {
    /** The matters that hold any of these become one. */
    record Join(Set<String> statements) implements Regroup {
      public Join {
        statements = Set.copyOf(statements);
      }
    }

    /** These leave their matters and are one of their own. */
    record Part(Set<String> statements) implements Regroup {
      public Part {
        statements = Set.copyOf(statements);
      }
    }
  }

  /**
   * A ruling on the entry that holds most of some statements.
   *
   * @param statements by which the entry is found
   * @param verdict rejected: it is refuted; null where the ruling says nothing of it
   * @param digit its Admiralty digit, 1 to 6, or null
   * @param every whether it is meant for each entry that one of the statements bears
   * @param decision id of the decision
   */
  public record EntryRuling(
      Set<String> statements,
      @Nullable Verdict verdict,
      @Nullable Integer digit,
      boolean every,
      String decision) {
    public EntryRuling {
      statements = Set.copyOf(statements);
    }
  }

  /**
   * A dispute that a ruling settled.
   *
   * @param kind in what way the sides clash
   * @param sides statements of each side
   * @param by what settled it, in words
   */
  public record Settlement(DisputeKind kind, List<Set<String>> sides, String by) {
    public Settlement {
      sides = List.copyOf(sides);
    }
  }
}
