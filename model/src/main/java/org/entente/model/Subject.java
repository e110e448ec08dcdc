package org.entente.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is about. An entry and a side of a dispute are held by their statements, since
 * their ids may change when more is read.
 *
 * @param what what sort of thing
 * @param id its id when it was ruled on; of a side of a dispute its letter
 * @param anchors its statements; none for a document
 * @param fingerprint of a document's text, else null
 */
public record Subject(What what, String id, List<Anchor> anchors, @Nullable String fingerprint) {

  /** The sorts of things that can be ruled on. */
  public enum What {
    STATEMENT,
    ENTRY,
    DISPUTE,
    SIDE,
    DOCUMENT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Subject {
    anchors = List.copyOf(anchors);
  }

  /** A subject that is held by statements. */
  public static Subject of(What what, String id, List<Anchor> anchors) {
    return new Subject(what, id, anchors, null);
  }

  public static Subject document(String id, String fingerprint) {
    return new Subject(What.DOCUMENT, id, List.of(), fingerprint);
  }
}
