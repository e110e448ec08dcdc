package org.entente.coding.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;

/**
 * Tells which actors a description stands for: "the country", "both sides", "the island", "its
 * northern neighbour", "the latter". One for each sentence.
 */
final class Descriptions {

  private static final Set<String> POINTING = Set.of("these", "those");
  private static final Set<String> EACH = Set.of("each", "either", "neither");
  private static final Set<String> OTHER = Set.of("other", "former", "latter");

  private final Marks marks;
  private final Tree tree;
  private final Discourse discourse;
  private final Vocabulary words;
  private final ActorLexicon lexicon;
  private final Pronouns pronouns;
  private final Speakers speakers;
  private final Function<Token, List<ActorCode>> meaning;

  /**
   * @param meaning the actors that another phrase of the sentence stands for
   */
  Descriptions(
      Marks marks,
      Discourse discourse,
      Vocabulary words,
      ActorLexicon lexicon,
      Pronouns pronouns,
      Speakers speakers,
      Function<Token, List<ActorCode>> meaning) {
    this.marks = marks;
    this.tree = marks.tree();
    this.discourse = discourse;
    this.words = words;
    this.lexicon = lexicon;
    this.pronouns = pronouns;
    this.speakers = speakers;
    this.meaning = meaning;
  }

  /** "the country", "both sides", "the isolated nation", "the island". */
  List<ActorCode> of(Token head) {
    String lemma = head.lemma();
    boolean party = words.has("parties", lemma);
    boolean plural = head.tag().equals("NNS");
    if (party || (plural && words.has("organs", lemma))) {
      boolean both =
          tree.children(head).stream()
              .anyMatch(
                  c ->
                      words.has("both", c.lemma())
                          || (party && words.has("these", c.lemma()) && !discourse.hasNoTie()));
      boolean each = tree.children(head, "det").stream().anyMatch(c -> EACH.contains(c.lemma()));
      if ((plural || each) && both && marks.inside(head).isEmpty()) {
        if (isPointing(head) && discourse.lastNamed().size() == 2) {
          return discourse.lastNamed();
        }
        boolean ofTie = isOurs(head) || (lemma.equals("side") && !discourse.matter().isEmpty());
        return ofTie ? discourse.matter() : nearestPair(head);
      }
    }
    List<ActorCode> epithet = epithet(head);
    if (!epithet.isEmpty() || !party) {
      return epithet;
    }
    boolean ours = tree.children(head, "poss").stream().anyMatch(c -> words.has("ours", c.lemma()));
    if (ours) {
      return speakers.speaking(head);
    }
    List<ActorCode> meant = !plural && isDefinite(head) ? country(head) : List.of();
    return isOther(head) && pronouns.subjectBefore(head).containsAll(meant) ? List.of() : meant;
  }

  /** "these countries" are those named last, whomever the text is about. */
  private boolean isPointing(Token head) {
    return tree.children(head, "det").stream().anyMatch(d -> POINTING.contains(d.lemma()));
  }

  /** "that country" is not whoever says so. */
  private boolean isOther(Token head) {
    return tree.children(head, "det").stream().anyMatch(d -> d.lemma().equals("that"));
  }

  /** What a description says of an actor: those of its candidates of whom the text has spoken. */
  private List<ActorCode> epithet(Token head) {
    String phrase = phrase(head);
    List<ActorCode> candidates = lexicon.epithet(phrase);
    boolean telling = phrase.contains(" ") && !candidates.isEmpty();
    if (candidates.isEmpty()) {
      List<ActorCode> plain = lexicon.epithet(head.form().toLowerCase(Locale.ROOT));
      candidates =
          isDefinite(head) ? plain : plain.stream().filter(discourse.settled()::contains).toList();
    }
    if (candidates.isEmpty() || (candidates.size() == 1 && telling)) {
      return candidates;
    }
    List<ActorCode> all = candidates;
    Optional<ActorCode> named = discourse.latest(all::contains);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    return words.has("parties", head.lemma()) && candidates.size() <= Marks.TOO_MANY
        ? candidates
        : List.of();
  }

  /** "its neighbour", "the ally of Peru", "his host": the other one of the tie. */
  List<ActorCode> kin(Token head, List<ActorCode> apposed) {
    if (!apposed.isEmpty()) {
      return apposed;
    }
    Set<ActorCode> owners = new LinkedHashSet<>();
    for (Token owner : tree.children(head, "poss")) {
      owners.addAll(meaning.apply(owner));
    }
    for (Token of : tree.children(head, "prep")) {
      if (of.lemma().equals("of")) {
        tree.children(of, "pobj").forEach(o -> owners.addAll(meaning.apply(o)));
      }
    }
    List<ActorCode> owner = List.copyOf(owners);
    if (owner.size() != 1) {
      return owner.isEmpty() ? unowned(head) : List.of();
    }
    List<ActorCode> other = discourse.counterpart(owner);
    boolean fits = !words.has("neighbours", head.lemma()) || bordersOnAny(other, owner.get(0));
    if (fits) {
      return other;
    }
    return discourse
        .latest(code -> !owner.contains(code) && bordersOn(code, owner.get(0)))
        .map(List::of)
        .orElse(other);
  }

