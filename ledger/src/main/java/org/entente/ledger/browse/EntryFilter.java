package org.entente.ledger.browse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. An empty set asks for nothing in particular; several values of one kind
 * mean any of them, different kinds all of them.
 *
 * @param between both take part, or null
 * @param values by facet the values wanted, in the words of the contract
 * @param from one of these is on the giving side
 * @param to one of these is on the receiving side
 * @param items classes of things
 * @param documents ids of documents of which one has a statement in it
 * @param since ends on this day or later; undated ones are left out; or null
 * @param until begins on this day or earlier; undated ones are left out; or null
 * @param ruled whether an analyst has ruled on it, null for either
 * @param ids only these, or null
 */
public record EntryFilter(
    @Nullable Tie between,
    Map<Facet, Set<String>> values,
    Set<String> from,
    Set<String> to,
    Set<String> items,
    Set<String> documents,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable Boolean ruled,
    @Nullable Set<String> ids) {

  /** All entries. */
  public static final EntryFilter ALL =
      new EntryFilter(
          null, Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null);

  public EntryFilter {
    values = Map.copyOf(values);
    from = Set.copyOf(from);
    to = Set.copyOf(to);
    items = Set.copyOf(items);
    documents = Set.copyOf(documents);
    ids = ids == null ? null : Set.copyOf(ids);
  }

  /** All entries between two. */
  public static EntryFilter of(Tie tie) {
    return new EntryFilter(
        tie, Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null);
  }

  /** The same entries, of those only the ones with one of these values of a facet. */
  public EntryFilter with(Facet facet, Set<String> wanted) {
    Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(values);
    more.put(facet, wanted);
    return new EntryFilter(between, more, from, to, items, documents, since, until, ruled, ids);
  }

  /** The same entries, of those only the ones with a statement of one of these documents. */
  EntryFilter in(Set<String> wanted) {
    return new EntryFilter(between, values, from, to, items, wanted, since, until, ruled, ids);
  }

  Set<String> wanted(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }
}
