package org.entente.coding.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Who has been spoken of so far in a document, and how prominently: what pronouns and phrases such
 * as "both countries" can go back to. Changes as the coder goes through the sentences.
 */
public final class Discourse {

  private static final double FADING = 0.95;

  /** A subject of so many sentences ago can still be taken up where none has come since. */
  private static final int REACH = 2;

  /** So many sentences after trade was spoken of, nobody thinks of it any more. */
  private static final int LONG = 100;

  /** For so many sentences a flow is taken up by a word that names no side. */
  private static final int REMEMBERED = 2;

  /** So many sentences after it was named, the tie of a passage is no longer what it is about. */
  private static final int PASSAGE = 1;

  /** So many sentences after it was named, an actor is no longer the other side of the center. */
  private static final int BESIDE = 2;

  private int sinceLocal = LONG;
  private int sinceBeside = LONG;

  private final Map<ActorCode, Double> prominence = new HashMap<>();
  private final Matter matter;
  private final UnaryOperator<ActorCode> heir;
  private final Predicate<ActorCode> isBody;
  private final Map<ActorCode, ActorCode> spokenOf = new HashMap<>();
  private final Map<ActorCode, Integer> lastNamed = new HashMap<>();
  private final Persons persons = new Persons();
  private final Map<String, ActorCode> offices = new HashMap<>();
  private List<ActorCode> subject = List.of();
  private List<ActorCode> voice = List.of();
  private @Nullable List<ActorCode> quoted;
  private boolean several;
  private boolean acted;
  private List<ActorCode> lastSingle = List.of();
  private List<ActorCode> local = List.of();
  private List<ActorCode> pair = List.of();
  private List<ActorCode> recent = List.of();
  private List<ActorCode> settled = List.of();
  private List<ActorCode> flowFrom = List.of();
  private List<ActorCode> flowTo = List.of();
  private final Map<ActorCode, Integer> taken = new HashMap<>();
  private List<ActorCode> giver = List.of();
  private List<ActorCode> taker = List.of();
  private boolean trade;
  private int sinceTrade = LONG;
  private List<ActorCode> traders = List.of();
  private int sinceFlow = LONG;
  private boolean planned;
  private @Nullable Channel flowChannel;
  private final Map<Channel, List<List<ActorCode>>> flowsIn = new EnumMap<>(Channel.class);
  private boolean counted;
  private final Map<ActorCode, ActorCode> facing = new HashMap<>();
  private List<ActorCode> restrictor = List.of();
  private List<ActorCode> loser = List.of();
  private List<ActorCode> sender = List.of();
  private List<ActorCode> host = List.of();
  private @Nullable ActorCode beside;
  private boolean people;
  private boolean stale;
  private int sinceSingle;
  private int clock;
  private List<ActorCode> restricted = List.of();
  private List<ActorCode> pact = List.of();
  private List<ActorCode> hero = List.of();
  private boolean pactAtHand;

  /**
   * @param matter what the whole text is about
   * @param heir the state that came after a former one, else the state itself: both are one party
   * @param isBody whether an actor is an international body: one that is named in passing ("told
   *     the United Nations") is no party of what follows
   */
  public Discourse(Matter matter, UnaryOperator<ActorCode> heir, Predicate<ActorCode> isBody) {
    this.matter = matter;
    this.heir = heir;
    this.isBody = isBody;
  }

  /** A name was met; names in titles and subjects weigh more. */
  public void mention(ActorCode code, double weight) {
    if (!code.isLoose()) {
      prominence.merge(heir.apply(code), weight, Double::sum);
      if (hero.isEmpty() && matter.tie().contains(heir.apply(code))) {
        hero = List.of(heir.apply(code));
      }
      spokenOf.put(heir.apply(code), code);
      lastNamed.put(heir.apply(code), clock++);
      if (!heir.apply(code).equals(matter.center()) && !isBody.test(code)) {
        beside = code;
        sinceBeside = 0;
      }
    }
  }

  /** The people whom the text has named. */
  public Persons persons() {
    return persons;
  }

  /**
   * Whether neither the text nor the passage is about a tie, so that what it says of one actor says
   * nothing of another.
   */
  public boolean hasNoTie() {
    return matter.isOpen() && local.isEmpty();
  }

  /** Whether the whole text is about one tie. */
  public boolean isOfTie() {
    return !matter.tie().isEmpty();
  }

  /** Whether a side that a sentence leaves out may have been named long before. */
  public boolean remembers() {
    return !matter.isOpen() && matter.center() == null;
  }

