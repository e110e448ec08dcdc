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
  private final Set<String> stop = new HashSet<>();

  Terms() {
    for (String[] row : TableFile.read("terms.tsv", 3)) {
      List<Phrase> group = groups.computeIfAbsent(row[0], g -> new ArrayList<>());
      for (String phrase : row[2].split("\\|", -1)) {
        group.add(new Phrase(row[1], Words.list(phrase)));
      }
    }
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
    List<String> words = Words.list(text);
    Optional<String> key = Optional.empty();
    int longest = 0;
    for (Phrase phrase : group(group)) {
      if (phrase.words().size() > longest && occurs(words, phrase.words())) {
        longest = phrase.words().size();
        key = Optional.of(phrase.key());
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
    List<String> words = Words.list(word);
    return group(group).stream()
        .filter(phrase -> phrase.words().equals(words))
        .map(Phrase::key)
        .findFirst();
  }

  private List<Phrase> group(String name) {
    return groups.getOrDefault(name, List.of());
  }

  private static boolean occurs(List<String> text, List<String> phrase) {
    for (int i = 0; i + phrase.size() <= text.size(); i++) {
      if (text.subList(i, i + phrase.size()).equals(phrase)) {
        return true;
      }
    }
    return false;
  }
}
