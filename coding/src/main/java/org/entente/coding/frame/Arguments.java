package org.entente.coding.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.words.Vocabulary;

/** Finds the phrases that a frame's selector points to. */
final class Arguments {

  private static final Set<String> CONDITIONS = Set.of("until", "unless", "if");
  private static final Set<String> BY_PACT = Set.of("by", "under", "through", "in", "with", "via");
  private static final List<String> MEASURING = List.of("in", "of", "worth");

  private final Tree tree;
  private final Map<Integer, Predicate> byHead;
  private final Vocabulary words;

  Arguments(Tree tree, Map<Integer, Predicate> byHead, Vocabulary words) {
    this.tree = tree;
    this.words = words;
    this.byHead = byHead;
  }

  /** The heads of the phrases; empty where the sentence has none. */
  List<Token> of(Predicate predicate, String selector) {
    return switch (selector) {
      case "agent" -> predicate.agents();
      case "patient" -> predicate.patients();
      case "recipient" -> predicate.recipients();
      case "mod" -> predicate.modifiers();
      case "self" -> List.of(predicate.head());
      case "clause" -> predicate.complements();
      case "clause-patient" -> clausePatients(predicate);
      case "clause-with" -> clauseWith(predicate);
      case "clause-parties" -> clauseParties(predicate.head());
      case "for-if-clause" ->
          reach(predicate, "for").stream().anyMatch(this::isToDo)
                  || tree.subtree(predicate.head()).stream().anyMatch(Arguments::isInfinitive)
              ? reach(predicate, "for")
              : List.of();
      case "clause-agent" -> clauseAgents(predicate);
      case "patient-if-with" ->
          reach(predicate, "with").isEmpty() ? List.of() : predicate.patients();
      case "patient-or-with" ->
          reach(predicate, "with").isEmpty() ? predicate.patients() : reach(predicate, "with");
      case "agent-of-item" -> owners(predicate.patients());
      case "subject-giver" -> ofNoun(predicate.agents(), Set.of("from", "by"), true);
      case "subject-taker" ->
          ofNoun(predicate.agents(), Set.of("to", "for", "with", "towards"), false);
      case "subject-parties" ->
          ofNoun(predicate.agents(), Set.of("between", "with", "among", "to"), false);
      case "object-giver" -> ofNoun(predicate.patients(), Set.of("from", "by"), true);
      case "source" -> ofNoun(objects(predicate), Set.of("from"), false);
      case "object-taker" -> ofNoun(predicate.patients(), Set.of("to", "for", "with"), false);
      case "victim" -> victims(predicate);
      case "admitter" -> admitters(predicate);
      case "owner" -> tree.children(predicate.head(), "poss");
      case "said-of" ->
          predicate.agents().stream().filter(a -> a.head() != predicate.head().index()).toList();
      case "purpose" ->
          tree.children(predicate.head(), "advcl").stream()
              .filter(c -> c.tag().equals("VB"))
              .toList();
      case "condition" -> conditional(predicate);
      case "governor-agent" -> governorAgents(predicate.head());
      case "adder" -> adders(predicate.head());
      case "governor-object" -> governorObject(predicate);
      default -> reach(predicate, selector);
    };
  }

  private static List<Token> objects(Predicate predicate) {
    List<Token> objects = new ArrayList<>(predicate.patients());
    predicate.prepositions().values().forEach(objects::addAll);
    return objects;
  }

  /** All predicates of the sentence. */
  List<Predicate> all() {
    return List.copyOf(byHead.values());
  }

