package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What happened between actors, in the terms of PLOVER.
 *
 * @param type what
 * @param mode how, only for some types ("visit", "military"), else null
 * @param cameo the code in CAMEO, the older scheme: two digits for a root ("07"), three or four for
 *     a leaf ("072"); null where none is known
 */
public record Event(EventType type, @Nullable String mode, @Nullable String cameo) {

  /** An event whose code in CAMEO is not known. */
  public Event(EventType type, @Nullable String mode) {
    this(type, mode, null);
  }

  /** The event with its code in CAMEO. */
  public Event withCameo(@Nullable String code) {
    return new Event(type, mode, code);
  }
}
