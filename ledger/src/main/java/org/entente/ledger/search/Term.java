package org.entente.ledger.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a query. */
public sealed interface Term {

  /**
   * A word, or words that stand one after the other.
   *
   * @param column where they must stand ({@code quote}, {@code item}, {@code source}), null for any
   * @param open whether the last word may go on ({@code sanction*})
   */
  record Words(@Nullable String column, List<String> words, boolean open) implements Term {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** Words or phrases that stand within so many words of each other, in any order. */
  record Near(List<Words> parts, int distance) implements Term {
    public Near {
      parts = List.copyOf(parts);
    }
  }

  /** A slot of the statement, as it stands in the index. */
  record Slot(String word) implements Term {}

  /** Something that is compared and not looked up; {@code position} in the query, for messages. */
  record Compared(Comparison comparison, int position) implements Term {}

  /** All of them. */
  record And(List<Term> terms) implements Term {
    public And {
      terms = List.copyOf(terms);
    }
  }

  /** One of them at least. */
  record Or(List<Term> terms) implements Term {
    public Or {
      terms = List.copyOf(terms);
    }
  }

  record Not(Term term) implements Term {}
}
