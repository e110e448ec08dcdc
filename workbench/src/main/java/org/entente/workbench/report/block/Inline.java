package org.entente.workbench.report.block;

/** A piece of a line of text. */
public sealed interface Inline {

  /** Words of our own. */
  record Text(String text) implements Inline {}

  /** Words of our own that carry weight. */
  record Strong(String text) implements Inline {}

  /** Words of our own that stand back. */
  record Weak(String text) implements Inline {}

  /** Words taken from a document: never trusted, never read as markup. */
  record Foreign(String text) implements Inline {}

  /** Words quoted from a document, with quotation marks round them. */
  record Quoted(String text) implements Inline {}

  /** A short label in a frame: how an entry stands. */
  record Label(String text, Tone tone) implements Inline {}

  /** A numbered reference to the evidence list; {@code use} counts the places that cite it. */
  record Citation(int number, int use) implements Inline {}

  /** A way back from the evidence list to each place that cites it. */
  record Uses(int number, int count) implements Inline {}

  /** A link within the report. */
  record Jump(String target, String text) implements Inline {}

  /** A link to a document on the web; drawn as plain text unless it is http or https. */
  record Outside(String url, String text) implements Inline {}

  /** How much weight the frame of a label has; the words say the same without it. */
  enum Tone {
    FIRM,
    PLAIN,
    CLASH,
    FAINT
  }
}
