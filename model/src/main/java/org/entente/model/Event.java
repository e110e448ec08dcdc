package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * What happened between actors, in the terms of PLOVER.
 *
 * @param type what
 * @param mode how, only for some types ("visit", "military"), else null
 */
public record Event(EventType type, @Nullable String mode) {}
