package org.entente.coding.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.reference.Discourse;
import org.entente.model.ActorCode;
import org.entente.model.Kind;

/** Fills in the sides that a sentence leaves out but a reader of the paragraph knows. */
final class ImpliedSides {

  private static final Set<String> UNDIRECTED = Set.of("trade", "commerce", "turnover");

  private static final Set<String> DIRECTED = Set.of("export", "import");

  private static final Set<String> FIGHTING =
      Set.of("war", "warfare", "fighting", "battle", "clash", "combat", "conflict", "hostility");

  private final RoleFiller.Surroundings sentence;

  ImpliedSides(RoleFiller.Surroundings sentence) {
    this.sentence = sentence;
  }

  /** A side that the sentence leaves out but a reader of the paragraph knows. */
  Sides of(
      Frame frame,
      List<ActorCode> from,
      List<ActorCode> to,
      Flow before,
      boolean gift,
      Predicate predicate) {
    Discourse discourse = sentence.discourse();
    if (gift && frame.has("flow") && from.isEmpty() && to.isEmpty()) {
      List<ActorCode> giver = discourse.giver();
      return giver.isEmpty()
          ? flowing(before, from, to)
          : new Sides(giver, discourse.taker(), true);
    }
    if (frame.kind() == Kind.CASUALTY && from.isEmpty()) {
      List<ActorCode> loser = discourse.loser();
      return new Sides(loser.isEmpty() && fights() ? discourse.settled() : loser, to, true);
    }
    if (frame.has("flow")) {
      return flowing(before, from, to);
    }
    if (frame.has("goes-on") && from.isEmpty() && to.equals(discourse.flowTo())) {
      return new Sides(discourse.flowFrom(), to, true);
    }
    if (frame.kind() == Kind.DEPLOYMENT && frame.has("counterpart")) {
      return deployed(from, to);
    }
    if (frame.has("section") && to.isEmpty() && sentence.section().concerns(frame.kind())) {
      List<ActorCode> bearer = sentence.section().actors();
      List<ActorCode> others = from.stream().filter(code -> !bearer.contains(code)).toList();
      return new Sides(others.isEmpty() ? discourse.partner(bearer) : others, bearer, true);
    }
    if (frame.has("world") || frame.has("world-or-flow")) {
      return traded(frame, from, to);
    }
    if (frame.mutual() && frame.has("counterpart") && from.size() == 1) {
      Set<ActorCode> both = new LinkedHashSet<>(from);
      both.addAll(discourse.counterpart(from));
      List<ActorCode> parties = both.stream().sorted().toList();
      return new Sides(parties, parties, true);
    }
    if (frame.has("pair") && from.isEmpty()) {
      List<ActorCode> pair = discourse.remembers() ? discourse.settled() : List.of();
      return !pair.isEmpty() && pair.containsAll(sentence.references().named())
          ? new Sides(pair, pair, true)
          : new Sides(from, to, false);
    }
    if (frame.has("by-direction") && exports(predicate.head())) {
      return new Sides(to, from, false);
    }
    if (!frame.has("counterpart") || frame.mutual()) {
      return new Sides(from, to, false);
    }
    boolean goesOn = frame.kind() == Kind.TRANSFER && discourse.isFlowing();
    if (goesOn && from.isEmpty() && !to.isEmpty() && to.equals(discourse.flowTo())) {
      return new Sides(discourse.flowFrom(), to, true); // "it also got"
    }
    if (to.isEmpty() && isForItself(predicate)) {
      return new Sides(from, to, false); // "has built a port of its own"
    }
    if (to.isEmpty() && !from.isEmpty()) {
      return new Sides(from, partner(from), true);
    }
    if (to.isEmpty() && frame.kind() == Kind.TRANSFER && !isStrangers(predicate)) {
      return new Sides(discourse.flowFrom(), discourse.flowTo(), true);
    }
    return from.isEmpty() && !to.isEmpty()
        ? new Sides(discourse.partner(to), to, true)
        : new Sides(from, to, false);
  }

