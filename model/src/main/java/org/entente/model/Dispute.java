package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements or entries that cannot all hold, side by side.
 *
 * @param id stable
 * @param kind in what way they clash
 * @param members what each side says; two members of one side agree
 * @param reason one sentence
 * @param settledBy what settled it or what would, or null
 * @param status whether it is still one
 */
public record Dispute(
    String id,
    DisputeKind kind,
    List<Member> members,
    String reason,
    @Nullable String settledBy,
    DisputeStatus status) {

  /**
   * One statement of one side.
   *
   * @param side "a", "b" …
   * @param statement the evidence
   * @param entry id of its entry
   * @param origin id of its origin
   * @param date of the document, null where unknown
   * @param grade letter of the source
   */
  public record Member(
      String side,
      Statement statement,
      String entry,
      String origin,
      @Nullable LocalDate date,
      char grade) {}

  public Dispute {
    members = List.copyOf(members);
  }
}
