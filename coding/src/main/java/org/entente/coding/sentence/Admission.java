package org.entente.coding.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.amounts.ShareMention;
import org.entente.coding.frame.Frame;
import org.entente.coding.frame.Reading;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.sense.Sense;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Kind;
import org.entente.model.Modality;

/** Decides whether a reading says anything that a statement should keep. */
final class Admission {

  private Admission() {}

  static boolean admits(
      Reading reading, Sense sense, Binding binding, Tree tree, Vocabulary words) {
    Frame frame = reading.frame();
    Predicate predicate = reading.predicate();
    if (frame.kind() == Kind.TRADE
        && !frame.has("make-up")
        && binding.inClause(reading.anchor()).isEmpty()) {
      return false;
    }
    if (frame.kind() == Kind.CASUALTY
        && binding.inClause(reading.anchor()).stream().allMatch(ShareMention.class::isInstance)) {
      return false;
    }
    if (frame.kind() == Kind.BENEFIT && isCourtesy(predicate, tree, words)) {
      return false;
    }
    if (frame.kind() == Kind.DEPLOYMENT
        && (isFate(reading.anchor(), tree, words)
            || reading.items().stream().anyMatch(i -> isLost(i, tree, words)))) {
      return false;
    }
    boolean hearsay =
        predicate.head().tag().equals("NN") && words.has("hearsay-nouns", predicate.lemma());
    if (isBareMention(reading, binding, words)
        || hearsay
        || isSetPhrase(predicate.head(), tree, words)
        || isPaidCall(predicate.head(), tree, words)) {
      return false;
    }
    if (frame.has("future-only")
        && !sense.future()
        && sense.modality() != Modality.PROBABLE
        && sense.modality() != Modality.POSSIBLE) {
      return false;
    }

    if (frame.has("clause-must")
        && predicate.complements().stream().noneMatch(c -> obliges(c, tree))) {
      return false;
    }
    if (frame.kind() == Kind.POSITION
        && (isPurpose(reading.anchor(), tree) || isStriving(reading.anchor(), tree, words))) {
      return false;
    }
    if (tellsOfSport(tree, words)) {
      return false;
    }
    if (frame.kind() == Kind.AGREEMENT && isAim(reading.anchor(), tree, words)) {
      return false;
    }
    if (frame.kind() == Kind.ACTION
        && (isAim(reading.anchor(), tree, words)
            || predicate.patients().stream().anyMatch(p -> words.has("not-seized", p.lemma())))) {
      return false;
    }
    if (frame.has("relation") && goesOn(reading.anchor(), tree, words)) {
      return false;
    }
    if (frame.has("judged") && !Relation.isJudged(predicate.head(), tree, words)) {
      return false;
    }
    if (frame.has("copular")
        && !frame.has("judged")
        && Relation.isSomebodys(predicate.head(), tree)) {
      return false;
    }
    return !frame.has("copular") || copular(predicate.head(), tree);
  }

  /** "in return", "in exchange": words that only join. */
  private static boolean isSetPhrase(Token noun, Tree tree, Vocabulary words) {
    return noun.is("pobj")
        && words.has("set-phrases", noun.lemma())
        && tree.children(noun).isEmpty()
        && tree.token(noun.head()).lemma().equals("in");
  }

  /** "paid a courtesy call on": a visit, and nothing is called for. */
  private static boolean isPaidCall(Token noun, Tree tree, Vocabulary words) {
    return noun.lemma().equals("call")
        && noun.isNoun()
        && (tree.findHead(noun).map(v -> v.lemma().equals("pay")).orElse(false)
            || tree.children(noun).stream().anyMatch(c -> words.has("calls-paid", c.lemma())));
  }

  /** "allow me to congratulate", "I take this opportunity to thank": nobody gains by it. */
  private static boolean isCourtesy(Predicate predicate, Tree tree, Vocabulary words) {
    if (!words.has("courteous", predicate.lemma())) {
      return false;
    }
    Stream<Token> speakers =
        predicate.form() == Predicate.Form.NOUN
            ? Stream.concat(
                tree.children(predicate.head(), "poss").stream(),
                tree.findHead(predicate.head()).stream()
                    .flatMap(verb -> tree.children(verb, "nsubj").stream()))
            : Stream.concat(predicate.patients().stream(), predicate.complements().stream())
                .flatMap(p -> tree.subtree(p).stream().limit(1));
    return speakers.anyMatch(s -> words.has("we", s.form().toLowerCase(Locale.ROOT)));
  }

