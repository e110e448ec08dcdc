package org.entente.ledger.browse;

import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document besides its text.
 *
 * @param document with an empty text
 * @param characters length of its text in Unicode code points
 * @param statements how many statements were coded from it
 * @param readAt when it was read, ISO 8601
 * @param grade letter of its source, A to F
 * @param gradeReason one sentence that says which rule or decision gave it
 * @param origin id of the origin that its text belongs to, null where it shares wording with none
 * @param relation how it stands to the first text of that origin, or null
 * @param share of its text, 0 to 1, that stands in the first one; 0 without an origin
 * @param day the last day of its date, ISO 8601; empty where it has none
 */
public record DocumentBrief(
    Document document,
    long characters,
    int statements,
    String readAt,
    char grade,
    String gradeReason,
    @Nullable String origin,
    @Nullable String relation,
    double share,
    String day) {

  public String id() {
    return document.id();
  }

  /** Who published it; where nobody is known, its id. */
  public String source() {
    return document.publisher() == null ? document.id() : document.publisher().value();
  }

  /** The year of its date; "none" where it has none. */
  public String year() {
    return day.isEmpty() ? EntryFacts.NONE : day.substring(0, Math.min(4, day.length()));
  }
}
