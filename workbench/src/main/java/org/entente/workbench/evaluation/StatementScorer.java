package org.entente.workbench.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Statement;

/**
 * Compares coded statements with marked ones. A coded statement is paired with at most one marked
 * statement of the same document and kind whose sentence it overlaps; it is found then, and right
 * where the sides agree too. The rules are those of the scorer that the marked texts come with.
 */
final class StatementScorer {

  /** Kinds whose borders are a matter of taste; they are counted apart. */
  private static final Set<String> SOFT = Set.of("assessment", "action");

  private final SidesRule sides = new SidesRule(SameState.load());
  private final Map<String, List<MarkedStatement>> gold = new LinkedHashMap<>();
  private final Map<String, List<Statement>> coded = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, int[]> kinds = new LinkedHashMap<>();
  private final Map<Slot, Integer> filled = new EnumMap<>(Slot.class);
  private final Map<Slot, Integer> held = new EnumMap<>(Slot.class);
  private final List<Miss> missed = new ArrayList<>();
  private final List<Miss> wrong = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private int ignored;
  private int found;
  private int right;

  StatementScorer(List<MarkedStatement> marked) {
    marked.forEach(m -> gold.computeIfAbsent(m.document(), d -> new ArrayList<>()).add(m));
  }

  boolean asks(String document) {
    return gold.containsKey(MarkedStatement.nameOf(document));
  }

  /** Takes what was coded in one document. */
  void add(Document document, List<Statement> statements) {
    if (asks(document.id())) {
      String name = MarkedStatement.nameOf(document.id());
      coded.computeIfAbsent(name, d -> new ArrayList<>()).addAll(statements);
      texts.putIfAbsent(name, document.text());
    } else {
      ignored += statements.size();
    }
  }

  /** The documents that have marked statements and were not among those read. */
  List<String> unread() {
    return gold.keySet().stream().filter(document -> !texts.containsKey(document)).toList();
  }

  /** Compares; to be called once, when everything has been added. */
  StatementScore score() {
    gold.forEach((document, marked) -> compare(marked, coded.getOrDefault(document, List.of())));
    int asked = total(0);
    int made = total(1);
    return new StatementScore(
        gold.size(),
        asked,
        made,
        ignored,
        Rates.of(right, made, right, asked),
        Rates.of(found, made, found, asked),
        kinds.entrySet().stream()
            .map(e -> ofKind(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing(StatementScore.OfKind::gold).reversed())
            .toList(),
        ofSlots(),
        missed,
        wrong,
        verdicts);
  }

  private void compare(List<MarkedStatement> marked, List<Statement> statements) {
    List<MarkedStatement> made = statements.stream().map(MarkedStatement::of).toList();
    marked.forEach(m -> kind(m.kind())[0]++);
    made.forEach(m -> kind(m.kind())[1]++);
    Map<Integer, Integer> pairs = Pairing.of(marked, made, sides::holds, false);
    pairs.keySet().forEach(i -> found += isSoft(marked.get(i)) ? 0 : 1);
    Map<Integer, Integer> rights = Pairing.of(marked, made, sides::holds, true);
    rights.forEach((i, j) -> right(marked.get(i), made.get(j)));
    for (int i = 0; i < marked.size(); i++) {
      if (!rights.containsKey(i) && !isSoft(marked.get(i))) {
        missed.add(miss(marked.get(i), ""));
      }
    }
    for (int j = 0; j < made.size(); j++) {
      boolean isRight = rights.containsValue(j);
      verdicts.add(Verdict.of(statements.get(j), isRight));
      if (!isRight && !isSoft(made.get(j))) {
        wrong.add(miss(made.get(j), statements.get(j).rule()));
      }
    }
  }

  private void right(MarkedStatement marked, MarkedStatement made) {
    kind(marked.kind())[2]++;
    if (isSoft(marked)) {
      return;
    }
    right++;
    for (Slot slot : Slot.values()) {
      if (slot.isFilled(marked) || slot.isFilled(made)) {
        filled.merge(slot, 1, Integer::sum);
        held.merge(slot, slot.holds(marked, made) ? 1 : 0, Integer::sum);
      }
    }
  }

  private Miss miss(MarkedStatement s, String rule) {
    String text = texts.getOrDefault(s.document(), "");
    String words = s.sentence().end() <= text.length() ? s.sentence().of(text) : s.words();
    String what =
        s.kind() + " " + side(s.from()) + " → " + side(s.to()) + (s.item().isEmpty() ? "" : " ");
    return new Miss(s.document(), what + s.item(), rule, words);
  }

  private static String side(List<String> codes) {
    return codes.isEmpty() ? "–" : String.join(", ", codes);
  }

  private static boolean isSoft(MarkedStatement s) {
    return SOFT.contains(s.kind());
  }

  private int[] kind(String kind) {
    return kinds.computeIfAbsent(kind, k -> new int[3]);
  }

  private int total(int what) {
    return kinds.entrySet().stream()
        .filter(e -> !SOFT.contains(e.getKey()))
        .mapToInt(e -> e.getValue()[what])
        .sum();
  }

  private static StatementScore.OfKind ofKind(String kind, int[] n) {
    return new StatementScore.OfKind(kind, n[0], n[1], n[2], SOFT.contains(kind));
  }

  private List<StatementScore.OfSlot> ofSlots() {
    List<StatementScore.OfSlot> all = new ArrayList<>();
    for (Slot slot : Slot.values()) {
      all.add(
          new StatementScore.OfSlot(
              slot, filled.getOrDefault(slot, 0), held.getOrDefault(slot, 0)));
    }
    return all;
  }
}
