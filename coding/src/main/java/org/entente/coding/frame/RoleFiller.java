package org.entente.coding.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.items.ItemLexicon;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.reference.Discourse;
import org.entente.coding.reference.References;
import org.entente.coding.reference.Section;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;
import org.entente.model.Kind;

/** Fills the parts of a frame from the arguments of a predicate. One for each sentence. */
public final class RoleFiller {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> JOINS = Set.of("of", "with", "between", "among", "to");

  /** How much of a frame the sentence itself must name. */
  private enum Mode {
    NAMED,
    /** Nobody towards whom an attitude is. */
    OPEN,
    /** One side; the text tells the other. */
    BY_TIE
  }

  /** Makes the filler of a sentence once its predicates are known. */
  public interface Factory {
    RoleFiller of(Arguments arguments);
  }

  /** What a sentence tells besides its tree. */
  public record Surroundings(
      Tree tree,
      References references,
      Discourse discourse,
      Section section,
      boolean hasMoney,
      boolean hasFigure) {}

  private final Surroundings sentence;
  private final Arguments arguments;
  private final Vocabulary words;
  private final Requirements requirements;
  private final Needs needs;
  private final ImpliedSides impliedSides;
  private boolean told;
  private final Addressees addressees;

  RoleFiller(Surroundings sentence, Arguments arguments, Vocabulary words, ItemLexicon items) {
    this.sentence = sentence;
    this.arguments = arguments;
    this.words = words;
    this.requirements = new Requirements(sentence, words, items);
    this.needs = new Needs(sentence, words, requirements);
    this.impliedSides = new ImpliedSides(sentence);
    this.addressees = new Addressees(sentence, requirements, words);
  }

  public static Factory factory(Surroundings sentence, Vocabulary words, ItemLexicon items) {
    return arguments -> new RoleFiller(sentence, arguments, words, items);
  }

  /** The reading, or nothing where the frame does not fit or something that it needs is missing. */
  Optional<Reading> fill(Frame frame, Predicate predicate, Token anchor) {
    return fill(frame, predicate, anchor, Mode.NAMED);
  }

  /** The reading of an attitude of a state's that is towards nobody named, if it is one. */
  Optional<Reading> fillOpen(Frame frame, Predicate predicate) {
    return frame.has("open")
        ? fill(frame, predicate, predicate.head(), Mode.OPEN)
        : Optional.empty();
  }

