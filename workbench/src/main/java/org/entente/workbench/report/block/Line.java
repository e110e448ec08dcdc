package org.entente.workbench.report.block;

import java.util.ArrayList;
import java.util.List;

/** Collects the pieces of a line of text in order; not for use by two threads. */
public final class Line {

  private final List<Inline> pieces = new ArrayList<>();

  public static Line of(String text) {
    return new Line().text(text);
  }

  /** Words taken from a document as a line of its own. */
  public static List<Inline> foreign(String text) {
    return List.of(new Inline.Foreign(text));
  }

  public static List<Inline> plain(String text) {
    return List.of(new Inline.Text(text));
  }

  public Line text(String text) {
    return text.isEmpty() ? this : add(new Inline.Text(text));
  }

  public Line strong(String text) {
    return add(new Inline.Strong(text));
  }

  public Line weak(String text) {
    return text.isEmpty() ? this : add(new Inline.Weak(text));
  }

  public Line from(String text) {
    return text.isEmpty() ? this : add(new Inline.Foreign(text));
  }

  public Line quote(String text) {
    return add(new Inline.Quoted(text));
  }

  public Line jump(String target, String text) {
    return add(new Inline.Jump(target, text));
  }

  public Line add(Inline piece) {
    pieces.add(piece);
    return this;
  }

  public Line addAll(List<? extends Inline> more) {
    pieces.addAll(more);
    return this;
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  public List<Inline> done() {
    return List.copyOf(pieces);
  }
}
