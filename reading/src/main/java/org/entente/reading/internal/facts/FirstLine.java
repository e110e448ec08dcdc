package org.entente.reading.internal.facts;

import org.entente.model.Found;
import org.jspecify.annotations.Nullable;

/** The title of a text that has none in its metadata: its first line, where that looks like one. */
public final class FirstLine {

  private static final int LONGEST_TITLE = 200;

  private FirstLine() {}

  public static @Nullable Found<String> find(String text) {
    String[] lines = text.substring(0, Math.min(text.length(), 4_000)).strip().split("\\R", 3);
    String first = lines[0].strip();
    boolean alone = lines.length == 1;
    boolean sentence = first.endsWith(".") || first.endsWith(";") || first.endsWith(",");
    if (first.length() < 3 || first.length() > LONGEST_TITLE || alone || sentence) {
      return null;
    }
    boolean header = TopOfText.find(first + "\n").date() != null || first.matches("^\\w+:\\s.*");
    return header && first.length() < 60 ? null : Facts.text(first, "first line");
  }
}
