package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the data, as a value: collected, counted and shown at the end. Each kind of
 * problem is a small record of its own; a ledger gives them back as {@link RecordedProblem}.
 */
public interface Problem {

  /** How much it costs. */
  enum Severity {
    /** Nothing was read. */
    LOST,
    /** A part was read. */
    PARTIAL,
    /** Everything was read, but something should be known. */
    NOTE;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Name or path of the document, as given. */
  String document();

  /** Line, page or record, or null. */
  default @Nullable String place() {
    return null;
  }

  /** One word or two with a hyphen, the same for all problems of a kind: {@code unreadable}. */
  String kind();

  Severity severity();

  /** One sentence in plain words, with what to do. */
  String message();
}
