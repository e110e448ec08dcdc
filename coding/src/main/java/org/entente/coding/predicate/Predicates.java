package org.entente.coding.predicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;

/** Finds every predicate of a sentence. */
public final class Predicates {

  /** Adverbs of direction, which the parser takes for particles or not. */
  private static final Set<String> ALONG =
      Set.of("back", "home", "over", "away", "forward", "afloat", "alive");

  private static final Set<String> HELPING = Set.of("aux", "auxpass");

  /** "by way of Lomé", "by sea": nobody who does it. */
  private static final Set<String> MEANS =
      Set.of("way", "means", "sea", "land", "air", "rail", "road", "train", "ship", "mail", "hand");

  /** Prepositions of several words whose middle is a noun. */
  private static final Set<String> COMPOUNDS = Set.of("in addition to", "on top of");

  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl");
  private static final Set<String> BEFORE_NOUN =
      Set.of("nmod", "compound", "amod", "advmod", "npadvmod");

  private final Tree tree;
  private final Subjects subjects;
  private final Misplaced misplaced;
  private final Set<Integer> times;

  private Predicates(Tree tree, Set<Integer> times) {
    this.tree = tree;
    this.times = Set.copyOf(times);
    this.subjects = new Subjects(tree);
    this.misplaced = new Misplaced(tree);
  }

  /**
   * All verbs, nouns and adjectives of the sentence as predicates, in its order.
   *
   * @param times indices of the words that are times: "called on Friday" has nothing behind "on"
   */
  public static List<Predicate> of(Tree tree, Set<Integer> times) {
    Predicates finder = new Predicates(tree, times);
    List<Predicate> found = new ArrayList<>();
    for (Token token : tree.tokens()) {
      if (token.isVerb() && !HELPING.contains(token.label())) {
        found.add(finder.verb(token));
      } else if (token.isNoun()) {
        found.add(finder.noun(token));
      } else if (token.tag().startsWith("JJ")) {
        found.add(finder.adjective(token));
      }
    }
    return found;
  }

  private Predicate verb(Token verb) {
    boolean passive = subjects.isPassive(verb);
    Map<String, List<Token>> behind = new LinkedHashMap<>();
    collectPrepositions(verb, behind);
    List<Token> objects = new ArrayList<>();
    List<Token> recipients = new ArrayList<>();
    List<Token> agents = new ArrayList<>();
    for (Token child : tree.children(verb)) {
      switch (child.label()) {
        case "dobj", "attr", "oprd" -> objects.add(relative(child));
        case "dative" -> {
          if (!child.tag().equals("IN") && !child.tag().equals("TO")) {
            recipients.add(relative(child));
          }
        }
        default -> {}
      }
    }
    objects.stream()
        .filter(o -> o.is("dobj"))
        .findFirst()
        .flatMap(this::calledSo)
        .ifPresent(objects::add);
    misplaced.turnRelative(verb, objects, recipients);
    misplaced.bringBack(verb, objects, behind);
    misplaced.bringObject(objects, behind);
    objectGap(verb, objects);
    if (objects.size() > 1
        && recipients.isEmpty()
        && objects.get(0).is("dobj")
        && objects.get(1).is("dobj")) {
      recipients.add(objects.remove(0));
    }
    if (objects.isEmpty() && recipients.size() > 1) {
      objects.add(recipients.remove(recipients.size() - 1));
    }
    if (objects.size() == 1
        && recipients.size() == 1
        && objects.get(0).is("dobj")
        && recipients.get(0).is("dative")
        && recipients.get(0).index() > objects.get(0).index()) {
      objects.add(recipients.set(0, objects.remove(0))); // "sold the navy nine jets": in this order
    }
    if (recipients.isEmpty() && objects.size() == 1) {
      Token taker = objects.get(0);
      given(taker)
          .ifPresent(
              thing -> {
                recipients.add(taker);
                objects.set(0, thing);
              });
    }
    if (recipients.isEmpty()) {
      objects.forEach(object -> swallowed(object).ifPresent(recipients::add));
    }
    Optional<Token> subject = subjects.find(verb);
    if (passive) {
      behind.getOrDefault("by", List.of()).stream()
          .filter(by -> !MEANS.contains(by.lemma()))
          .forEach(agents::add);
      if (agents.isEmpty()) {
        objects.stream().filter(o -> o.is("dobj")).forEach(o -> agents.addAll(doers(o)));
      }
      // "was given arms": the subject of a passive that has an object receives it
      subject.ifPresent(
          s -> {
            if (!s.is("nsubjpass") || objects.stream().noneMatch(o -> o.is("dobj"))) {
              objects.add(0, s);
            } else {
              recipients.add(0, s);
            }
          });
    } else {
      subject.ifPresent(agents::add);
    }
    return new Predicate(
        verb,
        verb.lemma(),
        Predicate.Form.VERB,
        agents,
        objects,
        recipients,
        behind,
        List.of(),
        clauses(verb),
        particle(verb));
  }

