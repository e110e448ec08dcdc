package org.entente.coding.sentence;

import java.util.List;
import org.entente.coding.amounts.Mention;
import org.entente.model.ActorCode;
import org.entente.model.Span;

/**
 * A figure to which the verb before holds too, though none stands by it.
 *
 * @param sort how it stands to the figure before
 * @param parties who is named with it: of a party that one, of a part whoever its label names, of
 *     one behind a preposition the one before and that one
 * @param figure the figure
 * @param label the words for what it counts; may be empty
 * @param words where it stands, with what joins it to the words before
 */
record Gap(Sort sort, List<ActorCode> parties, Mention figure, Span label, Span words) {

  /** How a figure stands to the one before. */
  enum Sort {
    /** That of another party: "France sent nine tanks, Peru six". */
    PARTY,
    /** That of the way back: "$9 million, against $6 million the other way". */
    BACK,
    /** That of another party behind the same preposition: "nine tanks to Peru, six to Chile". */
    OTHER,
    /** A part of it: "$9 million, of which $6 million in grants". */
    PART
  }

  Gap {
    parties = List.copyOf(parties);
  }
}
