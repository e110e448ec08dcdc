package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * On whose word a statement stands.
 *
 * @param text the nearest source that the text names, as written
 * @param actor its code, UNSPECIFIED for an organisation that acts for no state, null for a source
 *     without one
 */
public record Attribution(String text, @Nullable ActorCode actor) {}
