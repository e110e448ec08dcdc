package org.entente.coding.predicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;

/**
 * Finds the subject of a verb as the sentence leaves it to be understood: its own, the word that a
 * relative clause or a participle hangs on, the one shared in coordination, or the one that
 * controls an infinitive.
 */
final class Subjects {

  private static final Set<String> OWN = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");

  /** "in addition to paying", "with a view to buying": whoever does what the sentence tells. */
  private static final Set<String> JOINING =
      Set.of("addition", "return", "exchange", "lieu", "view", "aim", "hope", "process", "course");

  private static final Set<String> WITH = Set.of("with", "without");
  private static final int DEPTH = 8;

  private final Tree tree;

  Subjects(Tree tree) {
    this.tree = tree;
  }

  /** The surface subject; with a passive it is what the thing is done to. */
  Optional<Token> find(Token verb) {
    return find(verb, DEPTH);
  }

  private Optional<Token> find(Token verb, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    Optional<Token> own = own(verb).map(this::called);
    if (own.isPresent()) {
      return own.map(this::antecedent);
    }
    Optional<Token> head = tree.findHead(verb);
    if (head.isEmpty() || tree.children(verb).stream().anyMatch(c -> c.tag().equals("EX"))) {
      return Optional.empty();
    }
    Token above = head.get();
    return switch (verb.label()) {
      case "conj" -> above.isVerb() || isCopula(above) ? find(above, depth - 1) : Optional.empty();
      case "relcl" ->
          hasObjectGap(verb)
              ? Optional.empty()
              : isFirstTo(verb, above)
                  ? find(tree.token(above.head()), depth - 1)
                  : Optional.of(above);
      case "acl" -> ofNounClause(verb, above, depth);
      case "xcomp" -> controlled(above, depth);
      case "advcl", "ccomp", "dep", "parataxis" -> clauseAbove(above, depth);
      case "pcomp" -> behindPreposition(above, depth);
      case "acomp", "attr", "oprd" -> find(above, depth - 1);
      default -> Optional.empty();
    };
  }

  /** "Neighbouring Chile has": Chile, where the parser takes the first word for a verb. */
  private Token called(Token subject) {
    return subject.is("csubj") && subject.lemma().startsWith("neighb")
        ? tree.findChild(subject, "dobj").orElse(subject)
        : subject;
  }

  /** Some parses hang the subject on the auxiliary: "is once again sending". */
  private Optional<Token> own(Token verb) {
    Optional<Token> subject = ownSubject(verb);
    return subject.isPresent()
        ? subject
        : tree.children(verb, "aux").stream().flatMap(a -> ownSubject(a).stream()).findFirst();
  }

  private Optional<Token> ownSubject(Token verb) {
    return tree.children(verb).stream().filter(child -> OWN.contains(child.label())).findFirst();
  }

  /** A relative pronoun stands for the noun before its clause. */
  Token antecedent(Token subject) {
    if (!subject.tag().equals("WDT") && !subject.tag().equals("WP")) {
      return subject;
    }
    Token clause = tree.findHead(subject).orElse(subject);
    while (clause.label().equals("conj") && clause.head() >= 0) {
      clause = tree.token(clause.head());
    }
    if (clause.label().equals("relcl") && clause.head() >= 0) {
      return tree.token(clause.head());
    }
    for (int i = subject.index() - 1; i >= 0; i--) {
      Token before = tree.token(i);
      if (before.isNoun()) {
        return before;
      }
      if (!before.tag().equals(",") && !before.tag().equals("IN")) {
        break;
      }
    }
    return subject;
  }

  private boolean hasObjectGap(Token verb) {
    return tree.children(verb).stream()
        .anyMatch(c -> Set.of("dobj", "pobj").contains(c.label()) && c.tag().startsWith("W"));
  }