  /** What the whole text is about. */
  public Topic topic() {
    if (!matter.tie().isEmpty()) {
      return Topic.TIE;
    }
    return matter.isOpen() ? Topic.OPEN : matter.center() == null ? Topic.FEW : Topic.CENTER;
  }

  /** The tie that the whole text is about, or nobody. */
  public List<ActorCode> matter() {
    return matter.tie().stream().map(this::asSpoken).toList();
  }

  /** A party as it was last called: the former state or its heir. */
  private ActorCode asSpoken(ActorCode party) {
    return recent.stream()
        .filter(code -> heir.apply(code).equals(party))
        .findFirst()
        .orElseGet(() -> spokenOf.getOrDefault(party, party));
  }

  /** What the title or the sentences so far have told of counts from here on. */
  public void settle() {
    settled = tie();
  }

  /** The tie of the text, else of the passage, else the two most prominent actors so far. */
  private List<ActorCode> tie() {
    if (matter.isOpen()) {
      return local;
    }
    ActorCode center = matter.center();
    if (center != null) {
      return spokenOf.containsKey(center) && beside != null
          ? List.of(asSpoken(center), beside)
          : List.of();
    }
    if (matter.tie().size() == 2 && spokenOf.keySet().containsAll(matter.tie())) {
      return matter();
    }
    List<ActorCode> top = top();
    return top.size() >= 2 ? List.copyOf(top.subList(0, 2)) : matter();
  }

  /** A statement ties two actors: in a text about no tie, what follows goes on about them. */
  public void tied(List<ActorCode> some, List<ActorCode> others) {
    List<ActorCode> both = new ArrayList<>(some);
    others.stream().filter(c -> !both.contains(c)).forEach(both::add);
    if (both.size() == 2 && both.stream().noneMatch(c -> c.isLoose() || isBody.test(c))) {
      local = List.copyOf(both);
      sinceLocal = 0;
    }
  }

  /** Somebody did something to somebody: whom the text set over against whom last. */
  public void faced(List<ActorCode> one, List<ActorCode> other) {
    if (one.size() == 1 && other.size() == 1 && !one.equals(other)) {
      ActorCode a = one.get(0);
      ActorCode b = other.get(0);
      if (!a.isLoose() && !b.isLoose()) {
        facing.put(heir.apply(a), b);
        facing.put(heir.apply(b), a);
      }
    }
  }

  /** Whom the text set over against the given one last; empty where it is several or nobody. */
  public List<ActorCode> faced(List<ActorCode> given) {
    ActorCode other =
        given.size() == 1 && !hasNoTie() ? facing.get(heir.apply(given.get(0))) : null;
    return other == null ? List.of() : List.of(other);
  }

  /** A sentence is over: what it named, and who its subject was. */
  public void endSentence(
      List<ActorCode> named, List<ActorCode> itsSubject, List<ActorCode> itsPair) {
    prominence.replaceAll((code, weight) -> weight * FADING);
    sinceTrade = Math.min(LONG, sinceTrade + 1);
    sinceBeside = Math.min(LONG, sinceBeside + 1);
    sinceLocal = Math.min(LONG, sinceLocal + 1);
    if (sinceLocal > PASSAGE) {
      local = List.of();
    }
    if (sinceBeside > BESIDE) {
      beside = null;
    }
    sinceFlow = Math.min(LONG, sinceFlow + 1);
    if (!named.isEmpty()) {
      recent = named.stream().filter(code -> !code.isLoose()).distinct().toList();
      tied(recent, List.of());
    }
    subject = List.copyOf(itsSubject);
    sinceSingle++;
    if (subject.size() == 1) {
      lastSingle = subject;
      sinceSingle = 0;
    }
    stale = named.isEmpty() || (itsPair.size() != 2 && recent.size() != 2);
    acted = itsPair.size() == 2;
    if (acted) {
      pair = List.copyOf(itsPair);
    } else if (recent.size() == 2) {
      pair = recent;
    }
  }

  /** Somebody was named by office and state ("the envoy of Cuba"): "the envoy" is the same. */
  public void office(String title, ActorCode code) {
    offices.put(title, code);
  }

  public Optional<ActorCode> findOffice(String title) {
    return Optional.ofNullable(offices.get(title));
  }

  /** The subject of the sentence before, empty where it was nobody or several. */
  public Optional<ActorCode> singleSubject() {
    if (hasNoTie() || subject.size() > 1) {
      return Optional.empty();
    }
    return sinceSingle < REACH ? lastSingle.stream().findFirst() : Optional.empty();
  }

