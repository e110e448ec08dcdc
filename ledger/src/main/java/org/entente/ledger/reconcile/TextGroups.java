package org.entente.ledger.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups texts that share wording or retell each other; the earliest is the first of its group.
 *
 * <p>Two texts belong together when at least {@value #ENOUGH} of one stands in long passages of the
 * other; between two texts of one publisher, whose titles and formulas are the same every day,
 * {@value #ENOUGH_OF_ONE_HOUSE}. Where no publisher is known, both may be of one.
 */
final class TextGroups {
  static final double ENOUGH = 0.4;
  static final double ENOUGH_OF_ONE_HOUSE = 0.6;

  private final ReconcileStore store;
  private final Map<Long, TextNote> notes = new HashMap<>();

  TextGroups(ReconcileStore store) {
    this.store = store;
  }

  /**
   * Groups these texts anew, and all that hang together with them.
   *
   * @return the notes of all texts that were looked at, with their first text as it now is, in
   *     their order
   */
  List<TextNote> again(Collection<Long> texts) {
    Map<Long, List<Long>> links = reach(texts);
    List<TextNote> sorted =
        links.keySet().stream().map(this::note).sorted(TextNote.EARLIEST).toList();
    Joined<Long> joined = new Joined<>();
    sorted.forEach(note -> joined.add(note.number()));
    links.forEach((one, others) -> others.forEach(other -> joined.join(one, other)));
    List<TextNote> grouped = new ArrayList<>();
    for (TextNote note : sorted) {
      grouped.add(note.withFirst(joined.first(note.number())));
    }
    return grouped;
  }

  /** All texts that hang together with these, now or before, with their links. */
  private Map<Long, List<Long>> reach(Collection<Long> texts) {
    Map<Long, List<Long>> links = new HashMap<>();
    Set<Long> groups = new HashSet<>();
    Deque<Long> open = new ArrayDeque<>(texts);
    while (!open.isEmpty()) {
      long text = open.removeFirst();
      if (links.containsKey(text)) {
        continue;
      }
      List<Long> linked = linked(text);
      links.put(text, linked);
      open.addAll(linked);
      if (groups.add(note(text).first())) {
        open.addAll(store.group(note(text).first()));
      }
    }
    return links;
  }

  private List<Long> linked(long text) {
    Set<Long> linked = new TreeSet<>(store.retold(text));
    linked.addAll(store.retelling(text));
    for (TextPair pair : store.pairs(text)) {
      if (pair.passages() >= least(note(text), note(pair.other()))) {
        linked.add(pair.other());
      }
    }
    return List.copyOf(linked);
  }

  private TextNote note(long text) {
    return Objects.requireNonNull(
        notes.computeIfAbsent(text, number -> store.findText(number).orElseThrow()));
  }

  static double least(TextNote a, TextNote b) {
    boolean oneHouse = java.util.Objects.equals(a.publisher(), b.publisher());
    return oneHouse ? ENOUGH_OF_ONE_HOUSE : ENOUGH;
  }
}