  /** Behind the prepositions of the subject's own noun, or of a participle that hangs on it. */
  private List<Token> ofNoun(List<Token> nouns, Set<String> prepositions, boolean owners) {
    List<Token> found = new ArrayList<>();
    for (Token agent : nouns) {
      Predicate noun = byHead.get(agent.index());
      List<Predicate> places = new ArrayList<>();
      if (noun != null) {
        places.add(noun);
        noun.complements().forEach(c -> places.add(byHead.getOrDefault(c.index(), noun)));
      }
      for (Predicate place : places) {
        prepositions.stream().sorted().forEach(p -> found.addAll(place.behind(p)));
      }
      if (owners && noun != null && found.isEmpty()) {
        found.addAll(noun.agents());
        found.addAll(noun.modifiers());
        found.addAll(noun.behind("of"));
      }
    }
    return found;
  }

  private List<Token> clauseAgents(Predicate predicate) {
    List<Token> agents = new ArrayList<>();
    for (Token complement : predicate.complements()) {
      Predicate clause = byHead.get(complement.index());
      if (clause != null) {
        agents.addAll(clause.agents().isEmpty() ? clause.patients() : clause.agents());
      }
    }
    return agents;
  }

  /** "agreed to build a bridge with Chile": with whom. */
  private List<Token> clauseWith(Predicate predicate) {
    return predicate.complements().stream()
        .flatMap(c -> Optional.ofNullable(byHead.get(c.index())).stream())
        .flatMap(c -> reach(c, "with").stream())
        .toList();
  }

  private List<Token> clausePatients(Predicate predicate) {
    return predicate.complements().stream()
        .flatMap(c -> Optional.ofNullable(byHead.get(c.index())).stream())
        .flatMap(c -> c.patients().stream())
        .toList();
  }

  /**
   * Who does something with whom by this pact: "by the treaty of 1834 Chad left the strip to
   * Niger". A pact that the text only takes up again ("under the treaty") has no parties of its
   * own.
   */
  private List<Token> clauseParties(Token pact) {
    if (!pact.is("pobj") || pact.head() < 0 || !isNews(pact)) {
      return List.of();
    }
    Token preposition = tree.token(pact.head());
    if (preposition.head() < 0 || !BY_PACT.contains(preposition.lemma())) {
      return List.of();
    }
    Predicate verb = byHead.get(preposition.head());
    if (verb == null || verb.form() != Predicate.Form.VERB) {
      return List.of();
    }
    List<Token> parties = new ArrayList<>(verb.agents());
    parties.addAll(verb.recipients());
    List.of("to", "with", "from").forEach(p -> parties.addAll(verb.behind(p)));
    return parties;
  }

  private boolean isNews(Token pact) {
    return pact.isProperNoun()
        || tree.children(pact).stream().anyMatch(c -> c.tag().equals("CD") || isIndefinite(c));
  }

  /** "a", "an". */
  static boolean isIndefinite(Token word) {
    return word.is("det") && (word.lemma().equals("a") || word.lemma().equals("an"));
  }

  private static boolean isInfinitive(Token token) {
    return token.tag().equals("VB")
        && Set.of("xcomp", "ccomp", "acl", "advcl").contains(token.label());
  }

  /** "calls for Peru to sign": Peru. */
  List<Token> calledTo(Predicate predicate) {
    return reach(predicate, "for").stream().filter(this::isToDo).toList();
  }

  private boolean isToDo(Token party) {
    return tree.findHead(party).map(Arguments::isInfinitive).orElse(false);
  }

  private List<Token> owners(List<Token> phrases) {
    return phrases.stream()
        .flatMap(p -> tree.children(p, Set.of("poss", "nmod", "compound", "amod")).stream())
        .toList();
  }

  /** Who must do something first: "until Cuba frees the prisoners". */
  private List<Token> conditional(Predicate predicate) {
    return tree.children(predicate.head(), "advcl").stream()
        .filter(
            c -> tree.children(c, "mark").stream().anyMatch(m -> CONDITIONS.contains(m.lemma())))
        .flatMap(c -> tree.children(c, Set.of("nsubj", "nsubjpass")).stream())
        .toList();
  }

