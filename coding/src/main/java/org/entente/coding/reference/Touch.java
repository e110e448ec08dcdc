package org.entente.coding.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.words.Vocabulary;

/**
 * Tells how far what is done to a thing reaches inside its phrase. It reaches whose the thing is,
 * whom it is made of, directed at or held by; it does not reach whom a clause only tells of
 * besides, or who is named for the place, the time, the topic or the company that the thing keeps.
 */
final class Touch {

  private static final Set<String> TOLD_BESIDES = Set.of("relcl", "advcl", "parataxis");

  /** What hangs on a participle is its own affair: "people seeking to work in Chad". */
  private static final Set<String> FURTHER = Set.of("xcomp", "ccomp", "acl");

  private final Tree tree;
  private final Vocabulary words;

  Touch(Tree tree, Vocabulary words) {
    this.tree = tree;
    this.words = words;
  }

  /** The words of the phrase that are touched, nearest to its head first. */
  List<Token> of(Token phrase) {
    return from(List.of(phrase));
  }

  /** Of what is the doer's own: only those whom it reaches, as in "its trade with Chad". */
  List<Token> ofOwn(Token phrase) {
    return from(
        tree.children(phrase, "prep").stream()
            .filter(p -> words.has("reaching", p.lemma()))
            .flatMap(p -> tree.children(p, "pobj").stream())
            .toList());
  }

  private List<Token> from(List<Token> start) {
    List<Token> touched = new ArrayList<>();
    List<Token> level = start;
    while (!level.isEmpty()) {
      List<Token> next = new ArrayList<>();
      for (Token token : level) {
        touched.add(token);
        tree.children(token).stream().filter(child -> passes(token, child)).forEach(next::add);
      }
      level = next;
    }
    return touched;
  }

  private boolean passes(Token above, Token child) {
    if (child.is("advcl")
        && tree.children(child, "mark").stream().anyMatch(m -> m.lemma().equals("for"))) {
      return true; // "opened its border for lorries to enter"
    }
    if (TOLD_BESIDES.contains(child.label())) {
      return false;
    }
    if (FURTHER.contains(child.label()) && above.is("acl")) {
      return false;
    }
    if (child.is("acl")
        && tree.children(child, "mark").stream().anyMatch(m -> m.lemma().equals("that"))) {
      return false; // "claims that soldiers robbed people abroad"
    }
    return !child.is("prep")
        || !words.has("by-the-way", child.lemma())
        || !tree.children(child, "pcomp").isEmpty();
  }
}
