package org.entente.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ledger.decide.DecisionException;
import org.entente.ledger.decide.DecisionException.Reason;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.json.ContractJson;
import org.entente.model.ActorCode;
import org.entente.model.Anchor;
import org.entente.model.Dispute;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Ruling;
import org.entente.model.Statement;
import org.entente.model.Subject;
import org.entente.model.Subject.What;
import org.jspecify.annotations.Nullable;

/**
 * Makes rulings of ids as people see them, and refuses those that make no sense. Every method may
 * throw {@link DecisionException}.
 */
public final class RulingMaker {
  private final RulingSubjects subjects;
  private final ContractJson json = new ContractJson();

  RulingMaker(RulingSubjects subjects) {
    this.subjects = subjects;
  }

  /** A statement (s-…) or an entry (e-…) is as it should be. */
  public Ruling accept(String id) {
    return new Ruling.Accept(subjects.statementOrEntry(id));
  }

  /** A statement is not what its words say; an entry is refuted. */
  public Ruling reject(String id) {
    return new Ruling.Reject(subjects.statementOrEntry(id));
  }

  /**
   * Some slots of a statement are other than coded.
   *
   * @param slots values by name of the slot, as JSON of the contract
   */
  public Ruling correct(String statement, Map<String, String> slots) {
    if (slots.isEmpty()) {
      throw unfit("Say which slot is to be what: to=CODE, kind=trade, …");
    }
    for (String slot : new TreeMap<>(slots).keySet()) {
      if (!RuledStatements.SLOTS.contains(slot)) {
        throw unfit(
            "A statement has no slot \""
                + slot
                + "\" that can be corrected. There are "
                + String.join(", ", RuledStatements.SLOTS.stream().sorted().toList())
                + ".");
      }
    }
    try {
      json.with(subjects.getStatement(statement), slots);
    } catch (IllegalArgumentException e) {
      throw unfit("That is no correction of " + statement + ": " + e.getMessage() + ".");
    }
    return new Ruling.Correct(subjects.statement(statement), slots);
  }

  /** Entries that are one matter; at least two, with the same actors. */
  public Ruling merge(List<String> entries) {
    List<String> ids = entries.stream().distinct().toList();
    if (ids.size() < 2) {
      throw unfit("To merge takes two entries or more.");
    }
    Entry first = subjects.getEntry(ids.get(0));
    List<Subject> merged = new ArrayList<>();
    for (String id : ids) {
      Entry entry = subjects.getEntry(id);
      if (!entry.parties().equals(first.parties())) {
        throw unfit(
            "The entries "
                + first.id()
                + " and "
                + id
                + " are about different actors ("
                + codes(first)
                + "; "
                + codes(entry)
                + "). If they are one matter, correct the sides of the statements of one first.");
      }
      merged.add(subjects.entry(id));
    }
    return new Ruling.Merge(merged);
  }

  /** Some statements of an entry, not all of them, are a matter of their own. */
  public Ruling split(String entry, List<String> statements) {
    Subject all = subjects.entry(entry);
    Set<String> leaving = new HashSet<>(statements);
    List<Anchor> out = new ArrayList<>();
    List<Anchor> rest = new ArrayList<>();
    for (Entry.Member member : subjects.getEntry(entry).statements()) {
      boolean leaves = leaving.remove(member.statement().id());
      (leaves ? out : rest).add(subjects.anchor(member.statement().id()));
    }
    if (!leaving.isEmpty()) {
      throw unfit("The entry " + entry + " has no statement " + leaving.iterator().next() + ".");
    }
    if (out.isEmpty() || rest.isEmpty()) {
      throw unfit("To split " + entry + " name some of its statements, not none and not all.");
    }
    return new Ruling.Split(
        Subject.of(all.what(), all.id(), out), Subject.of(all.what(), all.id(), rest));
  }

  /**
   * A grade of the Admiralty code.
   *
   * @param id a document for a letter A to F, an entry for a digit 1 to 6
   */
  public Ruling grade(String id, String grade) {
    if (grade.matches("[A-F]")) {
      return new Ruling.GradeSource(subjects.document(id), grade.charAt(0));
    }
    if (grade.matches("[1-6]")) {
      return new Ruling.GradeInformation(subjects.entry(id), Integer.parseInt(grade));
    }
    throw unfit(
        "No grade is called \""
            + grade
            + "\": give a document a letter from A to F, an entry a digit from 1 to 6.");
  }

  /**
   * A dispute is no longer one.
   *
   * @param right letter of the side that is right, null where all can hold
   * @param refute whether the entries of the other sides are refuted
   */
  public Ruling settle(String dispute, @Nullable String right, boolean refute) {
    Dispute open = subjects.getDispute(dispute);
    if (open.members().stream().anyMatch(member -> member.statement().isRecord())) {
      throw unfit(
          "The dispute "
              + dispute
              + " is with a published table, which settles it. Reject the statement that is wrong,"
              + " or correct it.");
    }
    Map<String, List<Anchor>> sides = new LinkedHashMap<>();
    for (Dispute.Member member : open.members()) {
      sides
          .computeIfAbsent(member.side(), s -> new ArrayList<>())
          .add(subjects.anchor(member.statement().id()));
    }
    if (right != null && !sides.containsKey(right)) {
      throw unfit("The dispute " + dispute + " has the sides " + sides.keySet() + ".");
    }
    if (refute && right == null) {
      throw unfit("Say which side is right; only then the others can be refuted.");
    }
    List<Subject> named = new ArrayList<>();
    sides.forEach((letter, anchors) -> named.add(Subject.of(What.SIDE, letter, anchors)));
    return new Ruling.Settle(dispute, open.kind(), named, right, refute);
  }

  /** Something to remember of a statement, an entry, a dispute or a document. */
  public Ruling note(String id) {
    return new Ruling.Note(subjects.any(id));
  }

  private static String codes(Entry entry) {
    List<String> codes = entry.parties().stream().map(ActorCode::code).toList();
    return codes.isEmpty() ? "none" : String.join(", ", codes);
  }

  private static DecisionException unfit(String message) {
    return new DecisionException(Reason.UNFIT, message);
  }

  /** The statement of this id as it stands now; for whoever has to say a part of a slot anew. */
  public Statement getStatement(String id) {
    return subjects.getStatement(id);
  }

  /** The document of this id. */
  public Document getDocument(String id) {
    return subjects.getDocument(id);
  }
}
