package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first source of a set of texts or claims that repeat each other.
 *
 * @param id stable
 * @param level whether documents share wording, or statements go back to one named source
 * @param first the first known member: a document's id, for a claim the source as named
 * @param members who repeats it, the first on top
 * @param effective effective number of independent sources among the members
 * @param reason one sentence
 */
public record Origin(
    String id, Level level, String first, List<Member> members, double effective, String reason) {

  /** What is shared. */
  public enum Level {
    TEXT,
    CLAIM;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A member of an origin.
   *
   * @param document id of the document
   * @param relation how it repeats the first
   * @param share of its text, 0 to 1, that stands in the first member
   * @param date of the document, null where unknown
   * @param evidence the statement, at level claim, else null
   */
  public record Member(
      String document,
      Relation relation,
      double share,
      @Nullable LocalDate date,
      @Nullable Statement evidence) {}

  public Origin {
    members = List.copyOf(members);
  }
}