  /** "built a port of its own", "built its own port". */
  private boolean isForItself(Predicate predicate) {
    return predicate.patients().stream()
        .flatMap(p -> sentence.tree().subtree(p).stream())
        .anyMatch(t -> t.lemma().equals("own"));
  }

  /** "the Acme group will invest": a name, though of nobody whom the text is about. */
  private boolean isStrangers(Predicate predicate) {
    return predicate.form() == Predicate.Form.VERB
        && predicate.agents().stream()
            .flatMap(a -> sentence.tree().subtree(a).stream())
            .anyMatch(t -> t.isProperNoun() && sentence.references().of(t).isEmpty());
  }

  /** The other of the tie; for a third the one whom the sentence names, if it names only one. */
  private List<ActorCode> partner(List<ActorCode> given) {
    List<ActorCode> tie = sentence.discourse().matter();
    List<ActorCode> named = sentence.references().named().stream().filter(tie::contains).toList();
    boolean third =
        given.stream()
            .noneMatch(g -> tie.stream().anyMatch(t -> sentence.discourse().areOne(g, t)));
    return third && named.size() == 1
        ? named
        : given.size() > 1
            ? sentence.discourse().middle(given)
            : sentence.discourse().partner(given);
  }

  /** Whoever falls in the war of two falls on both sides. */
  private boolean fights() {
    return sentence.tree().tokens().stream().anyMatch(t -> FIGHTING.contains(t.lemma()));
  }

  /** More of the people told of before, unless the sentence names who sends them and where. */
  private Sides deployed(List<ActorCode> from, List<ActorCode> to) {
    Discourse discourse = sentence.discourse();
    if (!from.isEmpty() && !to.isEmpty()) {
      return new Sides(from, to, false);
    }
    List<ActorCode> sender = from;
    if (from.isEmpty()) {
      List<ActorCode> known = discourse.sender().isEmpty() ? discourse.loser() : discourse.sender();
      sender = known.isEmpty() || known.equals(to) ? discourse.partner(to) : known;
    }
    List<ActorCode> host = to;
    if (to.isEmpty()) {
      boolean same = from.isEmpty() || discourse.sender().containsAll(from);
      host = same ? discourse.host() : discourse.partner(from);
    }
    return new Sides(sender, host, true);
  }

  /** What spells out a flow has its sides, as far as it does not name its own. */
  private Sides flowing(Flow before, List<ActorCode> from, List<ActorCode> to) {
    Discourse discourse = sentence.discourse();
    if (!from.isEmpty() && !to.isEmpty()) {
      return new Sides(from, to, false);
    }
    if (from.isEmpty() && to.isEmpty()) {
      boolean forgotten = discourse.isFlowForgotten() && before.equals(Flow.of(discourse));
      return forgotten ? new Sides(from, to, false) : new Sides(before.from(), before.to(), true);
    }
    List<ActorCode> named = from.isEmpty() ? to : from;
    List<ActorCode> other =
        named.equals(before.from())
            ? before.to()
            : named.equals(before.to()) ? before.from() : discourse.partner(named);
    if (other.isEmpty() && !from.isEmpty()) {
      other = before.to();
    }
    return from.isEmpty() ? new Sides(other, to, true) : new Sides(from, other, true);
  }

  /** A share of somebody's exports goes to the one that makes up the share. */
  private boolean exports(Token verb) {
    List<Token> commerce =
        sentence.tree().tokens().stream()
            .filter(t -> t.isNoun() && DIRECTED.contains(t.lemma()))
            .toList();
    return commerce.stream()
        .filter(t -> t.index() > verb.index())
        .findFirst()
        .or(() -> commerce.stream().findFirst())
        .map(t -> t.lemma().equals("export"))
        .orElse(false);
  }

  private static boolean acts(List<String> selectors) {
    return !selectors.isEmpty() && selectors.get(0).equals("agent");
  }

