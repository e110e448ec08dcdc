package org.entente.coding.reference;

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
  private static final int DEPTH = 5;

  private final Marks marks;
  private final Tree tree;
  private final Discourse discourse;
  private final Vocabulary words;
  private final ActorLexicon lexicon;
  private final Pronouns pronouns;

  public References(Marks marks, Discourse discourse, Vocabulary words, ActorLexicon lexicon) {
    this.marks = marks;
    this.tree = marks.tree();
    this.discourse = discourse;
    this.words = words;
    this.lexicon = lexicon;
    this.pronouns = new Pronouns(marks, discourse, words, this::beside);
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
    if (discourse.hasNoTie()) {
      return within(phrase, besides);
    }
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

  /** Of a text that is about no tie only whoever the phrase is of, on or against. */
  private List<ActorCode> within(Token phrase, List<ActorCode> besides) {
    Set<ActorCode> codes = new LinkedHashSet<>(of(phrase));
    if (phrase.isVerb()) {
      codes.addAll(of(tree.children(phrase, Set.of("dobj", "nsubj", "nsubjpass", "dative"))));
    }
    for (Token preposition : tree.children(phrase, "prep")) {
      if (words.has("directed", preposition.lemma())) {
        codes.addAll(of(tree.children(preposition, "pobj")));
      }
    }
    codes.removeAll(besides);
    return codes.size() == 1 ? List.copyOf(codes) : List.of();
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
      return pronouns.of(head);
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
        if (mention.isEmpty() && (part.is("appos") || part.is("poss") || part.is("compound"))) {
          codes.addAll(part.isPronoun() ? pronouns.of(part) : beside(part));
        }
      }
    }
    return List.copyOf(codes);
  }

  /** "officials in Seoul", "the government of Peru", "a convoy from Chad". */
  private List<ActorCode> behind(Token head, int depth) {
    for (Token child : tree.children(head, "prep")) {
      if (words.has("belonging", child.lemma())
          && !(words.has("gatherings", head.lemma()) && !child.lemma().equals("of"))) {
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

  /** "the country", "both sides", "the isolated nation", "its northern neighbour". */
  private List<ActorCode> described(Token head) {
    String lemma = head.lemma();
    if (words.has("parties", lemma)) {
      boolean plural = head.tag().equals("NNS");
      boolean both =
          tree.children(head).stream()
              .anyMatch(
                  c ->
                      words.has("both", c.lemma())
                          || (words.has("these", c.lemma()) && !discourse.hasNoTie()));
      if (plural && both) {
        return isOurs(head) ? discourse.matter() : nearestPair(head);
      }
      List<ActorCode> epithet = lexicon.epithet(phrase(head));
      if (!epithet.isEmpty() && epithet.size() <= Marks.TOO_MANY) {
        return epithet;
      }
      if (!plural && definite(head)) {
        return country(head);
      }
    }
    return List.of();
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
    List<ActorCode> clause = pronouns.subjectBefore(head);
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

  /** Whether the phrase is a person by name. */
  public boolean isPerson(Token head) {
    Optional<ActorMention> mention = marks.find(head);
    return mention.isPresent()
        ? mention.get().form() == Form.LEADER
        : head.isProperNoun() && !words.has("institutions", head.lemma()) && !of(head).isEmpty();
  }

  /** Whether the word is itself the name of an actor. */
  public boolean isNamed(Token head) {
    return marks.find(head).isPresent();
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
