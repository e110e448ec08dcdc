package org.entente.coding.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.coding.parse.Token;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Channel;
import org.entente.model.Kind;

/** Tells whether the object and the subject of a predicate are what a frame asks for. */
final class Requirements {

  private final RoleFiller.Surroundings sentence;
  private final Vocabulary words;
  private final ItemLexicon items;

  private Flow before;

  Requirements(RoleFiller.Surroundings sentence, Vocabulary words, ItemLexicon items) {
    this.before = Flow.of(sentence.discourse());
    this.sentence = sentence;
    this.words = words;
    this.items = items;
  }

  /** What flow the words before have told of. */
  void after(Flow flow) {
    this.before = flow;
  }

  Flow before() {
    return before;
  }

  boolean objectFits(Frame frame, Predicate predicate) {
    boolean name = predicate.form() == Predicate.Form.NOUN && predicate.head().isProperNoun();
    if (name && (frame.kind() == Kind.BENEFIT || frame.kind() == Kind.RISK)) {
      return false; // "Operation Shield"
    }
    if (frame.object().isEmpty()) {
      return true;
    }
    List<Token> objects = new ArrayList<>(predicate.patients());
    objects.addAll(predicate.behind("with"));
    if (predicate.patients().isEmpty() && predicate.form() == Predicate.Form.VERB) {
      predicate.prepositions().values().forEach(objects::addAll);
      objects.addAll(sentence.tree().children(predicate.head(), "npadvmod")); // "went the same way"
    }
    if (predicate.form() == Predicate.Form.NOUN) {
      objects.add(predicate.head());
      predicate
          .prepositions()
          .forEach(
              (preposition, behind) -> {
                if (frame.nouns().contains(predicate.lemma() + " " + preposition)) {
                  objects.addAll(behind); // "the potential for war"
                }
              });
    }
    if (predicate.patients().stream().anyMatch(p -> p.lemma().equals("dollar"))) {
      objects.addAll(predicate.behind("in"));
    }
    List<Token> below = below(predicate);
    List<Token> held = behind(predicate, Set.of("with"));
    List<Token> called = behind(predicate, Set.of("as"));
    List<Token> placed = behind(predicate, Set.of("on", "to", "in", "into", "under", "at"));
    return fits(
        frame.object(),
        wanted ->
            wanted.startsWith(">")
                ? below.stream().anyMatch(o -> is(o, wanted.substring(1)))
                : wanted.startsWith("=")
                    ? called.stream().anyMatch(o -> is(o, wanted.substring(1)))
                    : wanted.startsWith("&")
                        ? held.stream().anyMatch(o -> is(o, wanted.substring(1)))
                        : wanted.startsWith("+")
                            ? placed.stream().anyMatch(o -> is(o, wanted.substring(1)))
                            : objects.stream()
                                .flatMap(o -> sentence.tree().conjuncts(o).stream())
                                .anyMatch(o -> is(o, wanted)));
  }

  /** Behind these prepositions, whether they hang on the word or on its object. */
  private List<Token> behind(Predicate predicate, Set<String> prepositions) {
    List<Token> behind = new ArrayList<>();
    prepositions.stream().sorted().forEach(p -> behind.addAll(predicate.behind(p)));
    for (Token object : predicate.patients()) {
      sentence.tree().children(object, "prep").stream()
          .filter(p -> prepositions.contains(p.lemma()))
          .forEach(p -> behind.addAll(sentence.tree().children(p, "pobj")));
    }
    return behind;
  }

  /** One of the terms fits and none of those behind a minus sign. */
  private static boolean fits(Set<String> terms, java.util.function.Predicate<String> holds) {
    boolean barred = terms.stream().anyMatch(t -> t.startsWith("-") && holds.test(t.substring(1)));
    return !barred
        && (terms.stream().allMatch(t -> t.startsWith("-"))
            || terms.stream().anyMatch(t -> !t.startsWith("-") && holds.test(t)));
  }

