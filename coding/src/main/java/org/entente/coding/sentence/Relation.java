package org.entente.coding.sentence;

import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.words.Vocabulary;

/** Tells whether a sentence judges a relation, or only names it while it speaks of other things. */
final class Relation {

  private Relation() {}

  /** "relations are warm", "enjoy close ties": not "the anniversary of diplomatic relations". */
  static boolean isJudged(Token noun, Tree tree, Vocabulary words) {
    Token first = first(noun, tree);
    if (isHoped(first, tree) || isWorkedOn(first, tree, words)) {
      return false;
    }
    return isPlaced(first, tree, words)
        || (isPraised(noun, tree, words) && !first.is("pobj"))
        || (noun.is("pobj")
            && tree.findHead(tree.token(noun.head()))
                .map(above -> words.has("changing", above.lemma()))
                .orElse(false));
  }

  /** "beat its rival", "with their friends": who is only called so, not said to be so. */
  static boolean isSomebodys(Token noun, Tree tree) {
    return !Set.of("attr", "oprd").contains(noun.label())
        && tree.children(noun, "poss").stream().anyMatch(Token::isPronoun);
  }

  /** Of "friendship and cooperation" the friendship, which stands in the clause. */
  private static Token first(Token noun, Tree tree) {
    Token at = noun;
    while (at.is("conj") && at.head() >= 0 && tree.token(at.head()).isNoun()) {
      at = tree.token(at.head());
    }
    return at;
  }

  private static boolean isPlaced(Token noun, Tree tree, Vocabulary words) {
    return noun.is("attr")
        || noun.label().startsWith("nsubj")
        || noun.is("oprd")
        || (noun.is("dobj") && words.has("keeping", tree.token(noun.head()).lemma()));
  }

  private static boolean isPraised(Token noun, Tree tree, Vocabulary words) {
    return tree.children(noun, Set.of("amod", "nmod")).stream()
        .anyMatch(a -> a.tag().startsWith("JJ") && !words.has("neutral", a.lemma()));
  }

  /** "strengthen the close ties": what is done to them does not say how they are. */
  private static boolean isWorkedOn(Token noun, Tree tree, Vocabulary words) {
    return noun.is("dobj") && words.has("working-on", tree.token(noun.head()).lemma());
  }

  /** "the relations would grow": what is foreseen of them does not say how they are. */
  private static boolean isHoped(Token noun, Tree tree) {
    return noun.label().startsWith("nsubj")
        && (tree.children(tree.token(noun.head()), "aux").stream()
                .anyMatch(a -> a.lemma().equals("would") || a.lemma().equals("will"))
            || isToBe(tree.token(noun.head()), tree));
  }

  /** "a link is to open". */
  private static boolean isToBe(Token verb, Tree tree) {
    return verb.lemma().equals("be")
        && tree.children(verb, "xcomp").stream().anyMatch(x -> x.tag().equals("VB"));
  }
}
