package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.QuantityMention;
import org.entente.coding.amounts.ShareMention;
import org.entente.coding.amounts.TimeMention;
import org.entente.coding.confidence.ConfidenceTable;
import org.entente.coding.confidence.Surroundings;
import org.entente.coding.confidence.Traits;
import org.entente.coding.event.CameoTable;
import org.entente.coding.frame.Frame;
import org.entente.coding.frame.Reading;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.reference.Discourse;
import org.entente.coding.reference.References;
import org.entente.coding.sense.Sense;
import org.entente.coding.sense.Senses;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Polarity;
import org.entente.model.Quantity;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/** Turns the readings of one sentence into statements: one thing, one statement. */
final class StatementMaker {

  /** Units that count occasions or bodies rather than what passes. */
  private static final Set<String> OCCASIONS =
      Set.of("event", "state", "document", "organisation", "action");

  /** Classes of units that tell how big a thing is. */
  private static final Set<String> DIMENSIONS = Set.of("distance", "area");

  private static final int AFTER = 1000;

  private final Document document;
  private final Sentence sentence;
  private final Tree tree;
  private final Senses senses;
  private final Binding binding;
  private final Things things;
  private final Shares shares;
  private final Discourse discourse;
  private final Vocabulary words;
  private final ConfidenceTable confidence;
  private final CameoTable cameo;
  private final Surroundings where;
  private List<Reading> readings = List.of();
  private Occurrence occurrence;

  StatementMaker(
      Document document,
      Prepared prepared,
      Senses senses,
      Things things,
      References references,
      Discourse discourse,
      Surroundings where,
      Lexica lexica) {
    this.document = document;
    this.sentence = prepared.sentence();
    this.tree = prepared.tree();
    this.senses = senses;
    this.binding = new Binding(tree, sentence.amounts());
    this.things = things;
    this.shares = new Shares(prepared, references, discourse);
    this.discourse = discourse;
    this.words = lexica.words();
    this.confidence = lexica.confidence();
    this.where = where;
    this.cameo = lexica.cameo();
    this.occurrence = new Occurrence(tree, words, readings);
  }

