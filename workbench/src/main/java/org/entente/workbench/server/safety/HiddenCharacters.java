package org.entente.workbench.server.safety;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.entente.workbench.server.http.Json;

/**
 * Finds the characters of a text that cannot be seen or that turn the direction of others, by which
 * a text can be made to look like another one (CVE-2021-42574).
 */
public final class HiddenCharacters {
  /** So many of one text are told. */
  static final int MOST = 1_000;

  private HiddenCharacters() {}

  /**
   * Where they stand.
   *
   * @param at offset of the text's beginning in the whole, in UTF-16 code units
   */
  public static ArrayNode in(String text, int at) {
    ArrayNode found = Json.array();
    for (int i = 0; i < text.length() && found.size() < MOST; ) {
      int character = text.codePointAt(i);
      if (isHidden(character)) {
        ObjectNode one = found.addObject();
        one.put("offset", at + i);
        one.put("code", String.format(Locale.ROOT, "U+%04X", character));
        one.put("name", name(character));
      }
      i += Character.charCount(character);
    }
    return found;
  }

  private static boolean isHidden(int character) {
    if (character == '\n' || character == '\r' || character == '\t') {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String name(int character) {
    String name = Character.getName(character);
    return name == null ? "not a character" : name.toLowerCase(Locale.ROOT);
  }
}
