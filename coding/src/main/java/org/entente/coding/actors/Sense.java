package org.entente.coding.actors;

import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** What a phrase of the lexicon stands for. */
sealed interface Sense {

  /** Names one actor or several. */
  record Named(List<ActorCode> codes, Form form) implements Sense {
    public Named {
      codes = List.copyOf(codes);
    }
  }

  /**
   * Names a person in office.
   *
   * @param person the full name, the same for all terms of one person
   * @param term from the first day to the last, null at an open end
   * @param size how far the form names the person
   */
  record Holder(ActorCode code, String person, Period term, NameSize size) implements Sense {}

  /** How far a form of a name names one person. */
  enum NameSize {
    FULL,
    /** A surname. */
    SHORT,
    /** A surname that is a common word or name: only after a title or the full name. */
    TITLED
  }

  /** Names nobody, though it holds a name. */
  enum Blocked implements Sense {
    /** The phrase itself. */
    PHRASE,
    /** The name that follows. */
    NEXT
  }

  /** The first half of a joined adjective; counts only where a hyphen and another name follow. */
  record Combining(ActorCode code) implements Sense {}

  /** The actors that a sense names by itself, or null where it depends on more. */
  default @Nullable Named named() {
    return this instanceof Named n ? n : null;
  }
}