  public List<ActorCode> subject() {
    return hasNoTie() ? List.of() : subject;
  }

  /** The two last named together, else the tie of the text or the two most prominent. */
  public List<ActorCode> pair() {
    boolean beside = !acted && matter.tie().size() == 2 && !isTieOf(pair);
    if (pair.size() == 2 && !stale && !beside) {
      return pair;
    }
    List<ActorCode> tie = tie();
    return tie.isEmpty() && !hasNoTie() && pair.size() == 2 ? pair : tie;
  }

  /** Those whom the last sentence with a name has named. */
  public List<ActorCode> lastNamed() {
    return recent;
  }

  private boolean isTieOf(List<ActorCode> two) {
    return two.stream().map(heir).allMatch(matter.tie()::contains);
  }

  /** Whether the text has named any actor so far. */
  public boolean speaksOfAnybody() {
    return !prominence.isEmpty();
  }

  /** The two whose tie the text was about up to the last sentence; empty where there are none. */
  public List<ActorCode> settled() {
    return settled;
  }

  /** The two whom the text is most about: its tie, or the one in its middle and the next. */
  public List<ActorCode> main() {
    ActorCode center = matter.center();
    if (center == null || settled.isEmpty()) {
      return settled;
    }
    return top().stream()
        .filter(code -> !heir.apply(code).equals(center))
        .findFirst()
        .map(next -> List.of(asSpoken(center), next))
        .orElse(settled);
  }

  /** Something passed from one side to the other; what follows may spell it out. */
  public void flow(List<ActorCode> from, List<ActorCode> to, Channel channel) {
    flowChannel = channel;
    flowsIn.put(channel, List.of(List.copyOf(from), List.copyOf(to)));
    to.forEach(code -> taken.merge(heir.apply(code), 1, Integer::sum));
    flowFrom = List.copyOf(from);
    flowTo = List.copyOf(to);
    trade = false;
    sinceFlow = 0;
  }

  /** The field of the flow last told of, or null. */
  public @Nullable Channel flowChannel() {
    return flowChannel;
  }

  /** Giver and taker of the last flow in the field; empty where the text told of none. */
  public List<List<ActorCode>> flowIn(Channel field) {
    return hasNoTie() ? List.of() : flowsIn.getOrDefault(field, List.of());
  }

  /** Whether the flow last told of is only planned: what spells it out is planned too. */
  public void planned(boolean yet) {
    planned = yet;
  }

  /** Whether what flowed last was counted or measured, so that a bare number can go on with it. */
  public void counted(boolean told) {
    counted = told;
  }

  public boolean isCounted() {
    return counted;
  }

  /** Whether a flow between these was told of as planned, and not long ago. */
  public boolean isPlanned(List<ActorCode> from, List<ActorCode> to) {
    return planned && !isFlowForgotten() && from.equals(flowFrom) && to.equals(flowTo);
  }

  /** Whether the sentence before told of the flow. */
  public boolean isFlowing() {
    return sinceFlow <= 1;
  }

  /** Whether the flow last told of is too long ago for a word without sides to take it up. */
  public boolean isFlowForgotten() {
    return sinceFlow > REMEMBERED;
  }

  /** Something was given rather than sold; what follows may speak of more of it. */
  public void gift(List<ActorCode> from, List<ActorCode> to) {
    giver = List.copyOf(from);
    taker = List.copyOf(to);
  }

  public List<ActorCode> giver() {
    return giver;
  }

  public List<ActorCode> taker() {
    return taker;
  }

  /** Two trade with each other; undirected trade says nothing of what passes to whom. */
  public void trade(List<ActorCode> from, List<ActorCode> to) {
    if (!from.equals(to)) {
      flowFrom = List.copyOf(from);
      flowTo = List.copyOf(to);
      trade = true;
    }
    boolean both = from.equals(to) && from.size() == 2;
    traders = both ? List.copyOf(from) : List.of();
    sinceTrade = 0;
  }

  /** The two whose trade with each other the sentence before told of, in no direction. */
  public List<ActorCode> traders() {
    return sinceTrade <= 1 ? traders : List.of();
  }

  /** Whether the flow last told of was one of trade. */
  public boolean tellsOfTrade() {
    return trade;
  }

  /** The partner of one whose trade with the other side of the tie was just spoken of. */
  public List<ActorCode> trading(List<ActorCode> given) {
    return sinceTrade <= 1 ? partner(given) : List.of();
  }

