package org.entente.ledger.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.ledger.reconcile.Grades;
import org.entente.ledger.reconcile.Overlay;
import org.entente.ledger.reconcile.Overlay.EntryRuling;
import org.entente.model.Anchor;
import org.entente.model.Decision;
import org.entente.model.Ruled.Verdict;
import org.entente.model.Ruling;
import org.entente.model.Subject;

/** Turns the decisions in force into what reconciling lays over the statements. */
public final class OverlayMaker {
  private final Function<Anchor, Optional<String>> meant;
  private final Function<Subject, Optional<String>> documents;
  private final List<Overlay.Regroup> regroups = new ArrayList<>();
  private final Map<String, Grades.Letter> letters = new HashMap<>();
  private final List<EntryRuling> entries = new ArrayList<>();
  private final List<Overlay.Settlement> settlements = new ArrayList<>();

  /**
   * A maker.
   *
   * @param meant id of the statement that an anchor means; nothing where it is lost
   * @param documents id of the document that a subject means; nothing where it is lost
   */
  public OverlayMaker(
      Function<Anchor, Optional<String>> meant, Function<Subject, Optional<String>> documents) {
    this.meant = meant;
    this.documents = documents;
  }

  /** What these decisions, in this order, amount to. */
  public Overlay of(List<Decision> inForce) {
    inForce.forEach(this::take);
    RuledStatements statements = new RuledStatements(inForce, meant);
    return new Overlay(statements::standing, regroups, letters, entries, settlements);
  }

  private void take(Decision decision) {
    Ruling ruling = decision.ruling();
    if (ruling instanceof Ruling.Accept accept) {
      onEntry(accept.subject(), Verdict.ACCEPTED, decision);
    } else if (ruling instanceof Ruling.Reject reject) {
      onEntry(reject.subject(), Verdict.REJECTED, decision);
    } else if (ruling instanceof Ruling.Merge merge) {
      Set<String> all = new HashSet<>();
      merge.entries().forEach(entry -> all.addAll(ids(entry)));
      regroups.add(new Overlay.Regroup.Join(all));
      entries.add(new EntryRuling(all, null, null, false, decision.id()));
    } else if (ruling instanceof Ruling.Split split) {
      regroups.add(new Overlay.Regroup.Part(ids(split.out())));
      for (Subject subject : split.subjects()) {
        entries.add(new EntryRuling(ids(subject), null, null, false, decision.id()));
      }
    } else if (ruling instanceof Ruling.GradeSource grade) {
      documents
          .apply(grade.document())
          .ifPresent(id -> letters.put(id, new Grades.Letter(grade.letter(), why(decision))));
    } else if (ruling instanceof Ruling.GradeInformation grade) {
      entries.add(new EntryRuling(ids(grade.entry()), null, grade.digit(), false, decision.id()));
    } else if (ruling instanceof Ruling.Settle settle) {
      settle(settle, decision);
    }
  }

  private void onEntry(Subject subject, Verdict verdict, Decision decision) {
    if (subject.what() == Subject.What.ENTRY) {
      entries.add(new EntryRuling(ids(subject), verdict, null, false, decision.id()));
    }
  }

  private void settle(Ruling.Settle settle, Decision decision) {
    List<Set<String>> sides = settle.sides().stream().map(this::ids).toList();
    String right = settle.right() == null ? "all sides can hold" : "side " + settle.right();
    settlements.add(
        new Overlay.Settlement(
            settle.kind(), sides, "decision " + DecisionLog.told(decision) + ": " + right));
    if (settle.refute()) {
      Set<String> wrong = new HashSet<>();
      settle.sides().stream()
          .filter(side -> !side.id().equals(settle.right()))
          .forEach(side -> wrong.addAll(ids(side)));
      entries.add(new EntryRuling(wrong, Verdict.REJECTED, null, true, decision.id()));
    }
  }

  private static String why(Decision decision) {
    String reason = decision.why().isBlank() ? "." : ": " + decision.why();
    return ((Ruling.GradeSource) decision.ruling()).letter()
        + ": by decision "
        + DecisionLog.told(decision)
        + reason;
  }

  private Set<String> ids(Subject subject) {
    Set<String> ids = new HashSet<>();
    subject.anchors().forEach(anchor -> meant.apply(anchor).ifPresent(ids::add));
    return ids;
  }
}
