package org.entente.reading.internal;

import java.util.Locale;
import java.util.Set;

/**
 * Files that systems put into folders and archives and nobody means to read: names that begin with
 * a point, {@code __MACOSX}, {@code Thumbs.db}, {@code desktop.ini}, locks of office programs. They
 * are skipped without a word; the user guide says so.
 */
public final class HiddenFiles {

  private static final Set<String> SYSTEM = Set.of("__macosx", "thumbs.db", "desktop.ini");

  private HiddenFiles() {}

  /** Whether the path or one of its parts is hidden. */
  public static boolean isHidden(String path) {
    for (String part : path.split("[/\\\\]", -1)) {
      boolean point = part.startsWith(".") && !part.equals(".") && !part.equals("..");
      if (point || part.startsWith("~$") || SYSTEM.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
