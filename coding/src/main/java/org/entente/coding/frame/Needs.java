package org.entente.coding.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;

/** Tells whether everything is there that a frame lists under {@code needs}. */
final class Needs {

  private static final Set<String> OBLIGING = Set.of("shall", "must", "should");

  private final RoleFiller.Surroundings sentence;
  private final Vocabulary words;
  private final Requirements fits;

  Needs(RoleFiller.Surroundings sentence, Vocabulary words, Requirements fits) {
    this.sentence = sentence;
    this.words = words;
    this.fits = fits;
  }

  /**
   * Whether everything is there that the frame needs.
   *
   * @param towardsNobody whether it may do without a target
   */
  boolean met(
      Frame frame,
      Predicate predicate,
      List<ActorCode> from,
      List<ActorCode> to,
      boolean towardsNobody) {
    for (String need : frame.needs()) {
      boolean there =
          switch (need) {
            case "from" -> !from.isEmpty();
            case "to" ->
                towardsNobody
                    || !to.isEmpty()
                    || (frame.has("of-both") && sentence.discourse().isWholeTie(from));
            case "two" -> distinct(from, to) >= 2;
            case "money" -> sentence.hasMoney();
            case "no-money" -> !sentence.hasMoney();
            case "after-trade" -> fits.before().trade();
            case "undirected" -> !fits.before().from().equals(fits.before().to());
            case "after-transfer" -> !fits.before().trade();
            case "clause" -> !predicate.complements().isEmpty();
            case "there" ->
                sentence.tree().children(predicate.head()).stream()
                    .anyMatch(c -> c.tag().equals("EX"));
            case "thing" -> true; // Requirements has asked for it
            case "judgement" -> judges(predicate.head());
            case "alone" -> predicate.patients().isEmpty();
            case "undone" -> predicate.agents().isEmpty();
            case "at" ->
                predicate.head().is("pobj")
                    && sentence.tree().token(predicate.head().head()).lemma().equals("at");
            case "joining" ->
                predicate.head().is("pobj")
                    && sentence.tree().token(predicate.head().head()).lemma().equals("in");
            case "wont" -> wont(predicate);
            case "unsaid" -> isNegated(predicate);
            case "obliged" -> obliged(predicate.head());
            case "figure", "quantity" -> sentence.hasFigure();
            case "trade-words" ->
                anyBelow(predicate.patients(), "commerce")
                    || anyBelow(predicate.behind("for"), "commerce");
            case "official-agent" -> official(predicate);
            case "party-object" ->
                predicate.patients().isEmpty()
                    || predicate.patients().stream().anyMatch(fits::isParty);
            case "acted" -> bothAct(predicate) || joins(predicate) || isDone(predicate);
            case "both-act" -> bothAct(predicate);
            case "anothers" -> !isOwnGood(predicate, from);
            case "placed" -> isPlaced(predicate.head());
            case "one-object" -> predicate.patients().size() == 1;
            default ->
                throw new IllegalStateException(
                    "Frame " + frame.name() + " needs an unknown: " + need);
          };
      if (!there) {
        return false;
      }
    }
    return !(frame.needs().contains("from")
        && frame.needs().contains("to")
        && from.equals(to)
        && !frame.mutual());
  }

  /** "called the raid unlawful": an attitude of a state's that is towards nobody named. */
  boolean isOpen(Predicate predicate, List<ActorCode> from) {
    return predicate.form() == Predicate.Form.VERB
        && !from.isEmpty()
        && from.stream().noneMatch(ActorCode::isLoose)
        && !(predicate.patients().isEmpty() && predicate.complements().isEmpty())
        && official(predicate);
  }

  /** "defends the sovereignty of the country": its own, and no attitude towards anybody. */
  private boolean isOwnGood(Predicate predicate, List<ActorCode> from) {
    return predicate.form() == Predicate.Form.VERB
        && !predicate.patients().isEmpty()
        && predicate.patients().stream()
            .allMatch(
                p ->
                    words.has("own-goods", p.lemma())
                        && from.containsAll(sentence.references().within(p)));
  }

  /** "reached a deal", "the deal says": not one that is only named, where many are spoken of. */
  private boolean isPlaced(Token noun) {
    if (!sentence.discourse().hasNoTie() || noun.head() < 0) {
      return true;
    }
    Token above = sentence.tree().token(noun.head());
    return noun.is("pobj")
        ? above.is("agent")
        : !(noun.is("dobj") && words.has("handling", above.lemma()));
  }

