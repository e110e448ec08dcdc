package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an analyst ruled, without who, when and why; see {@link Decision}. */
public sealed interface Ruling {

  /** What it is about, in one order. */
  List<Subject> subjects();

  /** One word, as people type it. */
  String word();

  /** A statement says what is coded; an entry holds. Seen and left as it is. */
  record Accept(Subject subject) implements Ruling {
    @Override
    public List<Subject> subjects() {
      return List.of(subject);
    }

    @Override
    public String word() {
      return "accept";
    }
  }

  /** A statement is not what its words say, and leaves its entry; an entry is refuted. */
  record Reject(Subject subject) implements Ruling {
    @Override
    public List<Subject> subjects() {
      return List.of(subject);
    }

    @Override
    public String word() {
      return "reject";
    }
  }

  /**
   * Some slots of a statement are other than coded.
   *
   * @param slots by name of the slot its value, as the JSON that a statement has there
   */
  record Correct(Subject subject, Map<String, String> slots) implements Ruling {
    public Correct {
      slots = java.util.Collections.unmodifiableMap(new TreeMap<>(slots));
    }

    @Override
    public List<Subject> subjects() {
      return List.of(subject);
    }

    @Override
    public String word() {
      return "correct";
    }
  }

  /** Several entries are one matter. */
  record Merge(List<Subject> entries) implements Ruling {
    public Merge {
      entries = List.copyOf(entries);
    }

    @Override
    public List<Subject> subjects() {
      return entries;
    }

    @Override
    public String word() {
      return "merge";
    }
  }

  /**
   * Some statements of an entry are a matter of their own.
   *
   * @param out those that leave
   * @param rest those that stay
   */
  record Split(Subject out, Subject rest) implements Ruling {
    @Override
    public List<Subject> subjects() {
      return List.of(out, rest);
    }

    @Override
    public String word() {
      return "split";
    }
  }

  /** A document's source is as reliable as this letter of the Admiralty code says, A to F. */
  record GradeSource(Subject document, char letter) implements Ruling {
    public GradeSource {
      if (letter < 'A' || letter > 'F') {
        throw new IllegalArgumentException("A source is graded A to F, not " + letter);
      }
    }

    @Override
    public List<Subject> subjects() {
      return List.of(document);
    }

    @Override
    public String word() {
      return "grade";
    }
  }

  /** An entry is as credible as this digit of the Admiralty code says, 1 to 6. */
  record GradeInformation(Subject entry, int digit) implements Ruling {
    public GradeInformation {
      if (digit < 1 || digit > 6) {
        throw new IllegalArgumentException("Information is graded 1 to 6, not " + digit);
      }
    }

    @Override
    public List<Subject> subjects() {
      return List.of(entry);
    }

    @Override
    public String word() {
      return "grade";
    }
  }

  /**
   * A dispute is no longer one.
   *
   * @param dispute its id when it was ruled on
   * @param kind in what way its sides clash
   * @param sides its sides, each with its letter as id
   * @param right letter of the side that is right, null where all of them can hold
   * @param refute whether the entries of the other sides are refuted
   */
  record Settle(
      String dispute, DisputeKind kind, List<Subject> sides, @Nullable String right, boolean refute)
      implements Ruling {
    public Settle {
      sides = List.copyOf(sides);
      if (refute && right == null) {
        throw new IllegalArgumentException("Nothing is refuted where no side is right.");
      }
    }

    @Override
    public List<Subject> subjects() {
      return sides;
    }

    @Override
    public String word() {
      return "settle";
    }
  }

  /** Something to remember; changes nothing. */
  record Note(Subject subject) implements Ruling {
    @Override
    public List<Subject> subjects() {
      return List.of(subject);
    }

    @Override
    public String word() {
      return "note";
    }
  }

  /** The anchors of all subjects. */
  default List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>();
    subjects().forEach(subject -> anchors.addAll(subject.anchors()));
    return anchors;
  }
}
