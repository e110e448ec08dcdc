package org.entente.coding.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;

/**
 * Whom the first person stands for: in what somebody is said to have said, him; elsewhere the state
 * whose {@link Voice} the text is. One for each sentence.
 */
final class Speakers {

  private static final Set<String> EXHORTING = Set.of("must", "should", "need", "ought", "can");

  private final Tree tree;
  private final Discourse discourse;
  private final Vocabulary words;
  private final Function<Token, List<ActorCode>> meaning;
  private boolean asking;

  /**
   * @param meaning the actors that a phrase of the sentence stands for
   */
  Speakers(
      Tree tree, Discourse discourse, Vocabulary words, Function<Token, List<ActorCode>> meaning) {
    this.tree = tree;
    this.discourse = discourse;
    this.words = words;
    this.meaning = meaning;
  }

  boolean isFirstPerson(Token word) {
    return words.has("we", word.form().toLowerCase(Locale.ROOT));
  }

  /** Whom a word of the first person stands for; nobody where it is all mankind's or unknown. */
  List<ActorCode> of(Token first) {
    return isEverybodys(first) ? List.of() : speaking(first);
  }

  /** Who speaks where the word stands. */
  List<ActorCode> speaking(Token word) {
    Token at = word;
    while (at.head() >= 0) {
      Token above = tree.token(at.head());
      if (at.is("ccomp") && words.has("saying", above.lemma())) {
        List<Token> tellers = tree.children(above, "nsubj");
        if (tellers.stream().noneMatch(this::isFirstPerson)) {
          return teller(tellers);
        }
      }
      at = above;
    }
    return discourse.speaking();
  }

  /** Who tells, if it is one; a teller who can only be told by what he says is unknown. */
  private List<ActorCode> teller(List<Token> tellers) {
    if (asking) {
      return List.of();
    }
    asking = true;
    try {
      List<ActorCode> named =
          tellers.stream().flatMap(s -> meaning.apply(s).stream()).distinct().toList();
      return named.size() == 1 ? named : List.of();
    } finally {
      asking = false;
    }
  }

  /** "our planet", "we must all", "let us", "we, the States Members". */
  private boolean isEverybodys(Token first) {
    if (first.head() < 0) {
      return false;
    }
    Token above = tree.token(first.head());
    if (first.is("poss")) {
      return words.has("commons", above.lemma())
          || tree.children(above).stream().anyMatch(c -> words.has("commons", c.lemma()));
    }
    boolean all =
        tree.children(first).stream()
            .anyMatch(c -> c.is("appos") || c.lemma().equals("all") || c.isNoun());
    return all
        || above.lemma().equals("let")
        || (first.label().startsWith("nsubj")
            && tree.children(above).stream()
                .anyMatch(c -> c.lemma().equals("all") || EXHORTING.contains(c.lemma())));
  }
}
