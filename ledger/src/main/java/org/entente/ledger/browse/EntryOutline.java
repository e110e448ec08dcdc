package org.entente.ledger.browse;

import java.util.List;

/**
 * An entry in the fewest words, from memory.
 *
 * @param id of the entry
 * @param kind word of its kind
 * @param from codes of those on its giving side
 */
public record EntryOutline(String id, String kind, List<String> from) {
  public EntryOutline {
    from = List.copyOf(from);
  }
}
