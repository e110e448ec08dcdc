package org.entente.coding.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.LexiconException;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.words.Vocabulary;

/** All frames, found by the word that evokes them. Immutable. */
public final class Frames {

  private static final List<String> FILES =
      List.of(
          "giving",
          "flowing",
          "dealing",
          "speaking",
          "consulting",
          "cooperating",
          "restricting",
          "pressing",
          "coercing",
          "fighting",
          "forcing",
          "judging",
          "weighing",
          "voicing",
          "agreeing",
          "meeting");

  /** Written for a verb: whichever. */
  private static final String ANY = "*";

  /** Particles that make another verb of a verb: to give up is not to give. */
  private static final Set<String> TURNING = Set.of("up", "off", "down", "out");

  private final List<Frame> all;
  private final Map<String, Frame> byName = new HashMap<>();
  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> nouns = new HashMap<>();
  private final Map<String, List<Frame>> adjectives = new HashMap<>();

  /** Lemmas that can also evoke a frame together with the word behind them. */
  private final Set<String> longer = new HashSet<>();

  private Frames(List<Frame> all) {
    this.all = List.copyOf(all);
    for (Frame frame : all) {
      if (byName.put(frame.name(), frame) != null) {
        throw new LexiconException("frames", 0, "two frames are called " + frame.name());
      }
      frame.verbs().forEach(word -> add(verbs, word, frame));
      frame.nouns().forEach(word -> add(nouns, word, frame));
      frame.adjectives().forEach(word -> add(adjectives, word, frame));
    }
  }

  private void add(Map<String, List<Frame>> map, String word, Frame frame) {
    int end = word.indexOf(' ');
    if (end > 0) {
      longer.add(word.substring(0, end));
    }
    map.computeIfAbsent(word, w -> new ArrayList<>()).add(frame);
  }

  /** The frames that come with the program. */
  public static Frames load() {
    FrameCheck check = new FrameCheck(Vocabulary.load());
    List<Frame> all = new ArrayList<>();
    for (String file : FILES) {
      String name = file + ".frames";
      try (InputStream in = Frames.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new LexiconException(name, 0, "not on the class path");
        }
        all.addAll(
            FrameFile.read(
                name,
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                check));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + name, e);
      }
    }
    return new Frames(all);
  }

  public List<Frame> list() {
    return all;
  }

  public Optional<Frame> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Whether the lemma alone, or with something behind it, can evoke a frame. */
  public Set<String> nounLemmas() {
    return Set.copyOf(nouns.keySet());
  }

  /**
   * The frames that the predicate can evoke, the most specific first: a verb with its particle or
   * preposition before the bare verb.
   */
  public List<Frame> of(Predicate predicate) {
    Map<String, List<Frame>> map =
        switch (predicate.form()) {
          case VERB -> verbs;
          case NOUN -> nouns;
          case ADJECTIVE -> adjectives;
        };
    if (!longer.contains(predicate.lemma())) {
      return with(map, List.of(predicate.lemma()));
    }
    String particle = predicate.particle();
    List<String> phrases = new ArrayList<>();
    if (!particle.isEmpty()) {
      for (String preposition : predicate.prepositions().keySet()) {
        phrases.add(predicate.lemma() + " " + particle + " " + preposition);
      }
      phrases.add(predicate.lemma() + " " + particle);
    }
    boolean own = phrases.stream().anyMatch(map::containsKey);
    for (String preposition : predicate.prepositions().keySet()) {
      phrases.add(predicate.lemma() + " " + preposition);
    }
    if (!own || !TURNING.contains(particle)) {
      phrases.add(predicate.lemma());
    }
    return with(map, phrases);
  }

  /** The frames of the phrases and those of every word, each once. */
  private static List<Frame> with(Map<String, List<Frame>> map, List<String> phrases) {
    Set<Frame> found = new LinkedHashSet<>();
    for (String phrase : phrases) {
      found.addAll(map.getOrDefault(phrase, List.of()));
    }
    found.addAll(map.getOrDefault(ANY, List.of()));
    return List.copyOf(found);
  }
}
