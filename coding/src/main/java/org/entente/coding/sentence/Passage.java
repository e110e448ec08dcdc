package org.entente.coding.sentence;

import org.entente.coding.gate.Glance;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the text.
 *
 * @param glance as it was seen before it was parsed
 * @param prepared with its tree; null where it was passed over
 */
record Passage(Glance glance, @Nullable Prepared prepared) {}
