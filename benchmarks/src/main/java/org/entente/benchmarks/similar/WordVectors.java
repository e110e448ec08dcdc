package org.entente.benchmarks.similar;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/**
 * The word embeddings that come with NLP4J's English models (50 numbers a word, made of news and an
 * encyclopedia; Apache-2.0), each brought to length one, and which words are nouns.
 */
final class WordVectors {
  private static final String FOLDER = "/edu/emory/mathcs/nlp/lexica/";
  private static final String EMBEDDINGS = "en-word-embeddings-undigitalized.xz";
  private static final String CLASSES = "en-ambiguity-classes-simplified-lowercase.xz";
  private static final Pattern PLAIN = Pattern.compile("[a-z]{3,}");
  private static final int BUFFER = 1 << 20;

  /** What a word before the head counts beside it: found by trying 0.4, 0.6 and 1. */
  private static final float MODIFIER = 0.6f;

  private final Map<String, Vector> byWord;
  private final SortedSet<String> nouns;

  private WordVectors(Map<String, Vector> byWord, SortedSet<String> nouns) {
    this.byWord = byWord;
    this.nouns = nouns;
  }

  /** Reads both files from the class path, which takes half a minute and a gigabyte. */
  static WordVectors load() {
    Map<String, Vector> byWord = new HashMap<>();
    resource(EMBEDDINGS)
        .forEach(
            (word, vector) -> {
              if (PLAIN.matcher((String) word).matches()) {
                Vector.of((float[]) vector).ifPresent(v -> byWord.put((String) word, v));
              }
            });
    SortedSet<String> nouns = new TreeSet<>();
    resource(CLASSES)
        .forEach(
            (word, classes) -> {
              if (byWord.containsKey(word) && ((List<?>) classes).contains("NN")) {
                nouns.add((String) word);
              }
            });
    return new WordVectors(byWord, nouns);
  }

  /** The nouns in the singular that have a vector, by the alphabet. */
  SortedSet<String> nouns() {
    return nouns;
  }

  /** The vector of a phrase, its last word first in weight; empty where the last has none. */
  Optional<Vector> of(List<String> phrase) {
    Vector sum = byWord.get(phrase.get(phrase.size() - 1));
    if (sum == null) {
      return Optional.empty();
    }
    for (String word : phrase.subList(0, phrase.size() - 1)) {
      Vector vector = byWord.get(word);
      sum = vector == null ? sum : sum.plus(MODIFIER, vector);
    }
    return Optional.of(sum);
  }

  private static Map<?, ?> resource(String name) {
    try (InputStream packed = WordVectors.class.getResourceAsStream(FOLDER + name)) {
      if (packed == null) {
        throw new FileNotFoundException(name + " of NLP4J is not on the class path");
      }
      InputStream unpacked = new XZInputStream(new BufferedInputStream(packed, BUFFER));
      try (ObjectInputStream in =
          new ObjectInputStream(new BufferedInputStream(unpacked, BUFFER))) {
        return (Map<?, ?>) in.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " of NLP4J is not of the version expected", e);
    }
  }
}
