package org.entente.coding.sentence;

import java.util.List;
import org.entente.coding.amounts.Mention;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a reading is about.
 *
 * @param text as written, empty where nothing is named
 * @param itemClass its class in the item list, or null
 * @param amounts the figures that belong to it alone
 * @param hedge a hedge on the thing itself, or null
 * @param negated whether the thing itself is denied ("no currency")
 */
record Thing(
    String text,
    @Nullable String itemClass,
    List<Mention> amounts,
    @Nullable Modality hedge,
    boolean negated) {

  Thing {
    amounts = List.copyOf(amounts);
  }
}
