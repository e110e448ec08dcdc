package org.entente.coding.predicate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coding.parse.Token;

/**
 * A word of doing with its arguments, whatever the form of the sentence. Arguments are the heads of
 * noun phrases; coordinated ones hang on them in the tree.
 *
 * @param head the word of doing
 * @param lemma its dictionary form
 * @param form verb, noun or adjective
 * @param agents who does: subject of the active, {@code by} of the passive, possessor of the noun
 * @param patients what it is done to: object of the active, subject of the passive, {@code of} of
 *     the noun
 * @param recipients to whom, where the sentence marks it by its form ("gave Israel …")
 * @param prepositions what stands behind each preposition, by the preposition in lower case, in the
 *     order of the text
 * @param modifiers adjectives and nouns before a noun of doing ("Swedish supplies")
 * @param complements heads of the clauses that hang on it
 * @param particle {@code up}, {@code out} …, or empty
 */
public record Predicate(
    Token head,
    String lemma,
    Form form,
    List<Token> agents,
    List<Token> patients,
    List<Token> recipients,
    Map<String, List<Token>> prepositions,
    List<Token> modifiers,
    List<Token> complements,
    String particle) {

  /** What sort of word it is. */
  public enum Form {
    VERB,
    NOUN,
    ADJECTIVE
  }

  public Predicate {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    recipients = List.copyOf(recipients);
    // In the order of the text: a copy of another sort would have another order in every process.
    prepositions = Collections.unmodifiableMap(new LinkedHashMap<>(prepositions));
    modifiers = List.copyOf(modifiers);
    complements = List.copyOf(complements);
  }

  /** A word without any argument. */
  public static Predicate bare(Token head, Form form) {
    return new Predicate(
        head,
        head.lemma(),
        form,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        "");
  }

  /** What stands behind a preposition; empty where there is none. */
  public List<Token> behind(String preposition) {
    return prepositions.getOrDefault(preposition, List.of());
  }
}
