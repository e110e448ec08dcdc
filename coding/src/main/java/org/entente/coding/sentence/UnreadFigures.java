package org.entente.coding.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.QuantityMention;
import org.entente.coding.amounts.ShareMention;
import org.entente.coding.frame.Reading;
import org.entente.coding.items.ItemClass;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.reference.Discourse;
import org.entente.coding.reference.References;
import org.entente.coding.sentence.FigureSides.Sides;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a sentence that no frame has read: in a text about a tie, what is counted or
 * paid has most likely passed between two, whatever the verb ("Chilean deposits stand at $3
 * million", "11 launchers were on the ship"). {@link FigureSides} tells between whom.
 */
final class UnreadFigures {

  /** Units of what does not pass. */
  private static final Set<String> NOT_PASSING =
      Set.of("time", "distance", "area", "event", "state", "document", "organisation", "action");

  /** Labels by which a figure hangs on the noun that it counts. */
  private static final Set<String> COUNTING =
      Set.of("nummod", "num", "nmod", "compound", "amod", "quantmod", "poss");

  /** Where a bare number can stand for what was counted before. */
  private static final Set<String> STANDING =
      Set.of("pobj", "attr", "dobj", "conj", "appos", "oprd", "nsubj", "nsubjpass");

  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj", "attr");

  private final Tree tree;
  private final String text;
  private final Discourse discourse;
  private final Binding binding;
  private final Lexica lexica;
  private final FigureSides whose;
  private List<Draft> told = List.of();
  private @Nullable FlowSoFar last;

  UnreadFigures(
      Prepared prepared, String text, References references, Discourse discourse, Lexica lexica) {
    this.tree = prepared.tree();
    this.text = text;
    this.discourse = discourse;
    this.binding = new Binding(tree, prepared.sentence().amounts());
    this.lexica = lexica;
    this.whose = new FigureSides(tree, references, discourse, lexica.words());
  }

  /** Readings of the figures that none of the drafts holds. */
  List<Reading> of(List<Draft> drafts) {
    told = drafts;
    Map<Token, Reading> readings = new LinkedHashMap<>();
    if (discourse.hasNoTie()) {
      return List.of();
    }
    for (Mention amount : binding.amounts()) {
      if (drafts.stream().noneMatch(d -> holds(d.statement(), amount))) {
        Optional<Reading> reading = read(amount);
        reading.ifPresent(r -> readings.putIfAbsent(r.items().get(0), r));
        reading
            .filter(r -> !r.from().equals(r.to()))
            .ifPresent(r -> last = FlowSoFar.of(r, !(amount instanceof MoneyMention), field(r)));
      }
    }
    return List.copyOf(readings.values());
  }

  private static boolean holds(Statement s, Mention amount) {
    return (s.money() != null && s.money().text().equals(amount.text()))
        || (s.quantity() != null && s.quantity().text().equals(amount.text()));
  }

  private Optional<Reading> read(Mention amount) {
    if (amount instanceof ShareMention share) {
      return share.change() || share.points() ? Optional.empty() : part(amount);
    }
    Token thing = thing(amount);
    Token clause = clause(thing);
    if (!canPass(amount, thing, clause)) {
      return Optional.empty();
    }
    if (has("balances", thing)) {
      return balance(thing, clause);
    }
    boolean commerce = around(thing, clause).anyMatch(t -> has("commerce", t));
    Optional<ItemClass> item = item(thing);
    if (item.isEmpty() && !commerce && !(amount instanceof MoneyMention)) {
      return bare(amount, thing, clause);
    }
    boolean persons = item.map(c -> c.sort() == ItemClass.Sort.PERSONS).orElse(false);
    FlowSoFar before = before(thing, item);
    Optional<Sides> sides = whose.of(thing, clause, persons, before);
    List<ActorCode> traders = FlowSoFar.traders(told, thing.index(), discourse);
    if (amount instanceof MoneyMention && goesOn(sides, traders)) {
      return Optional.of(reading("figure-trade", thing, clause, new Sides(traders, traders, true)));
    }
    String frame =
        commerce || before.isTrade() ? "figure-trade" : persons ? "figure-people" : "figure-flow";
    return sides.map(s -> reading(frame, thing, clause, s));
  }

  /** "Trade reached $9 million. It had been $7 million": that of the two, in no direction. */
  private static boolean goesOn(Optional<Sides> sides, List<ActorCode> traders) {
    return !traders.isEmpty()
        && sides
            .map(s -> s.implied() && traders.containsAll(s.from()) && traders.containsAll(s.to()))
            .orElse(true);
  }

  /**
   * Not a mere budget or reserve, a source, what one uses up oneself, or a figure of another deed.
   */
  private boolean canPass(Mention amount, Token thing, Token clause) {
    boolean idle =
        amount instanceof QuantityMention q && NOT_PASSING.contains(String.valueOf(q.unitClass()));
    boolean price =
        amount instanceof MoneyMention m && m.per() != null && !has("calendar-units", m.per());
    return !idle
        && !price
        && !has("gains", thing)
        && !has("speakers", thing)
        && !has("officials", thing)
        && !has("own-use", clause)
        && !(amount instanceof QuantityMention && isDescription(thing))
        && !isAgainst(thing)
        && !isAgainst(clause)
        && around(thing, clause).noneMatch(t -> has("own-matters", t))
        && told.stream().noneMatch(d -> isOfDeed(thing, clause, d));
  }

  /** "With twelve missiles each it is heavy": how it is. */
  private boolean isDescription(Token thing) {
    return thing.is("pobj") && tree.findHead(thing).filter(p -> has("describing", p)).isPresent();
  }

  /** "16 planes took part in drills against Chad": nothing passes to whom it is meant to hurt. */
  private boolean isAgainst(Token word) {
    return tree.children(word, "prep").stream().anyMatch(p -> p.lemma().equals("against"));
  }

  private boolean isOfDeed(Token thing, Token clause, Draft draft) {
    boolean flow =
        switch (draft.statement().kind()) {
          case TRANSFER, TRADE, ASSESSMENT -> true;
          default -> false;
        };
    return !flow && !draft.trigger().equals(clause) && tree.dominates(draft.trigger(), thing);
  }

  /** "8 percent was aid and 89 percent loans", "grants made up two percent of it": of the flow. */
  private Optional<Reading> part(Mention share) {
    Token word = binding.word(share);
    Token clause = clause(word);
    FlowSoFar before = before(word);
    boolean measures =
        before.isNear()
            && !before.isTrade()
            && whose.subject(word, clause).isEmpty()
            && (clause.lemma().equals("be") || has("making-up", clause))
            && tree.children(clause, Set.of("nsubj", "attr", "conj")).stream()
                .anyMatch(t -> t.isNoun() && !t.equals(word) && isMoney(t));
    return measures
        ? FigureSides.as(before).map(s -> reading("figure-flow", word, clause, s))
        : Optional.empty();
  }

  /** "the flow fell to around 10,000", "a mere 8,000 in June": of what was told of before. */
  private Optional<Reading> bare(Mention amount, Token thing, Token clause) {
    FlowSoFar before = before(thing);
    boolean named =
        thing.head() >= 0 && !thing.is("appos") && tree.token(thing.head()).isProperNoun();
    boolean number =
        amount instanceof QuantityMention q
            && q.unit() == null
            && !named
            && thing.equals(binding.word(amount))
            && STANDING.contains(thing.label());
    return number && before.isNear() && before.isCounted() && whose.subject(thing, clause).isEmpty()
        ? FigureSides.as(before)
            .map(s -> reading(before.isTrade() ? "figure-trade" : "figure-flow", thing, clause, s))
        : Optional.empty();
  }

  /** "ran a deficit of $9 million": what the other sold it more than it bought. */
  private Optional<Reading> balance(Token balance, Token clause) {
    List<ActorCode> traders = FlowSoFar.traders(told, balance.index(), discourse);
    FlowSoFar before = before(balance);
    boolean ofTrade =
        !traders.isEmpty()
            || (!before.from().isEmpty() && before.isTrade())
            || tree.subtree(balance).stream()
                .anyMatch(t -> has("commerce", t) || t.lemma().equals("goods"));
    return ofTrade
        ? whose
            .ofBalance(balance, clause, traders)
            .map(s -> reading("figure-trade", balance, clause, s))
        : Optional.empty();
  }

  /** What is counted, or what the sum is for. */
  private Token thing(Mention amount) {
    Token at = binding.word(amount);
    while (COUNTING.contains(at.label()) && at.head() >= 0 && tree.token(at.head()).isNoun()) {
      at = tree.token(at.head());
    }
    return amount instanceof MoneyMention ? whole(at) : at;
  }

  /** "a credit line of $3 million": the line. */
  private Token whole(Token sum) {
    Token at = sum;
    while (at.is("pobj") && at.head() >= 0) {
      Optional<Token> above = tree.findHead(tree.token(at.head())).filter(Token::isNoun);
      if (above.isEmpty()) {
        return at;
      }
      at = above.get();
    }
    return at;
  }

  private Token clause(Token word) {
    Token at = word;
    while (at.head() >= 0 && !at.isVerb()) {
      at = tree.token(at.head());
    }
    return at;
  }

  private Stream<Token> around(Token thing, Token clause) {
    return Stream.concat(Stream.of(thing), tree.children(clause, ARGUMENTS).stream());
  }

  private FlowSoFar before(Token word) {
    return FlowSoFar.of(told, word.index())
        .orElseGet(() -> last != null ? last : FlowSoFar.of(discourse));
  }

  /** Shells go on with the last arms that passed, and not with the oil told of since. */
  private FlowSoFar before(Token thing, Optional<ItemClass> item) {
    FlowSoFar before = before(thing);
    return before.isTrade()
        ? before
        : item.filter(c -> c.sort() == ItemClass.Sort.GOODS)
            .map(c -> before.in(c.channel(), discourse))
            .orElse(before);
  }

  private Optional<ItemClass> item(Token thing) {
    return lexica
        .items()
        .classify(tree.cover(thing).of(text))
        .or(() -> lexica.items().classify(thing.form()));
  }

  private @Nullable Channel field(Reading reading) {
    return item(reading.items().get(0)).map(ItemClass::channel).orElse(null);
  }

  private boolean isMoney(Token thing) {
    return item(thing).map(c -> c.sort() == ItemClass.Sort.MONEY).orElse(false);
  }

  private boolean has(String list, Token word) {
    return has(list, word.lemma());
  }

  private boolean has(String list, String lemma) {
    return lexica.words().has(list, lemma);
  }

  private Reading reading(String frame, Token thing, Token clause, Sides sides) {
    return new Reading(
        lexica.frames().find(frame).orElseThrow(),
        Predicate.bare(thing, Predicate.Form.NOUN),
        clause,
        sides.from(),
        sides.to(),
        List.of(thing),
        sides.implied());
  }
}
