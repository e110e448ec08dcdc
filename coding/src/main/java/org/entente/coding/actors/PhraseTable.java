package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.coding.actors.Sense.Holder;
import org.entente.coding.actors.Sense.Named;

/** Gathers phrases for the trie and finds those that would stand for two different actors. */
final class PhraseTable {

  private record Given(Sense sense, TableRow row) {}

  private final PhraseTrie<Sense> trie = new PhraseTrie<>();
  private final Map<String, List<Given>> given = new HashMap<>();

  PhraseTrie<Sense> trie() {
    return trie;
  }

  /** Adds a phrase; one that starts small is also found at the start of a sentence. */
  void add(String phrase, Sense sense, TableRow row) {
    List<String> words = Tokens.wordsOf(phrase);
    put(words, sense, row);
    String first = words.get(0);
    if (Character.isLowerCase(first.charAt(0))) {
      List<String> capital = new ArrayList<>(words);
      capital.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
      put(capital, sense, row);
    }
  }

  private void put(List<String> words, Sense sense, TableRow row) {
    trie.add(words, sense);
    given.computeIfAbsent(key(words), k -> new ArrayList<>()).add(new Given(sense, row));
  }

  static String key(List<String> words) {
    return String.join(" ", words);
  }

  boolean isGiven(String phrase) {
    return given.containsKey(key(Tokens.wordsOf(phrase)));
  }

  /** Errors for names given to two actors that no rule of the ambiguous names tells apart. */
  List<String> listConflicts(Map<String, AmbiguousName> ambiguous) {
    List<String> conflicts = new ArrayList<>();
    given.forEach(
        (phrase, uses) -> {
          if (!ambiguous.containsKey(phrase)) {
            addConflict(phrase, uses, conflicts);
          }
        });
    return conflicts.stream().sorted().toList();
  }

  private static void addConflict(String phrase, List<Given> uses, List<String> conflicts) {
    Given first = uses.get(0);
    for (Given use : uses.subList(1, uses.size())) {
      if (!agree(first.sense(), use.sense())) {
        conflicts.add(
            use.row()
                .at(
                    "'"
                        + phrase
                        + "' is already taken by "
                        + first.row().file()
                        + ":"
                        + first.row().line()
                        + "; leave it out of one or add rules for it to ambiguous.tsv"));
        return;
      }
    }
  }

  private static boolean agree(Sense a, Sense b) {
    if (a instanceof Named first && b instanceof Named second) {
      return first.codes().equals(second.codes());
    }
    return Objects.equals(a, b) || (a instanceof Holder && b instanceof Holder);
  }
}