  /** "must", "should", "has to". */
  private static boolean obliges(Token clause, Tree tree) {
    return tree.children(clause, "aux").stream()
            .anyMatch(a -> Set.of("must", "should", "ought").contains(a.lemma()))
        || (clause.lemma().equals("have")
            && tree.children(clause).stream().anyMatch(c -> c.is("xcomp")));
  }

  /** "the assistance received from X has …": the clause around it says what is new. */
  private static boolean isBareMention(Reading reading, Binding binding, Vocabulary words) {
    Token head = reading.predicate().head();
    return reading.frame().kind() == Kind.TRANSFER
        && head.is("acl")
        && reading.items().stream()
            .allMatch(i -> i.index() == head.head() && words.has("flow-nouns", i.lemma()))
        && reading.items().stream().allMatch(i -> binding.inPhrase(i).isEmpty());
  }

  /** "the seven wounded were flown out": nobody is sent. */
  private static boolean isLost(Token people, Tree tree, Vocabulary words) {
    return tree.subtree(people).stream()
        .filter(t -> t.equals(people) || t.is("acl") || t.is("nmod"))
        .anyMatch(
            t ->
                words.has("loss-killed", t.lemma())
                    || words.has("loss-wounded", t.lemma())
                    || t.form().equals("wounded")
                    || t.form().equals("injured"));
  }

  /** "were killed fighting for X": the figure is that of the killed. */
  private static boolean isFate(Token anchor, Tree tree, Vocabulary words) {
    if (anchor.head() < 0 || !(anchor.is("advcl") || anchor.is("xcomp") || anchor.is("acl"))) {
      return false;
    }
    String lemma = tree.token(anchor.head()).lemma();
    return words.has("loss-killed", lemma)
        || words.has("loss-wounded", lemma)
        || words.has("loss-captured", lemma);
  }

  /** "in order to support": an aim of the sentence's own act, not another act. */
  private static boolean isPurpose(Token anchor, Tree tree) {
    return anchor.is("advcl")
        && tree.children(anchor, "aux").stream().anyMatch(a -> a.tag().equals("TO"));
  }

  /** "aimed at invading", "sanctions to compel": what is meant to be done is not done yet. */
  private static boolean isAim(Token anchor, Tree tree, Vocabulary words) {
    if (!anchor.isVerb() || anchor.head() < 0) {
      return false;
    }
    Token above = tree.token(anchor.head());
    if (anchor.is("pcomp") && above.head() >= 0) {
      return words.has("aiming", tree.token(above.head()).lemma());
    }
    return anchor.is("acl")
        && above.isNoun()
        && tree.children(anchor, "aux").stream().anyMatch(a -> a.tag().equals("TO"));
  }

  /** "their struggle for defending": what somebody strives for is no position towards anybody. */
  private static boolean isStriving(Token anchor, Tree tree, Vocabulary words) {
    if (!(anchor.is("pcomp") || anchor.is("acl")) || anchor.head() < 0) {
      return false;
    }
    Token above = tree.token(anchor.head());
    Token noun = anchor.is("pcomp") && above.head() >= 0 ? tree.token(above.head()) : above;
    return noun.isNoun() && words.has("striving", noun.lemma());
  }

  private static boolean tellsOfSport(Tree tree, Vocabulary words) {
    return tree.tokens().stream().anyMatch(t -> t.isNoun() && words.has("sports", t.lemma()));
  }

  /** "will continue to grow": the first verb tells it. */
  private static boolean goesOn(Token anchor, Tree tree, Vocabulary words) {
    return anchor.is("xcomp") && words.has("going-on", tree.token(anchor.head()).lemma());
  }

  private static boolean copular(Token noun, Tree tree) {
    return Set.of("attr", "nsubj", "dobj", "pobj", "oprd", "appos").contains(noun.label())
        && tree.findHead(noun).isPresent();
  }
}