  /** "called X to convey its support": X. */
  private List<Token> governorObject(Predicate predicate) {
    Token head = predicate.head();
    Token verb = head.isNoun() && head.head() >= 0 ? tree.token(head.head()) : head;
    if (!(verb.is("advcl") || verb.is("xcomp")) || verb.head() < 0) {
      return List.of();
    }
    Predicate above = byHead.get(verb.head());
    return above == null ? List.of() : above.patients();
  }

  /** "Togo admits to 300 soldiers killed": who tells of losses tells of his own. */
  private List<Token> admitters(Predicate predicate) {
    Token at = predicate.head();
    if (!at.is("acl")) {
      return List.of();
    }
    while (at.head() >= 0 && !at.is("relcl")) {
      at = tree.token(at.head());
      Predicate above = byHead.get(at.index());
      if (at.isVerb() && above != null) {
        return words.has("owning-up", at.lemma()) ? above.agents() : List.of();
      }
    }
    return List.of();
  }

  /** "landed at the king's request": who landed. */
  private List<Token> governorAgents(Token noun) {
    if (noun.tag().startsWith("JJ") && noun.head() >= 0 && !noun.is("acomp")) {
      Predicate above = byHead.get(noun.head()); // "made arms available"
      return above == null ? List.of() : above.agents();
    }
    if (!noun.is("pobj") || noun.head() < 0) {
      return List.of();
    }
    Predicate above = byHead.get(tree.token(noun.head()).head());
    return above == null ? List.of() : above.agents();
  }

  /** "besides arms", "in addition to military support": who does what the sentence tells. */
  private List<Token> adders(Token noun) {
    return all().stream()
        .filter(verb -> verb.form() == Predicate.Form.VERB)
        .filter(verb -> adds(verb, noun))
        .flatMap(verb -> verb.agents().stream())
        .toList();
  }

  /** "besides fuel it shipped cars": the fuel is one of the things that the verb tells of. */
  boolean adds(Predicate verb, Token noun) {
    return words.get("along-with").stream().anyMatch(with -> verb.behind(with).contains(noun));
  }

  /** Who does what the clause around the noun tells. */
  List<Token> above(Token noun) {
    Token at = noun;
    while (at.head() >= 0) {
      at = tree.token(at.head());
      Predicate verb = byHead.get(at.index());
      if (verb != null && verb.form() == Predicate.Form.VERB) {
        return verb.agents();
      }
    }
    return List.of();
  }

  private List<Token> victims(Predicate predicate) {
    List<Token> before = new ArrayList<>();
    if (predicate.head().is("conj")
        && !predicate.patients().isEmpty()
        && predicate.patients().stream().allMatch(p -> p.tag().equals("CD"))) {
      Predicate first = byHead.get(predicate.head().head());
      before.addAll(
          first == null ? List.of() : victims(first)); // "killed two soldiers, wounded three"
    }
    if (!before.isEmpty()) {
      return before;
    }
    return predicate.patients().isEmpty() ? predicate.agents() : predicate.patients();
  }

  /**
   * Behind the preposition; what hangs on the object, or on its last conjunct, counts for the verb.
   */
  List<Token> reach(Predicate predicate, String preposition) {
    List<Token> own = predicate.behind(preposition);
    if (!own.isEmpty() || predicate.form() == Predicate.Form.ADJECTIVE) {
      return own;
    }
    for (Token patient : predicate.patients()) {
      for (Token part : tree.conjuncts(patient)) {
        List<Token> found = behindNoun(part, preposition, 2);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * Behind the noun, or behind what it measures: "$2 million in aid to Fiji", "tons of rice for".
   */
  private List<Token> behindNoun(Token head, String preposition, int depth) {
    Predicate noun = byHead.get(head.index());
    if (noun == null || noun.form() != Predicate.Form.NOUN) {
      return List.of();
    }
    if (!noun.behind(preposition).isEmpty() || depth == 0) {
      return noun.behind(preposition);
    }
    for (String measure : MEASURING) {
      for (Token measured : noun.behind(measure)) {
        List<Token> found = behindNoun(measured, preposition, depth - 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