  /** The verbs of the clauses that hang on the word, and what these are done to. */
  private List<Token> below(Predicate predicate) {
    List<Token> below = new ArrayList<>();
    for (Token clause : predicate.complements()) {
      for (Token verb : sentence.tree().conjuncts(clause)) {
        below.add(verb);
        below.addAll(sentence.tree().children(verb, "dobj"));
        sentence
            .tree()
            .children(verb, "prep")
            .forEach(p -> below.addAll(sentence.tree().children(p, "pobj")));
      }
    }
    return below;
  }

  boolean subjectFits(Frame frame, Predicate predicate) {
    return frame.subject().isEmpty()
        || fits(
            frame.subject(),
            wanted ->
                predicate.agents().stream()
                    .flatMap(a -> sentence.tree().conjuncts(a).stream())
                    .anyMatch(a -> is(a, wanted)));
  }

  private boolean is(Token given, String wanted) {
    if (given.lemma().equals(wanted)) {
      return true;
    }
    Token object = quantified(given);
    if (wanted.startsWith("@~")) {
      return sentence.tree().children(object).stream()
          .filter(c -> c.index() < object.index())
          .flatMap(c -> sentence.tree().conjuncts(c).stream())
          .anyMatch(c -> words.has(wanted.substring(2), c.lemma()));
    }
    boolean official = wanted.equals("@officials") || wanted.equals("@visitors");
    if (official && sentence.references().isPerson(object)) {
      return true;
    }
    boolean pact = wanted.equals("@pacts") || wanted.equals("@agreements");
    if (pact && isPactAtHand(object)) {
      return true;
    }
    if (wanted.startsWith("@")) {
      return words.has(wanted.substring(1), object.lemma());
    }
    if (wanted.equals("#number")) {
      return given.tag().equals("CD") && quantified(given).equals(given);
    }
    boolean counted = object.tag().equals("CD") && sentence.discourse().countsPeople();
    boolean nationals =
        object.tag().startsWith("NNP") && sentence.references().isNationality(object);
    if (wanted.equals("#persons")
        && (counted || nationals || sentence.references().isPeople(object))) {
      return true;
    }
    if (wanted.equals("#money") && sentence.hasMoney() && isBareFigure(object)) {
      return true;
    }
    if (wanted.startsWith("#")) {
      return classOf(object)
          .or(() -> classOf(given))
          .map(c -> fits(c, wanted.substring(1)))
          .orElse(false);
    }
    return object.lemma().equals(wanted);
  }

  /** "it lets troops enter": the pact of the sentence before. */
  private boolean isPactAtHand(Token word) {
    return word.lemma().equals("it")
        && sentence.discourse().hasPactAtHand()
        && sentence.references().of(word).isEmpty();
  }

  private Optional<ItemClass> classOf(Token head) {
    StringBuilder phrase = new StringBuilder();
    for (Token child : sentence.tree().children(head)) {
      if (child.index() < head.index()
          && (child.is("nmod") || child.is("compound") || child.is("amod"))) {
        phrase.append(child.form()).append(' ');
      }
    }
    return items.classify(phrase.append(head.form()).toString());
  }

  /** A figure that counts nothing named, and of which the text does not say that it is people. */
  private boolean isBareFigure(Token object) {
    return object.tag().equals("CD")
        && !sentence.discourse().countsPeople()
        && sentence.tree().children(object, "prep").isEmpty();
  }

  /** "all of its aircraft", "most of the oil": the aircraft, the oil. */
  private Token quantified(Token head) {
    boolean share =
        head.tag().equals("CD")
            || head.lemma().equals("dollar")
            || words.has("percent", head.lemma());
    if (!share
        && !words.has("quantifiers", head.lemma())
        && !words.has("containers", head.lemma())) {
      return head;
    }
    return sentence.tree().children(head, "prep").stream()
        .filter(p -> p.lemma().equals("of"))
        .flatMap(p -> sentence.tree().children(p, "pobj").stream())
        .findFirst()
        .orElse(head);
  }