  private Optional<Reading> fill(Frame frame, Predicate predicate, Token anchor, Mode mode) {
    boolean open = mode == Mode.OPEN;
    if (!requirements.objectFits(frame, predicate) || !requirements.subjectFits(frame, predicate)) {
      return Optional.empty();
    }
    List<Token> items = itemHeads(frame, predicate);
    if (!requirements.passes(frame, predicate, items)) {
      return Optional.empty();
    }
    boolean takerActs =
        !frame.mutual() && frame.to().stream().findFirst().orElse("").equals("agent");
    List<ActorCode> taker = takerActs ? first(frame.to(), predicate, List.of()) : List.of();
    List<ActorCode> from =
        frame.mutual() ? union(frame, predicate) : first(frame.from(), predicate, taker);
    if (frame.kind() == Kind.CASUALTY && from.isEmpty() && !predicate.patients().isEmpty()) {
      // "civilians were shot by its soldiers"
      from = sentence.discourse().counterpart(sentence.references().of(predicate.agents()));
    }
    if (from.isEmpty()
        && frame.has("anybody")
        && !sentence.discourse().hasNoTie()
        && somebody(predicate)
        && (!frame.has("addressed") || isAddressed(predicate))) {
      from = List.of(ActorCode.UNSPECIFIED);
    }
    from = withoutTaker(frame, predicate, from, takerActs);
    List<ActorCode> to =
        frame.mutual() ? from : takerActs ? taker : first(targets(frame), predicate, from);
    if (to.isEmpty() && isPassing(frame, predicate, anchor)) {
      to = sentence.discourse().partner(from);
    }
    if ((frame.has("addressed") && isOwn(predicate, from))
        || (to.isEmpty()
            && !from.isEmpty()
            && !passesOn(predicate)
            && !open
            && isReflexive(frame, predicate, from))) {
      return Optional.empty();
    }
    if (frame.has("flow") && from.isEmpty() && to.isEmpty() && isOfThird(predicate)) {
      return Optional.empty();
    }
    if (frame.has("relation")) {
      return relation(frame, predicate, anchor);
    }
    if (frame.has("pair")
        && frame.kind() == Kind.MEETING
        && from.isEmpty()
        && predicate.form() == Predicate.Form.NOUN
        && !isToldOf(predicate.head(), anchor)) {
      return Optional.empty();
    }
    if (from.isEmpty() && requirements.isDoneByThing(frame, predicate)) {
      return Optional.empty();
    }
    boolean eachWay =
        to.isEmpty() && from.size() == 2 && !frame.mutual() && isReciprocal(predicate);
    Sides named =
        eachWay
            ? new Sides(from.subList(0, 1), from.subList(1, 2), false)
            : new Sides(from, to, false);
    Sides sides =
        addressees.of(
            frame,
            predicate,
            eachWay || isKnown(frame, predicate, named)
                ? named
                : impliedSides.of(
                    frame, from, to, requirements.before(), !told && isGift(predicate), predicate));
    if (mode == Mode.BY_TIE) {
      Optional<Sides> completed = impliedSides.byTie(frame, predicate, sides);
      if (completed.isEmpty()) {
        return Optional.empty();
      }
      sides = completed.get();
    }
    boolean towardsNobody = open && sides.to().isEmpty() && needs.isOpen(predicate, sides.from());
    if (!needs.met(frame, predicate, sides.from(), sides.to(), towardsNobody)
        || passesPerson(frame, predicate)
        || (frame.has("definite-target") && sides.to().stream().allMatch(ActorCode::isLoose))
        || (isOfOneOnly(frame, sides) && !towardsNobody)
        || isSpeakers(frame, predicate)
        || !requirements.gains(frame, predicate)
        || !requirements.isVoiced(frame, predicate)) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            frame,
            predicate,
            anchor,
            eachWay ? from : sides.from(),
            eachWay ? from : sides.to(),
            items,
            sides.implied()));
  }

  /**
   * The reading of a frame that names one side only, in a text that sets it over against one other:
   * "Japanese troops invaded in 1879".
   */
  Optional<Reading> fillByTie(Frame frame, Predicate predicate) {
    Token head = predicate.head();
    boolean aside = head.is("advcl") && head.tag().startsWith("VB") && predicate.agents().isEmpty();
    return aside || words.has("own-use", predicate.lemma())
        ? Optional.empty() // "fighting has died down", "makes shells"
        : fill(frame, predicate, head, Mode.BY_TIE);
  }

  /** "called on Peru", "calls for Peru to sign": somebody is asked, and not only something. */
  private boolean isAddressed(Predicate predicate) {
    return Stream.concat(
            Stream.of("recipient", "patient", "on", "upon")
                .flatMap(selector -> arguments.of(predicate, selector).stream()),
            arguments.calledTo(predicate).stream())
        .anyMatch(asked -> !sentence.references().of(asked).isEmpty());
  }

  /**
   * "lent military support", "besides food aid": said to pass, to the other where nobody is named.
   */
  private boolean isPassing(Frame frame, Predicate noun, Token anchor) {
    return frame.kind() == Kind.TRANSFER
        && noun.form() == Predicate.Form.NOUN
        && ((anchor.isVerb() && frame.has("passing")) || !arguments.of(noun, "adder").isEmpty());
  }

  /** "the alliance offers Peru a port": what the tie of two brings one comes from the other. */
  private List<ActorCode> withoutTaker(
      Frame frame, Predicate predicate, List<ActorCode> from, boolean takerActs) {
    boolean felt = frame.kind() == Kind.BENEFIT || frame.kind() == Kind.RISK;
    if (!felt || takerActs || frame.mutual()) {
      return from;
    }
    List<ActorCode> taker = first(frame.to(), predicate, List.of());
    if (from.equals(taker) && frame.from().contains("flow-to")) {
      return List.of(); // "the returns for Peru": from the other, whoever gave last
    }
    List<ActorCode> others = from.stream().filter(code -> !taker.contains(code)).toList();
    return from.size() == 2 && taker.size() == 1 && others.size() == 1 ? others : from;
  }

  /** Has what follows in the sentence go on with this; without it with the sentences before. */
  void after(Optional<Reading> told) {
    this.told = told.isPresent();
    requirements.after(told.map(Flow::of).orElseGet(() -> Flow.of(sentence.discourse())));
  }

  /** What benefits whom is told by the words: "shored up the port", "to fortify the border". */
  private static boolean isKnown(Frame frame, Predicate predicate, Sides sides) {
    boolean others =
        sides.to().isEmpty()
            && !predicate.patients().isEmpty()
            && frame.to().stream().anyMatch(s -> s.startsWith("patient"));
    boolean nobody =
        sides.from().isEmpty()
            && predicate.agents().isEmpty()
            && predicate.form() == Predicate.Form.VERB;
    return frame.kind() == Kind.BENEFIT && (others || nobody);
  }

  /** "instructed its army": a word to one's own people. */
  private boolean isOwn(Predicate predicate, List<ActorCode> from) {
    List<ActorCode> asked = sentence.references().of(predicate.patients());
    return !asked.isEmpty() && from.containsAll(asked);
  }

  /** "Oslo paused $2 million in aid": no part of the flow of others of which the text told. */
  private boolean isOfThird(Predicate noun) {
    if (noun.form() != Predicate.Form.NOUN) {
      return false;
    }
    Flow told = requirements.before();
    return arguments.above(noun.head()).stream()
        .flatMap(agent -> sentence.references().of(agent).stream())
        .anyMatch(code -> !told.from().contains(code) && !told.to().contains(code));
  }

  /** Aid goes the way that aid went before, whatever was sold in between. */
  private boolean isGift(Predicate predicate) {
    return Stream.of(predicate.agents(), predicate.patients(), List.of(predicate.head()))
        .flatMap(List::stream)
        .anyMatch(t -> words.has("gifts", t.lemma()));
  }

  /** "in return for": the words only join, and what stands behind them says what passes. */
  boolean isJoining(Token noun) {
    return noun.is("pobj")
        && words.has("set-phrases", noun.lemma())
        && sentence.tree().token(noun.head()).lemma().equals("in")
        && sentence.tree().children(noun).stream().allMatch(c -> c.is("prep"));
  }

  /** "cut its deliveries": its own, and yet for another. */
  private boolean passesOn(Predicate predicate) {
    return predicate.patients().stream()
        .anyMatch(
            p ->
                words.has("flow-nouns", p.lemma())
                    || words.has("commerce", p.lemma())
                    || words.has("sanctions", p.lemma()));
  }

  /** "bolsters its own force": what an actor does to what is its own is done to nobody else. */
  private boolean isReflexive(Frame frame, Predicate predicate, List<ActorCode> from) {
    boolean around =
        predicate.patients().stream().anyMatch(p -> sentence.tree().dominates(p, predicate.head()));
    if (around) {
      return false; // "a ruling that Lima refused to carry out": Lima stands inside the phrase
    }
    List<ActorCode> all = first(frame.to(), predicate, List.of());
    return !all.isEmpty() && from.containsAll(all);
  }

  /** Whom one turns to is named as such; the others of whom one speaks are not asked. */
  private List<String> targets(Frame frame) {
    return frame.has("addressed") && sentence.discourse().hasNoTie()
        ? frame.to().stream().filter(s -> !s.endsWith("~") && !s.equals("clause-agent")).toList()
        : frame.to();
  }

  /** "talks were held", "the talks failed": not "a meeting was held", "spoke at the talks". */
  private boolean isToldOf(Token noun, Token anchor) {
    if (anchor.isNoun()) {
      return isTakenUp(anchor) && !anchor.is("pobj") && !anchor.is("dobj");
    }
    return noun.tag().equals("NNS")
        || isTakenUp(noun)
        || sentence.tree().children(anchor, "nsubj").stream()
            .anyMatch(s -> words.has("they", s.form().toLowerCase(Locale.ROOT)));
  }

  /** "the talks", "these meetings": what was told of before, not "a photo session". */
  private boolean isTakenUp(Token noun) {
    boolean own =
        sentence.tree().children(noun).stream()
            .anyMatch(c -> c.isProperNoun() || (c.is("prep") && JOINS.contains(c.lemma())));
    return isDefinite(noun) && !own;
  }

  /** A sentence on the future of a tie: the tie stands in the subject or behind the verb. */
  private Optional<Reading> relation(Frame frame, Predicate predicate, Token anchor) {
    if (sentence.tree().children(predicate.head()).stream().anyMatch(c -> c.tag().equals("EX"))) {
      return Optional.empty(); // "there will be a meeting"
    }
    List<Token> places = new ArrayList<>(predicate.agents());
    boolean infinitive = isInfinitive(predicate.head());
    if (!infinitive && (places.isEmpty() || !sentence.discourse().hasNoTie())) {
      predicate.patients().stream().filter(p -> !p.is("dobj")).forEach(places::add);
      predicate.prepositions().values().forEach(places::addAll);
    }
    boolean goesBack =
        predicate.agents().stream()
            .anyMatch(
                a ->
                    a.isPronoun() && !words.has("first-person", a.form().toLowerCase(Locale.ROOT)));
    if (goesBack && (!infinitive || isExpected(predicate.head()))) {
      sentence.tree().tokens().stream()
          .filter(t -> t.index() < predicate.head().index())
          .forEach(places::add);
    }
    for (Token place : places) {
      for (Token token : sentence.tree().subtree(place)) {
        if (token.isNoun() && words.has("ties", token.lemma())) {
          List<ActorCode> parties = parties(token);
          if (parties.size() == 2) {
            return Optional.of(
                new Reading(
                    frame, predicate, anchor, parties, parties, List.of(predicate.head()), false));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "it is expected to grow", "they are likely to cool". */
  private boolean isExpected(Token verb) {
    return sentence
        .tree()
        .findHead(verb)
        .map(h -> words.has("probable-verbs", h.lemma()) || words.has("probable", h.lemma()))
        .orElse(false);
  }

  /** "to develop", "to consolidate and develop": an aim of somebody's, nothing foreseen. */
  private boolean isInfinitive(Token verb) {
    Token at = verb;
    while (at.is("conj") && at.head() >= 0 && sentence.tree().children(at, "aux").isEmpty()) {
      at = sentence.tree().token(at.head());
    }
    return sentence.tree().children(at, "aux").stream().anyMatch(a -> a.tag().equals("TO"));
  }

  /** Whoever is named, without the places where something is held. */
  private List<ActorCode> parties(List<Token> phrases, List<Token> beside) {
    return sentence
        .references()
        .of(phrases.stream().filter(p -> !sentence.references().isPlace(p, beside)).toList());
  }

  private List<ActorCode> parties(Token tie) {
    boolean meets = words.has("meetings", tie.lemma());
    Set<ActorCode> found = new LinkedHashSet<>(meets ? List.of() : sentence.references().of(tie));
    List<Token> prepositions = new ArrayList<>(sentence.tree().children(tie, "prep"));
    boolean pact = words.has("pacts", tie.lemma());
    if (pact || meets) {
      sentence.tree().children(tie, "acl").stream()
          .filter(verb -> words.has("signing", verb.lemma()))
          .forEach(
              verb -> prepositions.addAll(sentence.tree().children(verb, Set.of("prep", "agent"))));
    }
    for (Token child : prepositions) {
      sentence.tree().children(child, "pobj").stream()
          .filter(p -> !(pact || meets) || !isPlace(child))
          .forEach(p -> found.addAll(sentence.references().of(p)));
    }
    List<ActorCode> named = List.copyOf(found);
    if (named.size() == 2 || ((pact || meets) && named.size() > 2)) {
      return named.stream().sorted().toList();
    }
    if (pact && !isBetweenOthers(tie, named)) {
      return partiesOfPact(isDefinite(tie), named);
    }
    if (sentence.discourse().hasNoTie()) {
      return List.of();
    }
    if (meets) {
      List<ActorCode> two = sentence.discourse().matter();
      return two.containsAll(named) ? two : List.of();
    }
    List<ActorCode> pair = sentence.discourse().pair();
    return pair.containsAll(named) && !isBetweenOthers(tie, named) ? pair : List.of();
  }

  /** "signed in Lisbon": where, not by whom. */
  private static boolean isPlace(Token preposition) {
    return preposition.lemma().equals("in") || preposition.lemma().equals("at");
  }

  /** "the accord" is the one last told of; else the tie of the text, else the two last named. */
  private List<ActorCode> partiesOfPact(boolean definite, List<ActorCode> named) {
    Discourse discourse = sentence.discourse();
    List<List<ActorCode>> known = new ArrayList<>();
    if (definite) {
      known.add(discourse.pact());
    }
    if (!discourse.hasNoTie()) {
      known.add(discourse.matter());
      known.add(discourse.pair());
    }
    return known.stream()
        .filter(parties -> parties.size() > 1 && parties.containsAll(named))
        .findFirst()
        .orElse(List.of());
  }

  private boolean isDefinite(Token noun) {
    return sentence.tree().children(noun, "det").stream()
        .anyMatch(d -> DEFINITE.contains(d.form().toLowerCase(Locale.ROOT)));
  }

  /** "cooperation between suppliers": not that of the two of whom the text spoke. */
  private boolean isBetweenOthers(Token tie, List<ActorCode> named) {
    return sentence.tree().children(tie, "prep").stream()
        .anyMatch(
            p ->
                p.lemma().equals("between")
                    || (named.isEmpty() && words.has("joining", p.lemma())));
  }

  /** "accuse each other", "each accuses the other". */
  private boolean isReciprocal(Predicate predicate) {
    List<Token> others = new ArrayList<>(predicate.patients());
    predicate.prepositions().values().forEach(others::addAll);
    boolean each = predicate.agents().stream().anyMatch(Requirements::isEach);
    return others.stream()
        .filter(o -> o.lemma().equals("other") || o.lemma().equals("another"))
        .anyMatch(
            o ->
                each
                    || sentence.tree().children(o).stream()
                        .anyMatch(c -> Requirements.isEach(c) || c.lemma().equals("one")));
  }

  /** A passive without its doer, or a doer who acts for no state. */
  private boolean somebody(Predicate predicate) {
    boolean aside = predicate.head().is("advcl") && predicate.head().tag().equals("VBN");
    if (aside || predicate.complements().stream().anyMatch(this::isQuestion)) {
      return false; // "asked about it, the envoy", "asked whether it would leave"
    }
    if (predicate.agents().isEmpty()) {
      return predicate.form() == Predicate.Form.VERB
          ? !predicate.patients().isEmpty()
          : !arguments.calledTo(predicate).isEmpty();
    }
    return predicate.agents().stream()
        .anyMatch(
            a ->
                (a.isProperNoun()
                        || (words.has("speakers", a.lemma()) && !words.has("organs", a.lemma())))
                    && sentence.references().of(a).isEmpty());
  }

  private boolean isQuestion(Token clause) {
    return sentence.tree().children(clause).stream()
        .anyMatch(c -> c.tag().startsWith("W") || words.has("supposing", c.lemma()));
  }

  /** "we support": whoever speaks is a side that the text need not name. */
  private boolean isSpeakers(Frame frame, Predicate predicate) {
    return Stream.concat(frame.from().stream(), frame.to().stream())
            .filter(s -> s.startsWith("agent") || s.startsWith("patient"))
            .flatMap(s -> arguments.of(predicate, s.replace("~", "")).stream())
            .anyMatch(
                t ->
                    (sentence.references().of(t).isEmpty() && isFirstPerson(t))
                        || sentence.tree().conjuncts(t).stream()
                            .anyMatch(c -> !c.equals(t) && isFirstPerson(c)))
        || (frame.mutual() && hasOurs(predicate.head()));
  }

  /** "we enjoy good relations with Peru and Chile": not those of the two. */
  private boolean hasOurs(Token noun) {
    if (!noun.is("dobj")) {
      return false;
    }
    Token verb = sentence.tree().token(noun.head());
    boolean makes = words.has("light-verbs", verb.lemma()) || words.has("keeping", verb.lemma());
    return (makes || words.has("receiving-verbs", verb.lemma()))
        && sentence.tree().children(verb, "nsubj").stream()
            .anyMatch(s -> isFirstPerson(s) && sentence.references().of(s).isEmpty());
  }

  private boolean isFirstPerson(Token token) {
    return words.has("first-person", token.form().toLowerCase(Locale.ROOT));
  }

  /** What names one side only says something of a tie where the text is about one. */
  private boolean isOfOneOnly(Frame frame, Sides sides) {
    int least = frame.kind() == Kind.CASUALTY ? 1 : 2;
    if (frame.kind() == Kind.TRADE
        && sentence.discourse().hasNoTie()
        && Stream.concat(sides.from().stream(), sides.to().stream()).anyMatch(ActorCode::isLoose)) {
      return true;
    }
    return sentence.discourse().hasNoTie()
        && (Needs.distinct(sides.from(), sides.to()) < least
            || (least == 2 && (sides.from().isEmpty() || sides.to().isEmpty())));
  }

  /** A minister who is received does not pass from one side to the other. */
  private boolean passesPerson(Frame frame, Predicate predicate) {
    return frame.kind() == Kind.TRANSFER
        && itemHeads(frame, predicate).stream()
            .anyMatch(
                i ->
                    sentence.references().isPerson(i)
                        || (words.has("officials", i.lemma()) && !i.lemma().equals("talk")));
  }

  private List<ActorCode> first(
      List<String> selectors, Predicate predicate, List<ActorCode> besides) {
    List<ActorCode> loose = List.of();

    boolean blames = selectors.stream().anyMatch(s -> s.endsWith("!"));
    for (String selector : selectors) {
      if (blames && isBehindMisdeed(selector, predicate)) {
        continue; // "condemned the bombing of a school in X": done to X, not by it
      }
      if (selector.equals("agent~") && !loose.isEmpty()) {
        continue; // "Western countries, which …": they act, not who is named beside them
      }
      List<ActorCode> codes = role(selector, predicate, besides);
      if (codes.stream().anyMatch(code -> !code.isLoose())) {
        return codes;
      }
      loose = loose.isEmpty() ? codes : loose;
    }
    return loose;
  }

  /** Whether only what hangs on the misdeed stands there, or the misdeed by where it was. */
  private boolean isBehindMisdeed(String selector, Predicate predicate) {
    return !selector.endsWith("!")
        && predicate.patients().stream().anyMatch(p -> words.has("misdeeds", p.lemma()))
        && (selector.equals("patient") || predicate.behind(selector).isEmpty());
  }

  private List<ActorCode> union(Frame frame, Predicate predicate) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    for (String selector : frame.from()) {
      if (codes.size() < 2 || selector.equals("with")) {
        List<ActorCode> more = role(selector, predicate, List.copyOf(codes));
        if (!(selector.equals("patient~") && isOfBody(predicate, more))) {
          codes.addAll(more);
        }
      }
    }
    return codes.stream().sorted().toList();
  }

  /** "signed the Charter of the Union": its name, and not with whom it was signed. */
  private boolean isOfBody(Predicate predicate, List<ActorCode> codes) {
    return sentence.references().areBodies(codes)
        && predicate.patients().stream().allMatch(Token::isProperNoun);
  }

  private List<ActorCode> role(String selector, Predicate predicate, List<ActorCode> besides) {
    return switch (selector) {
      case "of-imposer" -> predicate.behind("of").isEmpty() ? List.of() : ofImposer(predicate);
      case "imposer" -> predicate.agents().isEmpty() ? List.of(imposer(predicate)) : List.of();
      case "sanction-from" -> restrictions().from();
      case "sanction-to" -> restrictions().to();
      case "flow-from" -> requirements.before().from();
      case "flow-to" -> requirements.before().to();
      case "region" -> region(predicate);
      case "tie" -> tie(predicate);
      case "mod-party" -> parties(predicate.modifiers(), predicate.modifiers());
      case "of-party" -> parties(predicate.behind("of"), List.of());
      default -> named(selector, predicate, besides);
    };
  }

  /** "the embargo of the union against Peru": the union's, where the words say whom it hits. */
  private List<ActorCode> ofImposer(Predicate predicate) {
    boolean aimed =
        Stream.of("on", "against", "upon").anyMatch(p -> !predicate.behind(p).isEmpty());
    return aimed ? sentence.references().of(predicate.behind("of")) : List.of();
  }

  /** "international sanctions" are the world's; those without any word of the imposer nobody's. */
  private ActorCode imposer(Predicate predicate) {
    List<Token> phrases = new ArrayList<>(predicate.patients());
    phrases.add(predicate.head());
    boolean all =
        phrases.stream()
            .flatMap(p -> sentence.tree().children(p).stream())
            .anyMatch(t -> words.has("worldwide", t.lemma()));
    return all ? ActorCode.WORLD : ActorCode.UNSPECIFIED;
  }

  /** "regional instability" is borne by the region. */
  private List<ActorCode> region(Predicate predicate) {
    boolean regional =
        sentence.tree().subtree(predicate.head()).stream()
            .anyMatch(t -> words.has("regional", t.lemma()));
    return regional ? List.of(ActorCode.REGION) : List.of();
  }

  /** The two whose tie or pact the sentence is about. */
  private List<ActorCode> tie(Predicate predicate) {
    List<Token> places = new ArrayList<>(predicate.agents());
    places.addAll(predicate.patients());
    places.addAll(sentence.tree().tokens());
    for (Token token : places) {
      boolean told = words.has("ties", token.lemma()) || words.has("agreements", token.lemma());
      if (token.isNoun() && (told || isTalk(predicate, token))) {
        return hasOurs(token) ? List.of() : parties(token);
      }
    }
    if (sentence.discourse().hasPactAtHand()) {
      return sentence.discourse().pact();
    }
    boolean article =
        sentence.tree().tokens().stream()
            .anyMatch(
                t -> words.has("agreement-parts", t.lemma()) && !requirements.isIndefinite(t));
    return article ? sentence.discourse().pair() : List.of();
  }

  /** "the talks in Lisbon collapsed": whoever talks, the place is no party. */
  private boolean isTalk(Predicate predicate, Token token) {
    return words.has("meetings", token.lemma())
        && (predicate.agents().contains(token) || predicate.patients().contains(token));
  }

  /** Who restricts whom: by the sentence's own words, else as said before. */
  private Sides restrictions() {
    List<ActorCode> from = List.of();
    List<ActorCode> to = List.of();
    for (Predicate predicate : arguments.all()) {
      boolean imposes =
          predicate.form() == Predicate.Form.VERB
              && predicate.patients().stream().anyMatch(p -> words.has("sanctions", p.lemma()));
      if (imposes && words.has("imposing", predicate.lemma())) {
        List<ActorCode> imposer = sentence.references().of(predicate.agents());
        List<ActorCode> target = sentence.references().of(arguments.of(predicate, "on"));
        from = imposer.isEmpty() ? from : imposer;
        to = target.isEmpty() ? to : target;
      }
    }
    Discourse discourse = sentence.discourse();
    List<ActorCode> giver = from.isEmpty() ? discourse.restrictor() : from;
    List<ActorCode> target = to.isEmpty() ? discourse.restricted() : to;
    return new Sides(giver, target, from.isEmpty() || to.isEmpty());
  }

  private List<ActorCode> named(String selector, Predicate predicate, List<ActorCode> besides) {
    if (selector.endsWith("*")) {
      return everybody(arguments.of(predicate, selector.substring(0, selector.length() - 1)));
    }
    boolean blamed = selector.endsWith("!");
    boolean inside = blamed || selector.endsWith("~");
    String base = inside ? selector.substring(0, selector.length() - 1) : selector;
    Set<ActorCode> codes = new LinkedHashSet<>();
    if (base.equals("clause")
        && sentence.discourse().hasNoTie()
        && !predicate.patients().isEmpty()) {
      return List.of();
    }
    for (Token phrase : arguments.of(predicate, base)) {
      if (phrase.isVerb() && isOwn(predicate, besides) && !besides.isEmpty()) {
        continue; // "abandoned its policy of parting families at the border with X"
      }
      if (base.equals("by") && words.has("reckonings", phrase.lemma())) {
        continue; // "by the bank's estimates"
      }
      if (blamed && words.has("agreements", phrase.lemma())) {
        codes.addAll(parties(phrase)); // "condemned the pact": both who made it
        if (!codes.isEmpty()) {
          continue;
        }
      }
      if (blamed && words.has("misdeeds", phrase.lemma())) {
        codes.addAll(sentence.references().doer(phrase));
        continue;
      }
      List<ActorCode> found =
          inside
              ? sentence.references().nearest(phrase, besides)
              : sentence.references().of(phrase);
      codes.addAll(base.equals("to") ? served(phrase, found) : found);
    }
    codes.removeIf(code -> besides.stream().anyMatch(b -> sentence.discourse().areOne(b, code)));
    return List.copyOf(codes);
  }

  /** "sends soldiers to the UN force in Chad": they serve Chad. */
  private List<ActorCode> served(Token phrase, List<ActorCode> found) {
    List<ActorCode> host = sentence.references().host(phrase);
    return sentence.references().areBodies(found) && !host.isEmpty() ? host : found;
  }

  private List<ActorCode> everybody(List<Token> phrases) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    for (Token phrase : phrases) {
      Token preposition = sentence.tree().findHead(phrase).filter(h -> h.is("prep")).orElse(phrase);
      codes.addAll(sentence.references().touched(preposition));
      sentence.tree().findHead(preposition).stream()
          .flatMap(noun -> sentence.tree().children(noun, "conj").stream())
          .filter(c -> c.tag().equals("IN"))
          .forEach(c -> codes.addAll(sentence.references().touched(c)));
    }
    return List.copyOf(codes);
  }

  private List<Token> itemHeads(Frame frame, Predicate predicate) {
    for (String selector : frame.item()) {
      List<Token> heads = arguments.of(predicate, selector);
      boolean thing =
          frame.kind() != Kind.TRANSFER
              || frame.item().size() == 1
              || heads.stream().anyMatch(h -> !isNoThing(h));
      if (!heads.isEmpty() && thing) {
        return heads;
      }
    }
    return List.of();
  }

  /**
   * "paid the emirate for the oil", "not one cent for it": neither the payee nor the cent is what
   * passed.
   */
  private boolean isNoThing(Token head) {
    return sentence.references().isNamed(head) || words.has("small-change", head.lemma());
  }
}
