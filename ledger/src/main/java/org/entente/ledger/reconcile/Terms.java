package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The groups of words in {@code terms.tsv}: which of them occur in a text. */
final class Terms {
  private static final String STOP = "stop";

  private record Phrase(String key, List<String> words) {}

  private final Map<String, List<Phrase>> groups = new HashMap<>();

  /** Of each group the phrases by their first word, so that a text is gone through once. */
  private final Map<String, Map<String, List<Phrase>>> byFirst = new HashMap<>();

  /** Of each group the keys of whole phrases. */
  private final Map<String, Map<List<String>, String>> keys = new HashMap<>();

  private final Set<String> stop = new HashSet<>();

  Terms() {
    for (String[] row : TableFile.read("terms.tsv", 3)) {
      List<Phrase> group = groups.computeIfAbsent(row[0], g -> new ArrayList<>());
      for (String phrase : row[2].split("\\|", -1)) {
        group.add(new Phrase(row[1], Words.list(phrase)));
      }
    }
    groups.forEach(this::index);
    for (Phrase phrase : group(STOP)) {
      stop.addAll(phrase.words());
    }
  }

  boolean isStop(String word) {
    return stop.contains(word);
  }

  /** Whether a phrase of the group occurs in the text as whole words. */
  boolean occurs(String group, String text) {
    return find(group, text).isPresent();
  }

  /** The key of the longest phrase of the group that occurs in the text. */
  Optional<String> find(String group, String text) {
    Map<String, List<Phrase>> phrases = byFirst.getOrDefault(group, Map.of());
    List<String> words = Words.list(text);
    Optional<String> key = Optional.empty();
    int longest = 0;
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : phrases.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.words().size();
        if (phrase.words().size() > longest
            && end <= words.size()
            && words.subList(i, end).equals(phrase.words())) {
          longest = phrase.words().size();
          key = Optional.of(phrase.key());
        }
      }
    }
    return key;
  }

  /** Whether this class or single word is one of the group's words. */
  boolean isOne(String group, String word) {
    return keyOf(group, word).isPresent();
  }

  /** The key of the line whose words hold exactly this class or phrase. */
  Optional<String> keyOf(String group, String word) {
    return Optional.ofNullable(keys.getOrDefault(group, Map.of()).get(Words.list(word)));
  }

  /** The same of one word that is plain already. */
  Optional<String> keyOfPlain(String group, String plain) {
    return Optional.ofNullable(keys.getOrDefault(group, Map.of()).get(List.of(plain)));
  }

  private void index(String group, List<Phrase> phrases) {
    Map<String, List<Phrase>> first = byFirst.computeIfAbsent(group, g -> new HashMap<>());
    Map<List<String>, String> whole = keys.computeIfAbsent(group, g -> new HashMap<>());
    for (Phrase phrase : phrases) {
      first.computeIfAbsent(phrase.words().get(0), w -> new ArrayList<>()).add(phrase);
      whole.putIfAbsent(phrase.words(), phrase.key());
    }
  }

  private List<Phrase> group(String name) {
    return groups.getOrDefault(name, List.of());
  }
}
