package org.entente.coding.sentence;

import org.entente.coding.amounts.Mention;
import org.entente.model.ActorCode;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Another party and another figure, to which the verb before holds too.
 *
 * @param party who stands there, null where the figure is that of the way back
 * @param figure the figure
 * @param label the figure with what it counts
 * @param words where it stands, with what joins it to the words before
 */
record Gap(@Nullable ActorCode party, Mention figure, Span label, Span words) {}
