package org.entente.coding.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Form;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;

/** Tells which actors a pronoun goes back to. One for each sentence. */
final class Pronouns {

  private final Marks marks;
  private final Tree tree;
  private final Discourse discourse;
  private final Vocabulary words;
  private final Function<Token, List<ActorCode>> beside;
  private final Speakers speakers;

  /**
   * @param beside the actors named beside a noun ("the Kenyan president")
   * @param speakers whom the first person stands for
   */
  Pronouns(
      Marks marks,
      Discourse discourse,
      Vocabulary words,
      Function<Token, List<ActorCode>> beside,
      Speakers speakers) {
    this.speakers = speakers;
    this.marks = marks;
    this.tree = marks.tree();
    this.discourse = discourse;
    this.words = words;
    this.beside = beside;
  }

  /** The actors that a personal or possessive pronoun goes back to; none where it is open. */
  List<ActorCode> of(Token pronoun) {
    String word = pronoun.form().toLowerCase(Locale.ROOT);
    if (speakers.isFirstPerson(pronoun)) {
      return speakers.of(pronoun);
    }
    if (isFiller(pronoun) || hasRival(pronoun, words.has("they", word))) {
      return List.of();
    }
    List<ActorCode> acted = actedOn(pronoun);
    if (!acted.isEmpty()) {
      return acted;
    }
    if (words.has("they", word)) {
      List<ActorCode> here = subjectBefore(pronoun);
      if (here.size() > 1 || (here.size() == 1 && pronoun.is("poss")) || unknownSeveral(pronoun)) {
        return here;
      }
      if (here.isEmpty() && !discourse.severalOfOne().isEmpty()) {
        return discourse.severalOfOne();
      }
      List<ActorCode> before = pairBefore(pronoun);
      if (before.size() == 2) {
        return before;
      }
      if (discourse.subject().size() > 1) {
        return discourse.subject();
      }
      return discourse.hasNoTie() ? List.of() : discourse.pair();
    }
    if (words.has("it", word)) {
      List<ActorCode> topic = topic(pronoun);
      if (!topic.isEmpty()) {
        return topic;
      }
      List<ActorCode> warned = addressee(pronoun);
      if (!warned.isEmpty()) {
        return warned;
      }
      List<ActorCode> besides = ownerBefore(pronoun);
      if (!besides.isEmpty()) {
        return besides;
      }
      if (words.has("he", word)) {
        List<ActorCode> person = person(pronoun);
        if (!person.isEmpty()) {
          return person;
        }
      }
      List<ActorCode> here = singularBefore(pronoun);
      if (here.size() == 1) {
        return here;
      }
      if (!here.isEmpty()) {
        return List.of();
      }
      List<ActorCode> ahead = subjectAhead(pronoun);
      if (!ahead.isEmpty()) {
        return ahead;
      }
      return besideSubject(pronoun)
          .orElseGet(() -> discourse.singleSubject().map(List::of).orElse(List.of()));
    }
    return List.of();
  }

  /** "criticised Chad's laws, calling them unjust": whose the laws are. */
  private List<ActorCode> actedOn(Token pronoun) {
    if (!pronoun.is("dobj") || pronoun.head() < 0) {
      return List.of();
    }
    Token verb = tree.token(pronoun.head());
    if (!verb.is("advcl") || !verb.tag().equals("VBG") || !tree.children(verb, "nsubj").isEmpty()) {
      return List.of();
    }
    return tree.tokens().stream()
        .filter(o -> o.is("dobj") && o.index() < verb.index() && !o.isPronoun())
        .reduce((first, last) -> last)
        .map(o -> marks.find(o).map(ActorMention::codes).orElseGet(() -> beside.apply(o)))
        .filter(codes -> codes.size() == 1)
        .orElse(List.of());
  }

