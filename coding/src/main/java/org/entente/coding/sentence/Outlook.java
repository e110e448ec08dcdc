package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.amounts.TimeMention;
import org.entente.coding.confidence.ConfidenceTable;
import org.entente.coding.confidence.Surroundings;
import org.entente.coding.confidence.Traits;
import org.entente.coding.frame.Frame;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.reference.Discourse;
import org.entente.coding.reference.References;
import org.entente.coding.sense.Sources;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says is likely, and makes a forecast of it: "It is very likely that X will
 * …", "X will probably …", "there is an even chance of …", "X expects Y to …". How likely is told
 * by the word itself, which stands in the quote.
 */
final class Outlook {

  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "csubj", "acl");
  private static final Set<Kind> LASTING =
      Set.of(Kind.ASSESSMENT, Kind.FORECAST, Kind.RISK, Kind.BENEFIT);

  private static final Set<Kind> LASTING_BESIDES = Set.of(Kind.ASSESSMENT);

  private static final Set<String> RECKONING = Set.of("have", "see", "put", "rate", "stand");

  private final Document document;
  private final Sentence sentence;
  private final Tree tree;
  private final References references;
  private final Discourse discourse;
  private final Sources sources;
  private final Binding binding;
  private final Vocabulary words;
  private final Frame frame;
  private final ConfidenceTable confidence;
  private final Surroundings where;

  Outlook(
      Document document,
      Prepared prepared,
      References references,
      Discourse discourse,
      Sources sources,
      Surroundings where,
      Lexica lexica) {
    this.document = document;
    this.sentence = prepared.sentence();
    this.tree = prepared.tree();
    this.references = references;
    this.discourse = discourse;
    this.sources = sources;
    this.binding = new Binding(tree, sentence.amounts());
    this.words = lexica.words();
    this.confidence = lexica.confidence();
    this.where = where;
    this.frame = lexica.frames().find("outlook-likely").orElseThrow();
  }

  /** The drafts of the sentence, those of what is only likely as forecasts. */
  List<Draft> of(List<Draft> drafts) {
    List<Draft> result = new ArrayList<>(drafts);
    for (Token cue : tree.tokens()) {
      Optional<Token> clause = clause(cue);
      if (clause.isEmpty()) {
        continue;
      }
      List<Draft> inside =
          result.stream()
              .filter(d -> tree.dominates(clause.get(), d.trigger()))
              .filter(d -> !LASTING.contains(d.statement().kind()))
              .toList();
      boolean told =
          result.stream()
              .anyMatch(
                  d ->
                      d.statement().kind() == Kind.FORECAST
                          && tree.dominates(clause.get(), d.trigger()));
      if (!inside.isEmpty()) {
        int at = result.indexOf(inside.get(0));
        result.removeAll(inside);
        result.add(at, foreseen(inside.get(0), cue, clause.get()));
      } else if (!told) {
        fresh(cue, clause.get()).ifPresent(result::add);
      }
    }
    result.addAll(ahead(result));
    return result;
  }

  /**
   * What lies ahead of the two whose tie the text is about and is told by nothing else: "the
   * partners may move on to joint patrols", "mistrust will last".
   */
  private List<Draft> ahead(List<Draft> told) {
    List<ActorCode> tie = discourse.main();
    List<Draft> found = new ArrayList<>();
    if (tie.size() != 2) {
      return found;
    }
    for (Token verb : tree.tokens()) {
      boolean free =
          verb.isVerb()
              && verb.tag().equals("VB")
              && liesAhead(verb)
              && tree.children(verb, Set.of("nsubj", "nsubjpass")).stream()
                  .anyMatch(
                      s ->
                          isOfBoth(s, tie)
                              || ((comesOf(s) || leadsTo(verb)) && namesNoThird(verb, tie)))
              && told.stream()
                  .noneMatch(
                      d ->
                          tree.dominates(verb, d.trigger())
                              && !LASTING_BESIDES.contains(d.statement().kind()));
      if (free && !isSupposed(verb)) {
        found.add(
            draft(
                statement(
                    tie,
                    tie,
                    verb,
                    Channel.GENERAL,
                    null,
                    null,
                    isNegated(verb) ? Polarity.NEGATED : Polarity.AFFIRMED,
                    modality(verb)),
                verb,
                verb));
      }
    }
    return found;
  }

  private boolean isOfBoth(Token subject, List<ActorCode> tie) {
    List<ActorCode> meant = references.of(subject);
    return meant.size() == 2 && meant.containsAll(tie);
  }

  /** "war", "a revival of the partnership": what comes of a tie or to it. */
  private boolean comesOf(Token subject) {
    return words.has("prospects", subject.lemma()) || words.has("ties", subject.lemma());
  }

  /** "an accident might lead to war". */
  private boolean leadsTo(Token verb) {
    return tree.children(verb, Set.of("dobj", "prep")).stream()
        .flatMap(c -> c.is("prep") ? tree.children(c, "pobj").stream() : Stream.of(c))
        .anyMatch(o -> words.has("prospects", o.lemma()));
  }

  private boolean namesNoThird(Token clause, List<ActorCode> tie) {
    return references.within(clause).stream().allMatch(c -> c.isLoose() || tie.contains(c));
  }

  private boolean isSupposed(Token verb) {
    return tree.children(verb, "mark").stream().anyMatch(m -> words.has("supposing", m.lemma()));
  }

  private boolean isNegated(Token verb) {
    return !tree.children(verb, "neg").isEmpty()
        || tree.children(verb, Set.of("nsubj", "nsubjpass")).stream()
            .flatMap(s -> tree.children(s, "det").stream())
            .anyMatch(d -> words.has("negative-words", d.lemma()));
  }

  private Modality modality(Token verb) {
    boolean open =
        tree.children(verb, "aux").stream().anyMatch(a -> words.has("possible", a.lemma()));
    return open ? Modality.POSSIBLE : Modality.ASSERTED;
  }

  /** The verb of what the word calls likely; empty where the word calls nothing likely. */
  private Optional<Token> clause(Token cue) {
    String lemma = cue.lemma();
    if (words.has("likelihood-adjectives", lemma) && cue.tag().startsWith("JJ")) {
      Optional<Token> verb = tree.findHead(cue).filter(Token::isVerb);
      return below(cue)
          .or(() -> verb.flatMap(this::below))
          .or(() -> verb.filter(v -> isSaidOfThing(cue, v)));
    }
    if (words.has("likelihood-adverbs", lemma) && cue.is("advmod")) {
      return tree.findHead(cue).filter(Token::isVerb).filter(this::liesAhead);
    }
    if (words.has("likelihood-nouns", lemma) && cue.isNoun() && !isGiven(cue)) {
      Optional<Token> reckoned = reckoned(cue);
      if (reckoned.isPresent()) {
        return reckoned;
      }
      return below(cue).or(() -> ofWhat(cue));
    }
    if (words.has("foreseeing", lemma) && cue.isVerb()) {
      return below(cue).filter(c -> c.is("xcomp") || liesAhead(c));
    }
    if (isOpenly(cue)) {
      return tree.findHead(cue).filter(Token::isVerb).filter(this::isSomeDay);
    }
    return Optional.empty();
  }

  /** "A treaty that binds both is improbable before 2030": the treaty. */
  private boolean isSaidOfThing(Token cue, Token copula) {
    return cue.is("acomp")
        && tree.children(copula, "nsubj").stream().anyMatch(s -> s.isNoun() && !s.isProperNoun());
  }

  /** "The odds are even that it runs by May": wherever the parser hangs what is reckoned. */
  private Optional<Token> reckoned(Token cue) {
    if (!cue.is("nsubj")) {
      return Optional.empty();
    }
    return tree.findHead(cue).stream()
        .flatMap(be -> tree.subtree(be).stream())
        .filter(c -> c.isVerb() && c.index() > cue.index())
        .filter(c -> tree.children(c, "mark").stream().anyMatch(m -> m.lemma().equals("that")))
        .findFirst();
  }

  /** "An even chance of a new round of talks": the round. */
  private Optional<Token> ofWhat(Token cue) {
    return tree.children(cue, "prep").stream()
        .filter(p -> p.lemma().equals("of"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(Token::isNoun)
        .findFirst()
        .filter(what -> tree.findHead(cue).filter(Token::isVerb).isPresent());
  }

  private boolean isOpenly(Token cue) {
    return cue.is("aux") && words.has("open-auxiliaries", cue.form().toLowerCase(Locale.ROOT));
  }

  /** "may one day hand over": what is left open, but lies ahead. */
  private boolean isSomeDay(Token verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c ->
                words.has("some-day", c.lemma())
                    || (c.lemma().equals("day")
                        && tree.children(c).stream()
                            .anyMatch(n -> n.lemma().equals("one") || n.lemma().equals("some"))));
  }

  /** "gives them a chance": an opportunity and no likelihood. */
  private boolean isGiven(Token cue) {
    return cue.is("dobj")
        && tree.findHead(cue).map(v -> !RECKONING.contains(v.lemma())).orElse(false);
  }

  /** "A unit is likely to march": with the subject that hangs on the verb above. */
  private Token whole(Token clause) {
    Token at = clause;
    while (at.is("xcomp") && at.head() >= 0) {
      Token above = tree.token(at.head());
      Token verb = above.isVerb() ? above : tree.findHead(above).orElse(above);
      if (!verb.isVerb()) {
        return clause;
      }
      if (tree.children(verb).stream().anyMatch(c -> c.label().startsWith("nsubj"))) {
        return words.has("foreseeing", verb.lemma()) && !isPassive(verb) ? clause : verb;
      }
      at = verb;
    }
    return clause;
  }

  private boolean isPassive(Token verb) {
    return tree.children(verb).stream().anyMatch(c -> c.is("auxpass"));
  }

  private Optional<Token> below(Token word) {
    return tree.children(word, CLAUSES).stream()
        .filter(c -> c.isVerb() && c.index() > word.index())
        .findFirst();
  }

  private boolean liesAhead(Token verb) {
    return tree.children(verb, "aux").stream()
        .anyMatch(a -> words.has("future-auxiliaries", a.form().toLowerCase(Locale.ROOT)));
  }

  private Draft foreseen(Draft draft, Token cue, Token clause) {
    Statement s = draft.statement();
    return draft(
        statement(
            s.from(), s.to(), clause, s.channel(), s.time(), draft, polarity(cue, s), sure(cue)),
        draft.trigger(),
        clause);
  }

  private Draft draft(Statement plain, Token trigger, Token clause) {
    return Draft.of(
        plain, frame, trigger, tree, Traits.of(plain, false, false, clause, where), confidence);
  }

  /** "unlikely" is a likelihood of what is said; "is not expected to" says the opposite. */
  private Polarity polarity(Token cue, Statement said) {
    return words.has("unlikelihood", cue.lemma()) ? Polarity.AFFIRMED : said.polarity();
  }

  /** A bare "may" says nothing of how likely. */
  private Modality sure(Token cue) {
    return isOpenly(cue) ? Modality.POSSIBLE : Modality.PROBABLE;
  }

  /** What no frame knows is foreseen only of the tie that the text is about. */
  private Optional<Draft> fresh(Token cue, Token clause) {
    List<ActorCode> named = references.within(clause).stream().filter(c -> !c.isLoose()).toList();
    List<ActorCode> tie = discourse.main();
    boolean scaled = !cue.isVerb() && discourse.speaksOfAnybody();
    boolean touches =
        tree.subtree(clause).stream()
            .anyMatch(
                t ->
                    words.has("ties", t.lemma())
                        || words.has("prospects", t.lemma())
                        || words.has("agreements", t.lemma())
                        || words.has("flow-nouns", t.lemma())
                        || words.has("commerce", t.lemma())
                        || words.has("both", t.form().toLowerCase(Locale.ROOT)));
    boolean dated = time(clause).isPresent();
    boolean aboutTie = scaled ? touches || dated : touches && !tie.isEmpty();
    if (named.isEmpty() && !aboutTie) {
      return Optional.empty();
    }
    Set<ActorCode> from = new LinkedHashSet<>();
    tree.children(whole(clause), Set.of("nsubj", "nsubjpass"))
        .forEach(subject -> from.addAll(references.of(subject)));
    List<ActorCode> to = named.stream().filter(code -> !from.contains(code)).toList();
    if (!tie.isEmpty() && !named.isEmpty() && named.stream().noneMatch(tie::contains)) {
      if (!from.isEmpty() || !aboutTie) {
        return Optional.empty();
      }
      to = List.of(); // "deliveries will pass the limit of the world body": those of the tie
    }
    boolean unnamed = from.isEmpty() && to.isEmpty();
    if (unnamed && tie.isEmpty() && !(scaled && dated)) {
      return Optional.empty();
    }
    if (from.isEmpty() && to.size() == 1 && !touches) {
      return Optional.empty(); // whoever is only named in what will come
    }
    boolean two = !from.isEmpty() && !to.isEmpty();
    if (!two && (discourse.hasNoTie() || !(touches || dated || unnamed))) {
      return Optional.empty(); // nothing is foreseen of any two
    }
    return Optional.of(
        draft(
            statement(
                unnamed ? tie : List.copyOf(from),
                unnamed ? tie : to,
                clause,
                Channel.GENERAL,
                null,
                null,
                Polarity.AFFIRMED,
                sure(cue)),
            cue,
            clause));
  }

  /** By when: a time of the clause, or of the verb that a foreseen thing hangs on. */
  private Optional<TimeMention> time(Token clause) {
    return binding
        .time(clause)
        .or(() -> clause.isVerb() ? Optional.empty() : tree.findHead(clause).flatMap(this::time));
  }

  private Statement statement(
      List<ActorCode> from,
      List<ActorCode> to,
      Token clause,
      Channel channel,
      @Nullable TimeReference known,
      @Nullable Draft draft,
      Polarity polarity,
      Modality modality) {
    Span span = sentence.span();
    Span said = tree.cover(whole(clause));
    @Nullable TimeReference time =
        known != null ? known : time(clause).map(TimeMention::reference).orElse(null);
    Item item =
        new Item(
            said.of(document.text()).replaceAll("[\\s\"”’.]+$", ""),
            draft == null || draft.statement().item() == null
                ? null
                : draft.statement().item().itemClass());
    return new Statement(
        Identity.of(document, span, Kind.FORECAST, from, to, item.text(), time, frame.name()),
        document.id(),
        span,
        span.of(document.text()),
        Kind.FORECAST,
        draft == null ? null : draft.statement().event(),
        channel,
        from,
        to,
        item,
        draft == null ? null : draft.statement().quantity(),
        draft == null ? null : draft.statement().money(),
        time,
        sources.of(clause).orElse(null),
        modality,
        polarity,
        frame.confidence(),
        frame.name());
  }
}
