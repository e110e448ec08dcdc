package org.entente.coding.items;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the synonym that a phrase ends in, where "ends" means the head of its first noun phrase.
 */
final class PhraseMatcher {
  private static final int LONGEST = 7;

  /** Words before which a noun phrase in English has had its head, participles among them. */
  private static final Set<String> ENDS =
      Set.of(
          ",",
          ";",
          ":",
          "(",
          ")",
          "of",
          "to",
          "for",
          "from",
          "in",
          "on",
          "with",
          "by",
          "at",
          "as",
          "under",
          "through",
          "against",
          "between",
          "worth",
          "including",
          "such",
          "like",
          "via",
          "that",
          "which",
          "who",
          "while",
          "despite",
          "since",
          "during",
          "into",
          "without");

  private final ItemWords words;
  private final Map<List<String>, ItemClass> bySynonym;
  private final Set<List<String>> names;
  private final Set<String> carriers;
  private final Map<String, ItemClass> items;

  PhraseMatcher(
      ItemWords words,
      Map<List<String>, ItemClass> bySynonym,
      Set<List<String>> names,
      Set<String> carriers,
      Map<String, ItemClass> items) {
    this.words = words;
    this.bySynonym = Map.copyOf(bySynonym);
    this.names = Set.copyOf(names);
    this.carriers = Set.copyOf(carriers);
    this.items = Map.copyOf(items);
  }

  Optional<ItemClass> find(String phrase) {
    return Optional.ofNullable(inPhrase(words.of(phrase)));
  }

  /** The head of the first noun phrase, of what is carried where it only carries. */
  Optional<String> head(String phrase) {
    List<String> all = words.of(phrase);
    int start = 0;
    while (start < all.size()) {
      int end = start;
      while (end < all.size() && !ENDS.contains(all.get(end))) {
        end++;
      }
      if (end > start && !carriers.contains(all.get(end - 1))) {
        return Optional.of(all.get(end - 1));
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private @Nullable ItemClass inPhrase(List<String> phrase) {
    int end = 0;
    while (end < phrase.size() && !ENDS.contains(phrase.get(end))) {
      end++;
    }
    ItemClass across = across(phrase, end);
    if (across != null) {
      return across;
    }
    List<String> core = phrase.subList(0, end);
    ItemClass head = inCore(core);
    boolean carried = core.isEmpty() || carriers.contains(core.get(core.size() - 1));
    if (carried && end < phrase.size() && (head == null || isBareCarrier(core, head))) {
      ItemClass rest = inPhrase(phrase.subList(end + 1, phrase.size()));
      return rest == null ? head : rest;
    }
    return head;
  }

  /** A synonym with a preposition in it ("transfer of technology"), longest first. */
  private @Nullable ItemClass across(List<String> phrase, int end) {
    for (int length = Math.min(LONGEST, phrase.size()); length > 2; length--) {
      for (int start = Math.max(0, end - length + 1); start <= end; start++) {
        int stop = start + length;
        if (stop > end && stop <= phrase.size()) {
          ItemClass found = bySynonym.get(phrase.subList(start, stop));
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  /** The class of a phrase without prepositions: its last words, or a name that narrows them. */
  private @Nullable ItemClass inCore(List<String> core) {
    ItemClass head = ending(core);
    ItemClass name = named(core);
    if (name == null) {
      return head;
    }
    boolean narrows = head == null || isA(name, head) || isBareCarrier(core, head);
    return narrows ? name : head;
  }

  private @Nullable ItemClass ending(List<String> core) {
    for (int start = Math.max(0, core.size() - LONGEST); start < core.size(); start++) {
      ItemClass found = bySynonym.get(core.subList(start, core.size()));
      if (found != null && (core.size() - start > 1 || !carriers.contains(core.get(start)))) {
        return found;
      }
    }
    if (core.isEmpty() || !carriers.contains(core.get(core.size() - 1))) {
      return null;
    }
    ItemClass before = ending(core.subList(0, core.size() - 1));
    return before != null ? before : bySynonym.get(core.subList(core.size() - 1, core.size()));
  }

  /** The last name or designation in a phrase, the longest where several begin together. */
  private @Nullable ItemClass named(List<String> core) {
    for (int start = core.size() - 1; start >= 0; start--) {
      for (int stop = Math.min(core.size(), start + LONGEST); stop > start; stop--) {
        List<String> part = core.subList(start, stop);
        if (names.contains(part)) {
          return bySynonym.get(part);
        }
      }
    }
    return null;
  }

  /** Whether the head says no more than a word like "exports" or "rounds" does by itself. */
  private boolean isBareCarrier(List<String> core, ItemClass head) {
    List<String> last = core.subList(core.size() - 1, core.size());
    return carriers.contains(last.get(0)) && head.equals(bySynonym.get(last));
  }

  private boolean isA(ItemClass item, ItemClass ancestor) {
    for (ItemClass at = item;
        at != null;
        at = at.broader() == null ? null : items.get(at.broader())) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
