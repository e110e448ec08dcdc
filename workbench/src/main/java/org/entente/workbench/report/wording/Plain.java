package org.entente.workbench.report.wording;

import java.util.regex.Pattern;

/**
 * Makes text of unknown origin harmless for display: control characters, directional overrides and
 * invisible characters are dropped, white space becomes single spaces.
 */
public final class Plain {

  /**
   * C0 and C1 controls, soft hyphen, bidirectional controls (Unicode TR 9), zero-width and
   * interlinear characters, unpaired surrogates, noncharacters, tags.
   */
  private static final Pattern DROPPED =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F"
              + "\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\x{E0000}-\\x{E007F}]");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

  private Plain() {}

  public static String text(String text) {
    String spaced = SPACE.matcher(text).replaceAll(" ");
    return DROPPED.matcher(spaced).replaceAll("");
  }
}