  /**
   * "sanctions imposed", "drones flying": the noun; "efforts to bypass": whoever makes the efforts.
   */
  private Optional<Token> ofNounClause(Token verb, Token noun, int depth) {
    if (!verb.tag().equals("VB") || !noun.isNoun()) {
      return noun.isVerb() ? find(noun, depth - 1) : Optional.of(noun);
    }
    Optional<Token> owner = tree.findChild(noun, "poss");
    if (owner.isPresent()) {
      return owner;
    }
    Token at = noun;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      at = tree.token(at.head());
      if (at.isVerb()) {
        return find(at, depth - 1);
      }
    }
    return Optional.empty();
  }

  /** "we were the first country in the region to help": we. */
  private boolean isFirstTo(Token verb, Token noun) {
    return verb.tag().equals("VB") && noun.is("attr") && noun.head() >= 0;
  }

  private Optional<Token> controlled(Token above, int depth) {
    List<Token> objects = tree.children(above, Set.of("dobj", "dative"));
    if (!objects.isEmpty() && above.isVerb()) {
      return Optional.of(objects.get(0));
    }
    return find(above, depth - 1);
  }

  private Optional<Token> clauseAbove(Token above, int depth) {
    return above.isVerb() || isCopula(above) ? find(above, depth - 1) : Optional.empty();
  }

  /** "took part in", "drew fire for": whoever did so is meant, and no other. */
  private boolean isPartOfVerb(Token object) {
    return object.tag().equals("NN") && tree.children(object).isEmpty();
  }

  /** "accused X of sending", "thanked X for sending": X; otherwise the subject of the clause. */
  private Optional<Token> behindPreposition(Token given, int depth) {
    Token preposition = given;
    while (preposition.is("conj") && preposition.head() >= 0) {
      preposition = tree.token(preposition.head());
    }
    Optional<Token> governor = tree.findHead(preposition);
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    Token verb = governor.get();
    Optional<Token> beside = besideIn(preposition, given);
    if (beside.isPresent()) {
      return beside;
    }
    boolean byOrIn =
        Set.of("by", "in", "after", "before", "without", "while", "through")
            .contains(preposition.lemma());
    if (verb.isVerb() && !byOrIn) {
      List<Token> objects = tree.children(verb, Set.of("dobj"));
      if (!objects.isEmpty() && !isPartOfVerb(objects.get(0))) {
        return Optional.of(objects.get(0));
      }
      if (isPassive(verb)) {
        return find(verb, depth - 1);
      }
    }
    if (verb.isNoun()) {
      if (verb.is("pobj") && JOINING.contains(verb.lemma())) {
        return tree.findHead(verb).flatMap(tree::findHead).flatMap(v -> find(v, depth - 1));
      }
      Optional<Token> owner = tree.findChild(verb, "poss");
      if (owner.isEmpty() && verb.is("dobj") && preposition.lemma().equals("of")) {
        return tree.findHead(verb).flatMap(v -> find(v, depth - 1)); // "shows no sign of leaving"
      }
      return owner.isPresent() ? owner : ofNounClause(verb, verb, depth);
    }
    return find(verb, depth - 1);
  }

  /** "with exports growing": what stands behind the same preposition before the participle. */
  private Optional<Token> besideIn(Token preposition, Token given) {
    return preposition.equals(given) && WITH.contains(preposition.lemma())
        ? tree.children(preposition, "pobj").stream().filter(Token::isNoun).findFirst()
        : Optional.empty();
  }

  boolean isPassive(Token verb) {
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
      return false;
    }
    if (tree.children(verb).stream().anyMatch(c -> c.is("auxpass") || c.is("nsubjpass"))) {
      return true;
    }
    if (tree.findChild(verb, "agent").isPresent()) {
      // "had stopped aid over the raids by X": the parser hangs the doer of the raids on the verb
      return tree.findChild(verb, "nsubj").isEmpty() || tree.findChild(verb, "dobj").isEmpty();
    }
    if (tree.children(verb).stream().anyMatch(c -> c.is("aux") || c.is("nsubj"))) {
      return false;
    }
    if (verb.is("conj") && verb.head() >= 0) {
      return verb.tag().equals("VBN") && isPassive(tree.token(verb.head()));
    }
    return verb.tag().equals("VBN")
        && (verb.is("acl")
            || verb.is("relcl")
            || verb.is("advcl")
            || verb.is("oprd")
            || verb.is("nmod"));
  }

  boolean isCopula(Token token) {
    return token.lemma().equals("be")
        || token.lemma().equals("become")
        || token.lemma().equals("remain");
  }
}