  List<Draft> make(List<Reading> all) {
    if (sentence.span().of(document.text()).endsWith("?")) {
      return List.of();
    }
    readings =
        all.stream()
            .filter(r -> Admission.admits(r, senses.of(r.anchor()), binding, tree, words))
            .toList();
    occurrence = new Occurrence(tree, words, readings);
    List<Draft> made = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Reading reading : readings) {
      Sense sense = senses.of(reading.anchor());
      boolean obliges =
          reading.frame().needs().contains("obliged"); // "must help" is what is agreed
      if (sense.asked() && !obliges && !isFeared(reading, sense)) {
        continue;
      }
      for (Draft draft : expand(reading, sense)) {
        Statement s = draft.statement();
        String key =
            s.kind()
                + "|"
                + s.from()
                + "|"
                + s.to()
                + "|"
                + s.item()
                + "|"
                + s.quantity()
                + "|"
                + s.money();
        if (isNew(key, reading, seen)) {
          made.add(draft);
        }
      }
    }
    return made;
  }

  /**
   * "lifted the embargo that it had imposed": two verbs are two things, a verb and its noun one.
   */
  private static boolean isNew(String key, Reading reading, Set<String> seen) {
    Kind kind = reading.frame().kind();
    boolean verb =
        reading.predicate().form() == Predicate.Form.VERB
            && (kind == Kind.AGREEMENT || kind == Kind.SANCTION);
    if (!verb) {
      return seen.add(key);
    }
    String mark = key + "|" + reading.frame().name();
    boolean first = seen.add(key);
    boolean byNoun = !first && seen.stream().noneMatch(k -> k.startsWith(key + "|"));
    return !byNoun && seen.add(mark);
  }

  /** "fear that it could lose": what is feared is a risk. */
  private boolean isFeared(Reading reading, Sense sense) {
    return reading.frame().kind() == Kind.RISK
        && sense.governors().stream().anyMatch(g -> words.has("fearing", g.lemma()));
  }

  private List<Draft> expand(Reading reading, Sense sense) {
    List<Thing> list = things.of(reading, binding);
    if (reading.implied()
        && reading.frame().kind() == Kind.TRANSFER
        && !reading.frame().has("flow")) {
      list =
          list.stream()
              .filter(t -> t.itemClass() != null || !t.amounts().isEmpty() || t.negated())
              .toList();
    }
    List<Draft> drafts = new ArrayList<>();
    boolean alone = list.size() == 1;
    boolean apiece =
        reading.frame().has("apiece") && list.size() > 1 && reading.from().size() == list.size();
    List<Mention> joint = list.size() > 1 ? joint(list, reading) : List.of();
    for (Thing thing : list) {
      List<Mention> amounts = thing.amounts().isEmpty() ? joint : thing.amounts();
      if (amounts.isEmpty() && alone) {
        amounts = unclaimed(reading);
      }
      if (amounts.isEmpty() && alone && takesFigures(reading.frame().kind())) {
        amounts = valued(reading.anchor());
      }
      if (amounts.isEmpty() && alone && takesFigures(reading.frame().kind())) {
        amounts = numbered(reading.anchor());
      }
      if (thing.text().isEmpty() && reading.frame().kind() == Kind.TRANSFER) {
        amounts = amounts.stream().filter(MoneyMention.class::isInstance).toList();
      }
      List<MoneyMention> sums =
          amounts.stream()
              .filter(MoneyMention.class::isInstance)
              .map(MoneyMention.class::cast)
              .toList();
      List<Mention> figures =
          amounts.stream()
              .filter(Binding::isFigure)
              .filter(f -> !(isChange(f) && reading.frame().has("share")))
              .toList();
      if (figures.size() > 1 || reading.frame().kind() == Kind.AGREEMENT) {
        figures = figures.stream().filter(f -> !isDimension(f)).toList();
      }
      if (reading.frame().kind() != Kind.TRADE
          && figures.stream().anyMatch(QuantityMention.class::isInstance)) {
        figures = figures.stream().filter(QuantityMention.class::isInstance).toList();
      }
      boolean apart = reading.frame().kind() == Kind.TRADE;
      int shift = apart ? sums.size() : 0;
      int count = Math.max(1, Math.max(sums.size(), figures.size() + shift));
      for (int i = 0; i < count; i++) {
        @Nullable MoneyMention sum = i < sums.size() ? sums.get(i) : null;
        int at = i - shift;
        @Nullable Mention figure = at >= 0 && at < figures.size() ? figures.get(at) : null;
        boolean each = reading.frame().has("apiece") && reading.from().size() == count;
        Reading own =
            apiece || each
                ? reading.from(reading.from().get(apiece ? list.indexOf(thing) : i))
                : shares.of(reading, figure);
        boolean ownTime = count > 1 || reading.frame().has("lone");
        drafts.add(draft(own, statement(own, sense, thing, sum, figure, ownTime)));
      }
    }
    return drafts;
  }

  private Draft draft(Reading reading, Statement plain) {
    Predicate predicate = reading.predicate();
    boolean noun = predicate.form() == Predicate.Form.NOUN;
    Map<String, Double> traits = Traits.of(plain, reading.implied(), noun, reading.anchor(), where);
    return Draft.of(plain, reading.frame(), predicate.head(), tree, traits, confidence);
  }

  /** "on three occasions" counts the occasions, not what was sent. */
  private boolean countsThing(Mention amount, Reading reading) {
    if (!(amount instanceof QuantityMention quantity)
        || quantity.unitSpan() == null
        || !OCCASIONS.contains(String.valueOf(quantity.unitClass()))) {
      return true;
    }
    Span unit = quantity.unitSpan();
    return reading.items().isEmpty()
        || reading.items().stream().anyMatch(i -> tree.cover(i).overlaps(unit));
  }

  /** Of the readings in the clause of an amount, the one whose word stands next before it. */
  private Reading nearest(Mention amount) {
    int at = binding.word(amount).index();
    return readings.stream()
        .filter(
            r -> takesFigures(r.frame().kind()) && binding.inClause(r.anchor()).contains(amount))
        .min(Comparator.comparingInt(r -> distance(r.predicate().head().index(), at)))
        .orElseThrow();
  }

  private static int distance(int word, int amount) {
    return word <= amount ? amount - word : AFTER + word - amount;
  }

  private static boolean takesFigures(Kind kind) {
    return switch (kind) {
      case TRANSFER, TRADE, DEPLOYMENT, CASUALTY, BENEFIT, RISK, AGREEMENT -> true;
      default -> false;
    };
  }

  /** "two ships 97 metres long": how long they are is not how many. */
  private static boolean isDimension(Mention figure) {
    return figure instanceof QuantityMention quantity
        && DIMENSIONS.contains(String.valueOf(quantity.unitClass()));
  }

  /** "bought rice and meat for $7 million": the one sum is that of the whole list. */
  private List<Mention> joint(List<Thing> list, Reading reading) {
    if (list.stream().anyMatch(t -> !t.amounts().isEmpty())) {
      return List.of();
    }
    List<Mention> sums =
        unclaimed(reading).stream().filter(MoneyMention.class::isInstance).toList();
    return sums.size() == 1 ? sums : List.of();
  }

  private static boolean isChange(Mention figure) {
    return figure instanceof ShareMention share && (share.change() || share.points());
  }

  /** "The arms that it delivered are put at $2 billion": the sum is that of what was delivered. */
  private List<Mention> valued(Token anchor) {
    if (!anchor.is("relcl") || anchor.head() < 0) {
      return List.of();
    }
    Token thing = tree.token(anchor.head());
    if (thing.is("attr") && thing.head() >= 0) {
      return tree.children(tree.token(thing.head()), "nsubj").stream()
          .flatMap(s -> binding.inPhrase(s).stream())
          .filter(MoneyMention.class::isInstance)
          .toList(); // "$3 billion of it are deposits that the bank keeps there"
    }
    if (!thing.label().startsWith("nsubj") || thing.head() < 0) {
      return List.of();
    }
    Token verb = tree.token(thing.head());
    boolean values =
        words.has("valuing", verb.lemma())
            || words.has("putting", verb.lemma())
            || tree.children(verb, Set.of("acomp", "xcomp", "attr")).stream()
                .anyMatch(c -> words.has("valuing", c.lemma()));
    return values
        ? binding.inClause(verb).stream().filter(MoneyMention.class::isInstance).toList()
        : List.of();
  }

  /** "The number of jets received stands at twenty": the figure is that of what was received. */
  private List<Mention> numbered(Token anchor) {
    if (!(anchor.is("acl") || anchor.is("relcl")) || anchor.head() < 0) {
      return List.of();
    }
    Token thing = tree.token(anchor.head());
    Token counted =
        thing.is("pobj") && thing.head() >= 0
            ? tree.findHead(tree.token(thing.head())).orElse(thing)
            : thing;
    if (!words.has("numbering", counted.lemma())
        || !counted.label().startsWith("nsubj")
        || counted.head() < 0) {
      return List.of();
    }
    return binding.inClause(tree.token(counted.head())).stream()
        .filter(QuantityMention.class::isInstance)
        .limit(1)
        .toList();
  }

  /** The amounts of the clause, where the frame takes figures at all. */
  private List<Mention> unclaimed(Reading reading) {
    if (!takesFigures(reading.frame().kind())) {
      return List.of();
    }
    return binding.inClause(reading.anchor()).stream()
        .filter(m -> nearest(m).predicate().head().equals(reading.predicate().head()))
        .filter(m -> countsThing(m, reading))
        .filter(m -> !isUnderPact(m, reading))
        .toList();
  }

  /** "signed an accord in Lima: 300 barrels a day": what flows under the pact counts no pacts. */
  private boolean isUnderPact(Mention amount, Reading reading) {
    return reading.frame().kind() == Kind.AGREEMENT
        && tree.tokens().stream()
            .filter(t -> t.form().equals(":") && t.index() > reading.anchor().index())
            .anyMatch(t -> t.span().end() <= amount.span().start());
  }

  private Statement statement(
      Reading reading,
      Sense sense,
      Thing thing,
      @Nullable MoneyMention sum,
      @Nullable Mention figure,
      boolean ownTime) {
    Frame frame = reading.frame();
    boolean refusal = isRefusal(reading, sense);
    Modality modality = refusal ? Modality.ASSERTED : modality(reading, sense, thing);
    boolean told = sense.polarity() == Polarity.NEGATED || thing.negated();
    boolean negated = !refusal && told != frame.has("negated");
    Polarity polarity = negated ? Polarity.NEGATED : Polarity.AFFIRMED;
    Kind kind = refusal ? Kind.POSITION : things.kind(frame, thing);
    @Nullable Money money = sum == null ? null : sum.money();
    @Nullable Quantity quantity = counted(reading, quantity(figure));
    @Nullable TimeReference time = time(reading, sum != null ? sum : figure, ownTime);
    List<ActorCode> from =
        frame.has("own-givers") || frame.kind() == Kind.CASUALTY
            ? giver(thing, reading)
            : reading.from();
    List<ActorCode> to = frame.kind() == Kind.CASUALTY ? List.of() : reading.to();
    @Nullable Item item = things.item(kind, thing);
    Channel channel = things.channel(frame, reading.predicate(), thing);
    @Nullable Event event =
        refusal && !to.isEmpty()
            ? new Event(EventType.REJECT, null)
            : event(reading, sense, polarity, from, to);
    Span span = sentence.span();
    return new Statement(
        Identity.of(
            document, span, kind, from, to, thing.text(), money, quantity, time, frame.name()),
        document.id(),
        span,
        span.of(document.text()),
        kind,
        event == null
            ? null
            : event.withCameo(cameo.find(event, kind, channel, frame.name()).orElse(null)),
        channel,
        from,
        to,
        item,
        quantity,
        money,
        time,
        source(reading, sense),
        modality,
        polarity,
        frame.confidence(),
        frame.name());
  }

  /** "bought American tanks and French helicopters": each from whoever's it is. */
  private List<ActorCode> giver(Thing thing, Reading reading) {
    List<ActorCode> named =
        sentence.actors().stream()
            .filter(m -> m.isActor() && thing.text().contains(m.span().of(document.text())))
            .flatMap(m -> m.codes().stream())
            .filter(code -> !reading.to().contains(code))
            .distinct()
            .toList();
    return named.size() == 1 ? named : reading.from();
  }

  /** "plans to end Peru's raids on Chile": the raids are no plan. */
  private boolean isKnownDeed(Reading reading, Sense sense) {
    return reading.frame().kind() == Kind.ACTION
        && reading.anchor().isNoun()
        && sense.modality() == Modality.PLANNED
        && sense.governors().stream()
            .findFirst()
            .map(g -> !words.has("light-verbs", g.lemma()))
            .orElse(false);
  }

  /** "would like to thank", "wishes to congratulate": who says so has done it. */
  private boolean isCourtesy(Reading reading, Sense sense) {
    boolean open = sense.modality() == Modality.PLANNED || sense.modality() == Modality.POSSIBLE;
    return open
        && reading.frame().kind() == Kind.POSITION
        && !sense.governors().isEmpty()
        && sense.governors().stream().allMatch(g -> words.has("courteous", g.lemma()));
  }

  /** "announced the sale of", "approved a loan": it has not passed yet. */
  private boolean isAnnounced(Reading reading, Sense sense) {
    if (reading.frame().kind() != Kind.TRANSFER
        || reading.predicate().form() != Predicate.Form.NOUN) {
      return false;
    }
    Token governor =
        reading.anchor().isVerb()
            ? reading.anchor()
            : sense.governors().stream().findFirst().orElse(reading.anchor());
    return words.has("announcing", governor.lemma());
  }

  /** On whose word; of a body that acts for no state and takes a position its own. */
  private @Nullable Attribution source(Reading reading, Sense sense) {
    if (reading.frame().has("spoken")) {
      return senses.of(reading.items().get(0)).attribution(); // on the speaker's own word
    }
    boolean own =
        reading.frame().kind() == Kind.POSITION
            && reading.from().equals(List.of(ActorCode.UNSPECIFIED))
            && !reading.predicate().agents().isEmpty();
    return sense.attribution() != null || !own
        ? sense.attribution()
        : new Attribution(
            tree.cover(reading.predicate().agents().get(0)).of(document.text()), null);
  }

  private Modality modality(Reading reading, Sense sense, Thing thing) {
    Frame frame = reading.frame();
    boolean done = isKnownDeed(reading, sense) || isCourtesy(reading, sense);
    boolean pact =
        frame.kind() == Kind.AGREEMENT && reading.anchor().isNoun() && reading.anchor().is("pobj");
    Modality modality = done || pact ? Modality.ASSERTED : sense.modality();
    boolean pledged = words.has("pledging", reading.predicate().lemma());
    if (modality == Modality.ASSERTED
        && (frame.has("planned")
            || isAnnounced(reading, sense)
            || spellsOutPlan(reading)
            || ((sense.future() || pledged) && plannable(frame.kind()) && !pact))) {
      modality = Modality.PLANNED;
    }
    if (modality == Modality.ASSERTED && thing.hedge() != null) {
      modality = thing.hedge();
    }
    return modality == Modality.ASSERTED && frame.has("possible") ? Modality.POSSIBLE : modality;
  }

  /** "… has pledged $5 billion. The package comprises fuel and cash": neither has passed. */
  private boolean spellsOutPlan(Reading reading) {
    return reading.frame().has("flow")
        && Set.of("VBZ", "VBP").contains(reading.anchor().tag())
        && discourse.isPlanned(reading.from(), reading.to());
  }

  private static boolean plannable(Kind kind) {
    return kind == Kind.TRANSFER
        || kind == Kind.DEPLOYMENT
        || kind == Kind.SANCTION
        || kind == Kind.MEETING;
  }

  private static @Nullable Quantity quantity(@Nullable Mention figure) {
    if (figure instanceof QuantityMention quantity) {
      return quantity.quantity();
    }
    return figure instanceof ShareMention share ? share.quantity() : null;
  }

  /** Losses are counted by what befell: killed, wounded, captured, or casualties of all sorts. */
  private @Nullable Quantity counted(Reading reading, @Nullable Quantity quantity) {
    if (quantity == null || reading.frame().kind() != Kind.CASUALTY) {
      return quantity;
    }
    String lemma = reading.predicate().lemma();
    for (String loss : List.of("killed", "wounded", "captured")) {
      if (words.has("loss-" + loss, lemma)) {
        return new Quantity(quantity.text(), quantity.range(), loss, quantity.per());
      }
    }
    for (String loss : List.of("killed", "wounded", "captured")) {
      boolean said =
          reading.items().stream()
              .flatMap(i -> tree.children(i, "acl").stream())
              .anyMatch(c -> words.has("loss-" + loss, c.lemma()));
      if (said) {
        return new Quantity(quantity.text(), quantity.range(), loss, quantity.per());
      }
    }
    return new Quantity(quantity.text(), quantity.range(), "casualties", quantity.per());
  }

  private @Nullable TimeReference time(Reading reading, @Nullable Mention amount, boolean ownTime) {
    Optional<TimeMention> time = Optional.empty();
    if (amount != null && ownTime) {
      time = binding.timeOf(amount);
    }
    if (time.isEmpty()) {
      time = binding.time(reading.anchor(), t -> !isOfOther(t, reading));
    }
    if (isAttitude(reading.frame().kind())) {
      time = time.filter(t -> !binding.isOfNoun(t, reading.anchor(), reading.predicate().head()));
    }
    return time.map(TimeMention::reference).orElse(null);
  }

  /**
   * "under the accord of 6 May it received", "an official said in May that it received": when
   * something else was done.
   */
  private boolean isOfOther(TimeMention time, Reading reading) {
    Optional<Token> noun = binding.timed(time);
    boolean pact =
        reading.frame().kind() != Kind.AGREEMENT
            && noun.isPresent()
            && !noun.get().equals(reading.predicate().head())
            && reading.items().stream().noneMatch(i -> tree.dominates(i, noun.get()))
            && (words.has("pacts", noun.get().lemma())
                || words.has("sanctions", noun.get().lemma()));
    Token verb = binding.clauseOf(binding.word(time));
    boolean said =
        reading.frame().kind() != Kind.POSITION
            && !verb.equals(binding.clauseOf(reading.anchor()))
            && tree.dominates(verb, reading.anchor())
            && words.has("saying", verb.lemma())
            && verb.span().end() <= time.span().start()
            && binding.isLong(time);
    return pact || said;
  }

  private static boolean isAttitude(Kind kind) {
    return kind == Kind.POSITION || kind == Kind.SANCTION || kind == Kind.ASSESSMENT;
  }

  /** "will not lift the ban": refusing is the position, and it is affirmed. */
  private static boolean isRefusal(Reading reading, Sense sense) {
    Event event = reading.frame().event();
    if (reading.frame().needs().contains("wont")) {
      return true;
    }
    if (event == null
        || sense.polarity() != Polarity.NEGATED
        || !sense.future()
        || isForetold(reading, sense)) {
      return false;
    }
    return switch (event.type()) {
      case AID, COOPERATE, CONSULT, SUPPORT, AGREE, CONCEDE, RETREAT -> !reading.from().isEmpty();
      default -> false;
    };
  }

  /** "will not be sent, analysts say": others say so, and nobody refuses. */
  private static boolean isForetold(Reading reading, Sense sense) {
    Attribution source = sense.attribution();
    return source != null
        && reading.frame().kind() == Kind.DEPLOYMENT
        && reading.from().stream().noneMatch(code -> code.equals(source.actor()));
  }

  /** A future act is, in PLOVER, the promise of it; a denied or negated one is none. */
  private @Nullable Event event(
      Reading reading, Sense sense, Polarity polarity, List<ActorCode> from, List<ActorCode> to) {
    Frame frame = reading.frame();
    Event event = frame.event();
    if (event == null
        || from.isEmpty()
        || polarity == Polarity.NEGATED != frame.has("negated")
        || sense.modality() == Modality.DENIED
        || !occurrence.isReported(reading, sense)) {
      return null;
    }
    if (to.isEmpty() && frame.kind() != Kind.CASUALTY) {
      return null;
    }
    if (!sense.future() && sense.modality() != Modality.PLANNED && !frame.has("planned")) {
      return event;
    }
    if (sense.governors().stream().anyMatch(g -> words.has("binding", g.lemma()))
        && event.type().quad() != EventType.Quad.MATERIAL_CONFLICT) {
      return new Event(EventType.AGREE, null);
    }
    return switch (event.type()) {
      case AID, COOPERATE, CONSULT, SUPPORT -> new Event(EventType.AGREE, null);
      case RETREAT -> new Event(EventType.CONCEDE, null);
      case ASSAULT -> announces(reading, sense) ? new Event(EventType.THREATEN, "violence") : null;
      default -> event;
    };
  }

  /** Whether it is the attacker who says that an attack will come. */
  private static boolean announces(Reading reading, Sense sense) {
    Attribution source = sense.attribution();
    return source != null && source.actor() != null && reading.from().contains(source.actor());
  }
}