  /**
   * "trade came to $9 million; it sold $3 million", "it imports $9 million, while its exports came
   * to $3 million": the sentence tells of the trade between the two besides.
   */
  private boolean tellsOfTrade(Frame frame) {
    return sentence.tree().tokens().stream()
        .anyMatch(
            t ->
                frame.verbs().isEmpty()
                    ? t.isVerb() && DIRECTED.contains(t.lemma())
                    : t.label().startsWith("nsubj") && UNDIRECTED.contains(t.lemma()));
  }

  /** Trade whose partner nobody names is with the world, unless it goes on with a flow. */
  private Sides traded(Frame frame, List<ActorCode> from, List<ActorCode> to) {
    Discourse discourse = sentence.discourse();
    List<ActorCode> world = List.of(ActorCode.WORLD);
    if (to.isEmpty() && !from.isEmpty() && acts(frame.to())) {
      return new Sides(from, discourse.partner(from), true); // "imports from there rose"
    }
    if (from.isEmpty() && !to.isEmpty() && acts(frame.from()) && !to.get(0).isLoose()) {
      return new Sides(discourse.partner(to), to, true);
    }
    if (sentence.hasMoney() && !frame.nouns().isEmpty() && from.isEmpty() != to.isEmpty()) {
      List<ActorCode> partner = discourse.trading(from.isEmpty() ? to : from);
      if (!partner.isEmpty()) {
        return from.isEmpty() ? new Sides(partner, to, true) : new Sides(from, partner, true);
      }
    }
    boolean ofTie = from.size() == 1 && discourse.matter().containsAll(from) && tellsOfTrade(frame);
    if (to.isEmpty() && ofTie) {
      return new Sides(from, discourse.partner(from), true); // "trade came to …; it sold …"
    }
    if (from.isEmpty() && !to.isEmpty()) {
      boolean goesOn = frame.has("world-or-flow") && to.equals(discourse.flowTo());
      if (!goesOn && frame.has("world-or-flow") && discourse.matter().containsAll(to)) {
        return new Sides(discourse.partner(to), to, true); // the text is about these two
      }
      return new Sides(goesOn ? discourse.flowFrom() : world, to, goesOn);
    }
    return to.isEmpty() && !from.isEmpty()
        ? new Sides(from, world, false)
        : new Sides(from, to, false);
  }

  /**
   * Both sides of a deed of which the sentence names one, in a text that sets it over against one
   * other: "Japanese troops invaded in 1879", "the envoy was expelled". Nothing where the verb has
   * an object that could mean something else, or a doer who is nobody of the text.
   */
  Optional<Sides> byTie(Frame frame, Predicate predicate, Sides named) {
    boolean noun = predicate.form() == Predicate.Form.NOUN;
    boolean oneSide = named.from().isEmpty() != named.to().isEmpty();
    boolean strangers = named.from().isEmpty() && !predicate.agents().isEmpty();
    boolean vague = !noun && !frame.isSpecific() && !predicate.patients().isEmpty();
    if (!oneSide
        || strangers
        || vague
        || frame.mutual()
        || !isBetweenTwo(frame, predicate, named)) {
      return Optional.empty();
    }
    List<ActorCode> given = named.from().isEmpty() ? named.to() : named.from();
    if (given.stream().anyMatch(ActorCode::isLoose)) {
      return Optional.empty();
    }
    List<ActorCode> opposite = sentence.discourse().opposite(given);
    List<ActorCode> other = opposite.size() == 1 ? opposite : sentence.discourse().faced(given);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        named.from().isEmpty() ? new Sides(other, given, true) : new Sides(given, other, true));
  }

  private static boolean isBetweenTwo(Frame frame, Predicate predicate, Sides named) {
    boolean noun = predicate.form() == Predicate.Form.NOUN;
    return switch (frame.kind()) {
      case TRANSFER -> true;
      case ACTION, SANCTION, BENEFIT -> !noun;
      case POSITION ->
          !noun
              && !named.from().isEmpty()
              && predicate.patients().isEmpty()
              && predicate.recipients().isEmpty()
              && predicate.complements().isEmpty();
      default -> false;
    };
  }
}