  /** Somebody restricts somebody; "the restrictions" may come back to it. */
  public void restriction(List<ActorCode> by, List<ActorCode> of) {
    restrictor = List.copyOf(by);
    restricted = List.copyOf(of);
  }

  /**
   * A sentence told of a pact, or of none: "the accord" goes back to the last, "it" to the very
   * last.
   */
  public void pact(List<ActorCode> parties) {
    pactAtHand = parties.size() > 1;
    pact = pactAtHand ? List.copyOf(parties) : pact;
  }

  /** The parties of the pact last told of. */
  public List<ActorCode> pact() {
    return pact;
  }

  /** Whether the last sentence told of a pact. */
  public boolean hasPactAtHand() {
    return pactAtHand;
  }

  /** Whether the last figures counted people, so that "some 3,000 have arrived" does too. */
  public void people(boolean counted) {
    people = counted;
  }

  public boolean countsPeople() {
    return people;
  }

  /** Somebody has people with somebody else; further figures may be of the same people. */
  public void deployment(List<ActorCode> by, List<ActorCode> at) {
    sender = List.copyOf(by);
    host = List.copyOf(at);
  }

  public List<ActorCode> sender() {
    return sender;
  }

  public List<ActorCode> host() {
    return host;
  }

  /** Somebody lost people; a further figure may be of the same side. */
  public void loss(List<ActorCode> whose) {
    loser = List.copyOf(whose);
  }

  public List<ActorCode> loser() {
    return hasNoTie() ? List.of() : loser;
  }

  public List<ActorCode> restrictor() {
    return hasNoTie() ? List.of() : restrictor;
  }

  public List<ActorCode> restricted() {
    return hasNoTie() ? List.of() : restricted;
  }

  public List<ActorCode> flowFrom() {
    return hasNoTie() ? List.of() : flowFrom;
  }

  public List<ActorCode> flowTo() {
    return hasNoTie() ? List.of() : flowTo;
  }

  /**
   * The other side of the tie that the text is about: of the two most prominent actors of the
   * sentences before, the one that is not given. Empty where the given one is not among them.
   */
  public List<ActorCode> counterpart(List<ActorCode> given) {
    if (given.size() != 1) {
      return List.of();
    }
    ActorCode one = heir.apply(given.get(0));
    List<ActorCode> others =
        settled.stream().filter(code -> !heir.apply(code).equals(one)).toList();
    if (others.size() < settled.size()) {
      return others.stream().limit(1).toList();
    }
    return local.contains(given.get(0))
        ? local.stream().filter(code -> !given.contains(code)).toList()
        : List.of();
  }

  /**
   * Who is at the other end of what the given one gives, takes or holds: the other side of the tie,
   * or the actor in the middle of the text, with whom the others deal one by one.
   */
  public List<ActorCode> partner(List<ActorCode> given) {
    ActorCode center = matter.center();
    if (given.size() != 1) {
      return List.of();
    }
    if (center == null || !spokenOf.containsKey(center)) {
      return matter.tie().isEmpty() || matter.tie().contains(heir.apply(given.get(0)))
          ? counterpart(given)
          : lastOfTie();
    }
    return heir.apply(given.get(0)).equals(center) ? counterpart(given) : List.of(asSpoken(center));
  }

  /** The actor in the middle of the text, on the other side of several others; else nobody. */
  public List<ActorCode> middle(List<ActorCode> given) {
    ActorCode center = matter.center();
    return center == null
            || !spokenOf.containsKey(center)
            || given.stream().map(heir).anyMatch(center::equals)
        ? List.of()
        : List.of(asSpoken(center));
  }

  /**
   * Whoever stands on the other side of the given ones: of a party the other, of a third both, this
   * only where the whole text is about a tie; the actor in the middle, where there is one.
   */
  public List<ActorCode> opposite(List<ActorCode> given) {
    List<ActorCode> heirs = given.stream().map(heir).toList();
    ActorCode center = matter.center();
    if (center != null) {
      boolean spoken = spokenOf.containsKey(center) && !heirs.contains(center);
      return spoken ? List.of(asSpoken(center)) : List.of();
    }
    List<ActorCode> parties = matter().isEmpty() ? settled : matter();
    List<ActorCode> rest =
        parties.stream().filter(code -> !heirs.contains(heir.apply(code))).sorted().toList();
    boolean party = rest.size() < parties.size();
    return parties.size() == 2 && (party || !matter().isEmpty()) ? rest : List.of();
  }