  /** "For Chad, the pact strengthens its hand": Chad's. */
  private List<ActorCode> topic(Token pronoun) {
    Token first = tree.token(0);
    if (!first.is("prep") || !first.lemma().equals("for") || !pronoun.is("poss")) {
      return List.of();
    }
    return tree.children(first, "pobj").stream()
        .filter(p -> p.index() < pronoun.index())
        .flatMap(p -> marks.find(p).stream())
        .map(ActorMention::codes)
        .filter(codes -> codes.size() == 1)
        .findFirst()
        .orElse(List.of());
  }

  /** "Accusing its neighbour, Chad broke off": whoever does what the clause leads up to. */
  private List<ActorCode> subjectAhead(Token pronoun) {
    Token at = pronoun;
    while (at.head() >= 0) {
      Token above = tree.token(at.head());
      if ((at.is("advcl") || at.is("prep"))
          && at.index() < above.index()
          && tree.children(at, "nsubj").isEmpty()) {
        for (Token subject : tree.children(above, Set.of("nsubj", "nsubjpass"))) {
          Optional<ActorMention> named = marks.find(subject);
          List<ActorCode> codes =
              named.map(ActorMention::codes).orElseGet(() -> beside.apply(subject));
          return codes.size() == 1 ? codes : List.of();
        }
      }
      at = above;
    }
    return List.of();
  }

  /** "warned Chad that the war would cost it its ports": Chad. */
  private List<ActorCode> addressee(Token pronoun) {
    Token at = pronoun;
    while (at.head() >= 0) {
      Token above = tree.token(at.head());
      if (at.is("ccomp") && above.isVerb() && words.has("cautioning", above.lemma())) {
        return tree.children(above, Set.of("dobj", "dative")).stream()
            .filter(o -> o.index() < pronoun.index())
            .map(o -> marks.find(o).map(ActorMention::codes).orElseGet(() -> beside.apply(o)))
            .filter(codes -> codes.size() == 1)
            .findFirst()
            .orElse(List.of());
      }
      at = above;
    }
    return List.of();
  }

  /** "can spare Chad floods and allow it a harvest": named before, though not as a subject. */
  private Optional<List<ActorCode>> besideSubject(Token pronoun) {
    if (pronoun.label().startsWith("nsubj")) {
      return Optional.empty();
    }
    return marks.actors().stream()
        .filter(m -> m.span().end() <= pronoun.span().start() && m.codes().size() == 1)
        .filter(m -> !marks.head(m).tag().endsWith("S") && !m.codes().get(0).isLoose())
        .reduce((a, b) -> b)
        .map(ActorMention::codes);
  }

  /** "he": the person named last before it, in the sentence or in those before. */
  private List<ActorCode> person(Token pronoun) {
    List<ActorCode> here = List.of();
    for (ActorMention mention : marks.actors()) {
      if (mention.form() == Form.LEADER
          && mention.span().end() <= pronoun.span().start()
          && !isCoArgument(marks.head(mention), pronoun)) {
        here = mention.codes();
      }
    }
    if (!here.isEmpty() || discourse.hasNoTie()) {
      return here;
    }
    List<ActorCode> subject = subjectBefore(pronoun);
    Optional<ActorCode> last = discourse.persons().last();
    return subject.isEmpty() || last.map(subject::contains).orElse(false)
        ? last.map(List::of).orElse(List.of())
        : List.of();
  }

  /** The subject of a verb is not what a plain pronoun beside that verb goes back to. */
  private boolean isCoArgument(Token subject, Token pronoun) {
    if (pronoun.is("poss") || pronoun.form().toLowerCase(Locale.ROOT).endsWith("self")) {
      return false;
    }
    Token at = pronoun;
    while (at.head() >= 0) {
      at = tree.token(at.head());
      if (at.isVerb()) {
        return subject.head() == at.index() && subject.label().startsWith("nsubj");
      }
    }
    return false;
  }

