package org.entente.coding.sense;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.words.Vocabulary;

/**
 * Tells of what a sentence only imagines, wishes or holds to be right: "should sell", "if it
 * sells", "the need to sell". Nothing is said to happen there.
 */
final class Unreal {

  private static final Set<String> UP =
      Set.of("xcomp", "ccomp", "acl", "pcomp", "prep", "conj", "acomp", "attr", "oprd", "dobj");

  private final Tree tree;
  private final Vocabulary words;

  Unreal(Tree tree, Vocabulary words) {
    this.tree = tree;
    this.words = words;
  }

  boolean holds(Token anchor) {
    Token at = anchor;
    for (int steps = 0; steps < tree.tokens().size(); steps++) {
      boolean inverted = at.isVerb() && isInverted(at);
      if (inverted && at.index() == anchor.index()) {
        return true;
      }
      if (at.isVerb() && ((isOwed(at) && !inverted) || isSupposed(at))) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      Token above = tree.token(at.head());
      if (isWished(at, above)) {
        return true;
      }
      boolean aim = at.is("advcl") && isInfinitive(at);
      if (!(UP.contains(at.label()) || aim) || (at.is("conj") && !sharesClause(at))) {
        return false;
      }
      at = above;
    }
    return false;
  }

  /** "should", "must", "ought to", "let us". */
  private boolean isOwed(Token verb) {
    return tree.children(verb, "aux").stream()
            .anyMatch(a -> a.index() < verb.index() && words.has("owing", form(a)))
        || (verb.lemma().equals("let") && tree.children(verb, "nsubj").isEmpty());
  }

  /** "should it fall": the same as "if it falls". */
  private boolean isInverted(Token verb) {
    return tree.children(verb, "aux").stream()
        .filter(a -> form(a).equals("should"))
        .anyMatch(
            a ->
                tree.children(verb, "nsubj").stream()
                    .anyMatch(s -> a.index() < s.index() && s.index() < verb.index()));
  }

  /** "if", "unless", "whether". */
  private boolean isSupposed(Token verb) {
    return tree.children(verb, "mark").stream()
        .anyMatch(m -> words.has("supposing", form(m)) || (form(m).equals("until") && lies(verb)));
  }

  /** "until both agree" is still to come, "until both agreed" is not. */
  private boolean lies(Token verb) {
    return verb.tag().equals("VBP")
        || verb.tag().equals("VBZ")
        || tree.children(verb, "aux").stream()
            .anyMatch(a -> a.tag().equals("VBP") || a.tag().equals("VBZ"));
  }

  /** "the need to", "no intention of", "it is necessary that", "has to". */
  private boolean isWished(Token at, Token above) {
    if (at.is("advcl") && isInfinitive(at) && above.isNoun()) {
      return words.has("calls", above.lemma()); // "a call for them to withdraw"
    }
    if (at.isNoun() && (at.is("dobj") || at.is("pobj"))) {
      return isCalledFor(at, above);
    }
    boolean clause = at.is("acl") || at.is("xcomp") || at.is("ccomp") || at.is("pcomp");
    if (!clause) {
      return false;
    }
    Token governor = at.is("pcomp") && above.head() >= 0 ? tree.token(above.head()) : above;
    if (at.is("pcomp") && (isLacking(above) || isLacking(governor))) {
      return true;
    }
    if (at.is("pcomp")
        && above.lemma().equals("for")
        && words.has("hoping-for", governor.lemma())) {
      return true;
    }
    if (at.is("xcomp") && isMeant(governor)) {
      return true;
    }
    if (governor.isNoun()) {
      return words.has("wishing-nouns", governor.lemma());
    }
    if (governor.tag().startsWith("JJ")) {
      return words.has("wishing-adjectives", governor.lemma());
    }
    return governor.isVerb()
        && at.is("xcomp")
        && (governor.lemma().equals("have") || governor.lemma().equals("need"));
  }

  /** "without withdrawing", "instead of upholding". */
  private boolean isLacking(Token preposition) {
    boolean instead =
        preposition.index() > 0
            && preposition.lemma().equals("of")
            && words.has("lacking", tree.token(preposition.index() - 1).lemma());
    return instead || (words.has("lacking", preposition.lemma()) && !preposition.isVerb());
  }

  private boolean isInfinitive(Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("TO"));
  }

  /** "their aim is to conquer": what is meant is not done. */
  private boolean isMeant(Token copula) {
    return copula.lemma().equals("be")
        && tree.children(copula, "nsubj").stream()
            .anyMatch(s -> words.has("wishing-nouns", s.lemma()) || words.has("aiming", s.lemma()));
  }

  /** "favour talks", "a timetable for the withdrawal", "without a visit": it is not said to be. */
  private boolean isCalledFor(Token noun, Token above) {
    if (noun.is("dobj")) {
      return above.isVerb() && words.has("calling-for", above.lemma());
    }
    if (words.has("lacking", above.lemma())) {
      return true;
    }
    if (above.head() < 0) {
      return false;
    }
    Token governor = tree.token(above.head());
    if (governor.isVerb()) {
      return above.lemma().equals("for") && words.has("hoping-for", governor.lemma());
    }
    return governor.isNoun()
        && (words.has("wishing-nouns", governor.lemma())
            || words.has("pending-nouns", governor.lemma()));
  }

  /** A second verb without a subject of its own stands under the first one's "should". */
  private boolean sharesClause(Token verb) {
    List<Token> own = tree.children(verb, Set.of("nsubj", "nsubjpass", "aux"));
    return own.isEmpty();
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
