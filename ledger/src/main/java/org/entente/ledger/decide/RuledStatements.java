package org.entente.ledger.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Anchor;
import org.entente.model.Decision;
import org.entente.model.Ruled;
import org.entente.model.Ruled.Verdict;
import org.entente.model.Ruling;
import org.entente.model.Statement;
import org.entente.model.Subject;
import org.jspecify.annotations.Nullable;

/** Statements as the decisions in force leave them. */
public final class RuledStatements {
  /** Slots of a statement that can be corrected. */
  public static final Set<String> SLOTS =
      Set.of(
          "kind",
          "event",
          "channel",
          "from",
          "to",
          "item",
          "quantity",
          "money",
          "time",
          "attribution",
          "modality",
          "polarity");

  private static final class Change {
    private @Nullable Verdict verdict;
    private final Map<String, String> slots = new TreeMap<>();
    private final List<String> decisions = new ArrayList<>();
  }

  private final ContractJson json = new ContractJson();
  private final Map<String, Change> changes = new HashMap<>();

  /**
   * By these decisions.
   *
   * @param meant id of the statement that an anchor means; nothing where it is lost
   */
  public RuledStatements(List<Decision> inForce, Function<Anchor, Optional<String>> meant) {
    for (Decision decision : inForce) {
      Ruling ruling = decision.ruling();
      if (ruling instanceof Ruling.Accept accept) {
        rule(accept.subject(), decision, meant, change -> change.verdict = Verdict.ACCEPTED);
      } else if (ruling instanceof Ruling.Reject reject) {
        rule(reject.subject(), decision, meant, change -> change.verdict = Verdict.REJECTED);
      } else if (ruling instanceof Ruling.Correct correct) {
        rule(correct.subject(), decision, meant, c -> c.slots.putAll(correct.slots()));
      }
    }
  }

  private void rule(
      Subject subject,
      Decision decision,
      Function<Anchor, Optional<String>> meant,
      java.util.function.Consumer<Change> effect) {
    if (subject.what() != Subject.What.STATEMENT) {
      return;
    }
    for (Anchor anchor : subject.anchors()) {
      meant
          .apply(anchor)
          .ifPresent(
              id -> {
                Change change = changes.computeIfAbsent(id, i -> new Change());
                change.decisions.add(decision.id());
                effect.accept(change);
              });
    }
  }

  /** The statement corrected and marked, also where it was rejected. */
  public Statement marked(Statement coded) {
    Change change = changes.get(coded.id());
    if (change == null) {
      return coded;
    }
    Statement corrected = change.slots.isEmpty() ? coded : json.with(coded, change.slots);
    return corrected.withRuled(
        new Ruled(change.verdict, List.copyOf(change.slots.keySet()), change.decisions));
  }

  /** What was coded, with the corrections made to the statement of this id. */
  public Statement amended(Statement coded, String id) {
    Change change = changes.get(id);
    return change == null || change.slots.isEmpty() ? coded : json.with(coded, change.slots);
  }

  /** The same, but nothing where it was rejected. */
  public Optional<Statement> standing(Statement coded) {
    Statement marked = marked(coded);
    return Optional.of(marked).filter(s -> s.ruled() == null || !s.ruled().isRejected());
  }

  /** Ids of the statements that a decision changes. */
  public Set<String> changed() {
    return Set.copyOf(changes.keySet());
  }
}
