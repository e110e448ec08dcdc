package org.entente.coding.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** What may itself carry the name: "the island's deputy foreign minister". */
  private static final Set<String> CARRYING = Set.of("appos", "poss", "compound", "nmod");

  private static final int DEPTH = 5;

  private final Marks marks;
  private final Tree tree;
  private final Discourse discourse;
  private final Vocabulary words;
  private final ActorLexicon lexicon;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final Touch touch;
  private boolean describing;

  public References(Marks marks, Discourse discourse, Vocabulary words, ActorLexicon lexicon) {
    this.marks = marks;
    this.tree = marks.tree();
    this.discourse = discourse;
    this.words = words;
    this.lexicon = lexicon;
    Speakers speakers = new Speakers(tree, discourse, words, this::of);
    this.pronouns = new Pronouns(marks, discourse, words, this::asSubject, speakers);
    this.descriptions =
        new Descriptions(marks, discourse, words, lexicon, pronouns, speakers, this::of);
    this.touch = new Touch(tree, words);
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
      return directed(phrase, besides);
    }
    List<ActorCode> owner = of(phrase);
    boolean own = !owner.isEmpty() && besides.containsAll(owner);
    List<Token> touched = own ? touch.ofOwn(phrase) : touch.of(phrase);
    List<ActorCode> named =
        marks.named(touched).stream().filter(code -> !besides.contains(code)).toList();
    for (ActorCode code : named) {
      if (!code.isLoose()) {
        return List.of(code);
      }
    }
    for (Token token : own ? touched : tree.subtree(phrase)) {
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

  /** Everybody named in the phrase whom what happens to it touches, nearest to its head first. */
  public List<ActorCode> touched(Token phrase) {
    return marks.named(touch.of(phrase));
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

  /** Of a text that is about no tie only whoever the phrase is of, on or against. */
  private List<ActorCode> directed(Token phrase, List<ActorCode> besides) {
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
    List<ActorCode> turned = descriptions.turned(head);
    if (!turned.isEmpty()) {
      return turned;
    }
    boolean either = head.tag().equals("CC") && head.label().startsWith("nsubj");
    if (head.tag().equals("DT") || head.tag().equals("CD") || either) {
      List<ActorCode> whole = whole(head, depth);
      if (!whole.isEmpty()) {
        return whole;
      }
      return words.has("both", head.lemma()) && !counts(head) ? discourse.pair() : List.of();
    }
    if (head.tag().equals("VBN")) {
      return leaders(head);
    }
    if (!head.isNoun() && !head.tag().startsWith("JJ")) {
      return List.of();
    }
    if (words.has("kin", head.lemma())) {
      return descriptions.kin(head, apposed(head));
    }
    List<ActorCode> beside = beside(head);
    if (!beside.isEmpty()) {
      return beside;
    }
    List<ActorCode> described = descriptions.of(head);
    if (!described.isEmpty()) {
      return described;
    }
    List<ActorCode> led = led(head);
    if (!led.isEmpty()) {
      return led;
    }
    List<ActorCode> listed = listed(head);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<ActorCode> behind = behind(head, depth);
    return behind.isEmpty() && words.has("ties", head.lemma()) && descriptions.isDefinite(head)
        ? discourse.pair()
        : behind;
  }

  /** "Other countries have raised concerns, including Peru and Chile": those that are listed. */
  private List<ActorCode> listed(Token several) {
    if (!several.tag().equals("NNS")
        || !words.has("parties", several.lemma())
        || !several.label().startsWith("nsubj")) {
      return List.of();
    }
    return tree.tokens().stream()
        .filter(
            t -> t.is("prep") && words.has("including", t.lemma()) && t.index() > several.index())
        .flatMap(t -> tree.children(t, "pobj").stream())
        .findFirst()
        .filter(first -> marks.find(first).isPresent())
        .map(this::of)
        .orElse(List.of());
  }

  /** "all of Europe", "three of the Kenyans", "four of whom": of whom so many are. */
  private List<ActorCode> whole(Token numeral, int depth) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    for (Token of : tree.children(numeral, "prep")) {
      if (of.lemma().equals("of")) {
        for (Token object : tree.children(of, "pobj")) {
          if (!object.isPronoun()) {
            codes.addAll(
                object.tag().startsWith("W") ? antecedent(object) : one(object, depth - 1));
          }
        }
      }
    }
    return List.copyOf(codes);
  }

  /** "Kenyans, four of whom": the people named last before the word. */
  private List<ActorCode> antecedent(Token relative) {
    List<ActorCode> people = List.of();
    for (int i = 0; i < relative.index(); i++) {
      Token token = tree.token(i);
      if (token.tag().endsWith("S") && token.isNoun()) {
        List<ActorCode> named =
            marks.find(token).map(ActorMention::codes).orElseGet(() -> beside(token));
        people = named.isEmpty() ? people : named;
      }
    }
    return people;
  }

  /** "two of them", "both of the ships": so many of something, no party. */
  private boolean counts(Token numeral) {
    return tree.children(numeral, "prep").stream()
        .filter(p -> p.lemma().equals("of"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .anyMatch(o -> of(o).isEmpty());
  }

  /** "its ally, Peru", "their patron Peru": the name that stands with the word. */
  private List<ActorCode> apposed(Token head) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    for (Token child : tree.children(head, Set.of("appos", "compound", "nmod", "amod"))) {
      for (Token part : tree.conjuncts(child)) {
        marks.find(part).ifPresent(m -> codes.addAll(m.codes()));
      }
    }
    if (head.is("appos") && head.head() >= 0) {
      marks.find(tree.token(head.head())).ifPresent(m -> codes.addAll(m.codes()));
    }
    return List.copyOf(codes);
  }

  /** "Kenyan president", "the palace's envoy", "Zaika, a Maltese economist". */
  private List<ActorCode> beside(Token head) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    for (Token child : tree.children(head, BESIDE)) {
      for (Token part : tree.conjuncts(child)) {
        Optional<ActorMention> mention = marks.find(part);
        if (mention.isPresent() && isSetting(head, mention.get())) {
          continue;
        }
        mention.ifPresent(m -> codes.addAll(m.codes()));
        if (mention.isEmpty() && CARRYING.contains(part.label())) {
          codes.addAll(
              part.tag().equals("WP$")
                  ? owner(part)
                  : part.isPronoun() ? pronouns.of(part) : beside(part));
        }
      }
    }
    return List.copyOf(codes);
  }

  /** "the fund, whose board approved": the fund. */
  private List<ActorCode> owner(Token whose) {
    Token at = whose;
    while (at.head() >= 0) {
      Token above = tree.token(at.head());
      if (at.is("relcl")) {
        return marks.find(above).map(ActorMention::codes).orElseGet(() -> beside(above));
      }
      at = above;
    }
    return List.of();
  }

  /** Whom a subject means to a pronoun behind it: by name, else by description. */
  private List<ActorCode> asSubject(Token head) {
    List<ActorCode> beside = beside(head);
    if (!beside.isEmpty() || describing || !head.isNoun()) {
      return beside;
    }
    describing = true; // a description may itself ask for the subject before it
    try {
      return words.has("kin", head.lemma())
          ? descriptions.kin(head, apposed(head))
          : descriptions.of(head);
    } finally {
      describing = false;
    }
  }

  /** "the UN conference", "the Lima accord": where one meets is not whom one meets. */
  private boolean isSetting(Token head, ActorMention mention) {
    if (words.has("agreements", head.lemma())) {
      return mention.form() == Form.CITY
          || (mention.form() == Form.CAPITAL && capitals(tree.children(head, BESIDE)) == 1);
    }
    return words.has("gatherings", head.lemma())
        && !words.has("ties", head.lemma())
        && !head.lemma().equals("talk")
        && mention.codes().stream().allMatch(lexicon::isBody);
  }

  /** Where a body's force or mission serves: "the UN force in Chad". */
  public List<ActorCode> host(Token phrase) {
    return words.has("contingents", phrase.lemma())
        ? tree.children(phrase, "prep").stream()
            .filter(p -> p.lemma().equals("in"))
            .flatMap(p -> tree.children(p, "pobj").stream())
            .flatMap(place -> of(place).stream())
            .distinct()
            .toList()
        : List.of();
  }

  public boolean areBodies(List<ActorCode> codes) {
    return !codes.isEmpty() && codes.stream().allMatch(lexicon::isBody);
  }

  /** "a Chadian-led coalition", "the Fiji-led raid": what it does, its leader does. */
  private List<ActorCode> led(Token head) {
    return tree.children(head, Set.of("amod", "nmod", "acl")).stream()
        .flatMap(participle -> leaders(participle).stream())
        .filter(code -> !lexicon.isBody(code) || behind(head, DEPTH - 1).isEmpty())
        .distinct()
        .toList();
  }

  private List<ActorCode> leaders(Token participle) {
    return tree.children(participle).stream()
        .flatMap(leader -> marks.findLeader(leader).stream())
        .flatMap(mention -> mention.codes().stream())
        .toList();
  }

  /** "officials in Seoul", "the government of Peru", "a convoy from Chad". */
  private List<ActorCode> behind(Token head, int depth) {
    boolean placed = words.has("gatherings", head.lemma()) || words.has("happenings", head.lemma());
    for (Token child : tree.children(head, "prep")) {
      if (words.has("belonging", child.lemma())
          && !(words.has("members", head.lemma()) && isBody(child))
          && (!placed || child.lemma().equals("of"))) {
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
        ? discourse.persons().find(head.form()).map(List::of).orElse(List.of())
        : List.of();
  }

  /** "the States Members of the United Nations" are not the United Nations. */
  private boolean isBody(Token preposition) {
    return tree.children(preposition, "pobj").stream()
        .flatMap(p -> marks.find(p).stream())
        .flatMap(m -> m.codes().stream())
        .anyMatch(lexicon::isBody);
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

  /** "the Lisbon talks", "the Geneva summit": where they are held, unless two capitals talk. */
  public boolean isPlace(Token word, List<Token> beside) {
    Optional<ActorMention> mention = marks.find(word);
    if (mention.isEmpty()) {
      return false;
    }
    Form form = mention.get().form();
    return form == Form.CITY || (form == Form.CAPITAL && capitals(beside) <= 1);
  }

  private long capitals(List<Token> beside) {
    return beside.stream()
        .flatMap(b -> marks.find(b).stream())
        .filter(m -> m.form() == Form.CAPITAL)
        .distinct()
        .count();
  }

  /** Whether the phrase is people by their nationality: "Kenyans". */
  public boolean isPeople(Token head) {
    return marks.find(head).map(m -> m.form() == Form.PEOPLE).orElse(false);
  }

  /** Whose "the envoy" is, of whom the text spoke with his state before. */
  public Optional<ActorCode> office(Token head) {
    return head.isNoun() && descriptions.isDefinite(head)
        ? discourse.findOffice(head.lemma())
        : Optional.empty();
  }

  /** Whether the word is one of nationality, which may stand for people: "some 200 Chinese". */
  public boolean isNationality(Token head) {
    return marks.find(head).map(m -> m.form() == Form.ADJECTIVE).orElse(false);
  }
}
