package org.entente.coding.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.data.list.PointerTargetNode;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Lists, for whoever widens a frame, the WordNet neighbours of its words: synonyms and hyponyms
 * with the number of the sense and its gloss. It proposes; a person decides.
 */
final class WordCandidates {

  /** Senses past these say little about how news uses a word. */
  private static final int SENSES_OF_TERM = 3;

  private static final int SENSES_OF_CANDIDATE = 2;

  /**
   * A word that might join a frame.
   *
   * @param frame the frame
   * @param from the term of the frame that it is a neighbour of
   * @param word the candidate
   * @param sense the number of the candidate's own sense, 1 its commonest
   * @param covered names of the frames that have the word already
   * @param gloss what WordNet says that the sense means
   */
  record Candidate(
      String frame, String from, String word, int sense, List<String> covered, String gloss) {

    String row() {
      String mark = covered.isEmpty() ? "" : "*" + String.join(",", covered);
      return String.join("\t", frame, from, word, String.valueOf(sense), mark, gloss);
    }
  }

  private final Dictionary dictionary;

  WordCandidates() {
    try {
      dictionary = Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet is not on the test class path", e);
    }
  }

  /** Whether WordNet knows the word, or its first part ("hand" of "hand over"), in that form. */
  boolean knows(POS form, String term) {
    return find(form, term).isPresent() || find(form, term.split(" ", 2)[0]).isPresent();
  }

  /** The candidates of all frames, in the frames' order. */
  List<Candidate> list(Frames frames) {
    Map<String, Set<String>> verbs = new LinkedHashMap<>();
    Map<String, Set<String>> nouns = new LinkedHashMap<>();
    for (Frame frame : frames.list()) {
      frame.verbs().forEach(w -> cover(verbs, w, frame));
      frame.nouns().forEach(w -> cover(nouns, w, frame));
    }
    List<Candidate> all = new ArrayList<>();
    for (Frame frame : frames.list()) {
      all.addAll(neighbours(frame, POS.VERB, frame.verbs(), verbs));
      all.addAll(neighbours(frame, POS.NOUN, frame.nouns(), nouns));
    }
    return List.copyOf(all);
  }

  private static void cover(Map<String, Set<String>> map, String word, Frame frame) {
    map.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(frame.name());
  }

  private List<Candidate> neighbours(
      Frame frame, POS form, Collection<String> terms, Map<String, Set<String>> covered) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (String term : terms.stream().sorted().toList()) {
      for (Synset synset : synsets(form, term)) {
        for (Word word : synset.getWords()) {
          String lemma = word.getLemma().replace('_', ' ');
          int sense = find(form, lemma).map(w -> w.getSenses().indexOf(synset) + 1).orElse(0);
          if (sense >= 1 && sense <= SENSES_OF_CANDIDATE && !terms.contains(lemma)) {
            List<String> in = List.copyOf(covered.getOrDefault(lemma, Set.of()));
            found.putIfAbsent(
                lemma, new Candidate(frame.name(), term, lemma, sense, in, synset.getGloss()));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The senses of the term, and what lies directly below them. */
  private Set<Synset> synsets(POS form, String term) {
    Set<Synset> synsets = new LinkedHashSet<>();
    find(form, term)
        .ifPresent(word -> word.getSenses().stream().limit(SENSES_OF_TERM).forEach(synsets::add));
    for (Synset own : List.copyOf(synsets)) {
      try {
        for (PointerTargetNode node : PointerUtils.getDirectHyponyms(own)) {
          synsets.add(node.getSynset());
        }
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read at " + term, e);
      }
    }
    return synsets;
  }

  private Optional<IndexWord> find(POS form, String term) {
    try {
      return Optional.ofNullable(dictionary.getIndexWord(form, term));
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read at " + term, e);
    }
  }
}
