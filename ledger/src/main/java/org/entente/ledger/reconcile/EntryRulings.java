package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Ruled;
import org.entente.model.Ruled.Verdict;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

/** Finds for each ruling on an entry the draft that it means, and says what was ruled on it. */
final class EntryRulings {
  /** What was ruled on one draft; of several rulings on one thing the last counts. */
  record OnEntry(Ruled mark, @Nullable Integer digit) {}

  private final Map<String, List<Overlay.EntryRuling>> byDraft = new HashMap<>();

  EntryRulings(List<Draft> drafts, List<Overlay.EntryRuling> rulings) {
    if (rulings.isEmpty()) {
      return;
    }
    Map<String, Draft> draftOf = new HashMap<>();
    for (Draft draft : drafts) {
      draft.matter().members().forEach(member -> draftOf.put(member.claim().id(), draft));
    }
    for (Overlay.EntryRuling ruling : rulings) {
      for (Draft draft : meant(ruling, draftOf)) {
        byDraft.computeIfAbsent(draft.id(), id -> new ArrayList<>()).add(ruling);
      }
    }
  }

  Optional<OnEntry> find(Draft draft) {
    List<Overlay.EntryRuling> rulings = byDraft.getOrDefault(draft.id(), List.of());
    if (rulings.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Verdict verdict = null;
    @Nullable Integer digit = null;
    Set<String> decisions = new LinkedHashSet<>();
    for (Overlay.EntryRuling ruling : rulings) {
      verdict = ruling.verdict() == null ? verdict : ruling.verdict();
      digit = ruling.digit() == null ? digit : ruling.digit();
      decisions.add(ruling.decision());
    }
    List<String> slots = new ArrayList<>();
    if (digit != null) {
      slots.add("grade");
    }
    if (verdict == Verdict.REJECTED) {
      slots.add("standing");
    }
    return Optional.of(new OnEntry(new Ruled(verdict, slots, List.copyOf(decisions)), digit));
  }

  private static List<Draft> meant(Overlay.EntryRuling ruling, Map<String, Draft> draftOf) {
    Map<Draft, Integer> held = new HashMap<>();
    for (String statement : new TreeSet<>(ruling.statements())) {
      Draft draft = draftOf.get(statement);
      if (draft != null && (!ruling.every() || bears(draft, statement))) {
        held.merge(draft, 1, Integer::sum);
      }
    }
    if (ruling.every()) {
      return List.copyOf(held.keySet());
    }
    return held.entrySet().stream()
        .max(
            Map.Entry.<Draft, Integer>comparingByValue()
                .thenComparing(e -> -e.getKey().founder().order()))
        .map(e -> List.of(e.getKey()))
        .orElse(List.of());
  }

  private static boolean bears(Draft draft, String statement) {
    return draft.matter().claims(Stance.FOR).stream()
        .anyMatch(claim -> claim.id().equals(statement));
  }
}
