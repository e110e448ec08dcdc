package org.entente.coding.actors;

import java.util.Map;
import java.util.Set;

/**
 * What the recogniser needs of the lexicon.
 *
 * @param phrases names and what they stand for
 * @param blockedAfter words that, after a name, make it part of another name
 * @param ambiguous rules by the name's words, joined with a space
 * @param suffixes role by the word that a hyphen joins after a name
 * @param prefixes role by the word that a hyphen joins before a name
 * @param titles words that stand before a person's name
 */
record ActorWords(
    PhraseTrie<Sense> phrases,
    PhraseTrie<Boolean> blockedAfter,
    Map<String, AmbiguousName> ambiguous,
    Map<String, Role> suffixes,
    Map<String, Role> prefixes,
    Set<String> titles) {

  ActorWords {
    ambiguous = Map.copyOf(ambiguous);
    suffixes = Map.copyOf(suffixes);
    prefixes = Map.copyOf(prefixes);
    titles = Set.copyOf(titles);
  }
}
