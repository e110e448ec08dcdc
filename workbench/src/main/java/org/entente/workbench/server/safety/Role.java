package org.entente.workbench.server.safety;

import java.util.Locale;

/** What somebody may do. */
public enum Role {
  /** Looks and exports. */
  READER,
  /** Also rules and has documents read. */
  EDITOR;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
