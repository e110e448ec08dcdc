package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words, for finding the longest that begins at a place. Names written in capitals
 * throughout are found too, where the word has four letters or more.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTrie<T> {

  /** A phrase found: the token after its last, and what it stands for. */
  record Hit<T>(int end, List<T> values) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<T> values = new ArrayList<>(1);
  }

  private final Node<T> exact = new Node<>();
  private final Node<T> capitals = new Node<>();

  void add(List<String> words, T value) {
    add(exact, words, value);
    List<String> upper = words.stream().map(Tokens::upper).toList();
    if (!upper.equals(words)) {
      add(capitals, upper, value);
    }
  }

  private static <T> void add(Node<T> root, List<String> words, T value) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** What stands under exactly these words. */
  List<T> get(List<String> words) {
    Node<T> node = exact;
    for (String word : words) {
      Node<T> next = node.next.get(word);
      if (next == null) {
        return List.of();
      }
      node = next;
    }
    return List.copyOf(node.values);
  }

  @Nullable Hit<T> longest(Tokens tokens, int start) {
    Hit<T> hit = walk(exact, tokens, start);
    if (!tokens.isUpper(start)) {
      return hit;
    }
    Hit<T> shouted = walk(capitals, tokens, start);
    if (shouted == null || !isShouted(tokens, start, shouted.end)) {
      return hit;
    }
    return hit == null || shouted.end > hit.end ? shouted : hit;
  }

  private static boolean isShouted(Tokens tokens, int start, int end) {
    int longest = 0;
    for (int i = start; i < end; i++) {
      longest = Math.max(longest, tokens.word(i).length());
    }
    return longest >= 4;
  }

  private static <T> @Nullable Hit<T> walk(Node<T> root, Tokens tokens, int start) {
    Node<T> node = root;
    Hit<T> best = null;
    for (int i = start; i < tokens.size(); i++) {
      Node<T> next = node.next.get(tokens.word(i));
      if (next == null) {
        break;
      }
      node = next;
      if (!node.values.isEmpty()) {
        best = new Hit<>(i + 1, node.values);
      }
    }
    return best;
  }
}