  private static boolean isHelping(Token word) {
    return word.is("aux") || word.is("auxpass");
  }

  /** "restored its relations with Peru". */
  private boolean joins(Predicate predicate) {
    return !predicate.behind("with").isEmpty()
        || (!predicate.agents().isEmpty()
            && predicate.patients().stream()
                .flatMap(p -> sentence.tree().children(p, "prep").stream())
                .anyMatch(p -> p.lemma().equals("with")));
  }

  /** "relations were restored", by whoever: told as done, not as somebody's wish. */
  private boolean isDone(Predicate predicate) {
    return sentence.tree().children(predicate.head()).stream().anyMatch(c -> c.is("auxpass"));
  }

  /** Both are said to do it: "Peru and Chile", "they", "the two sides". */
  private boolean bothAct(Predicate predicate) {
    Token verb = predicate.head();
    if (verb.tag().equals("VBN")
        && sentence.tree().children(verb).stream().noneMatch(Needs::isHelping)) {
      return false; // "the friendship developed by the two peoples"
    }
    return predicate.agents().stream()
        .anyMatch(
            a ->
                words.has("they", a.form().toLowerCase(Locale.ROOT))
                    || words.has("both", a.lemma())
                    || ((a.tag().endsWith("S") || sentence.tree().conjuncts(a).size() > 1)
                        && sentence.references().of(a).size() >= 2));
  }

  /** "shall help", "is to help", "undertakes to help". */
  private boolean obliged(Token verb) {
    boolean modal =
        sentence.tree().children(verb, "aux").stream().anyMatch(a -> OBLIGING.contains(a.lemma()));
    return modal
        || (verb.is("xcomp")
            && words.has("binding-verbs", sentence.tree().token(verb.head()).lemma()));
  }

  /** "will not join", "would never sell": whoever could do it refuses. */
  private boolean wont(Predicate predicate) {
    Token verb = predicate.head();
    return sentence.tree().children(verb, "aux").stream()
            .anyMatch(a -> words.has("willing", a.lemma()))
        && !sentence.tree().children(verb, "neg").isEmpty()
        && sentence.tree().children(verb, "auxpass").isEmpty()
        && sentence.tree().children(verb, "nsubj").stream().anyMatch(fits::isParty)
        && sentence.tree().children(verb, "mark").stream()
            .noneMatch(m -> words.has("supposing", m.lemma()))
        && !words.has("unrefusable", verb.lemma());
  }

  private boolean isNegated(Predicate predicate) {
    return !sentence.tree().children(predicate.head(), "neg").isEmpty()
        || predicate.agents().stream()
            .flatMap(a -> sentence.tree().children(a).stream())
            .anyMatch(c -> words.has("negative-words", c.form().toLowerCase(Locale.ROOT)));
  }

  static int distinct(List<ActorCode> from, List<ActorCode> to) {
    Set<ActorCode> all = new LinkedHashSet<>(from);
    all.addAll(to);
    return all.size();
  }

  private boolean anyBelow(List<Token> phrases, String list) {
    return phrases.stream()
        .flatMap(p -> sentence.tree().subtree(p).stream())
        .anyMatch(t -> words.has(list, t.lemma()));
  }

  private boolean official(Predicate predicate) {
    return predicate.agents().stream()
        .anyMatch(
            a ->
                sentence.references().of(a).stream().anyMatch(code -> !code.isLoose())
                    && !sentence.references().isPeople(a)
                    && !fits.isThing(a));
  }

  /** "called the visit frank", "described it as a blow": what is said of it, and no name for it. */
  private boolean judges(Token verb) {
    Tree tree = sentence.tree();
    return Stream.concat(
            tree.children(verb, "oprd").stream(),
            tree.children(verb, "prep").stream()
                .filter(p -> p.lemma().equals("as"))
                .flatMap(p -> tree.children(p, Set.of("pcomp", "pobj")).stream()))
        .anyMatch(
            what ->
                what.tag().startsWith("JJ")
                    || (what.isNoun()
                        && !what.isProperNoun()
                        && !tree.children(what, "det").isEmpty()));
  }
}
