package org.entente.workbench.server.api;

/** Moves a place in a text so that it parts no character outside the basic plane. */
final class Cut {
  private Cut() {}

  static int down(String text, int at) {
    return parts(text, at) ? at - 1 : at;
  }

  static int up(String text, int at) {
    return parts(text, at) ? at + 1 : at;
  }

  private static boolean parts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