  /**
   * Whoever most likely stands on the other side of the given ones: of the tie or the text, else
   * the one over against whom it set them last.
   */
  public List<ActorCode> across(List<ActorCode> given) {
    List<ActorCode> opposite = opposite(given);
    List<ActorCode> other = opposite.size() == 1 ? opposite : partner(given);
    return other.isEmpty() ? faced(given) : other;
  }

  /** Whether these are the two of the tie. */
  public boolean isWholeTie(List<ActorCode> given) {
    List<ActorCode> parties = matter().isEmpty() ? settled : matter();
    return !hasNoTie()
        && given.size() == 2
        && parties.size() == 2
        && given.stream().map(heir).toList().containsAll(parties.stream().map(heir).toList());
  }

  /**
   * What a third gives goes to the side of the tie that has been given more so far, else to the one
   * of which alone the last sentence spoke, else to the one with whom the text began.
   */
  private List<ActorCode> lastOfTie() {
    int first = taken.getOrDefault(matter.tie().get(0), 0);
    int second = taken.getOrDefault(matter.tie().get(1), 0);
    if (Math.abs(first - second) > 1) {
      return List.of(asSpoken(matter.tie().get(first > second ? 0 : 1)));
    }
    ActorCode begun = hero.isEmpty() ? null : hero.get(0);
    if (begun != null
        && matter.tie().stream()
            .allMatch(
                c -> prominence.getOrDefault(c, 0.0) <= prominence.getOrDefault(begun, 0.0))) {
      return List.of(asSpoken(begun));
    }
    List<ActorCode> named =
        recent.stream().filter(code -> matter.tie().contains(heir.apply(code))).toList();
    return named.size() == 1 ? named : hero.stream().map(this::asSpoken).toList();
  }

  /** The most prominent actor other than the given ones. */
  public Optional<ActorCode> other(List<ActorCode> than) {
    return hasNoTie()
        ? Optional.empty()
        : top().stream().filter(code -> !than.contains(code)).findFirst();
  }

  /** The one that was named last, if the last sentence named only one besides the given ones. */
  public @Nullable ActorCode lastBesides(List<ActorCode> given) {
    List<ActorCode> rest = recent.stream().filter(code -> !given.contains(code)).toList();
    return rest.size() == 1 && !hasNoTie() ? rest.get(0) : null;
  }

  /**
   * Of the actors named so far that fit, the one that was named last, those of the tie first.
   *
   * @param fits such as being an island
   */
  public Optional<ActorCode> latest(Predicate<ActorCode> fits) {
    List<ActorCode> fitting =
        prominence.keySet().stream().filter(c -> fits.test(c) || fits.test(asSpoken(c))).toList();
    List<ActorCode> ofTie = fitting.stream().filter(c -> tie().contains(asSpoken(c))).toList();
    return (ofTie.isEmpty() ? fitting : ofTie)
        .stream().max((a, b) -> Integer.compare(whenNamed(a), whenNamed(b))).map(this::asSpoken);
  }

  private int whenNamed(ActorCode code) {
    return lastNamed.getOrDefault(code, -1);
  }

  private List<ActorCode> top() {
    List<ActorCode> codes = new ArrayList<>(prominence.keySet());
    codes.sort(
        (a, b) -> {
          int byWeight =
              Double.compare(prominence.getOrDefault(b, 0.0), prominence.getOrDefault(a, 0.0));
          return byWeight != 0 ? byWeight : a.compareTo(b);
        });
    return codes.stream().map(this::asSpoken).toList();
  }

  /** The state in whose name the text speaks. */
  public void voice(ActorCode speaker) {
    voice = List.of(speaker);
  }

  /** Whether a state speaks: of all the world, and not only to whom it named last. */
  public boolean isSpeech() {
    return !voice.isEmpty();
  }

  /**
   * Whose words the next sentence is, as far as the sentences before tell.
   *
   * @param speaker nobody known: empty; the text's own words: null
   */
  public void quoted(@Nullable List<ActorCode> speaker) {
    quoted = speaker;
  }

  /** Whom the first person stands for. */
  public List<ActorCode> speaking() {
    return quoted == null ? voice : quoted;
  }

  /** Whether two codes are of one state, which went by another before. */
  public boolean areOne(ActorCode one, ActorCode other) {
    return heir.apply(one).equals(heir.apply(other));
  }

  /** Whether the subject of the sentence that is over was many: "the Danish authorities". */
  public void several(boolean many) {
    several = many;
  }

  /**
   * The one of whom several were the subject of the sentence before: whom "they" can go back to.
   */
  List<ActorCode> severalOfOne() {
    return several && subject.size() == 1 ? subject : List.of();
  }
}
