package org.entente.coding.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Form;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;

/** Tells which actors a noun phrase stands for. One for each sentence. */
public final class References {

  private static final Set<String> BESIDE =
      Set.of("poss", "nmod", "compound", "amod", "advmod", "npadvmod", "appos", "det");

  /** What may itself carry the name: "the Iranian deputy foreign minister". */
  private static final Set<String> CARRYING = Set.of("appos", "poss", "compound", "nmod");

  private static final Set<String> EACH = Set.of("each", "either", "neither");
  private static final int DEPTH = 5;

  private final Marks marks;
  private final Tree tree;
  private final Discourse discourse;
  private final Vocabulary words;
  private final ActorLexicon lexicon;

  public References(Marks marks, Discourse discourse, Vocabulary words, ActorLexicon lexicon) {
    this.marks = marks;
    this.tree = marks.tree();
    this.discourse = discourse;
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The actors that the phrase and everything coordinated with it stand for. */
  public List<ActorCode> of(Token phrase) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    for (Token head : tree.conjuncts(phrase)) {
      codes.addAll(one(head, DEPTH));
    }
    return List.copyOf(codes);
  }

  public List<ActorCode> of(List<Token> phrases) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    phrases.forEach(phrase -> codes.addAll(of(phrase)));
    return List.copyOf(codes);
  }

  /** The actor nearest to the head inside the phrase, other than the given ones. */
  public List<ActorCode> nearest(Token phrase, List<ActorCode> besides) {
    List<ActorCode> named =
        marks.inside(phrase).stream().filter(code -> !besides.contains(code)).toList();
    for (ActorCode code : named) {
      if (!code.isLoose()) {
        return List.of(code);
      }
    }
    for (Token token : tree.subtree(phrase)) {
      if (words.has("parties", token.lemma())
          || words.has("ties", token.lemma())
          || token.isPronoun()) {
        List<ActorCode> meant =
            one(token, DEPTH).stream().filter(code -> !besides.contains(code)).toList();
        if (!meant.isEmpty()) {
          return meant;
        }
      }
    }
    return named.stream().limit(1).toList();
  }

  /** Everybody named in the sentence. */
  public List<ActorCode> named() {
    return marks.actors().stream().flatMap(m -> m.codes().stream()).distinct().toList();
  }

  /** Everybody named in the phrase, nearest to its head first. */
  public List<ActorCode> within(Token phrase) {
    return marks.inside(phrase);
  }

  /** Whose act it is: "Israel's raid", "the Chadian attack", "the raid by X"; not where it was. */
  public List<ActorCode> doer(Token act) {
    List<Token> places = new ArrayList<>(tree.children(act, "poss"));
    tree.children(act, "nmod").stream().filter(this::isNational).forEach(places::add);
    tree.children(act, Set.of("compound", "amod")).stream()
        .filter(this::isNational)
        .forEach(places::add);
    tree.children(act, Set.of("prep", "agent")).stream()
        .filter(p -> p.lemma().equals("by"))
        .forEach(p -> places.addAll(tree.children(p, "pobj")));
    return of(places);
  }

  private boolean isNational(Token word) {
    return marks
        .find(word)
        .map(m -> m.form() != Form.CITY && m.form() != Form.CAPITAL)
        .orElse(true);
  }

  private List<ActorCode> one(Token head, int depth) {
    if (depth == 0) {
      return List.of();
    }
    Optional<ActorMention> named = marks.find(head);
    if (named.isPresent()) {
      return named.get().codes();
    }
    if (head.isPronoun()) {
      return pronoun(head);
    }
    if (head.tag().equals("DT") || head.tag().equals("CD")) {
      return words.has("both", head.lemma()) ? discourse.pair() : List.of();
    }
    if (!head.isNoun() && !head.tag().startsWith("JJ")) {
      return List.of();
    }
    List<ActorCode> beside = beside(head);
    if (!beside.isEmpty()) {
      return beside;
    }
    List<ActorCode> described = described(head);
    if (!described.isEmpty()) {
      return described;
    }
    List<ActorCode> behind = behind(head, depth);
    return behind.isEmpty() && words.has("ties", head.lemma()) && definite(head)
        ? discourse.pair()
        : behind;
  }

  /** "Kenyan president", "the palace's envoy", "Zaika, a Maltese economist". */
  private List<ActorCode> beside(Token head) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    for (Token child : tree.children(head, BESIDE)) {
      for (Token part : tree.conjuncts(child)) {
        Optional<ActorMention> mention = marks.find(part);
        mention.ifPresent(m -> codes.addAll(m.codes()));
        if (mention.isEmpty() && CARRYING.contains(part.label())) {
          codes.addAll(part.isPronoun() ? pronoun(part) : beside(part));
        }
      }
    }
    return List.copyOf(codes);
  }

  /** "officials in Seoul", "the government of Peru", "a convoy from Chad". */
  private List<ActorCode> behind(Token head, int depth) {
    for (Token child : tree.children(head, "prep")) {
      if (words.has("belonging", child.lemma())) {
        for (Token below : tree.children(child, "pobj")) {
          Set<ActorCode> codes = new LinkedHashSet<>();
          tree.conjuncts(below).forEach(b -> codes.addAll(one(b, depth - 1)));
          if (!codes.isEmpty()) {
            return List.copyOf(codes);
          }
        }
      }
    }
    return head.isProperNoun()
        ? discourse.findPerson(head.form()).map(List::of).orElse(List.of())
        : List.of();
  }

  private List<ActorCode> pronoun(Token pronoun) {
    String word = pronoun.form().toLowerCase(Locale.ROOT);
    if (words.has("they", word)) {
      List<ActorCode> here = subjectBefore(pronoun);
      if (here.size() > 1 || (here.size() == 1 && pronoun.is("poss")) || unknownSeveral(pronoun)) {
        return here;
      }
      List<ActorCode> before = pairBefore(pronoun);
      if (before.size() == 2) {
        return before;
      }
      if (discourse.subject().size() > 1) {
        return discourse.subject();
      }
      return discourse.pair();
    }
    if (words.has("it", word)) {
      List<ActorCode> besides = ownerBefore(pronoun);
      if (!besides.isEmpty()) {
        return besides;
      }
      List<ActorCode> here = subjectBefore(pronoun);
      if (here.size() == 1) {
        return here;
      }
      return here.isEmpty() ? discourse.singleSubject().map(List::of).orElse(List.of()) : List.of();
    }
    return List.of();
  }

  /**
   * The nearest subject to the left that names an actor, outside the pronoun's own argument place.
   */
  private List<ActorCode> subjectBefore(Token word) {
    for (int i = word.index() - 1; i >= 0; i--) {
      Token token = tree.token(i);
      boolean subject =
          token.is("nsubj") || token.is("nsubjpass") || (token.is("poss") && !token.isPronoun());
      if (subject && !token.isPronoun() && !tree.dominates(token, word)) {
        Set<ActorCode> codes = new LinkedHashSet<>();
        for (Token part : tree.conjuncts(token)) {
          marks.find(part).ifPresent(m -> codes.addAll(m.codes()));
          if (codes.isEmpty()) {
            codes.addAll(beside(part));
          }
        }
        if (!codes.isEmpty()) {
          return List.copyOf(codes);
        }
      }
    }
    return List.of();
  }

  /** "the country", "both sides", "the isolated nation", "its northern neighbour". */
  private List<ActorCode> described(Token head) {
    String lemma = head.lemma();
    if (words.has("parties", lemma)) {
      boolean plural = head.tag().equals("NNS");
      boolean both =
          tree.children(head).stream()
              .anyMatch(c -> words.has("both", c.lemma()) || words.has("these", c.lemma()));
      boolean each = tree.children(head, "det").stream().anyMatch(c -> EACH.contains(c.lemma()));
      if ((plural || each) && both) {
        return nearestPair(head);
      }
      List<ActorCode> epithet = lexicon.epithet(phrase(head));
      if (!epithet.isEmpty() && epithet.size() <= Marks.TOO_MANY) {
        return epithet;
      }
      boolean ours =
          tree.children(head, "poss").stream().anyMatch(c -> words.has("ours", c.lemma()));
      if (ours) {
        return speaker(head);
      }
      if (!plural && definite(head)) {
        return country(head);
      }
    }
    return List.of();
  }

  /** "our country" is that of whoever says so. */
  private List<ActorCode> speaker(Token head) {
    Token at = head;
    while (at.head() >= 0) {
      Token above = tree.token(at.head());
      if (at.is("ccomp") && words.has("saying", above.lemma())) {
        List<ActorCode> named =
            tree.children(above, "nsubj").stream().flatMap(s -> of(s).stream()).distinct().toList();
        if (named.size() == 1) {
          return named;
        }
      }
      at = above;
    }
    return discourse.singleSubject().map(List::of).orElse(List.of());
  }

  private List<ActorCode> nearestPair(Token head) {
    List<ActorCode> before = pairBefore(head);
    return before.size() == 2 ? before : discourse.pair();
  }

  /** The two that the sentence has named before the word, empty where it named more or fewer. */
  private List<ActorCode> pairBefore(Token head) {
    List<ActorCode> before = new ArrayList<>();
    for (ActorMention mention : marks.actors()) {
      if (mention.span().end() <= head.span().start()) {
        mention.codes().stream()
            .filter(c -> !c.isLoose() && !before.contains(c))
            .forEach(before::add);
      }
    }
    return before.size() == 2 ? before : List.of();
  }

  /** Only where one candidate fits: named in the sentence, not the subject of the same clause. */
  private List<ActorCode> country(Token head) {
    List<ActorCode> clause = subjectBefore(head);
    Set<ActorCode> here = new LinkedHashSet<>();
    for (ActorMention mention : marks.actors()) {
      if (mention.span().end() <= head.span().start()) {
        mention.codes().stream().filter(c -> !c.isLoose()).forEach(here::add);
      }
    }
    here.removeAll(clause);
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

  /** "many countries voiced their concern": whoever they are. */
  private boolean unknownSeveral(Token pronoun) {
    for (int i = pronoun.index() - 1; i >= 0; i--) {
      Token token = tree.token(i);
      if (token.is("nsubj") || token.is("nsubjpass")) {
        return token.tag().equals("NNS")
            && marks.inside(token).isEmpty()
            && tree.children(token).stream().noneMatch(c -> words.has("both", c.lemma()));
      }
    }
    return false;
  }

  /** "criticism of Peru and its decision": Peru's. */
  private List<ActorCode> ownerBefore(Token pronoun) {
    if (!pronoun.is("poss") || pronoun.head() < 0) {
      return List.of();
    }
    Token owned = tree.token(pronoun.head());
    if (!owned.is("conj") || owned.head() < 0) {
      return List.of();
    }
    return marks.find(tree.token(owned.head())).map(ActorMention::codes).orElse(List.of());
  }

  /** Whether the phrase is a person by name. */
  public boolean isPerson(Token head) {
    Optional<ActorMention> mention = marks.find(head);
    return mention.isPresent()
        ? mention.get().form() == Form.LEADER
        : head.isProperNoun() && !of(head).isEmpty();
  }

  /** Whether the phrase is people by their nationality: "Kenyans". */
  public boolean isPeople(Token head) {
    return marks.find(head).map(m -> m.form() == Form.PEOPLE).orElse(false);
  }

  private boolean definite(Token head) {
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