  /** "the partners", "the two neighbours" of the tie; "the ally". */
  private List<ActorCode> unowned(Token head) {
    List<ActorCode> described = of(head);
    boolean several =
        head.tag().equals("NNS")
            && tree.children(head, "det").stream().anyMatch(d -> d.lemma().equals("the"));
    if (!described.isEmpty() || !several) {
      return described;
    }
    if (!discourse.matter().isEmpty()) {
      return discourse.matter();
    }
    return discourse.main().isEmpty() ? discourse.pair() : discourse.main();
  }

  private boolean bordersOnAny(List<ActorCode> codes, ActorCode other) {
    return codes.stream().anyMatch(code -> bordersOn(code, other));
  }

  private boolean bordersOn(ActorCode code, ActorCode other) {
    return lexicon.find(code).map(Actor::neighbours).orElse(List.of()).stream()
        .anyMatch(n -> n.code().equals(other));
  }

  /** "the former … the latter", "the other": one of two, by what was said just before. */
  List<ActorCode> turned(Token head) {
    String lemma = head.lemma();
    if (!OTHER.contains(lemma)
        || !isDefinite(head)
        || tree.children(head).stream().anyMatch(c -> c.is("prep") || c.is("nmod"))) {
      return List.of();
    }
    if (lemma.equals("other")) {
      return discourse.counterpart(pronouns.subjectBefore(head));
    }
    List<ActorCode> pair = nearestPair(head);
    if (pair.size() != 2) {
      return List.of();
    }
    return List.of(pair.get(lemma.equals("former") ? 0 : 1));
  }

  /** "our two countries": the speaker's own and another, not the last two named. */
  private boolean isOurs(Token head) {
    return tree.children(head, "poss").stream()
        .anyMatch(p -> words.has("first-person", p.form().toLowerCase(Locale.ROOT)));
  }

  private List<ActorCode> nearestPair(Token head) {
    List<ActorCode> before = pronouns.pairBefore(head);
    return before.size() == 2 ? before : discourse.pair();
  }

  /** Only where one candidate fits: named in the sentence, not the subject of the same clause. */
  private List<ActorCode> country(Token head) {
    List<ActorCode> told = teller(head);
    if (told.size() == 1) {
      return told;
    }
    List<ActorCode> clause = pronouns.subjectBefore(head);
    List<ActorCode> here = new ArrayList<>();
    for (ActorMention mention : marks.actors()) {
      if (mention.span().end() <= head.span().start()) {
        mention.codes().stream()
            .filter(c -> !c.isLoose() && !here.contains(c) && !clause.contains(c))
            .forEach(here::add);
      }
    }
    if (here.size() == 1) {
      return List.copyOf(here);
    }
    if (here.isEmpty() && !clause.isEmpty()) {
      ActorCode last = discourse.lastBesides(clause);
      return last != null ? List.of(last) : discourse.other(clause).map(List::of).orElse(clause);
    }
    if (here.isEmpty()) {
      return discourse.singleSubject().map(List::of).orElse(List.of());
    }
    return discourse.other(clause).filter(here::contains).map(List::of).orElse(List.of());
  }

  /** "the country could lose its harbour, Peru's ministry warns": who speaks of his own. */
  private List<ActorCode> teller(Token head) {
    if (!head.label().startsWith("nsubj") || head.head() < 0) {
      return List.of();
    }
    Token verb = tree.token(head.head());
    if (!verb.is("ccomp") || verb.head() < 0 || !says(tree.token(verb.head()))) {
      return List.of();
    }
    List<ActorCode> teller =
        tree.children(tree.token(verb.head()), "nsubj").stream()
            .flatMap(s -> meaning.apply(s).stream())
            .distinct()
            .toList();
    return teller.size() == 1 && marks.actors().stream().allMatch(m -> m.codes().equals(teller))
        ? teller
        : List.of();
  }

  private boolean says(Token verb) {
    return words.has("saying", verb.lemma());
  }

  boolean isDefinite(Token head) {
    return tree.children(head).stream()
        .anyMatch(c -> words.has("definite", c.form().toLowerCase(Locale.ROOT)));
  }

  private String phrase(Token head) {
    StringBuilder phrase = new StringBuilder();
    for (Token token : tree.subtree(head)) {
      if (token.index() <= head.index() && !token.is("det")) {
        phrase
            .append(phrase.length() == 0 ? "" : " ")
            .append(token.form().toLowerCase(Locale.ROOT));
      }
    }
    return phrase.toString();
  }
}
