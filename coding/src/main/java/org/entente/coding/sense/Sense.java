package org.entente.coding.sense;

import java.util.List;
import org.entente.coding.parse.Token;
import org.entente.model.Attribution;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * How a clause is meant.
 *
 * @param polarity whether it is said to be so
 * @param modality how far the text stands behind it
 * @param attribution on whose word, null for the writer's own
 * @param asked whether it only hangs on a word of asking, threatening or alleging, so that nothing
 *     is said to happen
 * @param future whether it lies ahead
 * @param governors the words that it hangs on, nearest first
 */
public record Sense(
    Polarity polarity,
    Modality modality,
    @Nullable Attribution attribution,
    boolean asked,
    boolean future,
    List<Token> governors) {

  public Sense {
    governors = List.copyOf(governors);
  }
}