  /** "calls the raid unlawful", where the parser hangs the adjective on the raid. */
  private Optional<Token> calledSo(Token object) {
    return tree.children(object, Set.of("nmod", "amod")).stream()
        .filter(c -> c.tag().equals("JJ") && c.index() > object.index())
        .filter(c -> tree.children(c).stream().noneMatch(below -> below.is("prep")))
        .findFirst();
  }

  /** "was promised a billion in loans by Riyadh": the parser hangs the doer on the loans. */
  private List<Token> doers(Token object) {
    return tree.subtree(object).stream()
        .filter(t -> t.is("prep") && t.lemma().equals("by"))
        .flatMap(by -> tree.children(by, "pobj").stream())
        .filter(doer -> doer.isNoun() && !times.contains(doer.index()))
        .toList();
  }

  private String particle(Token verb) {
    return tree.findChild(verb, "prt")
        .or(
            () ->
                tree.children(verb, "advmod").stream()
                    .filter(a -> ALONG.contains(a.lemma()))
                    .findFirst())
        .map(p -> p.form().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** "handed the police 60 rifles", where the parser takes what is given for another name. */
  private Optional<Token> given(Token taker) {
    if (!taker.is("dobj")) {
      return Optional.empty();
    }
    return tree.children(taker, "appos").stream()
        .filter(thing -> thing.isNoun() && thing.index() > taker.index())
        .filter(thing -> Set.of("CD", "DT").contains(tree.token(taker.index() + 1).tag()))
        .filter(thing -> tree.dominates(thing, tree.token(taker.index() + 1)))
        .findFirst();
  }

  /**
   * "sold Greece 24 jets", "sells Greece tobacco", where the parser takes the buyer for a part of
   * the name of what is sold. A name that is none of a buyer is no harm: no actor is found in it.
   */
  private Optional<Token> swallowed(Token object) {
    return tree.children(object, BEFORE_NOUN).stream()
        .filter(c -> c.isProperNoun() && c.index() < object.index())
        .filter(c -> !tree.token(c.index() + 1).isProperNoun())
        .findFirst();
  }

  /** "the oil that Oman supplied", "the oil Oman supplied": the noun is the object. */
  private void objectGap(Token verb, List<Token> objects) {
    boolean ownSubject =
        tree.children(verb).stream().anyMatch(c -> c.is("nsubj") && !c.tag().startsWith("W"));
    if (verb.is("relcl")
        && verb.head() >= 0
        && objects.isEmpty()
        && ownSubject
        && !subjects.isPassive(verb)) {
      objects.add(tree.token(verb.head()));
    }
  }

  private Predicate noun(Token noun) {
    Map<String, List<Token>> behind = new LinkedHashMap<>();
    collectPrepositions(noun, behind);
    List<Token> agents = new ArrayList<>(tree.children(noun, "poss"));
    agents.addAll(behind.getOrDefault("by", List.of()));
    boolean predicative = noun.is("attr") || noun.is("oprd") || (noun.is("pobj") && behindAs(noun));
    if (predicative) {
      subjects
          .find(noun.is("pobj") ? tree.token(tree.token(noun.head()).head()) : noun)
          .ifPresent(agents::add);
    } else if (noun.is("appos") && noun.head() >= 0) {
      agents.add(tree.token(noun.head()));
    } else if (noun.is("ccomp")) {
      agents.addAll(tree.children(noun, "nsubj")); // "made Chile a partner of Peru"
    }
    if (!behind.containsKey("for")) {
      calledFor(noun).ifPresent(who -> behind.put("for", List.of(who)));
    }
    List<Token> modifiers = new ArrayList<>();
    for (Token child : tree.children(noun)) {
      if (BEFORE_NOUN.contains(child.label()) && child.index() < noun.index()) {
        modifiers.add(child);
      }
    }
    return new Predicate(
        noun,
        noun.lemma(),
        Predicate.Form.NOUN,
        agents,
        behind.getOrDefault("of", List.of()),
        List.of(),
        behind,
        modifiers,
        tree.children(noun, Set.of("acl", "ccomp", "relcl")),
        "");
  }

  /** "led to calls for Chile to leave", where the parser hangs the clause on the verb. */
  private Optional<Token> calledFor(Token noun) {
    if (noun.index() + 1 >= tree.tokens().size()) {
      return Optional.empty();
    }
    Token next = tree.token(noun.index() + 1);
    return next.lemma().equals("for") && next.is("mark") && next.head() != noun.index()
        ? tree.findHead(next).flatMap(clause -> tree.findChild(clause, "nsubj"))
        : Optional.empty();
  }

  /** "is seen as a key supporter". */
  private boolean behindAs(Token noun) {
    return noun.head() >= 0
        && tree.token(noun.head()).lemma().equals("as")
        && tree.token(noun.head()).head() >= 0;
  }

  private Predicate adjective(Token adjective) {
    Map<String, List<Token>> behind = new LinkedHashMap<>();
    collectPrepositions(adjective, behind);
    Optional<Token> subject =
        adjective.is("nmod") || adjective.is("amod")
            ? tree.findHead(adjective)
            : subjects.find(adjective);
    return new Predicate(
        adjective,
        adjective.lemma(),
        Predicate.Form.ADJECTIVE,
        subject.map(List::of).orElse(List.of()),
        List.of(),
        List.of(),
        behind,
        List.of(),
        clauses(adjective),
        "");
  }

  /** What hangs on the word as its content; a participle before or beside it is none. */
  private List<Token> clauses(Token head) {
    return tree.children(head, CLAUSES).stream()
        .filter(c -> !c.is("advcl") || (c.index() > head.index() && c.tag().equals("VB")))
        .toList();
  }

  private Token relative(Token token) {
    return subjects.antecedent(token);
  }

  private void collectPrepositions(Token head, Map<String, List<Token>> behind) {
    for (Token child : tree.children(head)) {
      if (child.is("advcl")
          && tree.children(child, "mark").stream().anyMatch(m -> m.lemma().equals("for"))) {
        // "called for X to act"
        behind.computeIfAbsent("for", w -> new ArrayList<>()).addAll(tree.children(child, "nsubj"));
      }
      if (child.is("advmod") && ALONG.contains(child.lemma())) {
        collectPrepositions(child, behind); // "came back from"
      }
      boolean preposition =
          child.is("prep") || child.is("agent") || (child.is("dative") && !child.isNoun());
      if (preposition) {
        String word = child.form().toLowerCase(Locale.ROOT);
        for (Token below : tree.children(child)) {
          if (times.contains(below.index())) {
            collectPrepositions(below, behind); // "landed on 3 May with vaccines"
            continue;
          }
          if (below.is("pobj") || below.is("pcomp") || below.is("dobj")) {
            if (!isHisPart(below) && !addCompound(word, below, behind)) {
              behind.computeIfAbsent(word, w -> new ArrayList<>()).add(relative(below));
            }
          } else if (below.is("prep")) {
            addChained(word, below, behind);
          }
        }
      }
    }
  }

  /** "for its part": said of nothing. */
  private boolean isHisPart(Token noun) {
    return noun.lemma().equals("part") && !tree.children(noun, "poss").isEmpty();
  }

  /** "in addition to": found under the whole, and nothing stands behind "in". */
  private boolean addCompound(String word, Token noun, Map<String, List<Token>> behind) {
    for (Token second : tree.children(noun, "prep")) {
      String whole = word + " " + noun.lemma() + " " + second.lemma();
      if (COMPOUNDS.contains(whole)) {
        behind
            .computeIfAbsent(whole, w -> new ArrayList<>())
            .addAll(tree.children(second, Set.of("pobj", "pcomp")));
        return true;
      }
    }
    return false;
  }

  /** "according to", "because of", "from behind": found under both the first and the last word. */
  private void addChained(String word, Token second, Map<String, List<Token>> behind) {
    String both = word + " " + second.form().toLowerCase(Locale.ROOT);
    for (Token below : tree.children(second, Set.of("pobj", "pcomp"))) {
      behind.computeIfAbsent(both, w -> new ArrayList<>()).add(relative(below));
    }
  }
}
