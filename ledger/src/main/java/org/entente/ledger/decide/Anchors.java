package org.entente.ledger.decide;

import org.entente.model.Anchor;
import org.entente.model.Document;
import org.entente.model.Statement;

/** Makes anchors of statements. */
public final class Anchors {
  /** Characters kept on each side of the quote. */
  static final int CONTEXT = 48;

  private Anchors() {}

  /**
   * An anchor that finds this statement again.
   *
   * @param document the statement's own
   * @param coder name and version of what coded it
   * @param coded the statement as coded, before any correction
   */
  public static Anchor of(Document document, String coder, Statement coded) {
    String text = document.text();
    int start = coded.span().start();
    int end = coded.span().end();
    return new Anchor(
        coded.withRuled(null),
        document.fingerprint(),
        coder,
        text.substring(whole(text, Math.max(0, start - CONTEXT)), start),
        text.substring(end, whole(text, Math.min(text.length(), end + CONTEXT))));
  }

  /** What tells one anchor from another: the same statement of the same text has one. */
  public static String key(Anchor anchor) {
    return anchor.statement().document()
        + "\n"
        + anchor.fingerprint()
        + "\n"
        + anchor.statement().id();
  }

  /** The same place, or one later where it would part a pair of surrogates. */
  private static int whole(String text, int at) {
    boolean parted = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return parted ? at + 1 : at;
  }
}