  private static boolean fits(ItemClass itemClass, String wanted) {
    return wanted.equals("arms")
        ? itemClass.sort() == ItemClass.Sort.GOODS && itemClass.channel() == Channel.MILITARY
        : itemClass.sort().word().equals(wanted);
  }

  /** An actor by name, a person or a group that can be met. */
  boolean isParty(Token head) {
    return sentence.references().isNamed(head)
        || sentence.references().isPerson(head)
        || words.has("officials", head.lemma())
        || words.has("parties", head.lemma())
        || words.has("both", head.lemma())
        || (head.isPronoun() && !sentence.references().of(head).isEmpty());
  }

  /**
   * Hope and thanks are given without anything that passes; a text that is released is not freed.
   */
  boolean passes(Frame frame, Predicate predicate, List<Token> items) {
    if (frame.has("no-text")) {
      return predicate.patients().stream().noneMatch(p -> words.has("texts", p.lemma()));
    }
    if (items.isEmpty()) {
      boolean asked = frame.needs().contains("thing"); // "pays for it": with what, nobody says
      return !asked && (frame.kind() != Kind.TRANSFER || !sentence.discourse().hasNoTie());
    }
    return frame.kind() != Kind.TRANSFER
        || !frame.object().isEmpty()
        || !items.stream().allMatch(i -> words.has("immaterial", i.lemma()));
  }

  /** Whether whoever acts is somebody: a situation or a programme takes no position. */
  boolean isVoiced(Frame frame, Predicate predicate) {
    boolean asked =
        sentence.discourse().hasNoTie()
            && (frame.kind() == Kind.POSITION
                || frame.kind() == Kind.BENEFIT
                || frame.kind() == Kind.RISK
                || frame.kind() == Kind.TRANSFER);
    return !asked || predicate.agents().stream().noneMatch(this::isThing);
  }

  /**
   * "a treaty had given Cairo a veto", "is being built by a company from there": no state of which
   * the text spoke has.
   */
  boolean isDoneByThing(Frame frame, Predicate predicate) {
    return frame.kind() == Kind.TRANSFER
        && frame.subject().isEmpty()
        && frame.from().stream().findFirst().orElse("").equals("agent")
        && predicate.form() == Predicate.Form.VERB
        && !predicate.agents().isEmpty()
        && predicate.agents().stream()
            .allMatch(
                a ->
                    isIndefinite(a)
                        || (isThing(a)
                            && classOf(a).isEmpty()
                            && !words.has("flow-nouns", a.lemma())));
  }

  static boolean isEach(Token word) {
    return word.lemma().equals("each") || word.lemma().equals("either");
  }

  /** "an article": one of many, not the one that was spoken of. */
  boolean isIndefinite(Token noun) {
    return noun.tag().equals("NN")
        && sentence.tree().children(noun).stream().anyMatch(Arguments::isIndefinite);
  }

  /** "shields Peru", not "enables the success of Peru's plan": whoever gains is named himself. */
  boolean gains(Frame frame, Predicate predicate) {
    if (frame.kind() != Kind.BENEFIT || !sentence.discourse().hasNoTie()) {
      return true;
    }
    List<Token> takers = new ArrayList<>(predicate.patients());
    takers.addAll(predicate.recipients());
    takers.addAll(predicate.behind("to"));
    takers.addAll(predicate.behind("for"));
    return takers.stream()
        .flatMap(t -> sentence.tree().conjuncts(t).stream())
        .anyMatch(t -> sentence.references().isNamed(t) || words.has("people", t.lemma()));
  }

  boolean isThing(Token agent) {
    return (agent.tag().equals("NN") || agent.tag().equals("NNS"))
        && !isParty(agent)
        && !sentence.references().isPeople(agent)
        && !words.has("speakers", agent.lemma())
        && !words.has("voices", agent.lemma())
        && !words.has("kin", agent.lemma())
        && !words.has("people", agent.lemma());
  }
}