  /** "it is critical that", "it remains to": no word for anybody. */
  private boolean isFiller(Token pronoun) {
    if (!pronoun.form().equalsIgnoreCase("it") || !pronoun.is("nsubj") || pronoun.head() < 0) {
      return false;
    }
    Token verb = tree.token(pronoun.head());
    List<Token> said = tree.children(verb, Set.of("acomp", "attr", "oprd"));
    return (verb.lemma().equals("be") && !said.isEmpty())
        || tree.children(verb, Set.of("ccomp", "csubj")).stream()
            .anyMatch(c -> verb.index() < c.index() && words.has("filling", verb.lemma()));
  }

  /** "the students raised their flag": a nearer subject of that number is nobody's name. */
  private boolean hasRival(Token pronoun, boolean plural) {
    Token at = pronoun;
    boolean own = !pronoun.is("poss");
    while (at.head() >= 0) {
      Token verb = tree.token(at.head());
      if (verb.isVerb()) {
        List<Token> subjects = own ? List.of() : tree.children(verb, Set.of("nsubj", "nsubjpass"));
        for (Token subject : subjects) {
          if (subject.isNoun() && !tree.dominates(subject, pronoun)) {
            return isPlural(subject) == plural && namesNobody(subject);
          }
        }
        own = false;
      }
      at = verb;
    }
    return false;
  }

  private boolean isPlural(Token noun) {
    return noun.tag().endsWith("S") || tree.conjuncts(noun).size() > 1;
  }

  private boolean namesNobody(Token noun) {
    return marks.inside(noun).isEmpty()
        && !words.has("parties", noun.lemma())
        && !words.has("ties", noun.lemma());
  }

  /**
   * The nearest subject to the left that names an actor, outside the pronoun's own argument place.
   */
  List<ActorCode> subjectBefore(Token word) {
    boolean acts = word.isPronoun() && word.label().startsWith("nsubj");
    List<ActorCode> subject = acts ? subjectBefore(word, false) : List.of();
    return subject.isEmpty() ? subjectBefore(word, true) : subject;
  }

  /**
   * @param owners whether "Peru's" counts too, though it stands in no subject: what does something
   *     goes back to what did something first ("Chile courts Peru's neighbours: it sent")
   */
  private List<ActorCode> subjectBefore(Token word, boolean owners) {
    for (int i = word.index() - 1; i >= 0; i--) {
      Token token = tree.token(i);
      boolean subject =
          token.is("nsubj")
              || token.is("nsubjpass")
              || (owners && token.is("poss") && !token.isPronoun());
      if (subject
          && !token.isPronoun()
          && !tree.dominates(token, word)
          && !(word.isPronoun() && isCoArgument(token, word))) {
        Set<ActorCode> codes = new LinkedHashSet<>();
        for (Token part : tree.conjuncts(token)) {
          marks.find(part).ifPresent(m -> codes.addAll(m.codes()));
          if (codes.isEmpty()) {
            codes.addAll(beside.apply(part));
          }
        }
        if (!codes.isEmpty()) {
          return List.copyOf(codes);
        }
      }
    }
    return List.of();
  }

  /** The subject before the word; where that is people, who are many, the last actor named. */
  private List<ActorCode> singularBefore(Token word) {
    List<ActorCode> subject = subjectBefore(word);
    boolean people = false;
    ActorMention last = null;
    for (ActorMention mention : marks.actors()) {
      Token head = marks.head(mention);
      if (mention.span().end() > word.span().start()) {
        break;
      }
      if (subject.equals(mention.codes())) {
        people = head.tag().equals("NNPS") && head.label().startsWith("nsubj");
      }
      last = head.tag().endsWith("S") ? last : mention;
    }
    boolean other = people && last != null && !last.codes().equals(subject);
    return other && last != null ? last.codes() : subject;
  }

  /** The two that the sentence has named before the word, empty where it named more or fewer. */
  List<ActorCode> pairBefore(Token head) {
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
}
